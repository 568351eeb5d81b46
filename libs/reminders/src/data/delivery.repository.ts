import { Db, listPage, newId, type Page, type PageQuery, pageOf, Where } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { DeliveryView } from '../reminders.views';
import type { DeliveryState } from '../words';

/** One line of a message. */
export interface DeliveryLine {
  id: string;
  title: string;
  link: string | null;
  payload: string;
  attempts: number;
}

/** What goes out as one message: how many deliveries, and the first of them to be read out. */
export interface Taken {
  messageId: string;
  mailbox: string | null;
  count: number;
  attempts: number;
  lines: DeliveryLine[];
}

export interface NewDelivery {
  channelId: string;
  /** One channel sends an occurrence once, to one mailbox. */
  occurrence: string;
  mailbox: string | null;
  title: string;
  link: string | null;
  payload: object;
  at: Date;
}

export interface DeliveryFilter extends PageQuery {
  state?: DeliveryState;
  channelId?: string;
}

const DUE = `state IN ('queued', 'failed', 'unknown', 'sending') AND next_at <= NOW(3)`;
const CHUNK = 1_000;

/** What goes out through the channels, and every attempt. All times are the database's. */
@Injectable()
export class DeliveryRepository {
  constructor(private readonly db: Db) {}

  async now(): Promise<Date> {
    return (await this.db.row<{ now: Date }>('SELECT NOW(3) AS now'))!.now;
  }

  /** Queues messages; the same occurrence goes through a channel once. */
  async queue(rows: NewDelivery[]): Promise<void> {
    for (let i = 0; i < rows.length; i += CHUNK) {
      await this.db.exec('INSERT IGNORE INTO reminders_delivery (id, channel_id, occurrence, mailbox, title, link, payload, next_at) VALUES ?', [
        rows.slice(i, i + CHUNK).map((row) => [newId(), row.channelId, row.occurrence, row.mailbox, row.title.slice(0, 200), row.link, JSON.stringify(row.payload), row.at]),
      ]);
    }
  }

  /** The mailbox whose message has waited longest; undefined when nothing is due. */
  async nextMailbox(channelId: string): Promise<string | null | undefined> {
    return (await this.db.row<{ mailbox: string | null }>(`SELECT mailbox FROM reminders_delivery WHERE channel_id = ? AND ${DUE} ORDER BY next_at, id LIMIT 1`, [channelId]))?.mailbox;
  }

  /** Takes up to `most` due deliveries of one mailbox for one message and notes the attempt before it is made: a crash now leaves `sending`, never silence. */
  async take(channelId: string, mailbox: string | null, most: number, shown: number): Promise<Taken | undefined> {
    const messageId = newId();
    const { affectedRows } = await this.db.exec(
      `UPDATE reminders_delivery SET state = 'sending', attempts = attempts + 1, message_id = ?, sent_at = NOW(3) WHERE channel_id = ? AND ${DUE} AND mailbox <=> ? ORDER BY next_at, id LIMIT ?`,
      [messageId, channelId, mailbox, most],
    );
    if (affectedRows === 0) return undefined;
    await this.note(messageId, channelId, affectedRows);
    const lines = await this.db.rows<DeliveryLine>('SELECT id, title, link, payload, attempts FROM reminders_delivery WHERE message_id = ? ORDER BY created_at, id LIMIT ?', [messageId, shown]);
    return { messageId, mailbox, count: affectedRows, attempts: Math.max(...lines.map((line) => line.attempts)), lines };
  }

  /** An attempt, also one of the test button: all count against the vendor's limit. */
  async note(messageId: string, channelId: string, deliveries: number): Promise<void> {
    await this.db.insert('reminders_attempt', { id: messageId, channel_id: channelId, deliveries });
  }

  /** What became of an attempt and of all that went with it. */
  async settle(messageId: string, state: DeliveryState, answer: string, afterSeconds: number): Promise<void> {
    await this.db.exec(`UPDATE reminders_delivery SET state = ?, answer = ?, next_at = NOW(3) + INTERVAL ? SECOND WHERE message_id = ? AND state = 'sending'`, [state, answer.slice(0, 500), afterSeconds, messageId]);
    await this.db.exec('UPDATE reminders_attempt SET outcome = ?, answer = ? WHERE id = ?', [state, answer.slice(0, 500), messageId]);
  }

  /** Attempts of the last `seconds`. */
  async attemptsWithin(channelId: string, seconds: number): Promise<number> {
    const row = await this.db.row<{ n: string }>('SELECT COUNT(*) AS n FROM reminders_attempt WHERE channel_id = ? AND made_at > NOW(3) - INTERVAL ? SECOND', [channelId, seconds]);
    return Number(row?.n ?? 0);
  }

  /** Puts one back to be sent now. */
  async retry(id: string): Promise<boolean> {
    return (await this.db.exec(`UPDATE reminders_delivery SET state = 'queued', attempts = 0, next_at = NOW(3) WHERE id = ? AND state IN ('failed', 'unknown', 'dead', 'sent')`, [id])).affectedRows > 0;
  }

  /** Forgets what is older than `days` and over. Returns how many rows went. */
  async purge(days: number): Promise<number> {
    const deliveries = await this.db.exec(`DELETE FROM reminders_delivery WHERE state IN ('sent', 'dead') AND created_at < NOW() - INTERVAL ? DAY LIMIT 10000`, [days]);
    const attempts = await this.db.exec('DELETE FROM reminders_attempt WHERE made_at < NOW() - INTERVAL ? DAY LIMIT 10000', [days]);
    return deliveries.affectedRows + attempts.affectedRows;
  }

  list(filter: DeliveryFilter): Promise<Page<DeliveryView>> {
    const where = new Where();
    if (filter.state) where.and('d.state = ?', filter.state);
    if (filter.channelId) where.and('d.channel_id = ?', filter.channelId);
    return listPage<DeliveryView>(this.db, {
      select: 'd.id, d.channel_id AS channelId, c.name AS channelName, d.title, d.mailbox, d.state, d.attempts, d.next_at AS nextAt, d.answer, d.sent_at AS sentAt, d.created_at AS createdAt',
      from: 'reminders_delivery d JOIN reminders_channel c ON c.id = d.channel_id',
      where,
      sorts: { createdAt: 'd.created_at' },
      defaultSort: '-createdAt',
      id: 'd.id',
      ...pageOf(filter),
    });
  }
}
