import { defineSetting } from '@crm/platform';

export const HOLDING_CAP = defineSetting({ key: 'leads.holdingCap', label: '在手上限', unit: '家', default: 60, min: 1, max: 1000 });
export const PROTECTION_DAYS = defineSetting({ key: 'leads.protectionDays', label: '首报保护期', unit: '天', default: 30, min: 1, max: 365 });
export const EXPORT_APPROVAL_ROWS = defineSetting({ key: 'leads.exportApprovalRows', label: '线索导出超过多少行要组长批准', unit: '行', default: 500, min: 1, max: 100_000 });
/** A contested lead that nobody has ruled on. */
export const CONFLICT_DAYS = defineSetting({ key: 'leads.conflictDays', label: '重复报送多久未认定再提醒组长', unit: '个工作日', default: 2, min: 1, max: 30 });
/** PRODUCT: answer in 1 working day, screening in 3, feedback in one week, a note every two weeks; a week is 5 working days. */
export const SLA_DAYS = {
  answer: defineSetting({ key: 'leads.sla.answerDays', label: '首次联系时限', unit: '个工作日', default: 1, min: 1, max: 30 }),
  screening: defineSetting({ key: 'leads.sla.screeningDays', label: '初步研判时限', unit: '个工作日', default: 3, min: 1, max: 60 }),
  feedback: defineSetting({ key: 'leads.sla.feedbackDays', label: '结果反馈时限', unit: '个工作日', default: 5, min: 1, max: 60 }),
  note: defineSetting({ key: 'leads.sla.noteDays', label: '定期跟进间隔', unit: '个工作日', default: 10, min: 1, max: 120 }),
} as const;

export const leadsSettings = [HOLDING_CAP, PROTECTION_DAYS, EXPORT_APPROVAL_ROWS, CONFLICT_DAYS, ...Object.values(SLA_DAYS)];
