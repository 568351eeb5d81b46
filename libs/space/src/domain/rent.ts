import type { MonthBasis } from '../words';
import { toHundredths } from './area';
import { daysFrom, plusDays, plusMonths } from './days';

/** Rent is true per ㎡ and day (fen with two decimals); months are made from it as the contract says. */
export interface RentTerms {
  startsOn: string;
  endsOn: string;
  areaM2: number;
  rentFenPerM2Day: number;
  monthBasis: MonthBasis;
  /** Months from hand-over without rent; a half month is 15 days. */
  rentFreeMonths: number;
  escalation: Escalation | null;
}

/** Rent rises by `percent` every `everyMonths` months, compounding. */
export interface Escalation { percent: number; everyMonths: number }

/** Rent of a room for one day in fen ×10⁴ (area hundredths × rent hundredths), exact. */
const dayRent = (areaM2: number, rentFen: number): bigint => BigInt(toHundredths(areaM2)) * BigInt(Math.round(rentFen * 100));
const half = (n: bigint, d: bigint): number => Number((n * 2n + d) / (d * 2n));

/** Month's rent in fen, rounded half up once at the end. */
export function monthRentFen(areaM2: number, rentFenPerM2Day: number, basis: MonthBasis): number {
  const day = dayRent(areaM2, rentFenPerM2Day);
  return basis === '30' ? half(day * 30n, 10_000n) : half(day * 365n, 120_000n);
}

/** Year's rent in fen: 365 days, or twelve months of 30. */
export function yearRentFen(areaM2: number, rentFenPerM2Day: number, basis: MonthBasis): number {
  return half(dayRent(areaM2, rentFenPerM2Day) * (basis === '30' ? 360n : 365n), 10_000n);
}

/** The first day on which rent is due: hand-over plus the free months. */
export function rentStartsOn(terms: Pick<RentTerms, 'startsOn' | 'rentFreeMonths'>): string {
  const whole = Math.floor(terms.rentFreeMonths);
  return plusDays(plusMonths(terms.startsOn, whole), Math.round((terms.rentFreeMonths - whole) * 30));
}

/**
 * The next day on or after `from` on which a month's rent falls due: the day the rent starts and the same day of every month
 * after it (the 31st becomes the last day of a shorter month). `null` = none any more within the term.
 */
export function nextRentDueOn(terms: RentTerms, from: string): string | null {
  const first = rentStartsOn(terms);
  if (terms.rentFenPerM2Day === 0) return null;
  let n = Math.max(0, Math.floor(daysFrom(first, from) / 31) - 1);
  while (plusMonths(first, n) < from) n += 1;
  const due = plusMonths(first, n);
  return due <= terms.endsOn ? due : null;
}

/** Rent per ㎡ and day on a date, in fen with two decimals: 0 while rent-free, escalated by whole steps since the start. */
export function rentOn(terms: RentTerms, on: string): number {
  if (on < terms.startsOn || on > terms.endsOn || on < rentStartsOn(terms)) return 0;
  return Math.round(terms.rentFenPerM2Day * (1 + (terms.escalation?.percent ?? 0) / 100) ** steps(terms, on) * 100) / 100;
}

/** The next day on which the rent rises after `on`; `null` when it never does within the term. */
export function nextRiseOn(terms: RentTerms, on: string): string | null {
  if (!terms.escalation || terms.escalation.percent === 0) return null;
  const next = plusMonths(terms.startsOn, (steps(terms, on) + 1) * terms.escalation.everyMonths);
  return next <= terms.endsOn && next > on ? next : null;
}

function steps(terms: RentTerms, on: string): number {
  const every = terms.escalation?.everyMonths ?? 0;
  if (every <= 0 || on < terms.startsOn) return 0;
  let n = Math.max(0, Math.floor(daysFrom(terms.startsOn, on) / (every * 31)) - 1);
  while (plusMonths(terms.startsOn, (n + 1) * every) <= on) n += 1;
  return n;
}

/** Deposit in fen: so many months of the first rent. */
export const depositFen = (areaM2: number, rentFenPerM2Day: number, basis: MonthBasis, months: number): number =>
  Math.round(monthRentFen(areaM2, rentFenPerM2Day, basis) * months);
