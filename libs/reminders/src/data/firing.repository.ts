import { Db, newId } from '@crm/platform';
import { Injectable } from '@nestjs/common';

/** A reminder that fires, with those it reaches. */
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
}

/** The moment of firing. All times are the database's: a worker with a wrong clock can neither fire early nor twice. */
@Injectable()
export class FiringRepository {
  constructor(private readonly db: Db) {}

  /** Takes up to `limit` due reminders under a lease; returns the lease's token, or null when nothing is due. */
  async claim(limit: number, leaseSeconds: number): Promise<string | null> {
    const token = newId();
    const { affectedRows } = await this.db.exec(
      `UPDATE reminders_reminder SET lease_token = ?, lease_until = NOW(6) + INTERVAL ? SECOND, attempts = attempts + 1
       WHERE wake_at <= NOW(6) AND (lease_until IS NULL OR lease_until < NOW(6)) ORDER BY wake_at LIMIT ?`,
      [token, leaseSeconds, limit],
    );
    return affectedRows > 0 ? token : null;
  }

  /** The reminders of a lease that still holds, locked; what was moved, cancelled or taken over meanwhile is not among them. */
  held(token: string): Promise<FiringReminder[]> {
    return this.db.rows<FiringReminder>(
      `SELECT id, version, kind, title, body, subject_kind AS subjectKind, subject_id AS subjectId, link, outside_title AS outsideTitle FROM reminders_reminder
       WHERE lease_token = ? AND lease_until > NOW(6) AND wake_at <= NOW(6) FOR UPDATE`,
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
    await this.db.exec(
      `UPDATE reminders_reminder SET state = 'fired', wake_at = NULL, fired_at = NOW(3), lease_token = NULL, lease_until = NULL, updated_at = NOW(3) WHERE id IN (?) AND lease_token = ?`,
      [ids, token],
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
}
