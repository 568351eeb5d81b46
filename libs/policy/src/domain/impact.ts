import type { MatchAnswer, MatchResult } from './match';

/** What a changed clause does to one company. Money in 万元, before company caps for the clause, after them for the total. */
export interface Impact {
  change: 'gains' | 'loses' | 'more' | 'less' | 'questions';
  beforeStatus: string;
  afterStatus: string;
  clauseBeforeWan: number;
  clauseAfterWan: number;
  totalBeforeWan: number;
  totalAfterWan: number;
}

const ORDER = ['eligible', 'needs_info', 'draft', 'not_eligible', 'not_in_force'];
const bestStatus = (results: MatchResult[]): string => results.map((r) => r.status).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))[0] ?? 'not_eligible';
const money = (results: MatchResult[]): number => results.reduce((sum, r) => sum + (r.amountWan ?? r.upperWan ?? 0) * 1_000_000, 0) / 1_000_000;

/** Null when nothing changes for the company. */
export function impactOf(clause: string, before: MatchAnswer, after: MatchAnswer): Impact | null {
  const [old, now] = [before.results.filter((r) => r.clause === clause), after.results.filter((r) => r.clause === clause)];
  const impact = { beforeStatus: bestStatus(old), afterStatus: bestStatus(now), clauseBeforeWan: money(old), clauseAfterWan: money(now), totalBeforeWan: before.totals.bestWan, totalAfterWan: after.totals.bestWan };
  const change = changeOf(impact);
  return change === null ? null : { change, ...impact };
}

function changeOf(i: Omit<Impact, 'change'>): Impact['change'] | null {
  const had = i.beforeStatus === 'eligible';
  const has = i.afterStatus === 'eligible';
  if (has && !had) return 'gains';
  if (had && !has) return 'loses';
  if (i.clauseAfterWan > i.clauseBeforeWan || i.totalAfterWan > i.totalBeforeWan) return i.afterStatus === 'needs_info' ? 'questions' : 'more';
  if (i.clauseAfterWan < i.clauseBeforeWan || i.totalAfterWan < i.totalBeforeWan) return i.afterStatus === 'needs_info' ? 'questions' : 'less';
  return i.beforeStatus === i.afterStatus ? null : 'questions';
}
