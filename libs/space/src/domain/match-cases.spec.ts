import type { Demand } from './demand';
import { matchDemand } from './match';
import type { MatchUnit } from './ranking';

/**
 * A small park as a broker would walk through it, and what he would say to each wish. Written from the rules for rooms, not
 * from the code: every hard need alone, in pairs, over several rooms, and in time.
 */
const TODAY = '2026-11-23';
type Change = Partial<MatchUnit>;
const plain: Omit<MatchUnit, 'id' | 'code' | 'park' | 'buildingId' | 'buildingCode' | 'floor' | 'position' | 'areaM2'> = {
  buildingKind: 'plant', rentFenPerM2Day: 150, availableFrom: TODAY, free: true, storeyHeightM: 6, clearHeightM: 5.2, floorLoadKnM2: 15, powerKva: 200, powerLimitKva: 400, powerExpandMonths: 4,
  dualPower: false, steam: true, effluentM3Day: 30, fireHazard: 'C', hazardClassA: false, cleanroom: 'none', cleanroomBuiltM2: null, cleanroomPossibleM2: null, biosafety: 1, animalRoom: 'no', coldStore: false, fireAcceptance: 'accepted',
};
const room = (id: string, areaM2: number, change: Change = {}): MatchUnit => {
  const [building, place] = id.split('-') as [string, string];
  return { ...plain, id, code: id, park: 'huoxian', buildingId: building, buildingCode: building, floor: Number(place[0]), position: Number(place.slice(1)), areaM2, ...change };
};
const later = (on: string): Change => ({ availableFrom: on, free: false });
const upper: Change = { storeyHeightM: 4.8, clearHeightM: 3.9, floorLoadKnM2: 8, powerKva: 120 };

const park: MatchUnit[] = [
  // A: ground floor high and strong, two floors above it; 202 is let for years, so 201 and 203 are no neighbours
  room('A-101', 1000), room('A-102', 800, { dualPower: true, powerKva: 500 }), room('A-103', 600, { hazardClassA: true }),
  room('A-201', 700, upper), room('A-202', 700, { ...upper, ...later('2031-06-01') }), room('A-203', 700, upper),
  room('A-301', 900, { ...upper, cleanroom: 'C', cleanroomBuiltM2: 400 }), room('A-302', 900, { ...upper, cleanroom: 'C', cleanroomBuiltM2: 0, cleanroomPossibleM2: 600 }),
  room('A-401', 900, upper), room('A-402', 900, { ...upper, cleanroom: null }),
  // L: laboratories; 102 frees up on the first of March
  room('L-101', 300, { buildingKind: 'research', powerKva: 60, biosafety: 2, clearHeightM: 3.2, storeyHeightM: 4.2, floorLoadKnM2: 5, rentFenPerM2Day: 330 }),
  room('L-102', 300, { buildingKind: 'research', powerKva: 60, biosafety: 3, clearHeightM: 3.2, storeyHeightM: 4.2, floorLoadKnM2: 5, rentFenPerM2Day: 330, ...later('2027-03-01') }),
  room('L-103', 300, { buildingKind: 'research', powerKva: 60, biosafety: null, clearHeightM: null, storeyHeightM: 6, floorLoadKnM2: null, rentFenPerM2Day: null, effluentM3Day: null }),
  // C: animals and cold; D: offices; B: another park
  room('C-101', 1500, { buildingKind: 'animal_testing', animalRoom: 'licensed', coldStore: true, biosafety: 2 }),
  room('D-101', 200, { buildingKind: 'headquarters', effluentM3Day: 0, steam: false }),
  room('B-101', 1200, { park: 'biopark', steam: false, floorLoadKnM2: 20, dualPower: true, powerKva: 300 }),
  room('B-201', 1200, { park: 'biopark', steam: false, floorLoadKnM2: 12, dualPower: true, powerKva: 300 }),
];
const ask = (d: Partial<Demand> & { areaMinM2: number }, units = park) => matchDemand({ ...d }, units, TODAY, 100);
const names = (list: { unitIds: string[] }[]) => list.map((c) => c.unitIds.join('+')).sort();

describe('what a broker would show', () => {
  it.each<[string, Partial<Demand> & { areaMinM2: number }, string[]]>([
    ['clear height is measured under the beam', { areaMinM2: 600, areaMaxM2: 1000, use: 'production', clearHeightMinM: 5 }, ['A-101', 'A-102', 'A-103']],
    ['a storey of 6 m is not 6 m clear', { areaMinM2: 200, areaMaxM2: 1500, use: 'production', clearHeightMinM: 6 }, []],
    ['storey height asked, storey height answered (L-103 has 6 m)', { areaMinM2: 250, areaMaxM2: 350, use: 'lab', storeyHeightMinM: 5 }, ['L-103']],
    ['unknown clear height meets nothing', { areaMinM2: 250, areaMaxM2: 350, use: 'lab', clearHeightMinM: 1 }, ['L-101', 'L-102']],
    ['load 10 needs the ground floor', { areaMinM2: 600, areaMaxM2: 1000, use: 'production', floorLoadMinKnM2: 10, parks: ['huoxian'] }, ['A-101', 'A-102', 'A-103']],
    ['load exactly met', { areaMinM2: 1200, areaMaxM2: 1200, use: 'production', floorLoadMinKnM2: 20 }, ['B-101']],
    ['a hair above is not met', { areaMinM2: 1200, areaMaxM2: 1200, use: 'production', floorLoadMinKnM2: 20.01 }, []],
    ['power of one room', { areaMinM2: 600, areaMaxM2: 1000, use: 'production', powerMinKva: 450 }, ['A-102']],
    ['power of a floor adds up: 200 + 500', { areaMinM2: 1800, areaMaxM2: 1800, use: 'production', powerMinKva: 700, parks: ['huoxian'] }, ['A-101+A-102']],
    ['the limit after an expansion is not today’s power', { areaMinM2: 600, areaMaxM2: 600, use: 'production', powerMinKva: 300 }, []],
    ['two feeds', { areaMinM2: 700, areaMaxM2: 1300, use: 'production', dualPower: true }, ['A-102', 'B-101', 'B-201']],
    ['two feeds in every room of a block', { areaMinM2: 2300, areaMaxM2: 2500, use: 'production', dualPower: true }, ['B-101+B-201']],
    ['steam in the other park', { areaMinM2: 1200, areaMaxM2: 1200, use: 'production', steam: true }, []],
    ['waste water of one room', { areaMinM2: 1000, areaMaxM2: 1000, use: 'production', effluentM3Day: 30 }, ['A-101']],
    ['waste water over two rooms', { areaMinM2: 1750, areaMaxM2: 1800, use: 'production', effluentM3Day: 60, parks: ['huoxian'] }, ['A-101+A-102', 'A-301+A-302', 'A-401+A-402']],
    ['no drains at headquarters', { areaMinM2: 150, areaMaxM2: 250, use: 'lab', effluentM3Day: 1 }, []],
    ['an office there is fine', { areaMinM2: 150, areaMaxM2: 250, use: 'office' }, ['D-101']],
    ['BSL-2 from level 2 up, never from an unknown', { areaMinM2: 250, areaMaxM2: 350, use: 'lab', biosafety: 2 }, ['L-101', 'L-102']],
    ['BSL-3', { areaMinM2: 250, areaMaxM2: 350, use: 'lab', biosafety: 3 }, ['L-102']],
    ['甲类库', { areaMinM2: 500, areaMaxM2: 1000, use: 'production', hazardClassA: true }, ['A-103']],
    ['one 甲类库 serves the block it lies in', { areaMinM2: 1300, areaMaxM2: 1500, use: 'production', hazardClassA: true }, ['A-102+A-103']],
    ['a clean room that stands', { areaMinM2: 800, areaMaxM2: 1000, use: 'production', cleanroom: 'C' }, ['A-301']],
    ['a lower grade is served by it', { areaMinM2: 800, areaMaxM2: 1000, use: 'production', cleanroom: 'D' }, ['A-301']],
    ['a higher one is not', { areaMinM2: 800, areaMaxM2: 1000, use: 'production', cleanroom: 'B' }, []],
    ['one clean room serves its floor', { areaMinM2: 1800, areaMaxM2: 1800, use: 'production', cleanroom: 'C', parks: ['huoxian'] }, ['A-301+A-302']],
    ['a cold store', { areaMinM2: 1000, areaMaxM2: 2000, use: 'lab', coldStore: true }, ['C-101']],
    ['animals only where they may be', { areaMinM2: 200, areaMaxM2: 2000, use: 'animal_lab' }, ['C-101']],
    ['cold and animals and level 2 at once', { areaMinM2: 1200, areaMaxM2: 1600, use: 'animal_lab', coldStore: true, biosafety: 2 }, ['C-101']],
    ['cold and animals and level 3 at once', { areaMinM2: 1200, areaMaxM2: 1600, use: 'animal_lab', coldStore: true, biosafety: 3 }, []],
    ['neighbours with a let room between them are none', { areaMinM2: 1400, areaMaxM2: 1400, use: 'pilot', parks: ['huoxian'] }, ['A-102+A-103']],
    ['a whole floor', { areaMinM2: 2400, areaMaxM2: 2400, use: 'production', parks: ['huoxian'] }, ['A-101+A-102+A-103']],
    ['two floors on each other', { areaMinM2: 3600, areaMaxM2: 3600, use: 'pilot', parks: ['huoxian'] }, ['A-301+A-302+A-401+A-402']],
    ['floors apart are no stack (2nd is broken)', { areaMinM2: 4200, areaMaxM2: 4300, use: 'pilot', parks: ['huoxian'] }, []],
    ['a park asked for', { areaMinM2: 1200, areaMaxM2: 1500, use: 'pilot', parks: ['biopark'] }, ['B-101', 'B-201']],
    ['false and zero ask for nothing', { areaMinM2: 1000, areaMaxM2: 1000, use: 'production', dualPower: false, steam: false, coldStore: false, hazardClassA: false, effluentM3Day: 0, powerMinKva: 0, clearHeightMinM: 0 }, ['A-101']],
    ['area limits are limits, both inclusive', { areaMinM2: 300, areaMaxM2: 300, use: 'lab' }, ['L-101', 'L-102', 'L-103']],
    ['a hundredth more is too much', { areaMinM2: 200.01, areaMaxM2: 299.99, use: 'lab' }, []],
    ['no maximum: every larger room will do', { areaMinM2: 1100, use: 'pilot', parks: ['biopark'] }, ['B-101', 'B-201']],
  ])('%s', (_name, demand, want) => expect(names(ask(demand).candidates)).toEqual(want));

  it('every candidate meets every hard need and keeps to the area; an unknown is never among its reasons', () => {
    for (const d of [{ areaMinM2: 250, areaMaxM2: 1900, use: 'lab' as const, clearHeightMinM: 3, biosafety: 1 }, { areaMinM2: 500, areaMaxM2: 3600, use: 'production' as const, powerMinKva: 150, effluentM3Day: 20, floorLoadMinKnM2: 6 }]) {
      const { candidates } = ask(d);
      expect(candidates.length).toBeGreaterThan(3);
      for (const c of candidates) {
        expect(c.areaM2).toBeGreaterThanOrEqual(d.areaMinM2);
        expect(c.areaM2).toBeLessThanOrEqual(d.areaMaxM2);
        expect(c.misses.filter((m) => m.hard)).toEqual([]);
        expect(c.reasons.filter((r) => r.have === null)).toEqual([]);
      }
    }
  });
});

describe('time and money are wishes, shown and ranked', () => {
  const two = (d: Partial<Demand>) => ask({ areaMinM2: 300, areaMaxM2: 300, use: 'lab', biosafety: 2, ...d }).candidates;
  it.each<[string, string | undefined, boolean]>([['on the day it falls free', '2027-03-01', false], ['a day before', '2027-02-28', true], ['without a date', undefined, true], ['a past date is today', '2020-01-01', true]])(
    'wanted %s', (_name, neededFrom, missed) => {
      const late = two({ neededFrom }).find((c) => c.unitIds[0] === 'L-102')!;
      expect(late).toMatchObject({ availableFrom: '2027-03-01', free: false });
      expect(late.misses.some((m) => m.code === 'TIME')).toBe(missed);
    });

  it('what can be had now comes first', () => expect(two({}).map((c) => c.unitIds[0])).toEqual(['L-101', 'L-102']));

  it('a room that frees up more than a year late is not shown', () => expect(names(ask({ areaMinM2: 700, areaMaxM2: 700, use: 'pilot' }).candidates)).toEqual(['A-201', 'A-203']));

  it('one that is vacant but not handed over yet says when', () => {
    const unit = room('A-101', 1000, { availableFrom: '2027-01-10' });
    const [c] = ask({ areaMinM2: 900, areaMaxM2: 1100, use: 'production' }, [unit]).candidates;
    expect(c!.misses).toMatchObject([{ code: 'TIME', have: '2027-01-10', mends: [{ code: 'wait' }] }]);
  });

  it('above the budget sinks, an unknown price is said to be unknown', () => {
    const list = ask({ areaMinM2: 300, areaMaxM2: 300, use: 'lab', budgetFenPerM2Day: 300 }).candidates;
    expect(list.find((c) => c.unitIds[0] === 'L-101')!.misses).toMatchObject([{ code: 'PRICE', need: 300, have: 330, mends: [{ code: 'negotiate' }] }]);
    expect(list.find((c) => c.unitIds[0] === 'L-103')!.misses).toMatchObject([{ code: 'PRICE', have: null, unknown: true, mends: [{ code: 'verify' }] }]);
  });

  it('a block costs the average of its area', () => {
    const units = [room('A-101', 1000, { rentFenPerM2Day: 100 }), room('A-102', 500, { rentFenPerM2Day: 160 })];
    expect(ask({ areaMinM2: 1500, areaMaxM2: 1500, use: 'production', budgetFenPerM2Day: 120 }, units).candidates[0]).toMatchObject({ rentFenPerM2Day: 120, misses: [] });
  });
});

describe('a near miss says what would mend it', () => {
  const near = (d: Partial<Demand> & { areaMinM2: number }, id: string) => ask(d).nearMisses.find((c) => c.unitIds.join('+') === id)?.misses;
  it.each<[string, Partial<Demand> & { areaMinM2: number }, string, object]>([
    ['too low: another floor', { areaMinM2: 900, areaMaxM2: 1000, use: 'production', clearHeightMinM: 5 }, 'A-401', { code: 'CLEAR_HEIGHT', have: 3.9, unknown: false, mends: [{ code: 'other_floor' }] }],
    ['unknown: look', { areaMinM2: 250, areaMaxM2: 350, use: 'lab', clearHeightMinM: 3 }, 'L-103', { code: 'CLEAR_HEIGHT', have: null, unknown: true, mends: [{ code: 'verify' }] }],
    ['power: expansion and its months', { areaMinM2: 600, areaMaxM2: 600, use: 'production', powerMinKva: 300 }, 'A-103', { code: 'POWER', have: 200, mends: [{ code: 'expand_power', months: 4 }] }],
    ['clean room: building work where it is possible', { areaMinM2: 900, areaMaxM2: 900, use: 'production', cleanroom: 'C' }, 'A-302', { code: 'CLEANROOM', have: 'none', mends: [{ code: 'retrofit' }] }],
    ['甲类库 of the park', { areaMinM2: 1000, areaMaxM2: 1000, use: 'production', hazardClassA: true }, 'A-101', { code: 'HAZARD_A', mends: [{ code: 'shared_store' }] }],
    ['waste water: the margin', { areaMinM2: 1000, areaMaxM2: 1000, use: 'production', effluentM3Day: 60 }, 'A-101', { code: 'EFFLUENT', have: 30, mends: [{ code: 'apply_quota' }] }],
    ['too large: divide', { areaMinM2: 500, areaMaxM2: 650, use: 'production', parks: ['biopark'] }, 'B-101', { code: 'AREA', hard: false, have: 1200, need: 650, mends: [{ code: 'split' }] }],
  ])('%s', (_name, demand, id, want) => expect(near(demand, id)).toEqual(expect.arrayContaining([expect.objectContaining({ ...want, mends: expect.arrayContaining((want as { mends: object[] }).mends.map((m) => expect.objectContaining(m))) })])));

  it('three needs short is no near miss', () =>
    expect(ask({ areaMinM2: 600, areaMaxM2: 650, use: 'production', clearHeightMinM: 9, floorLoadMinKnM2: 50, biosafety: 3 }).nearMisses).toEqual([]));
});
