import { Clock, newId, Outbox, type Page, PLATFORM, Settings, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { type Actor, Directory } from '@crm/identity';
import { type NewReminder, type ReminderFilter, type ReminderPatch, ReminderRepository } from './data/reminder.repository';
import { nextTime, type Recurrence } from './domain/recurrence';
import { REMINDERS } from './reminders.errors';
import { remindersJobs } from './reminders.jobs';
import { ESCALATE_AFTER } from './reminders.settings';
import type { ReminderView } from './reminders.views';
import type { ReminderState } from './words';
import { Workdays } from './workdays';

/** Days and the values an administrator sets. */
@Injectable()
export class RemindersSurroundings {
  constructor(
    readonly workdays: Workdays,
    readonly settings: Settings,
    readonly clock: Clock,
    private readonly directory: Directory,
  ) {}

  /** Somebody who is not (or no longer) here cannot be reminded. */
  async assertPeople(userIds: string[]): Promise<void> {
    const known = new Set((await this.directory.usersByIds(userIds)).filter((user) => user.active).map((user) => user.id));
    const faults = userIds.flatMap((id, i) => (known.has(id) ? [] : [{ path: `recipients.${i}`, code: 'UNKNOWN', message: '没有这个人，或已停用' }]));
    if (faults.length > 0) throw PLATFORM.VALIDATION({}, faults);
  }
}

/** The door for the domain: it decides when somebody is reminded of what; this lib decides how. */
@Injectable()
export class Reminders {
  constructor(
    private readonly rows: ReminderRepository,
    private readonly tx: Tx,
    private readonly outbox: Outbox,
    private readonly around: RemindersSurroundings,
  ) {}

  /** Sets or moves the reminder of a key, in the caller's transaction. A time in the past fires at once. */
  async set(reminder: NewReminder): Promise<void> {
    await this.tx.run(async () => {
      const { workdays, settings } = this.around;
      const escalateAt = reminder.escalate ? await workdays.add(reminder.dueAt, await settings.get(ESCALATE_AFTER)) : null;
      const { id, version } = await this.rows.put(reminder, escalateAt);
      await this.outbox.enqueue(remindersJobs.wake, { reminderId: id, version }, { runAt: reminder.dueAt, jobId: `rem:${id}:${version}` });
    });
  }

  /** Its cause is gone: a reminder to come is taken back, one that has fired counts as done. Joins the caller's transaction. */
  async clear(key: string): Promise<void> {
    await this.tx.run(() => this.rows.cancelKey(key));
  }
}

export interface OwnReminder {
  title: string;
  dueAt: Date;
  subject?: { kind: string; id: string };
  recipients?: string[];
  recurrence?: Recurrence;
}

const AHEAD_DAYS = 60;

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
    private readonly around: RemindersSurroundings,
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
    const recipients = input.recipients?.length ? [...new Set(input.recipients)] : [actor.userId];
    await this.around.assertPeople(recipients);
    await this.tx.run(async () => {
      await this.rows.insert(id, { kind: 'own', title: input.title, dueAt: input.dueAt, subject: input.subject, recipients, recurrence: input.recurrence, punctual: true }, actor.userId);
      await this.arm(id, 1, input.dueAt);
    });
    return this.byId(actor, id);
  }

  /** Moves or renames it, or says how it comes back; moving one that has fired sets it again. A series starts anew from the time it is moved to. */
  change(actor: Actor, id: string, patch: { dueAt?: Date; title?: string; recurrence?: Recurrence }, version?: number): Promise<ReminderView> {
    return this.step(actor, id, 'move', version, async (reminder) => {
      const series = patch.recurrence ?? reminder.recurrence ? { recurFrom: patch.dueAt ?? (reminder.recurrence ? undefined : reminder.dueAt) } : {};
      return { ...patch, ...series, state: patch.dueAt ? 'scheduled' : reminder.state };
    });
  }

  /** Done; of a series only this time, the next one is set. */
  done(actor: Actor, id: string, version?: number): Promise<ReminderView> {
    return this.step(actor, id, 'done', version, async ({ recurrence }) => ({ ...(recurrence ? { state: 'scheduled', dueAt: await this.nextOf(id) } : { state: 'done' }), undoable: true }));
  }

  /** Ends it; a series may also be ended when it has fired. */
  cancel(actor: Actor, id: string, version?: number): Promise<ReminderView> {
    return this.step(actor, id, 'cancel', version, async () => ({ state: 'cancelled' }));
  }

  /** Reminds again later; the time must lie ahead. */
  snooze(actor: Actor, id: string, until: Date, version?: number): Promise<ReminderView> {
    if (until.getTime() <= this.around.clock.now().getTime()) throw PLATFORM.VALIDATION({}, [{ path: 'until', code: 'PAST', message: '稍后提醒的时间要晚于现在' }]);
    return this.step(actor, id, 'snooze', version, async () => ({ state: 'snoozed', dueAt: until, undoable: true }));
  }

  /** Takes the last 完成 or 稍后 back, as long as nothing happened since. What had fired does not fire again. 409 REMINDERS.NOTHING_TO_UNDO. */
  async undo(actor: Actor, id: string): Promise<ReminderView> {
    await this.tx.run(async () => {
      const { version } = await this.byId(actor, id);
      const back = await this.rows.undo(id, version);
      if (!back) throw REMINDERS.NOTHING_TO_UNDO();
      if (back.wakeAt) await this.arm(id, version + 1, back.wakeAt);
    });
    return this.byId(actor, id);
  }

  /** The time of the series after now and after the one that is open. */
  private async nextOf(id: string): Promise<Date> {
    const { recurrence, recurFrom, dueAt, now } = (await this.rows.series(id))!;
    const after = dueAt > now ? dueAt : now;
    return nextTime(recurrence!, recurFrom ?? dueAt, after, await this.around.workdays.lookup(after, AHEAD_DAYS));
  }

  private async step(actor: Actor, id: string, step: keyof typeof STEPS, version: number | undefined, patchOf: (reminder: ReminderView) => Promise<ReminderPatch>): Promise<ReminderView> {
    await this.tx.run(async () => {
      const reminder = await this.byId(actor, id);
      if (version !== undefined && version !== reminder.version) throw PLATFORM.STALE();
      const allowed = STEPS[step].includes(reminder.state) || (step === 'cancel' && reminder.state === 'fired' && reminder.recurrence !== null);
      if (!allowed) throw REMINDERS.ALREADY_ENDED({ state: reminder.state });
      const patch = await patchOf(reminder);
      if (!(await this.rows.change(id, reminder.version, patch))) throw PLATFORM.STALE();
      if (patch.dueAt) await this.arm(id, reminder.version + 1, patch.dueAt);
    });
    return this.byId(actor, id);
  }

  private arm(id: string, version: number, at: Date): Promise<void> {
    return this.outbox.enqueue(remindersJobs.wake, { reminderId: id, version }, { runAt: at, jobId: `rem:${id}:${version}` });
  }
}
