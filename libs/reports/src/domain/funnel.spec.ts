import fc from 'fast-check';
import { byKey, type CohortFacts, type CohortState, funnelOf, quantile } from './funnel';

const STAGES = ['screening', 'negotiating', 'siteVisit', 'review', 'signed'] as const;
const facts = (rows: Array<[number, CohortState, number]>): CohortFacts => ({ reached: rows.map(([reachedNo, state, n]) => ({ key: '', reachedNo, state, n })), entered: [], spent: [] });

describe('the funnel', () => {
  it('counts whoever ever came so far, also those who stepped back, paused or left', () => {
    const [screening, negotiating, visit, review, signed] = funnelOf(STAGES, facts([[1, 'open', 4], [2, 'lost', 3], [2, 'open', 1], [4, 'paused', 1], [5, 'open', 2]]));
    expect(screening).toMatchObject({ reached: 11, here: 4, lost: 0, conversion: 7 / 11 });
    expect(negotiating).toMatchObject({ reached: 7, here: 1, lost: 3, conversion: 3 / 7 });
    expect(visit).toMatchObject({ reached: 3, here: 0, conversion: 1 });
    expect(review).toMatchObject({ reached: 3, paused: 1 });
    expect(signed).toMatchObject({ reached: 2, here: 2, conversion: null });
  });

  it('adds up at every stage, whatever the cohort', () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom<CohortState>('open', 'paused', 'lost'), fc.integer({ min: 0, max: 50 }));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const stages = funnelOf(STAGES, facts(rows));
        stages.forEach((stage, i) => expect(stage.reached).toBe((stages[i + 1]?.reached ?? 0) + stage.here + stage.paused + stage.lost));
      }),
    );
  });

  it('has groups that add up to the whole', () => {
    const both: CohortFacts = { reached: [{ key: 'a', reachedNo: 2, state: 'open', n: 3 }, { key: 'b', reachedNo: 1, state: 'lost', n: 5 }], entered: [], spent: [] };
    const groups = byKey(both);
    expect([...groups.keys()]).toEqual(['b', 'a']);
    expect([...groups.values()].map((group) => funnelOf(STAGES, group)[0]!.reached)).toEqual([5, 3]);
  });

  it.each([
    [[], 0.5, null],
    [[{ days: 3, n: 1 }], 0.5, 3],
    [[{ days: 9, n: 1 }, { days: 1, n: 3 }], 0.5, 1],
    [[{ days: 9, n: 1 }, { days: 1, n: 3 }], 0.9, 9],
  ])('quantile of %j at %d is %s', (rows, share, value) => expect(quantile(rows, share)).toBe(value));
});
