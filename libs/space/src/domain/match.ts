import type { BlockShape, MendCode, NeedCode } from '../words';
import { fromHundredths, toHundredths } from './area';
import { contiguousBlocks } from './blocks';
import { daysFrom, later, plusDays } from './days';
import { type Demand, type HardNeed, hardNeeds, judge, suitability, type Value } from './demand';
import { mendsFor } from './mends';
import { areas, Best, HORIZON_DAYS, type MatchUnit, type RoomSet, score, type Weigh, weighSet, weightedRent } from './ranking';

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

/** A single room up to this much larger than the wanted maximum is a near miss (it can be divided). */
const OVERSIZE = 2;
/**
 * Rooms for a demand on `today`: `candidates` meet every hard need within the wanted area, best first; `nearMisses` fail one
 * or two needs, or are larger than wanted, and say what would mend it. Never more than `limit` each.
 */
export function matchDemand(d: Demand, units: MatchUnit[], today: string, limit = 30): { candidates: Candidate[]; nearMisses: Candidate[] } {
  const needs = hardNeeds(d);
  const each = needs.filter((n) => n.over === 'all');
  const parks = d.parks?.length ? new Set(d.parks) : null;
  const wanted = later(d.neededFrom ?? today, today);
  const deadline = plusDays(wanted, HORIZON_DAYS);
  const { min, max, singleMax } = areas(d);
  const inPlay = parks ? units.filter((u) => parks.has(u.park)) : units;
  const reachable = (u: MatchUnit) => u.availableFrom <= deadline && suitability(u.buildingKind, d.use) > 0;
  const sound = (u: MatchUnit) => reachable(u) && each.every((n) => meetsAlone(n, u));
  const w: Weigh = { d, needs, wanted, min, max, singleMax };

  // first only a number for each set, in full only for the best: most of 50,000 rooms are never shown
  const top = new Best(limit);
  const consider = (shape: BlockShape, set: MatchUnit[]) => {
    if (shortfall(needs, set) === 0) top.add(weighSet(shape, set, w), { shape, units: set });
  };
  for (const u of inPlay) {
    const area = toHundredths(u.areaM2);
    if (area >= min && area <= singleMax && sound(u)) consider('single', [u]);
  }
  for (const block of contiguousBlocks(inPlay, sound, min, max)) consider(block.shape, block.units);
  const candidates = top.sets().map((set) => candidate(set, w)).map((c) => ({ ...c, misses: c.misses.map((m) => ({ ...m, mends: softMends(m) })) }));
  return { candidates, nearMisses: nearMisses(inPlay, reachable, w, Math.min(limit, 10)) };
}

/** How one room stands against one demand, whatever it misses (unit → prospects). */
export function judgeUnit(d: Demand, unit: MatchUnit, today: string, neighbours: MatchUnit[] = []): Candidate {
  const weigh: Weigh = { d, needs: hardNeeds(d), wanted: later(d.neededFrom ?? today, today), ...areas(d) };
  const one = candidate({ shape: 'single', units: [unit] }, weigh);
  return { ...one, misses: one.misses.map((m) => ({ ...m, mends: mendsFor(m, [unit], neighbours, d) })) };
}

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
  const small = area < w.min;
  const large = area > w.singleMax;
  note(!small && !large, small, { code: 'AREA', need: large ? fromHundredths(w.max) : w.d.areaMinM2, have: fromHundredths(area) });
  for (const n of w.needs) {
    const o = judge(n, units);
    note(o.met, true, { code: n.code, need: n.need, have: o.have }, !o.met && o.unknown);
  }
  const budget = w.d.budgetFenPerM2Day;
  if (budget !== undefined) note(rent !== null && rent <= budget, false, { code: 'PRICE', need: budget, have: rent }, rent === null);
  note(availableFrom <= w.wanted, false, { code: 'TIME', need: w.wanted, have: availableFrom });
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

/** Free sets that fail one or two hard needs or are too large: unknowns before shortages, then by score. */
function nearMisses(units: MatchUnit[], reachable: (u: MatchUnit) => boolean, w: Weigh, limit: number): Candidate[] {
  const close = new Best(limit);
  let found = 0;
  const look = (shape: BlockShape, set: MatchUnit[]) => {
    const large = set.length === 1 && toHundredths(set[0]!.areaM2) > w.singleMax ? 1 : 0;
    const weight = shortfall(w.needs, set, 2 - large) + large;
    if (weight === 0 || weight === Number.POSITIVE_INFINITY) return;
    found += 1;
    close.add(weighSet(shape, set, w) - weight * 1_000, { shape, units: set });
  };
  for (const u of units) {
    const area = toHundredths(u.areaM2);
    if (u.free && area >= w.min && area <= w.singleMax * OVERSIZE && reachable(u)) look('single', [u]);
  }
  if (found < limit) for (const b of contiguousBlocks(units, (u) => u.free && reachable(u), w.min, w.max)) look(b.shape, b.units);
  return close.sets().map((set) => {
    const c = candidate(set, w);
    return { ...c, misses: c.misses.map((m) => ({ ...m, mends: mendsFor(m, set.units, units, w.d) })) };
  });
}

function softMends(m: Miss): Mend[] {
  if (m.code === 'PRICE') return [{ code: m.unknown ? 'verify' : 'negotiate' }];
  return m.code === 'TIME' ? [{ code: 'wait' }] : [];
}
