import { randomBytes } from 'node:crypto';
import { Config, Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';

/** The address of a person's calendar feed: a token that can be revoked by making another. */
@Injectable()
export class Calendar {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
  ) {}

  /** The feed's address, or null while the person has made none. */
  async urlOf(userId: string): Promise<string | null> {
    const row = await this.db.row<{ token: string }>('SELECT token FROM reminders_calendar_token WHERE user_id = ?', [userId]);
    return row ? this.address(row.token) : null;
  }

  /** Makes a new address; the one before stops working. */
  async renew(userId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.db.exec('INSERT INTO reminders_calendar_token (user_id, token) VALUES (?, ?) ON DUPLICATE KEY UPDATE token = VALUES(token), created_at = NOW(3)', [userId, token]);
    return this.address(token);
  }

  private address(token: string): string {
    return `${this.config.publicUrl ?? ''}/api/v1/calendar/${token}.ics`;
  }
}
