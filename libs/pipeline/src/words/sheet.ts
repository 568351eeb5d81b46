/** Choices of the 项目信息表. No imports: the web app reads this file too. */

export const secrecyLevels = ['public', 'internal', 'secret'] as const;
export type Secrecy = (typeof secrecyLevels)[number];
export const secrecyLabels: Record<Secrecy, string> = { public: '公开', internal: '内部', secret: '商密' };
export const confidences = ['A', 'B', 'C'] as const;
export type Confidence = (typeof confidences)[number];
export const confidenceLabels: Record<Confidence, string> = { A: 'A 年内可签', B: 'B 明年可签', C: 'C 长期跟踪' };
export const keyLevels = ['city', 'district', 'park'] as const;
export type KeyLevel = (typeof keyLevels)[number];
export const keyLevelLabels: Record<KeyLevel, string> = { city: '市级', district: '区级', park: '园区级' };

export const natures = ['new_entity', 'relocation', 'expansion', 'capital_increase'] as const;
export type Nature = (typeof natures)[number];
export const natureLabels: Record<Nature, string> = {
  new_entity: '新设',
  relocation: '迁入',
  expansion: '扩产',
  capital_increase: '增资',
};
export const origins = ['outside_beijing', 'overseas', 'cross_district', 'local'] as const;
export type Origin = (typeof origins)[number];
export const originLabels: Record<Origin, string> = {
  outside_beijing: '京外',
  overseas: '境外',
  cross_district: '京内跨区',
  local: '本区',
};
