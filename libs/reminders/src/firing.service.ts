import { Leases, Outbox, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { FiringRepository } from './data/firing.repository';
import { Notifications } from './notifications.service';
import { remindersJobs } from './reminders.jobs';

const BATCH = 200;
const LEASE_SECONDS = 30;
const SWEEP_LEASE_SECONDS = 20;
const ARM_AHEAD_SECONDS = 90;

/** Fires what is due. An alarm only says "look now"; the ledger says what is due, and by the database's clock. */
@Injectable()
export class Firing {
  constructor(
    private readonly rows: FiringRepository,
    private readonly notifications: Notifications,
    private readonly tx: Tx,
    private readonly outbox: Outbox,
    private readonly leases: Leases,
  ) {}

  /** Fires everything due, in batches; each batch and its notifications are one transaction under the lease. Returns how many fired. */
  async fireDue(): Promise<number> {
    let fired = 0;
    for (;;) {
      const token = await this.rows.claim(BATCH, LEASE_SECONDS);
      if (!token) return fired;
      fired += await this.tx.run(() => this.fire(token));
    }
  }

  /** What a leader does now and then: fires what an alarm forgot, and sets alarms for the next minute and a half anew. */
  async sweep(): Promise<void> {
    if (!(await this.leases.take('reminders-sweeper', SWEEP_LEASE_SECONDS))) return;
    await this.fireDue();
    for (const at of await this.rows.upcoming(ARM_AHEAD_SECONDS)) {
      await this.outbox.enqueue(remindersJobs.wake, {}, { runAt: at, jobId: `wake:${at.getTime()}` });
    }
  }

  private async fire(token: string): Promise<number> {
    const held = await this.rows.held(token);
    if (held.length === 0) return 0;
    const ids = held.map((reminder) => reminder.id);
    const recipients = await this.rows.recipients(ids);
    await this.notifications.sendMany(
      held.map((reminder) => ({
        key: `rem:${reminder.id}:${reminder.version}`,
        kind: reminder.kind,
        title: reminder.title,
        outsideTitle: reminder.outsideTitle ?? undefined,
        body: reminder.body,
        subject: reminder.subjectKind && reminder.subjectId ? { kind: reminder.subjectKind, id: reminder.subjectId } : undefined,
        link: reminder.link ?? undefined,
        reminderId: reminder.id,
        recipients: recipients.get(reminder.id) ?? [],
      })),
    );
    await this.rows.markFired(token, ids);
    return ids.length;
  }
}

