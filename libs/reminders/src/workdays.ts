import { addDays, businessDate, Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import chineseDays from 'chinese-days';

const DAY_MS = 86_400_000;

/** Working days of the business zone: the published calendar with 调休, and the administrator's table, which wins. */
@Injectable()
export class Workdays {
  constructor(private readonly db: Db) {}

  /** Whether people work on this date `YYYY-MM-DD`. */
  async isWorkday(on: string): Promise<boolean> {
    return (await this.corrections([on])).get(on) ?? chineseDays.isWorkday(on);
  }

  /** The same time of day `days` working days later. From a day off the count starts at the next working day. */
  async add(from: Date, days: number): Promise<Date> {
    const start = businessDate(from);
    const horizon = Array.from({ length: days * 3 + 40 }, (_, i) => addDays(start, i));
    const fixed = await this.corrections(horizon);
    let left = days;
    for (const [i, on] of horizon.entries()) {
      if (i > 0 && (fixed.get(on) ?? chineseDays.isWorkday(on))) left--;
      if (left <= 0) return new Date(from.getTime() + i * DAY_MS);
    }
    return new Date(from.getTime() + horizon.length * DAY_MS);
  }

  /** Working days that lie after `from` up to and including `to`; 0 when `to` is not later. */
  async between(from: Date, to: Date): Promise<number> {
    const first = businessDate(from);
    const last = businessDate(to);
    const days: string[] = [];
    for (let on = addDays(first, 1); on <= last && days.length < 4_000; on = addDays(on, 1)) days.push(on);
    const fixed = await this.corrections(days);
    return days.filter((on) => fixed.get(on) ?? chineseDays.isWorkday(on)).length;
  }

  private async corrections(days: string[]): Promise<Map<string, boolean>> {
    if (days.length === 0) return new Map();
    const rows = await this.db.rows<{ day: string; isWorkday: number }>('SELECT day, is_workday AS isWorkday FROM reminders_workday WHERE day BETWEEN ? AND ?', [days[0], days.at(-1)]);
    return new Map(rows.map((row) => [row.day, row.isWorkday === 1]));
  }
}
