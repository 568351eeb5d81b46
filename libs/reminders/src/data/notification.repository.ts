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
  /** A person set this minute: the house's quiet hours do not hold it back. */
  punctual?: boolean;
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
    const createdAt = (await this.db.row<{ now: Date }>('SELECT NOW(3) AS now'))!.now;
    const wanted = notifications.flatMap((input) => [...new Set(input.recipients)].map((userId) => ({ userId, key: input.key, outsideTitle: input.outsideTitle ?? null, punctual: input.punctual ? 1 : 0, notification: viewOf(input, createdAt) })));
    if (wanted.length === 0) return [];
    const { affectedRows } = await this.db.exec('INSERT IGNORE INTO reminders_notification (id, occurrence, user_id, kind, title, body, subject_kind, subject_id, link, reminder_id, created_at, outside_title, punctual) VALUES ?', [
      wanted.map(({ userId, key, outsideTitle, punctual, notification: { id, kind, title, body, subject, link, reminderId } }) => [id, key, userId, kind, title, body, subject?.kind ?? null, subject?.id ?? null, link, reminderId, createdAt, outsideTitle, punctual]),
    ]);
    if (affectedRows === wanted.length) return wanted;
    const made = await this.db.rows<{ id: string }>('SELECT id FROM reminders_notification WHERE id IN (?)', [wanted.map(({ notification }) => notification.id)]);
    const ids = new Set(made.map((row) => row.id));
    return wanted.filter(({ notification }) => ids.has(notification.id));
  }

  /** Notifications by occurrence with everybody they reached, for the ways out of the house. */
  async byOccurrence(occurrences: string[]): Promise<NewNotification[]> {
    const rows = await this.db.rows<{ key: string; userId: string; kind: string; title: string; outsideTitle: string | null; punctual: number; link: string | null; subjectKind: string | null; subjectId: string | null }>(
      `SELECT n.occurrence AS \`key\`, n.user_id AS userId, n.kind, n.title, n.outside_title AS outsideTitle, n.punctual, n.link, n.subject_kind AS subjectKind, n.subject_id AS subjectId
       FROM reminders_notification n WHERE n.occurrence IN (?)`,
      [occurrences],
    );
    const byKey = new Map<string, NewNotification>();
    for (const { userId, subjectKind, subjectId, outsideTitle, punctual, link, ...row } of rows) {
      const known = byKey.get(row.key);
      if (known) known.recipients.push(userId);
      else byKey.set(row.key, { ...row, outsideTitle: outsideTitle ?? undefined, punctual: punctual === 1, link: link ?? undefined, subject: subjectKind && subjectId ? { kind: subjectKind, id: subjectId } : undefined, recipients: [userId] });
    }
    return [...byKey.values()];
  }

  list(userId: string, query: PageQuery & { unread?: boolean }): Promise<Page<NotificationView>> {
    const where = new Where().and('n.user_id = ?', userId);
    if (query.unread) where.and('n.read_at IS NULL');
    return listPage<NotificationView, Flat>(this.db, { select: COLUMNS, from: 'reminders_notification n', where, sorts: { createdAt: 'n.created_at' }, defaultSort: '-createdAt', id: 'n.id', ...pageOf(query), map: toView });
  }

  /** Notifications after the one a client saw last, oldest first; at most `limit`. An id that is no longer known counts by the time in it. */
  async since(userId: string, lastId: string, limit: number): Promise<NotificationView[]> {
    const last = await this.db.row<{ createdAt: Date }>('SELECT created_at AS createdAt FROM reminders_notification WHERE id = ? AND user_id = ?', [lastId, userId]);
    const [after, params] = last ? ['(n.created_at > ? OR (n.created_at = ? AND n.id > ?))', [last.createdAt, last.createdAt, lastId]] : ['n.id > ?', [lastId]];
    const rows = await this.db.rows<Flat>(`SELECT ${COLUMNS} FROM reminders_notification n WHERE n.user_id = ? AND ${after} ORDER BY n.created_at, n.id LIMIT ?`, [userId, ...params, limit]);
    return rows.map(toView);
  }

  /** What these people were told within the last `seconds` by the database's clock, oldest first. */
  async recent(userIds: string[], seconds: number): Promise<StoredNotification[]> {
    if (userIds.length === 0) return [];
    const rows = await this.db.rows<Flat & { userId: string }>(
      `SELECT ${COLUMNS}, n.user_id AS userId FROM reminders_notification n WHERE n.user_id IN (?) AND n.created_at > NOW(3) - INTERVAL ? SECOND ORDER BY n.created_at, n.id LIMIT 2000`,
      [userIds, seconds],
    );
    return rows.map(({ userId, ...row }) => ({ userId, notification: toView(row) }));
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

function viewOf(input: NewNotification, createdAt: Date): NotificationView {
  return {
    id: newId(), kind: input.kind, title: input.title.slice(0, 200), body: (input.body ?? '').slice(0, 1_000), subject: input.subject ? { kind: input.subject.kind, id: input.subject.id } : null,
    link: input.link ?? null, reminderId: input.reminderId ?? null, createdAt, readAt: null,
  };
}

function toView({ subjectKind, subjectId, ...row }: Flat): NotificationView {
  return { ...row, subject: subjectKind && subjectId ? { kind: subjectKind, id: subjectId } : null };
}
