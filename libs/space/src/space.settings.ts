import { defineSetting } from '@crm/platform';

/** Limits an admin may change. */
export const spaceSettings = {
  holdMaxDays: defineSetting({ key: 'space.holdMaxDays', label: '预留免审批天数', unit: '天', default: 14, min: 1, max: 365 }),
  holdMaxAreaM2: defineSetting({ key: 'space.holdMaxAreaM2', label: '预留免审批面积', unit: '㎡', default: 3000, min: 1, max: 1_000_000 }),
  holdMaxExtensions: defineSetting({ key: 'space.holdMaxExtensions', label: '预留延期次数上限', unit: '次', default: 2, min: 0, max: 20 }),
  holdMaxTotalDays: defineSetting({ key: 'space.holdMaxTotalDays', label: '预留连同延期最长', unit: '天', default: 90, min: 1, max: 730 }),
  offerHours: defineSetting({ key: 'space.offerHours', label: '候补递补保留时间', unit: '小时', default: 48, min: 1, max: 336 }),
} as const;

export const settings = Object.values(spaceSettings);
