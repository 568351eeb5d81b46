import { Injectable } from '@nestjs/common';
import { businessDate, businessTime } from '../clock/clock';
import { Db } from '../db/db';
import { Tx } from '../db/tx';
import { Outbox } from '../outbox/outbox';

/** A job at fixed times: every so many seconds, or daily at a wall-clock time of the business zone. */
export type ScheduleEntry = { job: string } & ({ everySeconds: number } | { dailyAt: string });

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
  const today = businessTime(businessDate(now), entry.dailyAt);
  return today.getTime() <= now.getTime() ? today : new Date(today.getTime() - 86_400_000);
}
