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
