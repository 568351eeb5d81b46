import type { BuildingKind, DemandUse, NeedCode } from '../words';
import type { MatchFacts } from './facts';

/** What a project looks for (`demand`). Heights in m, load in kN/㎡, power in kVA, rent in fen per ㎡ and day. */
export interface Demand {
  areaMinM2: number;
  areaMaxM2?: number;
  parks?: string[];
  use?: DemandUse;
  storeyHeightMinM?: number;
  clearHeightMinM?: number;
  floorLoadMinKnM2?: number;
  powerMinKva?: number;
  dualPower?: boolean;
  steam?: boolean;
  effluentM3Day?: number;
  cleanroom?: 'A' | 'B' | 'C' | 'D';
  biosafety?: number;
  hazardClassA?: boolean;
  coldStore?: boolean;
  neededFrom?: string;
  budgetFenPerM2Day?: number;
  contiguous?: boolean;
}

export type Value = number | string | boolean | null;

/**
 * A hard need. How several rooms meet it together: `all` = every one of them must (a height is not averaged), `any` =
 * one is enough (one clean room), `sum` = their supplies add up (power, waste water).
 */
export interface HardNeed {
  code: NeedCode;
  over: 'all' | 'any' | 'sum';
  need: Value;
  /** The room's own value of this need, `null` = unknown. */
  have: (u: MatchFacts) => Value;
  meets: (have: Exclude<Value, null>) => boolean;
}

/** The grade that stands there: a grade with nothing built yet (已建 0) is a plan, not a clean room. ISO and 百/万/十万 are other scales. */
export const builtGrade = (u: MatchFacts): MatchFacts['cleanroom'] => (u.cleanroom !== null && u.cleanroomBuiltM2 === 0 ? 'none' : u.cleanroom);
export const gradeReaches = (have: MatchFacts['cleanroom'], need: 'A' | 'B' | 'C' | 'D'): boolean => have !== null && gradeRank[have] >= gradeRank[need];

const gradeRank = { A: 4, B: 3, C: 2, D: 1, none: 0 } as const;

/** The needs that are never traded for area and never met by an unknown. */
export function hardNeeds(d: Demand): HardNeed[] {
  const out: HardNeed[] = [];
  const atLeast = (code: NeedCode, over: HardNeed['over'], need: number | undefined, have: HardNeed['have']) => {
    if (need !== undefined && need > 0) out.push({ code, over, need, have, meets: (v) => (v as number) >= need });
  };
  const present = (code: NeedCode, over: HardNeed['over'], need: boolean | undefined, have: HardNeed['have']) => {
    if (need) out.push({ code, over, need: true, have, meets: (v) => v === true });
  };
  atLeast('CLEAR_HEIGHT', 'all', d.clearHeightMinM, (u) => u.clearHeightM);
  atLeast('STOREY_HEIGHT', 'all', d.storeyHeightMinM, (u) => u.storeyHeightM);
  atLeast('FLOOR_LOAD', 'all', d.floorLoadMinKnM2, (u) => u.floorLoadKnM2);
  atLeast('POWER', 'sum', d.powerMinKva, (u) => u.powerKva);
  present('DUAL_POWER', 'all', d.dualPower, (u) => u.dualPower);
  present('STEAM', 'any', d.steam, (u) => u.steam);
  atLeast('EFFLUENT', 'sum', d.effluentM3Day, (u) => u.effluentM3Day);
  const grade = d.cleanroom;
  if (grade) {
    out.push({ code: 'CLEANROOM', over: 'any', need: grade, have: builtGrade, meets: (v) => gradeReaches(v as MatchFacts['cleanroom'], grade) });
  }
  atLeast('BIOSAFETY', 'any', d.biosafety, (u) => u.biosafety);
  present('HAZARD_A', 'any', d.hazardClassA, (u) => u.hazardClassA);
  present('COLD_STORE', 'any', d.coldStore, (u) => u.coldStore);
  if (d.use === 'animal_lab') {
    out.push({ code: 'ANIMAL_ROOM', over: 'any', need: 'possible', have: (u) => u.animalRoom, meets: (v) => v !== 'no' });
  }
  return out;
}

export type Outcome = { met: true; have: Value } | { met: false; have: Value; unknown: boolean };

/** Does this set of rooms meet the need? An unknown can only stop it, never help it. */
export function judge(need: HardNeed, rooms: MatchFacts[]): Outcome {
  const values = rooms.map(need.have);
  const known = values.filter((v): v is Exclude<Value, null> => v !== null);
  if (need.over === 'any') {
    const hit = known.find(need.meets);
    if (hit !== undefined) return { met: true, have: hit };
    return { met: false, have: best(known), unknown: known.length < values.length };
  }
  if (need.over === 'sum') {
    const sum = Math.round(known.reduce<number>((s, v) => s + (v as number), 0) * 100) / 100;
    if (need.meets(sum)) return { met: true, have: sum };
    return { met: false, have: known.length ? sum : null, unknown: known.length < values.length };
  }
  const short = known.find((v) => !need.meets(v));
  if (short !== undefined) return { met: false, have: worst(known), unknown: false };
  if (known.length < values.length) return { met: false, have: null, unknown: true };
  return { met: true, have: worst(known) };
}

const numbers = (vs: Exclude<Value, null>[]): vs is number[] => vs.every((v) => typeof v === 'number');
const best = (vs: Exclude<Value, null>[]): Value => (vs.length === 0 ? null : numbers(vs) ? Math.max(...vs) : vs[0]!);
const worst = (vs: Exclude<Value, null>[]): Value => (vs.length === 0 ? null : numbers(vs) ? Math.min(...vs) : vs[0]!);

/** How well a kind of building suits a use: 2 made for it, 1 can be done, 0 not (HQ floors have no process drains). */
const suits: Record<BuildingKind, Record<DemandUse, 0 | 1 | 2>> = {
  plant: { rd: 1, pilot: 2, production: 2, lab: 1, office: 1, animal_lab: 1 },
  heavy_plant: { rd: 1, pilot: 2, production: 2, lab: 1, office: 0, animal_lab: 1 },
  research: { rd: 2, pilot: 1, production: 1, lab: 2, office: 1, animal_lab: 1 },
  accelerator: { rd: 2, pilot: 2, production: 1, lab: 2, office: 1, animal_lab: 1 },
  incubator: { rd: 2, pilot: 1, production: 0, lab: 2, office: 1, animal_lab: 0 },
  headquarters: { rd: 1, pilot: 0, production: 0, lab: 0, office: 2, animal_lab: 0 },
  platform: { rd: 1, pilot: 1, production: 0, lab: 2, office: 1, animal_lab: 1 },
  animal_testing: { rd: 1, pilot: 1, production: 0, lab: 2, office: 0, animal_lab: 2 },
  amenity: { rd: 0, pilot: 0, production: 0, lab: 0, office: 1, animal_lab: 0 },
};
export const suitability = (kind: BuildingKind, use: DemandUse | undefined): 0 | 1 | 2 => (use ? suits[kind][use] : 2);

export type DemandFault = { path: string; code: 'AREA_ZERO' | 'AREA_RANGE' };

/** Is the demand usable at all? Paths name the field. */
export function demandFaults(d: Demand): DemandFault[] {
  const faults: DemandFault[] = [];
  if (!(d.areaMinM2 > 0)) faults.push({ path: 'demand.areaMinM2', code: 'AREA_ZERO' });
  if (d.areaMaxM2 !== undefined && d.areaMaxM2 < d.areaMinM2) faults.push({ path: 'demand.areaMaxM2', code: 'AREA_RANGE' });
  return faults;
}
