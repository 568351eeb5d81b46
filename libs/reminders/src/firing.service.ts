import { Leases, Outbox, RedisConnections, Tx, within } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { type FiringReminder, FiringRepository } from './data/firing.repository';
import { nextTime } from './domain/recurrence';
import { Notifications } from './notifications.service';
import { remindersJobs } from './reminders.jobs';
import { Workdays } from './workdays';

const BATCH = 200;
const LEASE_SECONDS = 15;
const SWEEP_LEASE_SECONDS = 20;
const ARM_AHEAD_SECONDS = 90;
const AHEAD_DAYS = 400;

/** Where workers hear that more is due than one of them can do in a moment; losing this message only costs the help. */
export function helpChannel(prefix: string): string {
  return `${prefix}:reminders-due`;
}

/** What firing needs of the platform. */
@Injectable()
export class FiringSurroundings {
  constructor(
    readonly tx: Tx,
    readonly outbox: Outbox,
    readonly leases: Leases,
    readonly redis: RedisConnections,
  ) {}
}

/** Fires what is due. An alarm only says "look now"; the ledger says what is due, and by the database's clock. */
@Injectable()
export class Firing {
  private running = false;
  private again = false;

  constructor(
    private readonly rows: FiringRepository,
    private readonly notifications: Notifications,
    private readonly workdays: Workdays,
    private readonly around: FiringSurroundings,
  ) {}

  /**
   * Fires everything due, in batches; each batch and its notifications are one transaction under the lease. Returns how many fired.
   * A call while this process is at it makes it look once more and returns 0: fifty thousand alarms of one minute are one drain.
   */
  async fireDue(): Promise<number> {
    this.again = true;
    if (this.running) return 0;
    this.running = true;
    try {
      let fired = 0;
      while (this.again) {
        this.again = false;
        fired += await this.drain();
      }
      return fired;
    } finally {
      this.running = false;
    }
  }

  /** What a leader does now and then: fires what an alarm forgot, and sets alarms for the next minute and a half anew. */
  async sweep(): Promise<void> {
    if (!(await this.around.leases.take('reminders-sweeper', SWEEP_LEASE_SECONDS))) return;
    await this.fireDue();
    for (const at of await this.rows.upcoming(ARM_AHEAD_SECONDS)) {
      await this.around.outbox.enqueue(remindersJobs.wake, {}, { runAt: at, jobId: `wake:${at.getTime()}` });
    }
  }

  private async drain(): Promise<number> {
    let fired = 0;
    for (let called = false; ; ) {
      const claimed = await this.rows.claim(BATCH, LEASE_SECONDS);
      if (!claimed) return fired;
      if (claimed.rows === BATCH && !called) {
        called = true;
        this.callForHelp();
      }
      fired += await this.around.tx.run(() => this.fire(claimed.token));
    }
  }

  private callForHelp(): void {
    const { client, prefix } = this.around.redis;
    if (client.status === 'ready') void within(1_000, client.publish(helpChannel(prefix), '1'));
  }

  private async fire(token: string): Promise<number> {
    const held = await this.rows.held(token);
    if (held.length === 0) return 0;
    const recipients = await this.rows.recipients(held.map((reminder) => reminder.id));
    await this.notifications.sendMany(
      held.map((reminder) => ({
        key: `rem:${reminder.id}:${reminder.version}`,
        kind: reminder.kind,
        title: reminder.title,
        outsideTitle: reminder.outsideTitle ?? undefined,
        punctual: reminder.punctual === 1,
        body: reminder.body,
        subject: reminder.subjectKind && reminder.subjectId ? { kind: reminder.subjectKind, id: reminder.subjectId } : undefined,
        link: reminder.link ?? undefined,
        reminderId: reminder.id,
        recipients: recipients.get(reminder.id) ?? [],
      })),
    );
    await this.rows.markFired(token, held.filter((reminder) => !reminder.recurrence).map((reminder) => reminder.id));
    for (const reminder of held.filter((one) => one.recurrence)) await this.comeAgain(token, reminder);
    return held.length;
  }

  /** What was missed while everything was down fires once, not once for each time. */
  private async comeAgain(token: string, { id, recurrence, recurFrom, recurAt, dueAt, now }: FiringReminder): Promise<void> {
    const isWorkday = await this.workdays.lookup(now, AHEAD_DAYS);
    await this.rows.markFiredAgain(token, id, recurAt ?? dueAt, nextTime(recurrence!, recurFrom ?? dueAt, now, isWorkday));
  }
}
