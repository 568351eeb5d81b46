/** Packages and the papers behind a project. No imports: the web app reads this file too. */

export const packageKinds = ['internal', 'company'] as const;
export type PackageKind = (typeof packageKinds)[number];
export const packageKindLabels: Record<PackageKind, string> = { internal: '一企一策（内部）', company: '落地服务方案' };
export const packageStates = ['draft', 'approved', 'superseded'] as const;
export type PackageState = (typeof packageStates)[number];
export const packageStateLabels: Record<PackageState, string> = { draft: '草稿', approved: '已批准', superseded: '已被新版替代' };

/** What a file on a project proves. */
export const filePurposes = [
  'material',
  'minutes',
  'opinion',
  'condition',
  'compliance',
  'land',
  'licence',
  'lease',
  'permit',
  'acceptance',
  'production',
  'actual',
  'other',
] as const;
export type FilePurpose = (typeof filePurposes)[number];
export const filePurposeLabels: Record<FilePurpose, string> = {
  material: '上会材料',
  minutes: '会议纪要',
  opinion: '部门意见',
  condition: '条件办结凭据',
  compliance: '非普惠事项意见',
  land: '用地决定或土地合同',
  licence: '营业执照',
  lease: '租赁合同',
  permit: '施工许可',
  acceptance: '环评验收',
  production: '生产许可或首张发票',
  actual: '产值、税收凭据',
  other: '其他',
};
