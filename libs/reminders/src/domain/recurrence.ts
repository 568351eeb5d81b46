/** How a reminder comes back. Wall-clock times of the business zone stay what they were. */
export const RECURRENCES = ['daily', 'workdays', 'weekly', 'monthly'] as const;
export type Recurrence = (typeof RECURRENCES)[number];

const DAY_MS = 86_400_000;
const OFFSET_MS = 8 * 3_600_000;
/** Longest run without a working day the calendar could hold, and more. */
const FREE_DAYS = 60;

/**
 * The next time of a series that began at `from`, later than `after`. Months without the day take their last one.
 * `isWorkday` is asked for dates `YYYY-MM-DD` of the business zone and only by `workdays`.
 */
export function nextTime(rule: Recurrence, from: Date, after: Date, isWorkday: (on: string) => boolean): Date {
  if (after < from) return from;
  if (rule === 'monthly') return nextMonth(from, after);
  const step = (rule === 'weekly' ? 7 : 1) * DAY_MS;
  const next = from.getTime() + (Math.floor((after.getTime() - from.getTime()) / step) + 1) * step;
  if (rule !== 'workdays') return new Date(next);
  for (let i = 0; i < FREE_DAYS; i++) if (isWorkday(dateOf(next + i * DAY_MS))) return new Date(next + i * DAY_MS);
  return new Date(next);
}

function nextMonth(from: Date, after: Date): Date {
  const local = new Date(from.getTime() + OFFSET_MS);
  const start = new Date(after.getTime() + OFFSET_MS);
  for (let add = 0; ; add++) {
    const year = start.getUTCFullYear();
    const month = start.getUTCMonth() + add;
    const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    const at = Date.UTC(year, month, Math.min(local.getUTCDate(), days)) + (local.getTime() % DAY_MS) - OFFSET_MS;
    if (at > after.getTime()) return new Date(at);
  }
}

function dateOf(ms: number): string {
  return new Date(ms + OFFSET_MS).toISOString().slice(0, 10);
}
