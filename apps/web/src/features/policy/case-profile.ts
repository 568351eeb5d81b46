import { type EntryField, listFacts } from '@crm/companies/words';
import { askedFields, type Entry } from '../companies/list-entries';

/** Facts of a test case as the matcher takes them: a missing one means none, one whose path is in `unknown` was never asked. */
export type CaseProfile = Record<string, unknown> & { unknown: string[] };

const MILESTONE_KEYS: Record<string, string> = { phase2_first_entry: 'phase2', phase3_first_entry: 'phase3', phase3_entry_second_indication: 'phase3second', nda_accepted_by_nmpa: 'nda', first_marketing_approval: 'marketing' };
const keyOf = (entry: Entry): string => String(entry.id ?? entry.product ?? '');
const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The profile with every null said as an unknown path: both mean the same, the form shows one of them. */
export function saidOf(profile: Record<string, unknown>): CaseProfile {
  const unknown = [...((profile.unknown as string[] | undefined) ?? [])];
  const clean = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((one, i) => (isEntry(one) ? clean(one, `${path}.${path.endsWith('.milestones') ? (MILESTONE_KEYS[String(one.type)] ?? i) : keyOf(one) || i}`) : one));
    if (!isEntry(value)) return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, one]) => {
      const at = path === '' ? key : `${path}.${key}`;
      if (one !== null || at === 'landedOn') return [[key, clean(one, at)]];
      if (!unknown.includes(at)) unknown.push(at);
      return [];
    }));
  };
  const { unknown: _old, ...facts } = profile;
  return { ...(clean(facts, '') as Record<string, unknown>), unknown };
}

export const factAt = (profile: Record<string, unknown>, path: string): unknown => path.split('.').reduce<unknown>((at, key) => (isEntry(at) ? at[key] : undefined), profile);

/** The profile with one fact known, or (undefined) not there. */
export function putFact(profile: CaseProfile, path: string, value: unknown): CaseProfile {
  const [head = '', inner] = path.split('.');
  const unknown = profile.unknown.filter((one) => one !== path);
  const { [head]: held, ...rest } = profile;
  if (inner === undefined) return value === undefined ? { ...rest, unknown } : { ...rest, [head]: value, unknown };
  const { [inner]: _old, ...others } = isEntry(held) ? held : {};
  return { ...rest, [head]: value === undefined ? others : { ...others, [inner]: value }, unknown };
}

/** The fact was never asked. */
export function setUnknown(profile: CaseProfile, path: string): CaseProfile {
  const next = putFact(profile, path, undefined);
  return { ...next, unknown: [...next.unknown, path] };
}

const entriesOf = (profile: CaseProfile): [string, Entry][] => Object.keys(listFacts).flatMap((list) => ((profile[list] as Entry[] | undefined) ?? []).filter((entry) => keyOf(entry) !== '').map((entry): [string, Entry] => [list, entry]));

/** Entries a result can be about, by their own names. */
export const itemsOf = (profile: CaseProfile): string[] => [...new Set(entriesOf(profile).map(([, entry]) => keyOf(entry)))];

/** Details of entries that may be marked unknown, with their words. */
export function doubtsOf(profile: CaseProfile): { value: string; label: string }[] {
  return entriesOf(profile).flatMap(([list, entry]) => {
    const form = listFacts[list];
    return form ? askedFields(form, entry).filter((field) => !['id', 'product'].includes(field.key)).flatMap((field) => doubtsIn(field, entry, `${list}.${keyOf(entry)}`, `${form.entry} ${keyOf(entry)}`)) : [];
  });
}

function doubtsIn(field: EntryField, entry: Entry, path: string, name: string): { value: string; label: string }[] {
  if (field.type !== 'list') return [{ value: `${path}.${field.key}`, label: `${name} ${field.label}` }];
  const types = field.fields?.find((one) => one.key === 'type')?.options ?? {};
  return ((entry[field.key] as Entry[] | undefined) ?? []).flatMap((inner) => (field.fields ?? []).filter((one) => one.key !== 'type').map((one) => ({
    value: `${path}.${field.key}.${MILESTONE_KEYS[String(inner.type)] ?? ''}.${one.key}`, label: `${name} ${types[String(inner.type)] ?? ''}：${one.label}`,
  })));
}
