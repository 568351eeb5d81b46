import { addDays, Audit, businessDate, isDate, PLATFORM } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import chineseDays from 'chinese-days';
import type { Actor } from '@crm/identity';
import { WorkdayRepository, type WorkdayRow } from './data/workday.repository';

const DAY_MS = 86_400_000;
/** Last year whose 调休 the State Council has published (in chinese-days 1.5.7). */
export const PUBLISHED_UNTIL = 2026;

/** One day as the calendar page shows it. */
export interface CalendarDay {
  day: string;
  isWorkday: boolean;
  name: string;
  corrected: boolean;
  /** The year's 调休 is not published yet: weekends and fixed days only. */
  estimated: boolean;
}

/** Working days of the business zone: the published calendar with 调休, and the administrator's table, which wins. */
@Injectable()
export class Workdays {
  constructor(private readonly rows: WorkdayRepository) {}

  /** Whether people work on this date `YYYY-MM-DD`. */
  async isWorkday(on: string): Promise<boolean> {
    return (await this.corrections([on])).get(on) ?? chineseDays.isWorkday(on);
  }

  /** Answers for the dates of the next `days` days with one read: for a loop over days. */
  async lookup(from: Date, days: number): Promise<(on: string) => boolean> {
    const start = businessDate(from);
    const fixed = await this.corrections([start, addDays(start, days)]);
    return (on) => fixed.get(on) ?? chineseDays.isWorkday(on);
  }

  /** The same time of day `days` working days later; days off in between do not count. */
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
    const days = span(addDays(businessDate(from), 1), businessDate(to));
    const fixed = await this.corrections(days);
    return days.filter((on) => fixed.get(on) ?? chineseDays.isWorkday(on)).length;
  }

  /** The calendar of a year, for the administration. */
  async year(year: number): Promise<CalendarDay[]> {
    const days = span(`${year}-01-01`, `${year}-12-31`);
    const rows = new Map((await this.rows.between(days[0]!, days.at(-1)!)).map((row) => [row.day, row]));
    return days.map((day) => {
      const row = rows.get(day);
      return { day, isWorkday: row?.isWorkday ?? chineseDays.isWorkday(day), name: row?.name ?? '', corrected: row !== undefined, estimated: year > PUBLISHED_UNTIL };
    });
  }

  /** Corrects a day, or takes a correction back with `isWorkday: null`. */
  async correct(actor: Actor, audit: Audit, input: { day: string; isWorkday: boolean | null; name: string }): Promise<void> {
    if (!isDate(input.day)) throw PLATFORM.VALIDATION({}, [{ path: 'day', code: 'INVALID', message: '没有这一天' }]);
    if (input.isWorkday === null) await this.rows.remove(input.day);
    else await this.rows.put(input as WorkdayRow);
    await audit.record({ actorId: actor.userId, action: 'reminders.workday.corrected', subject: { kind: 'day', id: input.day }, data: { isWorkday: input.isWorkday } });
  }

  private async corrections(days: string[]): Promise<Map<string, boolean>> {
    if (days.length === 0) return new Map();
    return new Map((await this.rows.between(days[0]!, days.at(-1)!)).map((row) => [row.day, row.isWorkday]));
  }
}

function span(from: string, to: string): string[] {
  const days: string[] = [];
  for (let on = from; on <= to && days.length < 4_000; on = addDays(on, 1)) days.push(on);
  return days;
}
