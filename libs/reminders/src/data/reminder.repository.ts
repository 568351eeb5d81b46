import { Db, listPage, newId, type Page, type PageQuery, pageOf, Where } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { Recurrence } from '../domain/recurrence';
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
  /** The leads of the recipients hear of it when it is not done so long after its time. */
  escalate?: boolean;
  /** A person set this minute: the house's quiet hours do not hold it back. */
  punctual?: boolean;
}

/** What a person asks for. */
export interface StoredOwnReminder extends Omit<NewReminder, 'key' | 'escalate'> {
  recurrence?: Recurrence;
}

export interface ReminderPatch {
  title?: string;
  state: ReminderState;
  dueAt?: Date;
  recurrence?: Recurrence;
  recurFrom?: Date;
  /** What stood before is kept, so that `undo` can bring it back. */
  undoable?: boolean;
}

export interface ReminderFilter extends PageQuery {
  state?: ReminderState;
  /** Only what is not over. */
  open?: boolean;
  from?: Date;
  to?: Date;
}

type Flat = Omit<ReminderView, 'subject' | 'recipients'> & { subjectKind: string | null; subjectId: string | null };

const COLUMNS = `r.id, r.kind, r.title, r.body, r.due_at AS dueAt, r.state, r.subject_kind AS subjectKind, r.subject_id AS subjectId, r.link, r.created_by AS createdBy, r.fired_at AS firedAt, r.recurrence, r.version`;

/** What a person may see: what they made and what reminds them. */
const MINE = `(r.created_by = ? OR EXISTS (SELECT 1 FROM reminders_recipient x WHERE x.reminder_id = r.id AND x.user_id = ?))`;

/** The same as a list: a person's own rows first, however many others there are. */
const OWN = '(SELECT reminder_id AS id FROM reminders_recipient WHERE user_id = ? UNION SELECT id FROM reminders_reminder WHERE created_by = ?) own';

/** The ledger of reminders: rows are the truth, queues only wake. Every change is a new version, so that an old alarm finds nothing to do. */
@Injectable()
export class ReminderRepository {
  constructor(private readonly db: Db) {}

  /** Inserts or moves the reminder of a key. Returns its id and version. */
  async put(input: NewReminder, escalateAt: Date | null): Promise<{ id: string; version: number }> {
    const columns = { ...columnsOf(input), due_at: input.dueAt, wake_at: input.dueAt, escalate_at: escalateAt };
    const names = Object.keys(columns);
    const { affectedRows } = await this.db.exec(
      `INSERT INTO reminders_reminder (id, reminder_key, ${names.join(', ')}) VALUES (?, ?, ${names.map(() => '?').join(', ')})
       ON DUPLICATE KEY UPDATE ${names.map((name) => `${name} = VALUES(${name})`).join(', ')}, state = 'scheduled', version = version + 1,
         before_state = NULL, lease_token = NULL, lease_until = NULL, fired_at = NULL, updated_at = NOW(3)`,
      [newId(), input.key, ...Object.values(columns)],
    );
    const row = (await this.db.row<{ id: string; version: number }>('SELECT id, version FROM reminders_reminder WHERE reminder_key = ?', [input.key]))!;
    if (affectedRows > 1) await this.forgetRecipients(row.id); // 1 = inserted, 2 = updated
    await this.addRecipients(row.id, input.recipients);
    return row;
  }

  /** Ends the reminder of a key: one that is to come is cancelled, one that has fired is done, one that is done stays so for good. Nothing happens when there is none. */
  async cancelKey(key: string): Promise<void> {
    await this.db.exec(
      `UPDATE reminders_reminder SET state = IF(state IN ('fired', 'done'), 'done', 'cancelled'), before_state = NULL, wake_at = NULL, recur_at = NULL, escalate_at = NULL, lease_token = NULL, lease_until = NULL, version = version + 1, updated_at = NOW(3)
       WHERE reminder_key = ? AND (state IN ('scheduled', 'snoozed', 'fired') OR before_state IS NOT NULL)`,
      [key],
    );
  }

  /** A reminder that a person made for themselves or others. */
  async insert(id: string, input: StoredOwnReminder, createdBy: string): Promise<void> {
    const series = { recurrence: input.recurrence ?? null, recur_from: input.recurrence ? input.dueAt : null };
    await this.db.insert('reminders_reminder', { id, ...columnsOf(input), ...series, due_at: input.dueAt, wake_at: input.dueAt, created_by: createdBy });
    await this.addRecipients(id, input.recipients);
  }

  /** Changes a reminder under a version; false when it was changed meanwhile. A state that waits arms it, `fired` keeps the coming time of a series. */
  async change(id: string, version: number, patch: ReminderPatch): Promise<boolean> {
    const armed = patch.state === 'scheduled' || patch.state === 'snoozed';
    const over = patch.state === 'done' || patch.state === 'cancelled';
    const { affectedRows } = await this.db.exec(
      `UPDATE reminders_reminder SET before_state = IF(?, state, NULL), before_due_at = due_at, before_recur_at = recur_at, before_escalate_at = escalate_at, title = COALESCE(?, title), state = ?, due_at = COALESCE(?, due_at), wake_at = IF(?, COALESCE(?, due_at), IF(?, NULL, recur_at)), recur_at = IF(?, NULL, recur_at),
         recurrence = COALESCE(?, recurrence), recur_from = COALESCE(?, recur_from), escalate_at = IF(?, NULL, escalate_at),
         lease_token = NULL, lease_until = NULL, version = version + 1, updated_at = NOW(3) WHERE id = ? AND version = ?`,
      [patch.undoable ?? false, patch.title ?? null, patch.state, patch.dueAt ?? null, armed, patch.dueAt ?? null, over, armed || over, patch.recurrence ?? null, patch.recurFrom ?? null, over, id, version],
    );
    return affectedRows > 0;
  }

  /** Brings back what stood before an undoable change: what had fired stays fired, what waits is armed again. Null when there is nothing to take back. */
  async undo(id: string, version: number): Promise<{ wakeAt: Date | null } | null> {
    const { affectedRows } = await this.db.exec(
      `UPDATE reminders_reminder SET state = before_state, due_at = before_due_at, recur_at = before_recur_at, escalate_at = before_escalate_at, wake_at = IF(before_state = 'fired', before_recur_at, before_due_at),
         before_state = NULL, lease_token = NULL, lease_until = NULL, version = version + 1, updated_at = NOW(3) WHERE id = ? AND version = ? AND before_state IS NOT NULL`,
      [id, version],
    );
    return affectedRows > 0 ? (await this.db.row<{ wakeAt: Date | null }>('SELECT wake_at AS wakeAt FROM reminders_reminder WHERE id = ?', [id]))! : null;
  }

  /** The series of a reminder, locked: its first time, its coming one, and the time of the database. */
  series(id: string): Promise<{ recurrence: Recurrence | null; recurFrom: Date | null; dueAt: Date; now: Date } | undefined> {
    return this.db.row('SELECT recurrence, recur_from AS recurFrom, due_at AS dueAt, NOW(3) AS now FROM reminders_reminder WHERE id = ? FOR UPDATE', [id]);
  }

  /** A reminder the person may see, or undefined. */
  async findMine(userId: string, id: string): Promise<ReminderView | undefined> {
    const rows = await this.db.rows<Flat>(`SELECT ${COLUMNS} FROM reminders_reminder r WHERE r.id = ? AND ${MINE}`, [id, userId, userId]);
    return (await this.withRecipients(rows)).at(0);
  }

  async listMine(userId: string, filter: ReminderFilter): Promise<Page<ReminderView>> {
    const where = new Where();
    if (filter.state) where.and('r.state = ?', filter.state);
    if (filter.open) where.and(`r.state IN ('scheduled', 'fired', 'snoozed')`);
    if (filter.from) where.and('r.due_at >= ?', filter.from);
    if (filter.to) where.and('r.due_at < ?', filter.to);
    const page = await listPage<Flat>(this.db, { select: COLUMNS, from: `${OWN} JOIN reminders_reminder r ON r.id = own.id`, fromParams: [userId, userId], where, sorts: { dueAt: 'r.due_at' }, defaultSort: 'dueAt', id: 'r.id', ...pageOf(filter) });
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
    punctual: input.punctual ? 1 : 0,
  };
}
