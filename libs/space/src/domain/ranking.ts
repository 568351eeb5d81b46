import type { BlockShape, BuildingKind } from '../words';
import { toHundredths } from './area';
import { daysFrom } from './days';
import { type Demand, type HardNeed, suitability } from './demand';
import type { MatchFacts } from './facts';

/** A room as matching sees it: facts, place, price, and when it can be had. */
export interface MatchUnit extends MatchFacts {
  id: string;
  code: string;
  park: string;
  buildingId: string;
  buildingCode: string;
  buildingKind: BuildingKind;
  floor: number;
  position: number;
  areaM2: number;
  rentFenPerM2Day: number | null;
  availableFrom: string;
  /** Vacant on this day, so that it can be held at once. */
  free: boolean;
}

/** Rooms that free up later than this after the wanted date are not worth showing. */
export const HORIZON_DAYS = 365;
/** Blocks of a demand without a maximum are put together up to this much above the minimum; single rooms have no limit then. */
const USUAL_SLACK = 1.5;

/** A demand made ready for weighing: its needs, the wanted day, the wanted area in hundredths of ㎡. */
export interface Weigh { d: Demand; needs: HardNeed[]; wanted: string; min: number; max: number; singleMax: number }
/** One room, or rooms side by side. */
export interface RoomSet { shape: BlockShape; units: MatchUnit[] }

/** The wanted area in hundredths of ㎡: for sets of rooms, and for one room, which nothing limits when no maximum was named. */
export function areas(d: Demand): Pick<Weigh, 'min' | 'max' | 'singleMax'> {
  const max = toHundredths(d.areaMaxM2 ?? d.areaMinM2 * USUAL_SLACK);
  return { min: toHundredths(d.areaMinM2), max, singleMax: d.areaMaxM2 === undefined ? Number.POSITIVE_INFINITY : max };
}

/** The score of a set of rooms without its explanation. */
export function weighSet(shape: BlockShape, units: MatchUnit[], w: Weigh): number {
  let area = 0;
  let availableFrom = units[0]!.availableFrom;
  let free = true;
  for (const u of units) {
    area += toHundredths(u.areaM2);
    if (u.availableFrom > availableFrom) availableFrom = u.availableFrom;
    free &&= u.free;
  }
  const late = availableFrom > w.wanted ? daysFrom(w.wanted, availableFrom) : 0;
  return score({ shape, units }, { area, max: w.max, rent: weightedRent(units), budget: w.d.budgetFenPerM2Day, late, free, use: suitability(units[0]!.buildingKind, w.d.use) });
}

/** The best few sets seen so far, best first; equal scores by smaller area, then by code, so that the order never depends on chance. */
export class Best {
  private readonly kept: { score: number; area: number; set: RoomSet }[] = [];

  constructor(private readonly limit: number) {}

  add(score: number, set: RoomSet): void {
    const last = this.kept[this.limit - 1];
    if (last && score < last.score) return;
    const entry = { score, area: set.units.reduce((sum, u) => sum + toHundredths(u.areaM2), 0), set };
    const at = this.kept.findIndex((k) => before(entry, k));
    if (at < 0 && this.kept.length >= this.limit) return;
    this.kept.splice(at < 0 ? this.kept.length : at, 0, entry);
    if (this.kept.length > this.limit) this.kept.pop();
  }

  sets(): RoomSet[] {
    return this.kept.map((k) => k.set);
  }
}

const before = (a: { score: number; area: number; set: RoomSet }, b: { score: number; area: number; set: RoomSet }): boolean =>
  a.score !== b.score ? a.score > b.score : a.area !== b.area ? a.area < b.area : a.set.units[0]!.code < b.set.units[0]!.code;

/** 0–100: area 30, price 25, time 20, use 15, shape 10. */
export function score(
  set: RoomSet,
  p: { area: number; max: number; rent: number | null; budget: number | undefined; late: number; free: boolean; use: 0 | 1 | 2 },
): number {
  const area = p.area <= p.max ? 30 : 30 * Math.max(0, 1 - (p.area - p.max) / p.max);
  const over = p.budget && p.rent !== null ? Math.max(0, p.rent / p.budget - 1) : 0;
  const price = p.budget === undefined ? 20 : p.rent === null ? 10 : 25 * Math.max(0, 1 - over * 2.5);
  const time = (p.late <= 0 ? 20 : 20 * Math.max(0, 1 - p.late / HORIZON_DAYS)) * (p.free ? 1 : 0.4);
  const use = [0, 8, 15][p.use]!;
  const shape = { single: 10, whole_floor: 9, run: Math.max(4, 10 - set.units.length), stacked_floors: 5 }[set.shape];
  return Math.round(area + price + time + use + shape);
}

/** 分 per ㎡ and day over all rooms of a set, weighed by area; null when a price is unknown. */
export function weightedRent(units: MatchUnit[]): number | null {
  let sum = 0;
  let area = 0;
  for (const u of units) {
    if (u.rentFenPerM2Day === null) return null;
    sum += u.rentFenPerM2Day * u.areaM2;
    area += u.areaM2;
  }
  return Math.round((sum / area) * 100) / 100;
}
