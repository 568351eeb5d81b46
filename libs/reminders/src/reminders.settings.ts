import { defineSetting } from '@crm/platform';

/** 每日汇总的时间, on working days. */
export const DIGEST_AT = defineSetting({ key: 'reminders.digestAt', label: '每日汇总时间', help: '工作日发一次：逾期、今天、未安排下次跟进。', default: '08:50', check: (v) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(v) ? null : '应为 08:50 这样的时间') });
/** What a person has not done so long after its time, the lead hears of. */
export const ESCALATE_AFTER = defineSetting({ key: 'reminders.escalateAfterWorkdays', label: '跟进逾期多久提醒组长', unit: '个工作日', default: 3, min: 1, max: 30 });
/** Records without a next step are named after so many days. */
export const NO_PLAN_DAYS = defineSetting({ key: 'reminders.noPlanDays', label: '未安排下次跟进多久提醒', unit: '天', default: 14, min: 1, max: 90 });

/** Clocks that an administrator may move. */
export const remindersSettings = [DIGEST_AT, ESCALATE_AFTER, NO_PLAN_DAYS] as const;
