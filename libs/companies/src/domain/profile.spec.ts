import fc from 'fast-check';
import type { StoredProfile } from '../companies.types';
import { mergePatch, valueAt, withValue } from './fact-path';
import { countFacts, factsOf, patchProfile, setFact, toMatchForm } from './profile';

const stateOf = (profile: StoredProfile, path: string) => factsOf(profile).find((x) => x.path === path)?.state;

describe('profile of facts', () => {
  it('neither present nor in none = unknown', () => {
    const p = { isHeadCdmo: false, none: ['penalties'] };
    expect([stateOf(p, 'isHeadCdmo'), stateOf(p, 'penalties'), stateOf(p, 'criminalRecord')]).toEqual(['known', 'none', 'unknown']);
    expect(countFacts(p)).toMatchObject({ known: 1, none: 1 });
  });

  it('asks for the facts of each product', () => {
    const p = { products: [{ id: 'A', kind: 'drug', isCgt: true }] };
    expect(stateOf(p, 'products.A.isCgt')).toBe('known');
    expect(stateOf(p, 'products.A.drugClass')).toBe('unknown');
  });

  it('a merge patch changes only what it names', () => {
    const { profile, changes } = patchProfile({ foreignSharePct: 30, isHeadCdmo: true }, { isHeadCdmo: null, rdSpendWan: { 2025: 8640 } } as never);
    expect(profile).toEqual({ foreignSharePct: 30, rdSpendWan: { 2025: 8640 } });
    expect(changes.map((c) => `${c.path}:${c.state}`).sort()).toEqual(['isHeadCdmo:unknown', 'rdSpendWan:known']);
  });

  it('a value ends none and none ends a value', () => {
    expect(patchProfile({ none: ['penalties'] }, { penalties: [{ kind: 'major', published: '2025-01-01' }] }).profile.none).toBeUndefined();
    expect(patchProfile({ isHeadCdmo: true }, { none: ['isHeadCdmo'] }).profile).toEqual({ none: ['isHeadCdmo'] });
  });

  it('answers one path inside a product and a milestone', () => {
    const start = { products: [{ id: 'A', kind: 'drug', milestones: [{ type: 'phase3_first_entry', first: true, date: '2026-07-03' }] }] };
    const { profile } = setFact(start, 'products.A.milestones.phase3.subjectEnrolled', 'known', true);
    expect(valueAt(profile, 'products.A.milestones.phase3.subjectEnrolled')).toBe(true);
    expect(setFact(profile, 'products.A.drugClass', 'known', 1).changes).toEqual([{ path: 'products.A.drugClass', state: 'known', value: 1 }]);
    expect(withValue({}, 'tenders.X.firstWin', true)).toEqual({ tenders: [{ product: 'X', firstWin: true }] });
  });

  it('turns into the form of matching', () => {
    const m = toMatchForm('某公司', { isHeadCdmo: true, none: ['landedOn', 'contracts'] });
    expect(m).toMatchObject({ name: '某公司', landedOn: null, isHeadCdmo: true });
    expect(m.unknown).toContain('products');
    expect(m.unknown).not.toContain('contracts');
    expect(m.none).toBeUndefined();
  });

  it('never touches prototypes and never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.string(), (patch, path) => {
      mergePatch({}, patch);
      setFact({}, path, 'known', patch);
      factsOf(typeof patch === 'object' && patch && !Array.isArray(patch) ? (patch as StoredProfile) : {});
    }));
    expect(setFact({}, '__proto__.admin', 'known', true).profile).toEqual({});
  });
});
