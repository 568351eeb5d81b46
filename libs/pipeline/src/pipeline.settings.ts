import { defineSetting } from '@crm/platform';

export const fitFloorSetting = defineSetting({
  key: 'pipeline.fitFloor',
  label: '评审前须写明理由的契合度',
  help: '低于此分不拦截，只要求写明推进理由。',
  unit: '分',
  default: 40,
  min: 0,
  max: 100,
});
export const capacityShareSetting = defineSetting({
  key: 'pipeline.capacityShare',
  label: '达产所需的承诺完成比例',
  unit: '%',
  default: 80,
  min: 1,
  max: 100,
});
export const undoMinutesSetting = defineSetting({
  key: 'pipeline.undoMinutes',
  label: '阶段变更可撤销时限',
  unit: '分钟',
  default: 10,
  min: 1,
  max: 1440,
});
export const planLinkDaysSetting = defineSetting({
  key: 'pipeline.planLinkDays',
  label: '落地服务方案链接有效期',
  unit: '天',
  default: 30,
  min: 1,
  max: 365,
});
export const settings = [fitFloorSetting, capacityShareSetting, undoMinutesSetting, planLinkDaysSetting];
