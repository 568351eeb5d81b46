import { defineSetting } from '@crm/platform';

/** 汇总提醒的时间 and other clocks that an administrator may move. */
export const remindersSettings = [defineSetting({ key: 'reminders.digestAt', label: '每日汇总时间', default: '08:50', check: (v) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(v) ? null : '应为 08:50 这样的时间') })];
