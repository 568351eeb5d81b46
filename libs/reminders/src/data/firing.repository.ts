import { Db, newId } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { Recurrence } from '../domain/recurrence';

/** A reminder that fires, with the time of the database. */
export interface FiringReminder {
  id: string;
  version: number;
  kind: string;
  title: string;
  body: string;
  subjectKind: string | null;
  subjectId: string | null;
  link: string | null;
  outsideTitle: string | null;
  punctual: number;
  recurrence: Recurrence | null;
  recurFrom: Date | null;
  /** The time that fires now, when an earlier one of the series has fired and is still open. */
  recurAt: Date | null;
  dueAt: Date;
  now: Date;
}

/** What is overdue for so long that the lead hears of it. */
export interface OverdueReminder extends Pick<FiringReminder, 'id' | 'version' | 'title' | 'outsideTitle' | 'body' | 'subjectKind' | 'subjectId' | 'link' | 'dueAt'> {
  userId: string;
  userName: string;
  teamId: string | null;
}

/** The moment of firing. All times are the database's: a worker with a wrong clock can neither fire early nor twice. */
@Injectable()
export class FiringRepository {
  constructor(private readonly db: Db) {}

  /**
   * Takes up to `limit` due reminders under a lease; says the lease's token and how many, or null when nothing is due.
   * `wake_at` moves to the lease's end, so that other workers do not even walk over (and wait for) rows somebody holds.
   */
  async claim(limit: number, leaseSeconds: number): Promise<{ token: string; rows: number } | null> {
    const token = newId();
    const { affectedRows } = await this.db.exec(
      `UPDATE reminders_reminder SET lease_token = ?, lease_until = NOW(6) + INTERVAL ? SECOND, wake_at = NOW(3) + INTERVAL ? SECOND, attempts = attempts + 1
       WHERE wake_at <= NOW(6) AND (lease_until IS NULL OR lease_until < NOW(6)) ORDER BY wake_at LIMIT ?`,
      [token, leaseSeconds, leaseSeconds, limit],
    );
    return affectedRows > 0 ? { token, rows: affectedRows } : null;
  }

  /** The reminders of a lease that still holds, locked; what was moved, cancelled or taken over meanwhile has lost its token and is not among them. */
  held(token: string): Promise<FiringReminder[]> {
    return this.db.rows<FiringReminder>(
      `SELECT id, version, kind, title, body, subject_kind AS subjectKind, subject_id AS subjectId, link, outside_title AS outsideTitle, punctual, recurrence, recur_from AS recurFrom, recur_at AS recurAt, due_at AS dueAt, NOW(3) AS now
       FROM reminders_reminder WHERE lease_token = ? AND lease_until > NOW(6) AND due_at <= NOW(6) FOR UPDATE`,
      [token],
    );
  }

  async recipients(ids: string[]): Promise<Map<string, string[]>> {
    const rows = await this.db.rows<{ id: string; userId: string }>('SELECT reminder_id AS id, user_id AS userId FROM reminders_recipient WHERE reminder_id IN (?)', [ids]);
    const byId = new Map<string, string[]>(ids.map((id) => [id, []]));
    for (const row of rows) byId.get(row.id)!.push(row.userId);
    return byId;
  }

  /** Notes that these have fired, as long as the lease is still ours. */
  async markFired(token: string, ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.db.exec(
      `UPDATE reminders_reminder SET state = 'fired', before_state = NULL, wake_at = NULL, fired_at = NOW(3), lease_token = NULL, lease_until = NULL, updated_at = NOW(3) WHERE id IN (?) AND lease_token = ?`,
      [ids, token],
    );
  }

  /** A series has fired for `dueAt` and comes again at `next`; the new version keeps the two occurrences apart. */
  async markFiredAgain(token: string, id: string, dueAt: Date, next: Date): Promise<void> {
    await this.db.exec(
      `UPDATE reminders_reminder SET state = 'fired', before_state = NULL, due_at = ?, recur_at = ?, wake_at = ?, version = version + 1, fired_at = NOW(3), lease_token = NULL, lease_until = NULL, updated_at = NOW(3) WHERE id = ? AND lease_token = ?`,
      [dueAt, next, next, id, token],
    );
  }

  /** Distinct alarm times within the next `seconds`, at most 500. */
  async upcoming(seconds: number): Promise<Date[]> {
    const rows = await this.db.rows<{ wakeAt: Date }>(
      'SELECT DISTINCT wake_at AS wakeAt FROM reminders_reminder WHERE wake_at > NOW(3) AND wake_at <= NOW(3) + INTERVAL ? SECOND ORDER BY wake_at LIMIT 500',
      [seconds],
    );
    return rows.map((row) => row.wakeAt);
  }

  /** Locks what a lead is to hear of; one row for each person who has not done it. */
  async takeOverdue(limit: number): Promise<OverdueReminder[]> {
    const due = await this.db.rows<{ id: string }>(
      `SELECT id FROM reminders_reminder WHERE escalate_at <= NOW(3) ORDER BY escalate_at LIMIT ? FOR UPDATE`,
      [limit],
    );
    if (due.length === 0) return [];
    const ids = due.map((row) => row.id);
    const rows = await this.db.rows<OverdueReminder>(
      `SELECT r.id, r.version, r.title, r.outside_title AS outsideTitle, r.body, r.subject_kind AS subjectKind, r.subject_id AS subjectId, r.link, r.due_at AS dueAt, x.user_id AS userId, u.name AS userName, u.team_id AS teamId
       FROM reminders_reminder r JOIN reminders_recipient x ON x.reminder_id = r.id JOIN pub_identity_user u ON u.id = x.user_id
       WHERE r.id IN (?) AND r.state IN ('scheduled', 'fired', 'snoozed')`,
      [ids],
    );
    await this.db.exec('UPDATE reminders_reminder SET escalate_at = NULL, before_escalate_at = NULL WHERE id IN (?)', [ids]);
    return rows;
  }
}
