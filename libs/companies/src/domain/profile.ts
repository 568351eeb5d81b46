import type { StoredProfile } from '../companies.types';
import type { FactState } from '../words';
import { mergePatch, valueAt, withValue } from './fact-path';
import { companyFacts, entryFacts, type FactField, productFacts } from './facts';

export interface Fact extends FactField {
  state: FactState;
  value: unknown;
}
export interface FactChange {
  path: string;
  state: FactState;
  value: unknown;
}
type Entry = Record<string, unknown>;

const noneOf = (profile: StoredProfile): string[] => (Array.isArray(profile.none) ? profile.none.filter((p): p is string => typeof p === 'string') : []);
const keyOf = (entry: Entry): string => String(entry.id ?? entry.product ?? '');

/** Every fact policies can ask of this profile, with its state. Facts inside list entries appear once the entry exists. */
export function factsOf(profile: StoredProfile): Fact[] {
  const none = new Set(noneOf(profile));
  return fieldsOf(profile).map((field) => {
    const value = valueAt(profile, field.path);
    const known = value !== undefined && value !== null;
    return { ...field, value: known ? value : null, state: known ? 'known' : isNone(none, field.path) ? 'none' : 'unknown' };
  });
}
const isNone = (none: Set<string>, path: string): boolean => path.split('.').some((_, i, all) => none.has(all.slice(0, i + 1).join('.')));

function fieldsOf(profile: StoredProfile): FactField[] {
  const inEntries = [...Object.keys(entryFacts), 'products'].flatMap((list) => {
    const entries = Array.isArray(profile[list]) ? (profile[list] as Entry[]).slice(0, 200) : [];
    return entries.filter((e) => e && typeof e === 'object' && keyOf(e)).flatMap((entry) => {
      const fields = list === 'products' ? (productFacts[String(entry.kind)] ?? []) : (entryFacts[list] ?? []);
      const name = String(entry.name ?? keyOf(entry));
      return fields.map((x) => ({ ...x, path: `${list}.${keyOf(entry)}.${x.path}`, label: `${name} ${x.label}`, group: x.group || labelOf(list) }));
    });
  });
  return [...companyFacts, ...inEntries];
}
const labelOf = (list: string): string => companyFacts.find((x) => x.path === list)?.group ?? list;

export function countFacts(profile: StoredProfile): { total: number; known: number; none: number; unknown: number } {
  const counts = { total: 0, known: 0, none: 0, unknown: 0 };
  for (const fact of factsOf(profile)) {
    counts.total++;
    counts[fact.state]++;
  }
  return counts;
}

/** Applies a merge patch; a fact that gets a value leaves `none`, one that is said to be none loses its value. Returns what changed. */
export function patchProfile(profile: StoredProfile, patch: StoredProfile): { profile: StoredProfile; changes: FactChange[] } {
  let next = mergePatch(profile, patch) as StoredProfile;
  const before = new Set(noneOf(profile));
  const saidNone = noneOf(next).filter((p) => !before.has(p));
  for (const path of saidNone) next = withValue(next, path, undefined) as StoredProfile;
  return { profile: tidyNone(next), changes: changesBetween(profile, tidyNone(next)) };
}

/** One fact by path: known with a value, none, or unknown again. */
export function setFact(profile: StoredProfile, path: string, state: FactState, value?: unknown): { profile: StoredProfile; changes: FactChange[] } {
  const bare = { ...withValue(profile, path, state === 'known' ? value : undefined), none: noneOf(profile).filter((p) => p !== path) } as StoredProfile;
  const next = tidyNone(state === 'none' ? { ...bare, none: [...(bare.none ?? []), path] } : bare);
  return { profile: next, changes: changesBetween(profile, next) };
}

function tidyNone(profile: StoredProfile): StoredProfile {
  const kept = noneOf(profile).filter((p) => valueAt(profile, p) === undefined || valueAt(profile, p) === null);
  const { none: _n, ...rest } = profile;
  return kept.length ? { ...rest, none: [...new Set(kept)] } : rest;
}

/** Facts whose state or value differs, by the paths the form shows. */
export function changesBetween(a: StoredProfile, b: StoredProfile): FactChange[] {
  const old = new Map(factsOf(a).map((x) => [x.path, x]));
  const now = new Map(factsOf(b).map((x) => [x.path, x]));
  const changed = [...now.values()].filter((x) => {
    const was = old.get(x.path);
    return !was ? x.state !== 'unknown' : was.state !== x.state || JSON.stringify(was.value) !== JSON.stringify(x.value);
  });
  const gone = [...old.values()].filter((x) => !now.has(x.path) && x.state !== 'unknown').map((x) => ({ ...x, state: 'unknown' as const, value: null }));
  const all = [...changed, ...gone];
  const explained = (path: string): boolean => all.some((x) => x.path.startsWith(`${path}.`));
  return all.filter((x) => !explained(x.path)).map(({ path, state, value }) => ({ path, state, value }));
}

/**
 * The stored form (absent = unknown, `none` = asked and none) as matching reads it (absent = none, `unknown` listed).
 * `landedOn` in `none` means not landed and becomes null.
 */
export function toMatchForm(name: string, stored: StoredProfile): Record<string, unknown> & { unknown: string[] } {
  const facts = factsOf(stored);
  const { none: _n, ...rest } = stored;
  const unknown = facts.filter((x) => x.state === 'unknown').map((x) => x.path);
  const location = { district: null, park: null, inYizhuangNewTown: null, ...(rest.location as object | undefined) };
  const notLanded = facts.some((x) => x.path === 'landedOn' && x.state === 'none');
  return { entityKind: [], activities: [], ...rest, name, location, ...(notLanded && { landedOn: null }), unknown };
}
