import { Live, Outbox, type Page, type PageQuery, PLATFORM, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { type NewNotification, NotificationRepository } from './data/notification.repository';
import { remindersJobs } from './reminders.jobs';
import type { NotificationView } from './reminders.views';

/** Notifications in the app: exactly once per occurrence and person, and at once in every open tab. */
@Injectable()
export class Notifications {
  constructor(
    private readonly rows: NotificationRepository,
    private readonly tx: Tx,
    private readonly live: Live,
    private readonly outbox: Outbox,
  ) {}

  /** Notifies in the caller's transaction; sending the same key again reaches nobody twice. */
  async send(notification: NewNotification): Promise<void> {
    await this.sendMany([notification]);
  }

  /** Many at once, with one statement for all rows. */
  async sendMany(notifications: NewNotification[]): Promise<void> {
    await this.tx.run(async () => {
      const made = await this.rows.insert(notifications);
      if (made.length === 0) return;
      await this.outbox.enqueue(remindersJobs.dispatch, { occurrences: notifications.map((notification) => notification.key) });
      this.tx.afterCommit(async () => {
        for (const { userId, notification } of made) await this.live.toUsers([userId], 'notification', notification, notification.id);
      });
    });
  }

  list(userId: string, query: PageQuery & { unread?: boolean }): Promise<Page<NotificationView>> {
    return this.rows.list(userId, query);
  }

  since(userId: string, lastId: string): Promise<NotificationView[]> {
    return this.rows.since(userId, lastId);
  }

  unread(userId: string): Promise<number> {
    return this.rows.unread(userId);
  }

  /** Marks one of the person's own notifications as read; PLATFORM.NOT_FOUND for anybody else's. */
  async read(userId: string, id: string): Promise<void> {
    if ((await this.rows.markRead(userId, id)) === 0) throw PLATFORM.NOT_FOUND();
  }

  async readAll(userId: string): Promise<void> {
    await this.rows.markRead(userId, null);
  }
}
