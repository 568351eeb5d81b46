import { createHash, randomBytes } from 'node:crypto';
import { Config, PLATFORM } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { CalendarRepository } from './data/calendar.repository';
import { calendarOf } from './domain/ics';

/** A person's reminders as a calendar feed, at an address that is revoked by making another. */
@Injectable()
export class Calendar {
  constructor(
    private readonly rows: CalendarRepository,
    private readonly config: Config,
  ) {}

  /** The feed's address, or null while the person has made none. */
  async urlOf(userId: string): Promise<string | null> {
    const token = await this.rows.tokenOf(userId);
    return token ? this.address(token) : null;
  }

  /** Makes a new address; the one before stops working. */
  async renew(userId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.rows.putToken(userId, token);
    return this.address(token);
  }

  /** The feed of a token with its ETag; PLATFORM.NOT_FOUND for a revoked one. */
  async feed(token: string): Promise<{ text: string; etag: string }> {
    const userId = /^[\w-]{43}$/.test(token) ? await this.rows.userOf(token) : undefined;
    if (!userId) throw PLATFORM.NOT_FOUND();
    const base = this.config.publicUrl ?? '';
    const events = (await this.rows.events(userId)).map((row) => ({ ...row, cancelled: Number(row.cancelled) === 1, link: row.link && base ? base + row.link : null }));
    const text = calendarOf(events, base ? new URL(base).hostname : 'zhaoshang-crm');
    return { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` };
  }

  private address(token: string): string {
    return `${this.config.publicUrl ?? ''}/api/v1/calendar/${token}.ics`;
  }
}
