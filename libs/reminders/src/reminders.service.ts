import { Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { type NewReminder, ReminderRepository } from './data/reminder.repository';

/** The door for the domain: it decides when somebody is reminded of what; this lib decides how. */
@Injectable()
export class Reminders {
  constructor(
    private readonly rows: ReminderRepository,
    private readonly tx: Tx,
  ) {}

  /** Sets or moves the reminder of a key, in the caller's transaction. A time in the past fires at once. */
  async set(reminder: NewReminder): Promise<void> {
    await this.tx.run(() => this.rows.put(reminder, null));
  }

  /** Takes a reminder back, in the caller's transaction. */
  async clear(key: string): Promise<void> {
    await this.tx.run(() => this.rows.cancel(key));
  }
}
