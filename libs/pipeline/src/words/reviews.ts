/** 联审: outcomes, departments, verdicts. No imports: the web app reads this file too. */

export const reviewOutcomes = ['approved', 'conditional', 'resubmit', 'postponed', 'rejected'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];
export const reviewOutcomeLabels: Record<ReviewOutcome, string> = {
  approved: '通过',
  conditional: '原则同意（附条件）',
  resubmit: '补充材料再审',
  postponed: '暂缓',
  rejected: '不予引进',
};
export const departments = [
  'industry',
  'park',
  'planning',
  'environment',
  'emergency',
  'fire',
  'finance',
  'tax',
  'statistics',
  'market',
  'legal',
  'fair_competition',
] as const;
export type Department = (typeof departments)[number];
export const departmentLabels: Record<Department, string> = {
  industry: '产业',
  park: '园区',
  planning: '规自',
  environment: '生态环境',
  emergency: '应急',
  fire: '消防',
  finance: '财政',
  tax: '税务',
  statistics: '统计',
  market: '市监',
  legal: '法制',
  fair_competition: '公平竞争审查',
};
export const verdicts = ['agree', 'agree_with_conditions', 'disagree', 'no_comment'] as const;
export type Verdict = (typeof verdicts)[number];
export const verdictLabels: Record<Verdict, string> = {
  agree: '同意',
  agree_with_conditions: '有条件同意',
  disagree: '不同意',
  no_comment: '无意见',
};
