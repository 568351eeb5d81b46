/** Stages, tracks, the ways out of the pipeline. No imports: the web app reads this file too. */

export const forwardStages = [
  'screening',
  'negotiating',
  'siteVisit',
  'review',
  'signed',
  'registered',
  'movedIn',
  'inProduction',
  'fullCapacity',
] as const;
export type ForwardStage = (typeof forwardStages)[number];
export const stages = [...forwardStages, 'paused', 'lost'] as const;
export type Stage = (typeof stages)[number];

/** Column heads and bars (short); the long word stands in sentences. */
export const stageLabels: Record<Stage, string> = {
  screening: '研判',
  negotiating: '洽谈',
  siteVisit: '考察',
  review: '评审',
  signed: '签约',
  registered: '注册',
  movedIn: '入驻/开工',
  inProduction: '投产',
  fullCapacity: '达产',
  paused: '暂缓',
  lost: '终止',
};
export const stageLongLabels: Record<Stage, string> = { ...stageLabels, negotiating: '对接洽谈', review: '项目评审（联审）' };
/** Open on the board as full columns; the later ones are thin. */
export const openColumns = ['screening', 'negotiating', 'siteVisit', 'review', 'signed', 'registered'] as const;
export const lateColumns = ['movedIn', 'inProduction', 'fullCapacity'] as const;
/** 在谈 in every count: screening to inProduction, without paused and lost. */
export const activeStages = forwardStages.filter((s) => s !== 'fullCapacity');

export const tracks = ['lease', 'land', 'asset_light', 'expansion', 'platform'] as const;
export type Track = (typeof tracks)[number];
export const trackLabels: Record<Track, string> = {
  lease: '租赁',
  land: '供地',
  asset_light: '轻资产',
  expansion: '增资扩产',
  platform: '平台机构',
};

/** What a late stage is called on a track; never one figure that mixes 入驻 and 开工. */
const byTrack: Partial<Record<Track, Partial<Record<Stage, string>>>> = {
  lease: { movedIn: '入驻', inProduction: '投产/运营' },
  land: { movedIn: '开工', inProduction: '投产' },
  asset_light: { movedIn: '入驻', inProduction: '运营', fullCapacity: '达效' },
  expansion: { movedIn: '开工', inProduction: '投产' },
  platform: { movedIn: '入驻', inProduction: '运营', fullCapacity: '达效' },
};
export const stageLabelOn = (track: Track, stage: Stage): string => byTrack[track]?.[stage] ?? stageLabels[stage];

/** The leaders' ladder over the stages. */
export const ladder: Record<ForwardStage, string> = {
  screening: '储备',
  negotiating: '在谈',
  siteVisit: '在谈',
  review: '拟签约',
  signed: '已签约',
  registered: '已落地',
  movedIn: '已开工',
  inProduction: '已投产',
  fullCapacity: '已达产',
};

export const lostReasons = ['no_space', 'policy', 'postponed', 'other_region', 'rejected_by_us', 'other'] as const;
export type LostReason = (typeof lostReasons)[number];
export const lostReasonLabels: Record<LostReason, string> = {
  no_space: '没有合适载体',
  policy: '政策达不到预期',
  postponed: '企业推迟计划',
  other_region: '落户其他地区',
  rejected_by_us: '我方不引进',
  other: '其他',
};
/** Who said no. */
export const lostParties = ['rejected_by_us', 'company_gave_up', 'other_district', 'other_province'] as const;
export type LostParty = (typeof lostParties)[number];
export const lostPartyLabels: Record<LostParty, string> = {
  rejected_by_us: '我方不引进',
  company_gave_up: '企业放弃',
  other_district: '落户外区',
  other_province: '落户外省市',
};
