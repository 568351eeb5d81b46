import type { BlockShape, BuildingKind, MendCode, NeedCode } from '../words';
import { fromHundredths, toHundredths } from './area';
import { contiguousBlocks } from './blocks';
import { daysFrom, later, plusDays } from './days';
import { type Demand, type HardNeed, hardNeeds, judge, suitability, type Value } from './demand';
import type { MatchFacts } from './facts';
import { mendsFor } from './mends';

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

export interface Reason { code: NeedCode; need: Value; have: Value }
export interface Mend { code: MendCode; unitIds?: string[]; months?: number }
export interface Miss extends Reason { hard: boolean; unknown: boolean; mends: Mend[] }
export interface Candidate {
  unitIds: string[];
  codes: string[];
  park: string;
  building: string;
  floors: number[];
  shape: BlockShape;
  areaM2: number;
  rentFenPerM2Day: number | null;
  /** 0–100: area 30, price 25, time 20, use 15, shape 10. */
  score: number;
  reasons: Reason[];
  misses: Miss[];
  availableFrom: string;
  /** Every room of it is vacant today. */
  free: boolean;
}

/** Rooms that free up later than this after the wanted date are not worth showing. */
const HORIZON_DAYS = 365;
/** A single room may be up to this much larger than wanted (it can be split). */
const OVERSIZE = 2;

/**
 * Rooms for a demand on `today`: `candidates` meet every hard need, best first; `nearMisses` fail one or two of them
 * and say what would mend it. Never more than `limit` each.
 */
export function matchDemand(d: Demand, units: MatchUnit[], today: string, limit = 30): { candidates: Candidate[]; nearMisses: Candidate[] } {
  const needs = hardNeeds(d);
  const each = needs.filter((n) => n.over === 'all');
  const parks = d.parks?.length ? new Set(d.parks) : null;
  const wanted = later(d.neededFrom ?? today, today);
  const deadline = plusDays(wanted, HORIZON_DAYS);
  const min = toHundredths(d.areaMinM2);
  const max = toHundredths(d.areaMaxM2 ?? d.areaMinM2 * 1.5);
  const inPlay = parks ? units.filter((u) => parks.has(u.park)) : units;
  const reachable = (u: MatchUnit) => u.availableFrom <= deadline && suitability(u.buildingKind, d.use) > 0;
  const sound = (u: MatchUnit) => reachable(u) && each.every((n) => meetsAlone(n, u));
  const w: Weigh = { d, needs, wanted, min, max };

  // first only a number for each set, in full only for the best: most of 50,000 rooms are never shown
  const top = new Best(limit);
  const consider = (shape: BlockShape, set: MatchUnit[]) => {
    if (shortfall(needs, set) === 0) top.add(weighSet(shape, set, w), { shape, units: set });
  };
  for (const u of inPlay) {
    const area = toHundredths(u.areaM2);
    if (area >= min && area <= max * OVERSIZE && sound(u)) consider('single', [u]);
  }
  for (const block of contiguousBlocks(inPlay, sound, min, max)) consider(block.shape, block.units);
  const candidates = top.sets().map((set) => candidate(set, w)).map((c) => ({ ...c, misses: c.misses.map((m) => ({ ...m, mends: softMends(m, c) })) }));
  return { candidates, nearMisses: nearMisses(inPlay, reachable, w, Math.min(limit, 10)) };
}

/** How one room stands against one demand, whatever it misses (unit → prospects). */
export function judgeUnit(d: Demand, unit: MatchUnit, today: string, neighbours: MatchUnit[] = []): Candidate {
  const weigh: Weigh = { d, needs: hardNeeds(d), wanted: later(d.neededFrom ?? today, today), min: toHundredths(d.areaMinM2), max: toHundredths(d.areaMaxM2 ?? d.areaMinM2 * 1.5) };
  const one = candidate({ shape: 'single', units: [unit] }, weigh);
  return { ...one, misses: one.misses.map((m) => ({ ...m, mends: mendsFor(m, [unit], neighbours, d) })) };
}

interface Weigh { d: Demand; needs: HardNeed[]; wanted: string; min: number; max: number }
interface RoomSet { shape: BlockShape; units: MatchUnit[] }

function meetsAlone(n: HardNeed, u: MatchUnit): boolean {
  const v = n.have(u);
  return v !== null && n.meets(v);
}

/** How far a set is from its hard needs: 0 = meets all, 1 for each unknown, 2 for each shortage. Allocates nothing. */
function shortfall(needs: HardNeed[], units: MatchUnit[], most = Number.POSITIVE_INFINITY): number {
  let weight = 0;
  let failed = 0;
  for (const n of needs) {
    const outcome = units.length === 1 ? outcomeOfOne(n, units[0]!) : judge(n, units);
    if (outcome === true || (typeof outcome === 'object' && outcome.met)) continue;
    failed += 1;
    if (failed > most) return Number.POSITIVE_INFINITY;
    weight += outcome === 'unknown' || (typeof outcome === 'object' && !outcome.met && outcome.unknown) ? 1 : 2;
  }
  return weight;
}

function outcomeOfOne(n: HardNeed, u: MatchUnit): true | 'unknown' | 'short' {
  const v = n.have(u);
  return v === null ? 'unknown' : n.meets(v) ? true : 'short';
}

/** The score of a set of rooms without its explanation. */
function weighSet(shape: BlockShape, units: MatchUnit[], w: Weigh): number {
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
class Best {
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

function candidate(set: RoomSet, w: Weigh): Candidate {
  const { units } = set;
  const first = units[0]!;
  const area = units.reduce((s, u) => s + toHundredths(u.areaM2), 0);
  const rent = weightedRent(units);
  const availableFrom = units.reduce((at, u) => later(at, u.availableFrom), units[0]!.availableFrom);
  const free = units.every((u) => u.free);
  const reasons: Reason[] = [];
  const misses: Miss[] = [];
  const note = (met: boolean, hard: boolean, r: Reason, unknown = false) => {
    if (met) reasons.push(r);
    else misses.push({ ...r, hard, unknown, mends: [] });
  };
  const small = area < toHundredths(w.d.areaMinM2);
  note(!small && area <= w.max, small, { code: 'AREA', need: area > w.max ? fromHundredths(w.max) : w.d.areaMinM2, have: fromHundredths(area) });
  for (const n of w.needs) {
    const o = judge(n, units);
    note(o.met, true, { code: n.code, need: n.need, have: o.have }, !o.met && o.unknown);
  }
  const budget = w.d.budgetFenPerM2Day;
  if (budget !== undefined) note(rent !== null && rent <= budget, false, { code: 'PRICE', need: budget, have: rent }, rent === null);
  note(free || availableFrom <= w.wanted, false, { code: 'TIME', need: w.wanted, have: availableFrom });
  const use = suitability(first.buildingKind, w.d.use);
  if (w.d.use) note(use > 0, true, { code: 'USE', need: w.d.use, have: first.buildingKind });
  return {
    unitIds: units.map((u) => u.id),
    codes: units.map((u) => u.code),
    park: first.park,
    building: first.buildingCode,
    floors: [...new Set(units.map((u) => u.floor))],
    shape: set.shape,
    areaM2: fromHundredths(area),
    rentFenPerM2Day: rent,
    score: score(set, { area, max: w.max, rent, budget, late: daysFrom(w.wanted, availableFrom), free, use }),
    reasons,
    misses,
    availableFrom,
    free,
  };
}

function score(
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

function weightedRent(units: MatchUnit[]): number | null {
  let sum = 0;
  let area = 0;
  for (const u of units) {
    if (u.rentFenPerM2Day === null) return null;
    sum += u.rentFenPerM2Day * u.areaM2;
    area += u.areaM2;
  }
  return Math.round((sum / area) * 100) / 100;
}

/** Free sets that fail one or two hard needs: unknowns before shortages, then by score. */
function nearMisses(units: MatchUnit[], reachable: (u: MatchUnit) => boolean, w: Weigh, limit: number): Candidate[] {
  if (w.needs.length === 0) return [];
  const close = new Best(limit);
  let found = 0;
  const look = (shape: BlockShape, set: MatchUnit[]) => {
    const weight = shortfall(w.needs, set, 2);
    if (weight === 0 || weight === Number.POSITIVE_INFINITY) return;
    found += 1;
    close.add(weighSet(shape, set, w) - weight * 1_000, { shape, units: set });
  };
  for (const u of units) {
    const area = toHundredths(u.areaM2);
    if (u.free && area >= w.min && area <= w.max * OVERSIZE && reachable(u)) look('single', [u]);
  }
  if (found < limit) for (const b of contiguousBlocks(units, (u) => u.free && reachable(u), w.min, w.max)) look(b.shape, b.units);
  return close.sets().map((set) => {
    const c = candidate(set, w);
    return { ...c, misses: c.misses.map((m) => ({ ...m, mends: mendsFor(m, set.units, units, w.d) })) };
  });
}

function softMends(m: Miss, c: Candidate): Mend[] {
  if (m.code === 'AREA' && c.shape === 'single') return [{ code: 'split' }];
  if (m.code === 'PRICE') return [{ code: m.unknown ? 'verify' : 'negotiate' }];
  return m.code === 'TIME' ? [{ code: 'wait' }] : [];
}
