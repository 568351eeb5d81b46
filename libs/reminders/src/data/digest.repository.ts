import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';

/** What one person has to do on a day. */
export interface DigestRow {
  userId: string;
  name: string;
  overdue: number;
  today: number;
  titles: string[];
}

const OPEN = `r.state IN ('scheduled', 'fired', 'snoozed')`;
const MOST_TITLES = 5;

/** The ledger as a person's day. */
@Injectable()
export class DigestRepository {
  constructor(private readonly db: Db) {}

  async now(): Promise<Date> {
    return (await this.db.row<{ now: Date }>('SELECT NOW(3) AS now'))!.now;
  }

  async isMade(day: string): Promise<boolean> {
    return (await this.db.row('SELECT 1 AS made FROM reminders_digest WHERE day = ?', [day])) !== undefined;
  }

  /** Notes that a day's summary is made; false when it was already. */
  async make(day: string): Promise<boolean> {
    return (await this.db.exec('INSERT IGNORE INTO reminders_digest (day) VALUES (?)', [day])).affectedRows > 0;
  }

  /** Active people who want a summary. */
  async people(): Promise<Map<string, string>> {
    const rows = await this.db.rows<{ id: string; name: string }>(`SELECT u.id, u.name FROM pub_identity_user u LEFT JOIN reminders_preference p ON p.user_id = u.id WHERE u.active = 1 AND COALESCE(p.digest, 1) = 1`);
    return new Map(rows.map((row) => [row.id, row.name]));
  }

  /** Open reminders before `tomorrow`, not older than `since`, counted by person; those before `today` are overdue. */
  async counts(since: Date, today: Date, tomorrow: Date): Promise<Array<Omit<DigestRow, 'name'>>> {
    const rows = await this.db.rows<{ userId: string; overdue: string; today: string; titles: string }>(
      `SELECT x.user_id AS userId, SUM(r.due_at < ?) AS overdue, SUM(r.due_at >= ?) AS today, GROUP_CONCAT(r.title ORDER BY r.due_at SEPARATOR '\\n') AS titles
       FROM reminders_reminder r JOIN reminders_recipient x ON x.reminder_id = r.id WHERE ${OPEN} AND r.due_at >= ? AND r.due_at < ? GROUP BY x.user_id`,
      [today, today, since, tomorrow],
    );
    return rows.map((row) => ({ userId: row.userId, overdue: Number(row.overdue), today: Number(row.today), titles: row.titles.split('\n').slice(0, MOST_TITLES) }));
  }
}
