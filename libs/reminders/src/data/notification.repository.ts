import { Db, listPage, newId, type Page, type PageQuery, pageOf, Where } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { NotificationView } from '../reminders.views';

export interface NewNotification {
  /** Unique for this occurrence: the same key never reaches the same person twice. */
  key: string;
  kind: string;
  title: string;
  /** Says it outside the house, where the title may not (商密). */
  outsideTitle?: string;
  body?: string;
  subject?: { kind: string; id: string };
  link?: string;
  reminderId?: string;
  recipients: string[];
}

export interface StoredNotification {
  userId: string;
  notification: NotificationView;
}

type Flat = Omit<NotificationView, 'subject'> & { subjectKind: string | null; subjectId: string | null };

const COLUMNS = `n.id, n.kind, n.title, n.body, n.subject_kind AS subjectKind, n.subject_id AS subjectId, n.link, n.reminder_id AS reminderId, n.created_at AS createdAt, n.read_at AS readAt`;

/** Notifications in the app. The UNIQUE key (occurrence, user) is what makes them come exactly once. */
@Injectable()
export class NotificationRepository {
  constructor(private readonly db: Db) {}

  /** Inserts for each recipient who does not have this occurrence yet; returns only the rows made now. */
  async insert(notifications: NewNotification[]): Promise<StoredNotification[]> {
    const rows = notifications.flatMap((input) =>
      [...new Set(input.recipients)].map((userId) => [
        newId(), input.key, userId, input.kind, input.title.slice(0, 200), (input.body ?? '').slice(0, 1_000),
        input.subject?.kind ?? null, input.subject?.id ?? null, input.link ?? null, input.reminderId ?? null, input.outsideTitle ?? null,
      ]),
    );
    if (rows.length === 0) return [];
    await this.db.exec('INSERT IGNORE INTO reminders_notification (id, occurrence, user_id, kind, title, body, subject_kind, subject_id, link, reminder_id, outside_title) VALUES ?', [rows]);
    const made = await this.db.rows<Flat & { userId: string }>(`SELECT ${COLUMNS}, n.user_id AS userId FROM reminders_notification n WHERE n.id IN (?) ORDER BY n.id`, [rows.map((row) => row[0])]);
    return made.map(({ userId, ...row }) => ({ userId, notification: toView(row) }));
  }

  /** Notifications by occurrence with everybody they reached, for the ways out of the house. */
  async byOccurrence(occurrences: string[]): Promise<NewNotification[]> {
    const rows = await this.db.rows<{ key: string; userId: string; kind: string; title: string; outsideTitle: string | null; link: string | null; subjectKind: string | null; subjectId: string | null }>(
      `SELECT n.occurrence AS \`key\`, n.user_id AS userId, n.kind, n.title, n.outside_title AS outsideTitle, n.link, n.subject_kind AS subjectKind, n.subject_id AS subjectId
       FROM reminders_notification n WHERE n.occurrence IN (?)`,
      [occurrences],
    );
    const byKey = new Map<string, NewNotification>();
    for (const { userId, subjectKind, subjectId, outsideTitle, link, ...row } of rows) {
      const known = byKey.get(row.key);
      if (known) known.recipients.push(userId);
      else byKey.set(row.key, { ...row, outsideTitle: outsideTitle ?? undefined, link: link ?? undefined, subject: subjectKind && subjectId ? { kind: subjectKind, id: subjectId } : undefined, recipients: [userId] });
    }
    return [...byKey.values()];
  }

  list(userId: string, query: PageQuery & { unread?: boolean }): Promise<Page<NotificationView>> {
    const where = new Where().and('n.user_id = ?', userId);
    if (query.unread) where.and('n.read_at IS NULL');
    return listPage<NotificationView, Flat>(this.db, { select: COLUMNS, from: 'reminders_notification n', where, sorts: { createdAt: 'n.id' }, defaultSort: '-createdAt', id: 'n.id', ...pageOf(query), map: toView });
  }

  /** Notifications after the one a client saw last, oldest first; at most 200. */
  async since(userId: string, lastId: string): Promise<NotificationView[]> {
    const rows = await this.db.rows<Flat>(`SELECT ${COLUMNS} FROM reminders_notification n WHERE n.user_id = ? AND n.id > ? ORDER BY n.id LIMIT 200`, [userId, lastId]);
    return rows.map(toView);
  }

  async unread(userId: string): Promise<number> {
    const row = await this.db.row<{ n: string }>('SELECT COUNT(*) AS n FROM reminders_notification WHERE user_id = ? AND read_at IS NULL', [userId]);
    return Number(row?.n ?? 0);
  }

  async markRead(userId: string, id: string | null): Promise<number> {
    const only = id === null ? '' : ' AND id = ?';
    return (await this.db.exec(`UPDATE reminders_notification SET read_at = COALESCE(read_at, NOW(3)) WHERE user_id = ?${only}`, id === null ? [userId] : [userId, id])).affectedRows;
  }
}

function toView({ subjectKind, subjectId, ...row }: Flat): NotificationView {
  return { ...row, subject: subjectKind && subjectId ? { kind: subjectKind, id: subjectId } : null };
}
