import { type Demand, demandFaults } from './demand';
import { judgeUnit, matchDemand } from './match';
import type { MatchUnit } from './ranking';

const TODAY = '2026-11-23';
const room = (id: string, change: Partial<MatchUnit> = {}): MatchUnit => ({
  id, code: id, park: 'huoxian', buildingId: 'A3', buildingCode: 'A3', buildingKind: 'plant', floor: Number(id.slice(0, 1)), position: Number(id.slice(1)),
  areaM2: 1000, rentFenPerM2Day: 150, availableFrom: TODAY, free: true,
  storeyHeightM: 4.5, clearHeightM: 3.9, floorLoadKnM2: 8, powerKva: 150, powerLimitKva: 300, powerExpandMonths: 6, dualPower: false, steam: false,
  effluentM3Day: 20, fireHazard: 'C', hazardClassA: false, cleanroom: 'none', cleanroomBuiltM2: 0, cleanroomPossibleM2: 500, biosafety: 1,
  animalRoom: 'no', coldStore: false, fireAcceptance: 'accepted', ...change,
});
const demand = (d: Partial<Demand>): Demand => ({ areaMinM2: 900, areaMaxM2: 1200, use: 'production', ...d });
const ids = (cs: { unitIds: string[] }[]) => cs.map((c) => c.unitIds.join('+'));

describe('hard needs', () => {
  it.each<[string, Partial<Demand>, Partial<MatchUnit>, boolean, boolean]>([
    ['clear height met', { clearHeightMinM: 3.9 }, {}, true, false],
    ['storey height is not clear height', { clearHeightMinM: 4.5 }, { storeyHeightM: 6 }, false, false],
    ['clear height unknown', { clearHeightMinM: 3 }, { clearHeightM: null }, false, true],
    ['load short', { floorLoadMinKnM2: 10 }, {}, false, false],
    ['load unknown', { floorLoadMinKnM2: 1 }, { floorLoadKnM2: null }, false, true],
    ['power met', { powerMinKva: 150 }, {}, true, false],
    ['power unknown', { powerMinKva: 1 }, { powerKva: null }, false, true],
    ['dual power wanted, none', { dualPower: true }, {}, false, false],
    ['dual power not wanted', { dualPower: false }, { dualPower: null }, true, false],
    ['steam unknown', { steam: true }, { steam: null }, false, true],
    ['effluent short', { effluentM3Day: 60 }, {}, false, false],
    ['effluent zero needs nothing', { effluentM3Day: 0 }, { effluentM3Day: null }, true, false],
    ['a better clean room serves', { cleanroom: 'C' }, { cleanroom: 'B', cleanroomBuiltM2: 200 }, true, false],
    ['a lesser one does not', { cleanroom: 'B' }, { cleanroom: 'C', cleanroomBuiltM2: 200 }, false, false],
    ['said to have none', { cleanroom: 'D' }, { cleanroom: 'none' }, false, false],
    ['clean room unknown', { cleanroom: 'D' }, { cleanroom: null }, false, true],
    ['biosafety 2', { biosafety: 2 }, { biosafety: 2 }, true, false],
    ['biosafety unknown', { biosafety: 1 }, { biosafety: null }, false, true],
    ['甲类库', { hazardClassA: true }, { hazardClassA: true }, true, false],
    ['甲类库 unknown', { hazardClassA: true }, { hazardClassA: null }, false, true],
    ['cold store', { coldStore: true }, {}, false, false],
    ['animals not allowed', { use: 'animal_lab' }, {}, false, false],
    ['animals possible', { use: 'animal_lab' }, { animalRoom: 'possible' }, true, false],
    ['animals unknown', { use: 'animal_lab' }, { animalRoom: null }, false, true],
  ])('%s', (_name, need, facts, met, unknown) => {
    const unit = room('11', facts);
    const { candidates } = matchDemand(demand(need), [unit], TODAY);
    expect(candidates.length).toBe(met ? 1 : 0);
    expect(judgeUnit(demand(need), unit, TODAY).misses.some((m) => m.hard && m.unknown)).toBe(unknown);
  });

  it('is never traded for area: no block helps a room that is too low', () => {
    const units = [room('11', { areaM2: 500 }), room('12', { areaM2: 500, clearHeightM: 3 }), room('13', { areaM2: 500 })];
    const { candidates, nearMisses } = matchDemand(demand({ clearHeightMinM: 3.5 }), units, TODAY);
    expect(candidates).toEqual([]);
    expect(nearMisses[0]!.misses.find((m) => m.code === 'CLEAR_HEIGHT')).toMatchObject({ need: 3.5, have: 3, hard: true });
  });
});

describe('blocks', () => {
  const floor = (n: number, areas: number[], change: Partial<MatchUnit> = {}) => areas.map((areaM2, i) => room(`${n}${i + 1}`, { areaM2, ...change }));

  it('neighbours on a floor, minimal runs only, whole floors, stacked floors', () => {
    const units = [...floor(1, [600, 600, 600]), ...floor(2, [600, 600, 600])];
    const small = matchDemand(demand({ areaMinM2: 1100, areaMaxM2: 1300 }), units, TODAY).candidates;
    expect(ids(small).sort()).toEqual(['11+12', '12+13', '21+22', '22+23']);
    expect(small.every((c) => c.shape === 'run' && c.areaM2 === 1200)).toBe(true);
    const whole = matchDemand(demand({ areaMinM2: 1500, areaMaxM2: 2000 }), units, TODAY).candidates;
    expect(whole.map((c) => c.shape)).toEqual(['whole_floor', 'whole_floor']);
    const stacked = matchDemand(demand({ areaMinM2: 3000, areaMaxM2: 4000 }), units, TODAY).candidates;
    expect(stacked).toMatchObject([{ shape: 'stacked_floors', floors: [1, 2], areaM2: 3600 }]);
  });

  it('a taken room between two free ones separates them', () => {
    const units = floor(1, [600, 600, 600]);
    units[1] = { ...units[1]!, availableFrom: '2031-01-01', free: false };
    expect(matchDemand(demand({ areaMinM2: 1100, areaMaxM2: 1300 }), units, TODAY).candidates).toEqual([]);
  });

  it('floors that do not touch are no stack', () => {
    const units = [...floor(1, [1000]), ...floor(3, [1000])];
    expect(matchDemand(demand({ areaMinM2: 1800, areaMaxM2: 2200 }), units, TODAY).candidates).toEqual([]);
  });

  it('power adds up over the block, loads do not', () => {
    const units = floor(1, [600, 600]);
    const want = { areaMinM2: 1100, areaMaxM2: 1300 };
    expect(matchDemand(demand({ ...want, powerMinKva: 300 }), units, TODAY).candidates[0]!.reasons).toContainEqual({ code: 'POWER', need: 300, have: 300 });
    expect(matchDemand(demand({ ...want, floorLoadMinKnM2: 16 }), units, TODAY).candidates).toEqual([]);
  });
});

describe('ranking and wishes', () => {
  it('now before later, within budget before above, made for the use before possible', () => {
    const units = [
      room('11', { availableFrom: '2027-03-01', free: false }), room('12', { areaM2: 1000 }), room('13', { rentFenPerM2Day: 190 }),
      room('21', { buildingId: 'R', buildingKind: 'research' }), room('22', { availableFrom: '2030-01-01', free: false }),
    ];
    expect(ids(matchDemand(demand({ budgetFenPerM2Day: 160 }), units, TODAY).candidates)).toEqual(['12', '21', '13', '11']);
  });

  it('wishes stand as misses with their mend and do not exclude', () => {
    const [c] = matchDemand(demand({ budgetFenPerM2Day: 140 }), [room('11')], TODAY).candidates;
    expect(c!.misses).toEqual([{ code: 'PRICE', need: 140, have: 150, hard: false, unknown: false, mends: [{ code: 'negotiate' }] }]);
  });

  it('a room larger than wanted is a near miss that can be divided', () => {
    const { candidates, nearMisses } = matchDemand(demand({ budgetFenPerM2Day: 140, areaMaxM2: 950 }), [room('11')], TODAY);
    expect(candidates).toEqual([]);
    expect(nearMisses[0]!.misses).toEqual([
      { code: 'AREA', need: 950, have: 1000, hard: false, unknown: false, mends: [{ code: 'split' }] },
      { code: 'PRICE', need: 140, have: 150, hard: false, unknown: false, mends: [{ code: 'negotiate' }] },
    ]);
  });

  it('headquarters have no process drains: never for production', () =>
    expect(matchDemand(demand({}), [room('11', { buildingKind: 'headquarters' })], TODAY).candidates).toEqual([]));

  it('only the parks asked for', () => {
    const units = [room('11'), room('12', { park: 'biopark', buildingId: 'P1' })];
    expect(ids(matchDemand(demand({ parks: ['biopark'] }), units, TODAY).candidates)).toEqual(['12']);
  });

  it('a near miss names its mend', () => {
    const units = [room('41'), room('11', { clearHeightM: 5.4, areaM2: 3000 }), room('42', { powerKva: 100 })];
    const miss = (d: Partial<Demand>, id: string) =>
      matchDemand(demand(d), units, TODAY).nearMisses.find((c) => c.unitIds[0] === id)?.misses.find((m) => m.hard)?.mends;
    expect(miss({ clearHeightMinM: 5 }, '41')).toEqual([{ code: 'other_floor', unitIds: ['11'] }]);
    expect(miss({ powerMinKva: 200 }, '42')).toEqual([{ code: 'expand_power', months: 6 }]);
    expect(miss({ cleanroom: 'C' }, '41')).toEqual([{ code: 'retrofit' }]);
    expect(miss({ coldStore: true }, '41')).toEqual([{ code: 'retrofit' }]);
  });

  it.each([
    [{ areaMinM2: 0 }, ['demand.areaMinM2']], [{ areaMinM2: -1 }, ['demand.areaMinM2']],
    [{ areaMinM2: 100, areaMaxM2: 50 }, ['demand.areaMaxM2']], [{ areaMinM2: 100, areaMaxM2: 100 }, []],
  ])('demand %j has faults at %j', (d, paths) => expect(demandFaults(d).map((f) => f.path)).toEqual(paths));
});
