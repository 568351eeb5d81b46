import { splitFault, sumAreaM2 } from './area';
import { mergeFacts, shareFacts, type UnitFacts } from './facts';
import { expiryLadder, occupancy, vacancyDays, waleYears } from './figures';

const slice = (leaseId: string, areaM2: number, endsOn: string, yearRentFen: number) => ({ leaseId, areaM2, endsOn, yearRentFen });

describe('figures', () => {
  it('adds areas exactly', () => expect(sumAreaM2([0.1, 0.2, 1200.5, 620.07])).toBe(1820.87));

  const leases = [slice('a', 100, '2027-11-22', 1000), slice('b', 300, '2029-11-21', 1000)];
  it('WALE weighs by area and by rent', () => {
    expect(waleYears(leases, '2026-11-23', 'area')).toBe(2.5); // (100×1 + 300×3) / 400
    expect(waleYears(leases, '2026-11-23', 'rent')).toBe(2); // (1 + 3) / 2
    expect(waleYears([], '2026-11-23', 'area')).toBeNull();
    expect(waleYears([slice('a', 100, '2027-11-22', 0)], '2026-11-23', 'rent')).toBeNull();
  });

  it('ladders by year and by quarter; one lease over two rooms counts once', () => {
    const all = [...leases, slice('b', 100.5, '2029-02-01', 0)];
    expect(expiryLadder(all, 'year')).toEqual([
      { period: '2027', areaM2: 100, leases: 1, sharePercent: 20 },
      { period: '2029', areaM2: 400.5, leases: 1, sharePercent: 80 },
    ]);
    expect(expiryLadder(all, 'quarter').map((r) => [r.period, r.leases])).toEqual([['2027Q4', 1], ['2029Q1', 1], ['2029Q4', 1]]);
  });

  it('rates stand on the leasable area', () => {
    const o = occupancy([
      { areaM2: 600, state: 'leased' }, { areaM2: 100, state: 'held' }, { areaM2: 200, state: 'available' }, { areaM2: 100, state: 'maintenance' }, { areaM2: 500, state: 'self_use' },
    ]);
    expect(o).toMatchObject({ totalM2: 1500, leasableM2: 1000, leasedM2: 600, occupancyPercent: 60, vacancyPercent: 20 });
    expect(occupancy([]).occupancyPercent).toBeNull();
  });

  it.each([['2026-11-22', 0], ['2026-08-28', 86], [null, 691]])('vacant since after %s: %i days', (last, want) =>
    expect(vacancyDays('2026-11-23', last, '2025-01-01')).toBe(want));
});

describe('split and merge', () => {
  it.each([
    ['exact', [400.25, 600.25], null],
    ['too much', [500, 600], 'SPLIT_AREAS_OVERLAP'],
    ['too little', [400, 600], 'SPLIT_AREAS_SHORT'],
    ['one part', [1000.5], 'SPLIT_NEEDS_TWO'],
    ['zero', [1000.5, 0], 'SPLIT_AREA_ZERO'],
    ['negative', [1100.5, -100], 'SPLIT_AREA_ZERO'],
  ])('%s', (_name, areas, want) =>
    expect(splitFault(1000.5, areas.map((areaM2, i) => ({ code: `A${i}`, areaM2 })))?.code ?? null).toBe(want));

  it('a code may not repeat', () => expect(splitFault(10, [{ code: 'A', areaM2: 5 }, { code: 'A', areaM2: 5 }])).toEqual({ code: 'SPLIT_CODES_REPEAT', at: 1 }));

  const facts = (f: Partial<UnitFacts>) => f as UnitFacts;
  it('merged: the weakest height, added power, unknown where they differ', () => {
    expect(mergeFacts([
      facts({ clearHeightM: 4.2, powerKva: 100, steam: true, biosafety: 2, cleanroom: null }),
      facts({ clearHeightM: 3.9, powerKva: 80.5, steam: false, biosafety: 2, cleanroom: 'C' }),
    ])).toEqual({ clearHeightM: 3.9, powerKva: 180.5, steam: null, biosafety: 2, cleanroom: null });
    expect(mergeFacts([facts({ powerKva: 100 }), facts({ powerKva: null })])).toEqual({ powerKva: null });
  });

  it('divided: supplies go by share, heights stay', () =>
    expect(shareFacts(facts({ clearHeightM: 4.2, powerKva: 100, effluentM3Day: null }), 0.333)).toMatchObject({ clearHeightM: 4.2, powerKva: 33.3, effluentM3Day: null }));
});
