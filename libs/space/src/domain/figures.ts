import type { UnitState } from '../words';
import { fromHundredths, toHundredths } from './area';
import { daysFrom, daysIn, quarterOf } from './days';

export interface LeaseSlice { leaseId: string; areaM2: number; endsOn: string; yearRentFen: number }

/**
 * Weighted average of the remaining term in years (365 days, the last day counts), over leases in force on `asOf`;
 * `null` without any weight (no lease, or only rent-free ones when weighed by rent).
 */
export function waleYears(leases: LeaseSlice[], asOf: string, by: 'area' | 'rent'): number | null {
  let weight = 0;
  let sum = 0;
  for (const l of leases) {
    const w = by === 'area' ? l.areaM2 : l.yearRentFen;
    weight += w;
    sum += w * (daysIn(asOf, l.endsOn) / 365);
  }
  return weight > 0 ? Math.round((sum / weight) * 100) / 100 : null;
}

export interface Rung { period: string; areaM2: number; leases: number; sharePercent: number }

/** Area that falls free by year or quarter of the lease's end, with its share of all leased area. */
export function expiryLadder(leases: LeaseSlice[], step: 'year' | 'quarter'): Rung[] {
  const rungs = new Map<string, { area: number; leases: Set<string> }>();
  let total = 0;
  for (const l of leases) {
    const period = step === 'year' ? l.endsOn.slice(0, 4) : quarterOf(l.endsOn);
    const rung = rungs.get(period) ?? { area: 0, leases: new Set<string>() };
    rung.area += toHundredths(l.areaM2);
    rung.leases.add(l.leaseId);
    total += toHundredths(l.areaM2);
    rungs.set(period, rung);
  }
  return [...rungs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, r]) => ({ period, areaM2: fromHundredths(r.area), leases: r.leases.size, sharePercent: percent(r.area, total) }));
}

export interface Occupancy {
  units: number;
  totalM2: number;
  /** Total without what the park uses itself: the base of both rates. */
  leasableM2: number;
  leasedM2: number;
  heldM2: number;
  vacantM2: number;
  maintenanceM2: number;
  selfUseM2: number;
  occupancyPercent: number | null;
  vacancyPercent: number | null;
}

/** Areas by state. 出租率 = leased ÷ (all − self-use); 空置 = nobody in it and nobody's hold on it. */
export function occupancy(units: { areaM2: number; state: UnitState }[]): Occupancy {
  const by: Record<UnitState, number> = { available: 0, held: 0, leased: 0, self_use: 0, maintenance: 0 };
  for (const u of units) by[u.state] += toHundredths(u.areaM2);
  const total = by.available + by.held + by.leased + by.self_use + by.maintenance;
  const leasable = total - by.self_use;
  return {
    units: units.length,
    totalM2: fromHundredths(total),
    leasableM2: fromHundredths(leasable),
    leasedM2: fromHundredths(by.leased),
    heldM2: fromHundredths(by.held),
    vacantM2: fromHundredths(by.available),
    maintenanceM2: fromHundredths(by.maintenance),
    selfUseM2: fromHundredths(by.self_use),
    occupancyPercent: leasable > 0 ? percent(by.leased, leasable) : null,
    vacancyPercent: leasable > 0 ? percent(by.available, leasable) : null,
  };
}

/** Days a vacant room has stood empty on `asOf`, counted from the day after its last occupation or from its first day. */
export const vacancyDays = (asOf: string, lastOccupiedOn: string | null, existsFrom: string): number =>
  Math.max(0, lastOccupiedOn ? daysFrom(lastOccupiedOn, asOf) - 1 : daysFrom(existsFrom, asOf));

const percent = (part: number, whole: number): number => (whole > 0 ? Math.round((part / whole) * 1000) / 10 : 0);
