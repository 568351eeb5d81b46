import { addDays, businessDate, startOfBusinessDay } from '@crm/platform';

/** The business days the workbench speaks of, as instants; `until` ends are exclusive. */
export interface Days { now: Date; today: string; tomorrow: Date; afterTomorrow: Date; nextMonday: Date; monday: Date; lastMonday: Date; month: Date; lastMonth: Date; in3Days: Date; in7Days: Date; idleBefore: Date }

/** `idleDays`: how long a record may be without a next step. */
export function daysOf(now: Date, idleDays = 14): Days {
  const today = businessDate(now);
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7; // Monday = 0
  const at = (days: number) => startOfBusinessDay(addDays(today, days));
  const first = `${today.slice(0, 7)}-01`;
  const lastMonth = addDays(first, -1);
  return {
    now, today, tomorrow: at(1), afterTomorrow: at(2), nextMonday: at(7 - weekday), monday: at(-weekday), lastMonday: at(-weekday - 7),
    month: startOfBusinessDay(first), lastMonth: startOfBusinessDay(`${lastMonth.slice(0, 7)}-01`), in3Days: at(4), in7Days: at(8), idleBefore: new Date(now.getTime() - idleDays * 86_400_000),
  };
}
