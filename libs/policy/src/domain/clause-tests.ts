import type { Catalogue } from './catalogue';
import type { CompanyProfile } from './company-profile';
import { matchPolicies } from './match';

export interface ClauseCase { title: string; asOf: string; profile: CompanyProfile; expect: { /** For cases of a document. */ clause?: string; item: string | null; status: string; amountWan?: number | null; upperWan?: number | null } }
export interface ClauseCaseResult { title: string; passed: boolean; expected: string; got: string }

const say = (status: string, amountWan?: number | null, upperWan?: number | null): string => [status, amountWan === undefined ? '' : String(amountWan), upperWan === undefined ? '' : `≤ ${upperWan}`].filter(Boolean).join(' ');

/** Runs the cases of one clause on a catalogue that holds it. */
export function runCases(clause: string, cases: ClauseCase[], catalogue: Catalogue): ClauseCaseResult[] {
  return cases.map(({ title, asOf, profile, expect }) => {
    const answer = matchPolicies(profile, asOf, catalogue, false);
    const all = [...answer.results, ...answer.draftUnmet].filter((r) => r.clause === (expect.clause ?? clause));
    const got = all.find((r) => r.item === expect.item) ?? all.find((r) => r.item === null);
    const passed = got !== undefined && got.status === expect.status && (expect.amountWan === undefined || got.amountWan === expect.amountWan) && (expect.upperWan === undefined || got.upperWan === expect.upperWan);
    return { title, passed, expected: say(expect.status, expect.amountWan, expect.upperWan), got: got ? say(got.status, got.amountWan, got.upperWan ?? undefined) : '没有结果' };
  });
}
