import { Live, Outbox, type Page, type PageQuery, PLATFORM, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { type NewNotification, NotificationRepository, type StoredNotification } from './data/notification.repository';
import { remindersJobs } from './reminders.jobs';
import type { NotificationView } from './reminders.views';

const MISSED = 1_000;
/** Other signs would all become `?` in the table, and two messages one. */
const KEY = /^[\x21-\x7e]{1,160}$/;

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
    const odd = notifications.find(({ key }) => !KEY.test(key));
    if (odd) throw new Error(`a notification's key is ASCII of at most 160 signs: ${odd.key}`);
    await this.tx.run(async () => {
      const made = await this.rows.insert(notifications);
      if (made.length === 0) return;
      await this.outbox.enqueue(remindersJobs.dispatch, { occurrences: notifications.map((notification) => notification.key) });
      this.tx.afterCommit(async () => {
        await this.live.toEach(made.map(({ userId, notification }) => ({ to: [userId], event: 'notification', data: notification, id: notification.id })));
      });
    });
  }

  list(userId: string, query: PageQuery & { unread?: boolean }): Promise<Page<NotificationView>> {
    return this.rows.list(userId, query);
  }

  /** What came after the notification that a client saw last, oldest first, at most 1,000. */
  async since(userId: string, lastId: string): Promise<NotificationView[]> {
    return this.rows.since(userId, lastId, MISSED);
  }

  /** What these people were told within the last `seconds`: for streams whose hint got lost. */
  recent(userIds: string[], seconds: number): Promise<StoredNotification[]> {
    return this.rows.recent(userIds, seconds);
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
