import { Injectable } from '@nestjs/common';
import { addDays, businessDate, businessTime } from '../clock/clock';
import { Db } from '../db/db';
import { Tx } from '../db/tx';
import { Outbox } from '../outbox/outbox';

/** A job at fixed times: every so many seconds, or at a wall-clock time of the business zone: daily, on a weekday (1 Monday … 7 Sunday) or on a day of the month (1 … 28). */
export type ScheduleEntry = { job: string } & ({ everySeconds: number } | { dailyAt: string } | { weekday: number; at: string } | { monthday: number; at: string });

/** Turns times into jobs. Any number of processes may tick: each slot is taken once, by a conditional update. */
@Injectable()
export class Scheduler {
  constructor(
    private readonly db: Db,
    private readonly tx: Tx,
    private readonly outbox: Outbox,
  ) {}

  /** Orders every job whose slot has begun by the database's clock and that nobody has ordered yet: a worker whose own clock runs fast cannot use up slots to come. A slot missed while everything was down is made up once. */
  async tick(entries: readonly ScheduleEntry[]): Promise<void> {
    const { now } = (await this.db.row<{ now: Date }>('SELECT NOW(3) AS now'))!;
    for (const entry of entries) {
      const slot = slotOf(entry, now);
      await this.tx.run(async () => {
        await this.db.exec('INSERT IGNORE INTO platform_schedule (job, slot) VALUES (?, ?)', [entry.job, new Date(0)]);
        const { affectedRows } = await this.db.exec('UPDATE platform_schedule SET slot = ? WHERE job = ? AND slot < ?', [slot, entry.job, slot]);
        if (affectedRows > 0) await this.outbox.enqueue(entry.job, { slot: slot.toISOString() });
      });
    }
  }
}

/** The latest slot of an entry that has begun at `now`. */
export function slotOf(entry: ScheduleEntry, now: Date): Date {
  if ('everySeconds' in entry) {
    const step = entry.everySeconds * 1_000;
    return new Date(Math.floor(now.getTime() / step) * step);
  }
  const time = 'dailyAt' in entry ? entry.dailyAt : entry.at;
  const fits = (on: string) => ('weekday' in entry ? weekdayOf(on) === entry.weekday : 'monthday' in entry ? Number(on.slice(8)) === entry.monthday : true);
  let on = businessDate(now);
  while (!fits(on) || businessTime(on, time).getTime() > now.getTime()) on = addDays(on, -1);
  return businessTime(on, time);
}

/** 1 Monday … 7 Sunday. */
function weekdayOf(on: string): number {
  return new Date(`${on}T00:00:00Z`).getUTCDay() || 7;
}
