/** What a funnel may be grouped by, with the word on screen. */
export const GROUPINGS = {
  direction: '产业方向',
  kind: '企业类型',
  park: '园区',
  owner: '负责人',
  team: '团队',
  source: '来源',
  track: '落地方式',
} as const;
export type Grouping = keyof typeof GROUPINGS;
export const GROUPING_CODES = Object.keys(GROUPINGS) as Grouping[];

/** Counting rules printed under every funnel. */
export const FUNNEL_METHOD = '按首次进入研判的日期分组，统计曾到达该阶段的项目；重复进入只计一次。';

/** What a team may be set as a target for a year: first entries into a stage, counted or their planned money in 万元. */
export const TEAM_METRICS = {
  entered: { label: '新增项目', unit: '个', stage: 'screening', money: false },
  signed: { label: '签约项目', unit: '个', stage: 'signed', money: false },
  signedWan: { label: '协议投资额', unit: '万元', stage: 'signed', money: true },
  registered: { label: '落地项目', unit: '个', stage: 'registered', money: false },
  landed: { label: '入驻或开工', unit: '个', stage: 'movedIn', money: false },
} as const;
export type TeamMetric = keyof typeof TEAM_METRICS;
export const TEAM_METRIC_CODES = Object.keys(TEAM_METRICS) as TeamMetric[];
