import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';

export interface CalendarRow {
  id: string;
  version: number;
  title: string;
  body: string;
  dueAt: Date;
  changedAt: Date;
  cancelled: number;
  link: string | null;
  recurrence: 'daily' | 'workdays' | 'weekly' | 'monthly' | null;
}

/** Calendar addresses and what stands in a person's calendar. */
@Injectable()
export class CalendarRepository {
  constructor(private readonly db: Db) {}

  async tokenOf(userId: string): Promise<string | undefined> {
    return (await this.db.row<{ token: string }>('SELECT token FROM reminders_calendar_token WHERE user_id = ?', [userId]))?.token;
  }

  async putToken(userId: string, token: string): Promise<void> {
    await this.db.exec('INSERT INTO reminders_calendar_token (user_id, token) VALUES (?, ?) ON DUPLICATE KEY UPDATE token = VALUES(token), created_at = NOW(3)', [userId, token]);
  }

  /** The active user a token belongs to. */
  async userOf(token: string): Promise<string | undefined> {
    const row = await this.db.row<{ userId: string }>('SELECT t.user_id AS userId FROM reminders_calendar_token t JOIN pub_identity_user u ON u.id = t.user_id AND u.active = 1 WHERE t.token = ?', [token]);
    return row?.userId;
  }

  /** Reminders from two months ago on; what was cancelled or done stays 30 days, so that calendars can take it out. */
  events(userId: string): Promise<CalendarRow[]> {
    return this.db.rows<CalendarRow>(
      `SELECT r.id, r.version, r.title, r.body, r.due_at AS dueAt, r.updated_at AS changedAt, r.state IN ('cancelled', 'done') AS cancelled, r.link, r.recurrence
       FROM reminders_recipient x JOIN reminders_reminder r ON r.id = x.reminder_id
       WHERE x.user_id = ? AND r.due_at > NOW() - INTERVAL 60 DAY AND (r.state NOT IN ('cancelled', 'done') OR r.updated_at > NOW() - INTERVAL 30 DAY) ORDER BY r.due_at LIMIT 2000`,
      [userId],
    );
  }
}
