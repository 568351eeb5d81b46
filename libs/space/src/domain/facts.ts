import type { FactField } from '../words';

/** `null` = unknown. Unknown is a value of its own: it is neither zero nor "there is none". */
type Unknown = null;

/** What is known about a room. Heights in m, loads in kN/㎡, power in kVA, water in m³ a day. */
export interface UnitFacts {
  storeyHeightM: number | Unknown;
  clearHeightM: number | Unknown;
  floorLoadKnM2: number | Unknown;
  columnGrid: string | Unknown;
  freightLiftT: number | Unknown;
  hoistOpening: boolean | Unknown;
  powerKva: number | Unknown;
  powerLimitKva: number | Unknown;
  powerExpandMonths: number | Unknown;
  dualPower: boolean | Unknown;
  generator: boolean | Unknown;
  steam: boolean | Unknown;
  steamTonHour: number | Unknown;
  steamMpa: number | Unknown;
  gas: boolean | Unknown;
  chilledWater: boolean | Unknown;
  pureWater: boolean | Unknown;
  compressedAir: boolean | Unknown;
  waterM3Day: number | Unknown;
  effluentM3Day: number | Unknown;
  inactivationTank: boolean | Unknown;
  hazardWasteRoom: boolean | Unknown;
  exhaust: boolean | Unknown;
  fireHazard: 'A' | 'B' | 'C' | 'D' | 'E' | Unknown;
  hazardClassA: boolean | Unknown;
  hazmatMaxT: number | Unknown;
  cleanroom: 'A' | 'B' | 'C' | 'D' | 'none' | Unknown;
  cleanroomIso: number | Unknown;
  cleanroomClass: string | Unknown;
  cleanroomBuiltM2: number | Unknown;
  cleanroomPossibleM2: number | Unknown;
  biosafety: number | Unknown;
  absl: number | Unknown;
  animalRoom: 'no' | 'possible' | 'licensed' | Unknown;
  animalKinds: string | Unknown;
  coldStore: boolean | Unknown;
  coldStoreRanges: string | Unknown;
  emShield: boolean | Unknown;
  xrayShield: boolean | Unknown;
  plannedUse: string | Unknown;
  registrable: boolean | Unknown;
  ownership: string | Unknown;
  mortgaged: boolean | Unknown;
  fireAcceptance: 'accepted' | 'pending' | Unknown;
  eiaList: string | Unknown;
  fitOut: string | Unknown;
  innerAreaM2: number | Unknown;
}

/** Facts that matching reads stand in columns of their own, the others together in one JSON column. */
export const columnFacts = [
  'storeyHeightM', 'clearHeightM', 'floorLoadKnM2', 'powerKva', 'powerLimitKva', 'powerExpandMonths', 'dualPower',
  'steam', 'effluentM3Day', 'fireHazard', 'hazardClassA', 'cleanroom', 'cleanroomBuiltM2', 'cleanroomPossibleM2',
  'biosafety', 'animalRoom', 'coldStore', 'fireAcceptance',
] as const satisfies readonly FactField[];
export type ColumnFact = (typeof columnFacts)[number];
export type MatchFacts = Pick<UnitFacts, ColumnFact>;

/** Everything unknown: where a record begins. */
export const unknownFacts = (fields: readonly FactField[]): Partial<UnitFacts> =>
  Object.fromEntries(fields.map((f) => [f, null]));

const smallest = ['storeyHeightM', 'clearHeightM', 'floorLoadKnM2', 'freightLiftT'] as const;
const added = ['powerKva', 'powerLimitKva', 'effluentM3Day', 'waterM3Day', 'cleanroomBuiltM2', 'cleanroomPossibleM2', 'innerAreaM2', 'hazmatMaxT'] as const;

/**
 * Facts of the room made from neighbours: heights and loads are those of the weakest part, supplies add up, anything
 * the parts do not agree on becomes unknown (somebody has to look), and so does a sum with an unknown in it.
 */
export function mergeFacts(parts: UnitFacts[]): UnitFacts {
  const keys = Object.keys(parts[0] ?? {}) as FactField[];
  const out: Record<string, unknown> = {};
  for (const key of keys) {
    const values = parts.map((p) => p[key]);
    if (values.some((v) => v === null)) out[key] = null;
    else if ((smallest as readonly string[]).includes(key)) out[key] = Math.min(...(values as number[]));
    else if ((added as readonly string[]).includes(key)) out[key] = round2((values as number[]).reduce((a, b) => a + b, 0));
    else out[key] = values.every((v) => v === values[0]) ? values[0] : null;
  }
  return out as unknown as UnitFacts;
}

/** Facts of one part of a divided room: supplies go by the share of area, the rest stays. */
export function shareFacts(whole: UnitFacts, share: number): UnitFacts {
  const out: Record<string, unknown> = { ...whole };
  for (const key of added) {
    const v = whole[key];
    out[key] = v === null ? null : Math.floor(v * share * 100) / 100;
  }
  return out as unknown as UnitFacts;
}

const round2 = (n: number): number => Math.round(n * 100) / 100;
