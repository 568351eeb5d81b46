import { checkProfile } from '@crm/policy';
import { companyFacts } from './domain/facts';
import { type EntryField, listFacts } from './words';

/** An entry with every field the form asks, filled with the first thing it offers. */
function sample(fields: readonly EntryField[], kind?: string): Record<string, unknown> {
  return Object.fromEntries(fields.filter((f) => !f.when || f.when.in.includes(kind ?? '')).map((f) => [f.key, value(f, kind)]));
}
function value(f: EntryField, kind?: string): unknown {
  if (f.key === 'kind' && kind) return kind;
  const first = Object.keys(f.options ?? {})[0] ?? '';
  const of = { text: 'A', number: f.unit === '年' && f.key !== 'supportYear' ? 2026 : 3, bool: true, date: '2026-03-05', choice: /^\d+$/.test(first) ? Number(first) : first, tags: [first], by_year: { 2025: 1 }, list: [sample(f.fields ?? [])] };
  return of[f.type];
}

describe('forms of list facts', () => {
  it('ask exactly for what policies read: every field is one of the profile', () => {
    for (const [path, form] of Object.entries(listFacts)) {
      const kinds = path === 'products' ? ['drug', 'device', 'vet_drug'] : [undefined];
      for (const kind of kinds) {
        const entry = { ...(form.id && { id: '1' }), ...sample(form.fields, kind) };
        const profile = { name: '示例', location: { district: 'bda' }, entityKind: [], activities: [], unknown: [], [path]: [entry] };
        expect({ path, kind, faults: checkProfile(profile) }).toEqual({ path, kind, faults: [] });
      }
    }
  });

  it('exist for every fact that is a list', () => {
    expect(companyFacts.filter((f) => f.type === 'list').map((f) => f.path).filter((path) => !listFacts[path])).toEqual([]);
  });
});
