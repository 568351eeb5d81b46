import type { Catalogue } from './catalogue';
import type { CompanyProfile } from './company-profile';
import { type MatchAnswer, matchPolicies } from './match';

/** A scenario file in the form of the published examples. */
export interface ScenarioFile { unit?: string; scenarios: Scenario[] }
export interface Scenario { id: string; title: string; place?: string; asOf: string; profile: CompanyProfile; expected: Expected; comment?: string }
export interface Expected { results: ExpectedResult[]; caps?: Array<{ cap: string; year: number | null; beforeWan: number; afterWan: number }>; totals: Partial<MatchAnswer['totals']> & { acceptBestWan?: number[] } }
export interface ExpectedResult { clause: string; item: string | null; status: string; acceptAlso?: string[]; amountWan: number | null; amountKind?: string; upperWan?: number | null; year?: number; reasonCode?: string; missingPaths?: string[] }

/** Differences between what is expected and what the matcher answers, one line each; empty = right. Quantified clauses that are not listed must not be eligible. */
export function checkScenario(scenario: Scenario, catalogue: Catalogue): string[] {
  const answer = matchPolicies(scenario.profile, scenario.asOf, catalogue);
  return [...checkResults(scenario.expected, answer), ...checkTotals(scenario.expected, answer), ...checkCaps(scenario.expected, answer)];
}

function checkResults(expected: Expected, answer: MatchAnswer): string[] {
  const differences: string[] = [];
  const listed = new Set(expected.results.map((e) => e.clause));
  for (const e of expected.results) {
    const of = (item: string | null) => answer.results.find((r) => r.clause === e.clause && r.item === item);
    const got = of(e.item) ?? of(null);
    const name = `${e.clause}/${e.item}`;
    if (!got) {
      if (e.status !== 'not_eligible' && e.amountKind !== 'none') differences.push(`${name} missing, expected ${e.status}`);
      continue;
    }
    const accepted = [e.status, ...(e.acceptAlso ?? []), ...(e.status === 'draft' ? ['not_in_force'] : [])];
    if (!accepted.includes(got.status)) differences.push(`${name} ${got.status}, expected ${e.status}: ${JSON.stringify(got.reasons)} ${JSON.stringify(got.missing)}`);
    else if (got.status === e.status) {
      if ((e.status === 'eligible' || e.status === 'draft') && got.amountWan !== (e.amountWan ?? null)) differences.push(`${name} amountWan ${got.amountWan}, expected ${e.amountWan}`);
      if (e.upperWan !== undefined && got.upperWan !== e.upperWan) differences.push(`${name} upperWan ${got.upperWan}, expected ${e.upperWan}`);
      if (e.year !== undefined && got.year !== e.year) differences.push(`${name} year ${got.year}, expected ${e.year}`);
      if (e.reasonCode !== undefined && !got.reasons.some((r) => r.code === e.reasonCode)) differences.push(`${name} reasons ${got.reasons.map((r) => r.code)}, expected ${e.reasonCode}`);
      for (const path of e.missingPaths ?? []) if (!got.missing.some((m) => m.path === path)) differences.push(`${name} does not ask ${path}`);
    }
  }
  for (const r of answer.results) if (r.status === 'eligible' && r.amountKind !== 'none' && r.amountKind !== 'cap_only' && !listed.has(r.clause)) differences.push(`extra ${r.clause}/${r.item} eligible ${r.amountWan}`);
  return differences;
}

function checkTotals(expected: Expected, answer: MatchAnswer): string[] {
  const { acceptBestWan, ...totals } = expected.totals;
  return Object.entries(totals).flatMap(([key, value]) => {
    const got = answer.totals[key as keyof MatchAnswer['totals']];
    const accepted = key === 'bestWan' ? (acceptBestWan ?? [value]) : [value];
    return accepted.includes(got) ? [] : [`${key} ${got}, expected ${accepted.join(' or ')}`];
  });
}

function checkCaps(expected: Expected, answer: MatchAnswer): string[] {
  if (!expected.caps) return [];
  const text = (caps: Array<{ cap: string; year: number | null; beforeWan: number; afterWan: number }>): string => caps.map((c) => `${c.cap} ${c.year} ${c.beforeWan}→${c.afterWan}`).sort().join('; ');
  return text(expected.caps) === text(answer.caps) ? [] : [`caps ${text(answer.caps) || 'none'}, expected ${text(expected.caps) || 'none'}`];
}
