/** Codes and Chinese words of policies. No imports: the screens use this file too. */

export const POLICY_STATUSES = { eligible: '初步符合', needs_info: '待核实', not_eligible: '暂不符合', not_in_force: '已到期', draft: '征求意见稿' } as const;
export type PolicyStatusCode = keyof typeof POLICY_STATUSES;

export const AMOUNT_KINDS = { fixed: '固定金额', formula: '按比例计算', ceiling: '按上限估算', cap_only: '标准未公布', none: '原文无金额' } as const;
export type AmountKindCode = keyof typeof AMOUNT_KINDS;

export const DOCUMENT_STATUSES = { in_force: '有效', not_yet: '未生效', expired: '已到期', draft: '征求意见稿', superseded_draft: '征求意见稿（已有正式稿，待核实补录）' } as const;
export type DocumentStatusCode = keyof typeof DOCUMENT_STATUSES;

export const SUPPORT_KINDS = {
  grant: '资金支持', voucher: '服务券', matching: '课题配套', service: '服务对接', space: '空间', finance: '金融', talent: '人才', market: '市场准入', platform: '平台', direction: '产业方向', attraction: '招商引入', pilot: '先行先试', organisation: '组织保障',
} as const;

export const CLAUSE_STATES = { draft: '编辑中', submitted: '待审批', active: '生效中', superseded: '已被替代', withdrawn: '已撤回' } as const;
export type ClauseStateCode = keyof typeof CLAUSE_STATES;

export const CALCULATION_LABEL = '政策测算（非承诺）';
export const CALCULATION_FOOT = '以当年申报指南和主管部门审核为准';
export const DRAFT_NOTE = '征求意见稿，不是承诺，不计入合计。';

const wan = (n: unknown): string => (typeof n === 'number' ? n.toLocaleString('zh-CN', { maximumFractionDigits: 6 }) : String(n));

type StepLike = { op: string; wan?: number; by?: string; value?: unknown; ratePct?: number; baseWan?: number; resultWan?: number; capWan?: number; cut?: boolean };

/** The arithmetic of an amount in words, 万元. */
export function arithmeticText(steps: readonly StepLike[]): string {
  return steps
    .map((s) => {
      if (s.op === 'fixed') return s.by?.endsWith('isCgt') ? `${s.value === true ? '细胞与基因治疗药物' : '非细胞与基因治疗药物'} = ${wan(s.wan)}` : s.by?.endsWith('vetClass') ? `${s.value} 类新兽药 = ${wan(s.wan)}` : `固定 ${wan(s.wan)}`;
      if (s.op === 'rate') return `${wan(s.baseWan)} × ${wan(s.ratePct)}% = ${wan(s.resultWan)}`;
      if (s.op === 'itemCap') return s.cut ? `封顶 ${wan(s.capWan)}` : `恰到上限 ${wan(s.capWan)}`;
      if (s.op === 'unpublished') return `标准未公布，上限 ${wan(s.capWan)}`;
      return `最高 ${wan(s.capWan)}`;
    })
    .join('；');
}

const day = (value: unknown): string => (value === null || value === undefined ? '未填' : Array.isArray(value) ? value.join('、') : typeof value === 'object' ? Object.values(value as object).join('、') : value === true ? '是' : value === false ? '否' : String(value));

const REASONS: Record<string, (need: unknown, have: unknown) => string> = {
  PLACE: (_n, have) => (have === false || have === true ? '经营地址不在亦庄新城范围内' : `不在适用区域（现为 ${day(have)}）`),
  LANDED: () => '尚未落地',
  NOT_LANDED: (_n, have) => (have ? `${day(have)} 才落地` : '尚未落地'),
  MAJOR_PENALTY: (_n, have) => `近三年有重大行政处罚公示（${day(have)}）`,
  CRIMINAL: () => '有刑事犯罪记录',
  NOT_IN_FORCE: (need) => `有效期 ${day((need as { from?: unknown })?.from)} 至 ${day((need as { to?: unknown })?.to)}`,
  BEFORE_DOCUMENT: (need, have) => `${day(have)} 发生，早于政策起始日 ${day((need as { from?: unknown })?.from)}`,
  NOT_YET: (_n, have) => `${day(have)} 尚未发生`,
  NOT_FIRST: () => '不是首次',
  NOT_ENROLLED: () => '受试者尚未入组',
  DRUG_CLASS: (need, have) => `注册分类须为 ${day(need)} 类，现为 ${day(have)}`,
  DEVICE_CLASS: () => '一类器械为备案，不发注册证',
  NOT_APPLICANT: () => '申请人或持有人不是本企业',
  NO_MILESTONE: () => '没有相应里程碑',
  NOT_PRODUCED_LOCALLY: () => '没有在区内生产',
  NOT_NEW_CERTIFICATE: () => '不是新兽药注册证书',
  NOT_NEW_REGISTRATION: () => '注册证不是新取得',
  NOT_FIRST_REGISTRATION: () => '不是首次取得注册证',
  NO_SPECIAL_REVIEW: () => '没有进入特别审查程序',
  NOT_HIGH_END: () => '不属高端医疗装备',
  SAME_CERTIFICATE: (_n, have) => `同一注册证已按 ${day(have)} 支持，取较高者`,
  NOT_FINANCE_LEASE: () => '不是融资租赁',
  EQUIPMENT: () => '租的不是医用、研发或中试设备',
  SUPPORT_YEARS: (need, have) => `第 ${day(have)} 个支持年，超过 ${day(need)} 年`,
  VOUCHER_BEFORE: () => '同一合同已申请过服务券',
  PROVIDER_OPEN: () => '服务机构不在列举范围',
  NOT_INNOVATIVE: () => '购买方不是创新企业',
  NOT_VBP: () => '不是集中带量采购',
  ALREADY_CROSSED: (_n, have) => `${day(have)} 年已首次超过，早于政策`,
  NOT_CROSSED: (need, have) => `营收最高 ${wan(have)} 万元，未超过 ${wan((need as { over?: unknown })?.over)} 万元`,
  NO_GROWTH: () => '没有增长',
  NO_FIGURES: () => '没有年度数据',
  NOT_MNC: () => '受让方不是跨国公司',
  NOT_PAID: () => '首付款尚未到账',
  NO_BASE: () => '没有可计算的金额',
  ALREADY_RECEIVED: (_n, have) => `${day(have)} 年已享受过本项`,
  SAME_KIND_TAKEN: () => '已享受区内同类支持，不能退回重选',
  BETTER_OFFER: (need) => `其他同类政策给 ${wan(need)} 万元，择优`,
  NOTHING_OF_THIS_KIND: () => '没有相应的产品、合同或项目',
  ENTITY_KIND: () => '企业类型不符',
  INDUSTRIAL_OPEN: () => '不是工业企业',
  ACTIVITY: () => '没有相应业务',
  KIND: () => '产品类别不符',
  CGT: () => '不是细胞与基因治疗药物',
  NOT_FOREIGN: () => '没有外资',
  NO_NEED: () => '没有提出需求',
  NO_ENTRY: () => '没有相应的产品、项目或活动',
  NO_INVESTMENT: () => '没有新增固定资产投资',
  PRODUCT_QUALITY: () => '品种条件不符',
  NOT_HEAD: () => '不是头部 CDMO',
  NO_OUTPUT: () => '没有区内产值',
  NOT_NEW: () => '不是新引入品种',
  NO_EVENT: () => '没有国际学术会议',
  NO_OVERSEAS_ACTION: () => '没有相应的出海行动',
  NOT_PAID_IN: () => '基金尚未实缴',
  NOT_INVESTED: () => '基金尚未投资',
  NOT_TECH: () => '没有投科技型企业',
  NOT_LEADING: () => '机构不是全球领先',
  NOT_NEWLY_LANDED: () => '不是新落地',
  FIELD: () => '领域不在列',
  PARK: () => '不在适用片区',
  NOTHING_APPROVED: () => '还没有获批产品',
  NO_TRIAL: () => '没有临床试验',
  NO_PRODUCT: () => '没有相应产品',
  VET_CLASS: () => '兽药类别不符',
  AUTHORITY_OPEN: () => '批准机构不在列举范围',
};

/** Why a clause does not fit, in words. */
export const reasonText = (reason: { code: string; need?: unknown; have?: unknown }): string => REASONS[reason.code]?.(reason.need, reason.have) ?? '条件不符';
