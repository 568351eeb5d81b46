import { Db, listPage, newId, type Page, type PageQuery, pageOf, Where } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { ReminderView } from '../reminders.views';
import type { ReminderState } from '../words';

export interface NewReminder {
  /** One reminder for each key: setting it again moves it. */
  key: string;
  kind: string;
  dueAt: Date;
  title: string;
  /** Says it outside the house, where the title may not (商密). */
  outsideTitle?: string;
  body?: string;
  subject?: { kind: string; id: string };
  link?: string;
  /** User ids. */
  recipients: string[];
}

export interface ReminderFilter extends PageQuery {
  state?: ReminderState;
  from?: Date;
  to?: Date;
}

type Flat = Omit<ReminderView, 'subject' | 'recipients'> & { subjectKind: string | null; subjectId: string | null };

const COLUMNS = `r.id, r.kind, r.title, r.body, r.due_at AS dueAt, r.state, r.subject_kind AS subjectKind, r.subject_id AS subjectId, r.link, r.created_by AS createdBy, r.fired_at AS firedAt, r.version`;

/** What a person may see: what they made and what reminds them. */
const MINE = `(r.created_by = ? OR EXISTS (SELECT 1 FROM reminders_recipient x WHERE x.reminder_id = r.id AND x.user_id = ?))`;

/** The ledger of reminders: rows are the truth, queues only wake. Every change is a new version, so that an old alarm finds nothing to do. */
@Injectable()
export class ReminderRepository {
  constructor(private readonly db: Db) {}

  /** Inserts or moves the reminder of a key. Returns its id and version. */
  async put(input: NewReminder): Promise<{ id: string; version: number }> {
    const columns = { ...columnsOf(input), due_at: input.dueAt, wake_at: input.dueAt };
    const names = Object.keys(columns);
    const { affectedRows } = await this.db.exec(
      `INSERT INTO reminders_reminder (id, reminder_key, ${names.join(', ')}) VALUES (?, ?, ${names.map(() => '?').join(', ')})
       ON DUPLICATE KEY UPDATE ${names.map((name) => `${name} = VALUES(${name})`).join(', ')}, state = 'scheduled', version = version + 1,
         lease_token = NULL, lease_until = NULL, fired_at = NULL, updated_at = NOW(3)`,
      [newId(), input.key, ...Object.values(columns)],
    );
    const row = (await this.db.row<{ id: string; version: number }>('SELECT id, version FROM reminders_reminder WHERE reminder_key = ?', [input.key]))!;
    if (affectedRows > 1) await this.forgetRecipients(row.id); // 1 = inserted, 2 = updated
    await this.addRecipients(row.id, input.recipients);
    return row;
  }

  /** Ends the reminder of a key; nothing happens when there is none. */
  async cancelKey(key: string): Promise<void> {
    await this.db.exec(
      `UPDATE reminders_reminder SET state = 'cancelled', wake_at = NULL, lease_token = NULL, version = version + 1, updated_at = NOW(3) WHERE reminder_key = ? AND state IN ('scheduled', 'snoozed')`,
      [key],
    );
  }

  /** A reminder that a person made for themselves or others. */
  async insert(id: string, input: Omit<NewReminder, 'key'>, createdBy: string): Promise<void> {
    await this.db.insert('reminders_reminder', { id, ...columnsOf(input), due_at: input.dueAt, wake_at: input.dueAt, created_by: createdBy });
    await this.addRecipients(id, input.recipients);
  }

  /** Changes a reminder under a version; false when it was changed meanwhile. `dueAt` arms it, `wake: false` disarms it. */
  async change(id: string, version: number, patch: { title?: string; state: ReminderState; dueAt?: Date }): Promise<boolean> {
    const armed = patch.state === 'scheduled' || patch.state === 'snoozed';
    const { affectedRows } = await this.db.exec(
      `UPDATE reminders_reminder SET title = COALESCE(?, title), state = ?, due_at = COALESCE(?, due_at), wake_at = IF(?, COALESCE(?, due_at), NULL),
         lease_token = NULL, lease_until = NULL, version = version + 1, updated_at = NOW(3) WHERE id = ? AND version = ?`,
      [patch.title ?? null, patch.state, patch.dueAt ?? null, armed ? 1 : 0, patch.dueAt ?? null, id, version],
    );
    return affectedRows > 0;
  }

  /** A reminder the person may see, or undefined. */
  async findMine(userId: string, id: string): Promise<ReminderView | undefined> {
    const rows = await this.db.rows<Flat>(`SELECT ${COLUMNS} FROM reminders_reminder r WHERE r.id = ? AND ${MINE}`, [id, userId, userId]);
    return (await this.withRecipients(rows)).at(0);
  }

  async listMine(userId: string, filter: ReminderFilter): Promise<Page<ReminderView>> {
    const where = new Where().and(MINE, userId, userId);
    if (filter.state) where.and('r.state = ?', filter.state);
    if (filter.from) where.and('r.due_at >= ?', filter.from);
    if (filter.to) where.and('r.due_at < ?', filter.to);
    const page = await listPage<Flat>(this.db, { select: COLUMNS, from: 'reminders_reminder r', where, sorts: { dueAt: 'r.due_at' }, defaultSort: 'dueAt', id: 'r.id', ...pageOf(filter) });
    return { ...page, items: await this.withRecipients(page.items) };
  }

  /** Only where rows may be: a DELETE that finds nothing would lock the gap and make two inserts wait for each other. */
  private async forgetRecipients(id: string): Promise<void> {
    await this.db.remove('reminders_recipient', { reminder_id: id });
  }

  private async addRecipients(id: string, recipients: string[]): Promise<void> {
    await this.db.insert('reminders_recipient', [...new Set(recipients)].map((userId) => ({ reminder_id: id, user_id: userId })));
  }

  private async withRecipients(rows: Flat[]): Promise<ReminderView[]> {
    if (rows.length === 0) return [];
    const recipients = await this.db.rows<{ id: string; userId: string }>('SELECT reminder_id AS id, user_id AS userId FROM reminders_recipient WHERE reminder_id IN (?)', [rows.map((row) => row.id)]);
    return rows.map(({ subjectKind, subjectId, ...row }) => ({
      ...row,
      subject: subjectKind && subjectId ? { kind: subjectKind, id: subjectId } : null,
      recipients: recipients.filter((recipient) => recipient.id === row.id).map((recipient) => recipient.userId),
    }));
  }
}

function columnsOf(input: Omit<NewReminder, 'key' | 'dueAt' | 'recipients'>) {
  return {
    kind: input.kind,
    title: input.title.slice(0, 200),
    body: (input.body ?? '').slice(0, 1_000),
    subject_kind: input.subject?.kind ?? null,
    subject_id: input.subject?.id ?? null,
    link: input.link ?? null,
    outside_title: input.outsideTitle ?? null,
  };
}
