/** Business dates are 'YYYY-MM-DD'; arithmetic runs in UTC so that no zone or summer time can shift a day. */
const DAY = 86_400_000;
const ms = (on: string): number => Date.parse(`${on}T00:00:00Z`);
const iso = (t: number): string => new Date(t).toISOString().slice(0, 10);

/** Is this a real calendar date in the form YYYY-MM-DD? (2026-02-30 is not.) */
export const isDate = (on: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(on) && !Number.isNaN(ms(on)) && iso(ms(on)) === on;

export const plusDays = (on: string, n: number): string => iso(ms(on) + n * DAY);

/** Days from a to b: 0 on the same date, negative when b lies before a. */
export const daysFrom = (a: string, b: string): number => Math.round((ms(b) - ms(a)) / DAY);

/** Days of a period with both ends in it; 0 when it ends before it starts. */
export const daysIn = (from: string, to: string): number => Math.max(0, daysFrom(from, to) + 1);

/** The same day n months later; the 31st becomes the last day of a shorter month. */
export function plusMonths(on: string, n: number): string {
  const [y, m, d] = on.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(y, m - 1 + n, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return iso(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(d, last)));
}

/** Every date of a period, both ends in it. */
export function daySet(from: string, to: string): string[] {
  const out: string[] = [];
  for (let t = ms(from); t <= ms(to); t += DAY) out.push(iso(t));
  return out;
}

export interface Period { from: string; to: string }

/** Two periods overlap when they share a day; one may start on the day after the other ends. */
export const overlaps = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

/**
 * First day on or after `day` that no period covers: leases that follow each other without a gap count as one.
 * Periods of one room, any order.
 */
export function firstFreeDay(day: string, periods: Period[]): string {
  let free = day;
  for (const p of [...periods].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (p.to < free) continue;
    if (p.from > free) break;
    free = plusDays(p.to, 1);
  }
  return free;
}

export const later = (a: string, b: string): string => (a > b ? a : b);
export const quarterOf = (on: string): string => `${on.slice(0, 4)}Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`;
