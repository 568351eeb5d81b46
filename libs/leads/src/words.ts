/** Codes and Chinese words of 线索. No imports: the web reads this file too. */

export const leadStates = {
  pooled: '待认领',
  held: '在手',
  qualified: '有效',
  converted: '已转项目',
  discarded: '已作废',
} as const;
export type LeadState = keyof typeof leadStates;
export const leadStateCodes = Object.keys(leadStates) as LeadState[];

export const leadEvents = {
  claim: '认领',
  assign: '分派',
  release: '退回',
  transfer: '移交',
  qualify: '判为有效',
  discard: '作废',
  convert: '转为项目',
  reopen: '恢复',
  recycle: '回收',
} as const;
export type LeadEvent = keyof typeof leadEvents;

/** Where leads come from. A sheet or a caller may say another word: it is kept as written. */
export const leadSources = {
  fair: '展会',
  referral: '转介推荐',
  trip: '外出招商',
  visit: '来访',
  inbound: '来电来函',
  online: '网络',
  registry: '企业名录',
  chain: '产业链梳理',
  association: '协会商会',
  assigned: '上级交办',
  event: '活动论坛',
  other: '其他',
} as const;
export type LeadSourceCode = keyof typeof leadSources;

/** 意向等级: how likely this year. */
export const leadIntents = { A: 'A 高', B: 'B 中', C: 'C 低' } as const;
export type LeadIntent = keyof typeof leadIntents;

export const discardReasons = {
  off_direction: '不属于医药健康方向',
  duplicate: '重复报送',
  unreachable: '联系不上',
  no_intent: '无落地意向',
  restricted: '禁限目录',
  wrong_data: '信息有误',
  other: '其他',
} as const;
export type DiscardReason = keyof typeof discardReasons;

/** SLA clocks: what must happen in time once somebody holds a lead. */
export const slaClocks = {
  answer: '首次联系',
  screening: '初步研判',
  feedback: '结果反馈',
  note: '定期跟进',
} as const;
export type SlaClock = keyof typeof slaClocks;
export const slaClockCodes = Object.keys(slaClocks) as SlaClock[];

export const assignModes = { person: '指定人员', round_robin: '轮流', least_busy: '在手最少' } as const;
export type AssignMode = keyof typeof assignModes;

export const rulings = {
  upheld: '维持首报',
  moved: '转给申请方',
  shared: '共同跟进',
} as const;
export type Ruling = keyof typeof rulings;

export const conflictStates = { open: '待认定', ruled: '已认定', withdrawn: '已撤回' } as const;
export type ConflictState = keyof typeof conflictStates;

export const exportStates = { waiting: '待批准', ready: '可下载', refused: '未批准', expired: '已过期' } as const;
export type ExportState = keyof typeof exportStates;

/** Columns a list may show and an export may carry, in screen order. */
export const leadColumns = {
  company: '企业名称',
  uscc: '统一社会信用代码',
  state: '状态',
  intent: '意向等级',
  direction: '产业方向',
  fit: '契合度',
  source: '来源',
  referrer: '推荐人',
  owner: '负责人',
  team: '团队',
  pool: '线索池',
  park: '意向园区',
  area: '需求面积（㎡）',
  lastTouchAt: '最近跟进',
  nextFollowUpAt: '下次跟进',
  recycleAt: '回收日期',
  createdAt: '入库日期',
  note: '备注',
} as const;
export type LeadColumn = keyof typeof leadColumns;
export const leadColumnCodes = Object.keys(leadColumns) as LeadColumn[];

/** A source as people see it: the label of a code, or the words as written. */
export function sourceLabel(source: string): string {
  return (leadSources as Record<string, string>)[source] ?? source;
}
