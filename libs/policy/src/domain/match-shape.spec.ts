import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { compileCatalogue } from './catalogue';
import { checkProfile } from './check-profile';
import { type CompanyProfile, ITEM_LISTS, type ItemList } from './company-profile';
import { type MatchResult, matchPolicies } from './match';
import type { ScenarioFile } from './scenario-check';
import { SEED } from './seed';

const catalogue = compileCatalogue(SEED);
const folder = join(__dirname, '../../scenarios');
const profiles = readdirSync(folder).flatMap((file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as ScenarioFile).scenarios.map((s) => s.profile));
const overOf = new Map(SEED.clauses.map((clause) => [clause.id, clause.over]));
const MILESTONES = new Set(['phase2', 'phase3', 'phase3second', 'nda', 'marketing']);

/** Every fact below the top may be unknown: some leaves of the profile become null, one path becomes unknown. */
function withDoubts(profile: CompanyProfile, holes: number[]): CompanyProfile {
  const copy = structuredClone(profile) as unknown as Record<string, unknown>;
  const leaves: Array<{ at: Record<string, unknown>; key: string; path: string }> = [];
  for (const list of Object.keys(ITEM_LISTS) as ItemList[]) {
    for (const entry of (copy[list] as Array<Record<string, unknown>> | undefined) ?? []) {
      for (const key of Object.keys(entry)) if (!['id', 'product', 'kind', 'milestones'].includes(key)) leaves.push({ at: entry, key, path: `${list}.${String(entry[ITEM_LISTS[list]])}.${key}` });
    }
  }
  for (const [n, hole] of holes.entries()) {
    const leaf = leaves[hole % Math.max(1, leaves.length)];
    if (!leaf) continue;
    if (n % 2 === 0) leaf.at[leaf.key] = null;
    else (copy.unknown as string[]).push(leaf.path);
  }
  return copy as unknown as CompanyProfile;
}

const cases = fc.record({
  profile: fc.tuple(fc.constantFrom(...profiles), fc.array(fc.nat(), { maxLength: 4 })).map(([profile, holes]) => withDoubts(profile, holes)),
  asOf: fc.constantFrom('2023-03-01', '2025-04-29', '2025-04-30', '2026-11-21', '2027-12-31', '2028-01-01'),
}).filter(({ profile }) => checkProfile(profile).length === 0);

const keysOf = (profile: CompanyProfile, list: string): string[] => (((profile as unknown as Record<string, unknown>)[list] as Array<Record<string, unknown>> | null | undefined) ?? []).map((entry) => String(entry[ITEM_LISTS[list as ItemList]]));

/** Field names joined by dots, list entries by id or product, a milestone by its short key. */
function isPath(path: string, profile: CompanyProfile): boolean {
  if (!/^[A-Za-z][A-Za-z0-9]*(\.[^.]+)*$/.test(path) || path.includes('*')) return false;
  const [head, ...rest] = path.split('.');
  if (!head || !(head in ITEM_LISTS) || rest.length === 0) return true;
  if (!keysOf(profile, head).includes(rest[0] as string)) return false;
  return rest[1] !== 'milestones' || rest.length < 3 || MILESTONES.has(rest[2] as string);
}

/** What of a result breaks the contract, one line each. */
function faultsOf(r: MatchResult, profile: CompanyProfile): string[] {
  const over = overOf.get(r.clause) ?? 'company';
  const bare = ['needs_info', 'not_eligible', 'not_in_force'].includes(r.status) || ['cap_only', 'none'].includes(r.amountKind);
  const paid = r.status === 'eligible' && ['fixed', 'formula', 'ceiling'].includes(r.amountKind);
  const rules: Array<[boolean, string]> = [
    [r.item === null || (over !== 'company' && keysOf(profile, over).includes(r.item)), 'item is not an entry of its list'],
    [!bare || r.amountWan === null, 'a figure where none may stand'],
    [!paid || typeof r.amountWan === 'number', 'no figure'],
    [!paid || Number.isInteger(r.year), 'no year'],
    [!paid || (r.payableWan ?? 0) <= (r.amountWan ?? 0), 'pays more than the amount'],
    [r.amountKind !== 'cap_only' || (r.upperWan ?? 0) > 0, 'no bound'],
    [r.amountKind !== 'none' || r.upperWan === null, 'a bound without money'],
    [r.status !== 'needs_info' || r.missing.length > 0, 'nothing to ask'],
    [r.status !== 'eligible' || r.missing.length === 0, 'eligible with open questions'],
    [!['not_eligible', 'not_in_force'].includes(r.status) || r.reasons.length > 0, 'no reason'],
    [r.missing.every((m) => isPath(m.path, profile) && m.question !== ''), 'a path outside the grammar'],
    [r.reasons.every((reason) => reason.path === undefined || isPath(reason.path, profile)), 'a reason path outside the grammar'],
  ];
  return rules.filter(([holds]) => !holds).map(([, fault]) => `${r.clause}/${r.item} ${r.status}: ${fault} ${JSON.stringify(r)}`);
}

describe('the shape of an answer, for every kind of profile', () => {
  it('items, amounts, years and paths keep to the contract', () => {
    fc.assert(fc.property(cases, ({ profile, asOf }) => {
      const answer = matchPolicies(profile, asOf, catalogue);
      expect(answer.asOf).toBe(asOf);
      expect(answer.results.flatMap((r) => faultsOf(r, profile))).toEqual([]);
      const seen = answer.results.map((r) => `${r.clause}/${r.item}`);
      expect(new Set(seen).size).toBe(seen.length);
      expect([...new Set(answer.results.map((r) => r.clause)), ...answer.draftUnmet.map((r) => r.clause)].length).toBeGreaterThanOrEqual(SEED.clauses.length);
      expect(answer.nextQuestions.filter((q) => !isPath(q.path, profile))).toEqual([]);
      const worth = answer.nextQuestions.map((q) => q.unlocksWan);
      expect(worth).toEqual([...worth].sort((a, b) => b - a));
      for (const cap of answer.caps) expect(cap.afterWan).toBeLessThanOrEqual(cap.beforeWan);
      expect(answer.totals.draftByFormulaWan).toBeLessThanOrEqual(answer.totals.draftUpperWan);
    }), { numRuns: 1_500 });
  });

  it('every question of a needs_info row is one of the next best questions or comes after them', () => {
    fc.assert(fc.property(cases, ({ profile, asOf }) => {
      const { results, nextQuestions } = matchPolicies(profile, asOf, catalogue);
      const open = new Set(results.filter((r) => r.status === 'needs_info').flatMap((r) => r.missing.map((m) => m.path)));
      for (const q of nextQuestions) expect(open.has(q.path)).toBe(true);
      if (open.size <= 60) expect(nextQuestions).toHaveLength(open.size);
    }), { numRuns: 500 });
  });
});
