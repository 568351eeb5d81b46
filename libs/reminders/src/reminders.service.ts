import { Clock, newId, Outbox, type Page, PLATFORM, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@crm/identity';
import { type NewReminder, type ReminderFilter, ReminderRepository } from './data/reminder.repository';
import { REMINDERS } from './reminders.errors';
import { remindersJobs } from './reminders.jobs';
import type { ReminderView } from './reminders.views';
import type { ReminderState } from './words';

/** The door for the domain: it decides when somebody is reminded of what; this lib decides how. */
@Injectable()
export class Reminders {
  constructor(
    private readonly rows: ReminderRepository,
    private readonly tx: Tx,
    private readonly outbox: Outbox,
  ) {}

  /** Sets or moves the reminder of a key, in the caller's transaction. A time in the past fires at once. */
  async set(reminder: NewReminder): Promise<void> {
    await this.tx.run(async () => {
      const { id, version } = await this.rows.put(reminder);
      await this.outbox.enqueue(remindersJobs.wake, { reminderId: id, version }, { runAt: reminder.dueAt, jobId: `rem:${id}:${version}` });
    });
  }

  /** Takes a reminder back, in the caller's transaction. */
  async clear(key: string): Promise<void> {
    await this.tx.run(() => this.rows.cancelKey(key));
  }
}

export interface OwnReminder {
  title: string;
  dueAt: Date;
  subject?: { kind: string; id: string };
  recipients?: string[];
}

/** Which steps a reminder of each state allows its people. */
const STEPS: Record<'move' | 'done' | 'snooze' | 'cancel', readonly ReminderState[]> = {
  move: ['scheduled', 'snoozed', 'fired'],
  done: ['scheduled', 'snoozed', 'fired'],
  snooze: ['scheduled', 'snoozed', 'fired'],
  cancel: ['scheduled', 'snoozed'],
};

/** Reminders as people handle them: their own and those that remind them. */
@Injectable()
export class OwnReminders {
  constructor(
    private readonly rows: ReminderRepository,
    private readonly tx: Tx,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, filter: ReminderFilter): Promise<Page<ReminderView>> {
    return this.rows.listMine(actor.userId, filter);
  }

  /** One the actor made or is reminded by; PLATFORM.NOT_FOUND for any other. */
  async byId(actor: Actor, id: string): Promise<ReminderView> {
    const found = await this.rows.findMine(actor.userId, id);
    if (!found) throw PLATFORM.NOT_FOUND();
    return found;
  }

  /** Makes a reminder, by default for oneself; a time in the past fires at once. */
  async create(actor: Actor, input: OwnReminder): Promise<ReminderView> {
    const id = newId();
    await this.tx.run(async () => {
      const recipients = input.recipients?.length ? input.recipients : [actor.userId];
      await this.rows.insert(id, { kind: 'own', title: input.title, dueAt: input.dueAt, subject: input.subject, recipients }, actor.userId);
      await this.arm(id, 1, input.dueAt);
    });
    return this.byId(actor, id);
  }

  /** Moves or renames it; moving one that has fired sets it again. */
  change(actor: Actor, id: string, patch: { dueAt?: Date; title?: string }, version?: number): Promise<ReminderView> {
    return this.step(actor, id, 'move', version, ({ state }) => ({ ...patch, state: patch.dueAt ? 'scheduled' : state }));
  }

  done(actor: Actor, id: string, version?: number): Promise<ReminderView> {
    return this.step(actor, id, 'done', version, () => ({ state: 'done' }));
  }

  cancel(actor: Actor, id: string, version?: number): Promise<ReminderView> {
    return this.step(actor, id, 'cancel', version, () => ({ state: 'cancelled' }));
  }

  /** Reminds again later; the time must lie ahead. */
  snooze(actor: Actor, id: string, until: Date, version?: number): Promise<ReminderView> {
    if (until.getTime() <= this.clock.now().getTime()) throw PLATFORM.VALIDATION({}, [{ path: 'until', code: 'PAST', message: '稍后提醒的时间要晚于现在' }]);
    return this.step(actor, id, 'snooze', version, () => ({ state: 'snoozed', dueAt: until }));
  }

  private async step(
    actor: Actor,
    id: string,
    step: keyof typeof STEPS,
    version: number | undefined,
    patchOf: (reminder: ReminderView) => { title?: string; state: ReminderState; dueAt?: Date },
  ): Promise<ReminderView> {
    await this.tx.run(async () => {
      const reminder = await this.byId(actor, id);
      if (version !== undefined && version !== reminder.version) throw PLATFORM.STALE();
      if (!STEPS[step].includes(reminder.state)) throw REMINDERS.ALREADY_ENDED({ state: reminder.state });
      const patch = patchOf(reminder);
      if (!(await this.rows.change(id, reminder.version, patch))) throw PLATFORM.STALE();
      if (patch.dueAt) await this.arm(id, reminder.version + 1, patch.dueAt);
    });
    return this.byId(actor, id);
  }

  private arm(id: string, version: number, at: Date): Promise<void> {
    return this.outbox.enqueue(remindersJobs.wake, { reminderId: id, version }, { runAt: at, jobId: `rem:${id}:${version}` });
  }
}
