import { Db, newId } from '@crm/platform';
import { Injectable } from '@nestjs/common';

export interface NewReminder {
  /** One reminder for each key: setting it again moves it. */
  key: string;
  kind: string;
  dueAt: Date;
  title: string;
  body?: string;
  subject?: { kind: string; id: string };
  link?: string;
  recipients: string[];
}

/** The ledger of reminders: rows are the truth, queues only wake. */
@Injectable()
export class ReminderRepository {
  constructor(private readonly db: Db) {}

  /** Inserts or moves the reminder of a key; every move is a new version, so that an old alarm finds nothing to do. */
  async put(input: NewReminder, createdBy: string | null): Promise<void> {
    const columns = {
      kind: input.kind,
      title: input.title.slice(0, 200),
      body: (input.body ?? '').slice(0, 1_000),
      subject_kind: input.subject?.kind ?? null,
      subject_id: input.subject?.id ?? null,
      link: input.link ?? null,
      due_at: input.dueAt,
    };
    const values = Object.values(columns);
    await this.db.exec(
      `INSERT INTO reminders_reminder (id, reminder_key, created_by, ${Object.keys(columns).join(', ')}) VALUES (?, ?, ?, ${values.map(() => '?').join(', ')})
       ON DUPLICATE KEY UPDATE ${Object.keys(columns).map((c) => `${c} = VALUES(${c})`).join(', ')}, state = 'scheduled', version = version + 1, lease_token = NULL, lease_until = NULL, fired_at = NULL, updated_at = NOW(3)`,
      [newId(), input.key, createdBy, ...values],
    );
    const row = await this.db.row<{ id: string }>('SELECT id FROM reminders_reminder WHERE reminder_key = ?', [input.key]);
    await this.db.remove('reminders_recipient', { reminder_id: row!.id });
    await this.db.insert('reminders_recipient', [...new Set(input.recipients)].map((userId) => ({ reminder_id: row!.id, user_id: userId })));
  }

  /** Ends the reminder of a key; nothing happens when there is none. */
  async cancel(key: string): Promise<void> {
    await this.db.exec(`UPDATE reminders_reminder SET state = 'cancelled', version = version + 1, updated_at = NOW(3) WHERE reminder_key = ? AND state IN ('scheduled', 'snoozed')`, [key]);
  }
}
