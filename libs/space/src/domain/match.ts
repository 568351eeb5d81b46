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

  const sets: { shape: BlockShape; units: MatchUnit[] }[] = [];
  for (const u of inPlay) {
    const area = toHundredths(u.areaM2);
    if (area >= min && area <= max * OVERSIZE && sound(u)) sets.push({ shape: 'single', units: [u] });
  }
  sets.push(...contiguousBlocks(inPlay, sound, min, max));
  const weigh = { d, needs, wanted, max };
  const candidates: Candidate[] = [];
  for (const s of sets) {
    const c = candidate(s, weigh);
    if (!c.misses.some((m) => m.hard)) candidates.push(c);
  }
  const top = best(candidates, limit);
  return { candidates: top, nearMisses: nearMisses(inPlay, reachable, weigh, min, Math.min(limit, 10)) };
}

/** How one room stands against one demand, whatever it misses (unit → prospects). */
export function judgeUnit(d: Demand, unit: MatchUnit, today: string, neighbours: MatchUnit[] = []): Candidate {
  const weigh = { d, needs: hardNeeds(d), wanted: later(d.neededFrom ?? today, today), max: toHundredths(d.areaMaxM2 ?? d.areaMinM2 * 1.5) };
  const one = candidate({ shape: 'single', units: [unit] }, weigh);
  return { ...one, misses: one.misses.map((m) => ({ ...m, mends: mendsFor(m, [unit], neighbours, d) })) };
}

interface Weigh { d: Demand; needs: HardNeed[]; wanted: string; max: number }

function meetsAlone(n: HardNeed, u: MatchUnit): boolean {
  const v = n.have(u);
  return v !== null && n.meets(v);
}

function candidate(set: { shape: BlockShape; units: MatchUnit[] }, w: Weigh): Candidate {
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
  set: { shape: BlockShape; units: MatchUnit[] },
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

function nearMisses(units: MatchUnit[], reachable: (u: MatchUnit) => boolean, w: Weigh, min: number, limit: number): Candidate[] {
  if (w.needs.length === 0) return [];
  const close: Candidate[] = [];
  const look = (set: { shape: BlockShape; units: MatchUnit[] }) => {
    const c = candidate(set, w);
    const hard = c.misses.filter((m) => m.hard).length;
    if (hard >= 1 && hard <= 2) close.push(c);
  };
  for (const u of units) {
    const area = toHundredths(u.areaM2);
    if (u.free && area >= min && area <= w.max * OVERSIZE && reachable(u) && failures(w.needs, u) <= 2) look({ shape: 'single', units: [u] });
  }
  if (close.length < limit) for (const b of contiguousBlocks(units, (u) => u.free && reachable(u), min, w.max)) look(b);
  const byId = new Map(units.map((u) => [u.id, u]));
  const order = (c: Candidate) => c.misses.filter((m) => m.hard).reduce((s, m) => s + (m.unknown ? 1 : 2), 0);
  return close
    .sort((a, b) => order(a) - order(b) || b.score - a.score || (a.codes[0]! < b.codes[0]! ? -1 : 1))
    .slice(0, limit)
    .map((c) => ({ ...c, misses: c.misses.map((m) => ({ ...m, mends: mendsFor(m, c.unitIds.map((id) => byId.get(id)!), units, w.d) })) }));
}

function failures(needs: HardNeed[], u: MatchUnit): number {
  let n = 0;
  for (const need of needs) if (!meetsAlone(need, u)) n += 1;
  return n;
}

function best(all: Candidate[], limit: number): Candidate[] {
  return all
    .sort((a, b) => b.score - a.score || a.areaM2 - b.areaM2 || (a.codes[0]! < b.codes[0]! ? -1 : 1))
    .slice(0, limit)
    .map((c) => ({ ...c, misses: c.misses.map((m) => ({ ...m, mends: softMends(m, c) })) }));
}

function softMends(m: Miss, c: Candidate): Mend[] {
  if (m.code === 'AREA' && c.shape === 'single') return [{ code: 'split' }];
  if (m.code === 'PRICE') return [{ code: m.unknown ? 'verify' : 'negotiate' }];
  return m.code === 'TIME' ? [{ code: 'wait' }] : [];
}
