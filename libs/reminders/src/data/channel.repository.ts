import { Db, listPage, newId, type Page, type PageQuery, pageOf, Secrets, Where } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { ChannelView, DeliveryView } from '../reminders.views';
import type { ChannelKind, DeliveryState } from '../words';

/** Address and secret of a channel; mail: the recipient's address is the person's. */
export interface ChannelConfig {
  url: string;
  secret?: string;
}

export interface OpenChannel {
  id: string;
  kind: ChannelKind;
  name: string;
  config: ChannelConfig;
}

export interface QueuedDelivery {
  id: string;
  occurrence: string;
  title: string;
  link: string | null;
  payload: string;
  attempts: number;
}

export interface DeliveryFilter extends PageQuery {
  state?: DeliveryState;
  channelId?: string;
}

const CHANNEL = 'c.id, c.kind, c.name, c.team_id AS teamId, c.hint, c.active, c.version, c.created_at AS createdAt';

/** Channels with sealed secrets, and what goes out through them. */
@Injectable()
export class ChannelRepository {
  constructor(
    private readonly db: Db,
    private readonly secrets: Secrets,
  ) {}

  async all(): Promise<ChannelView[]> {
    const rows = await this.db.rows<Omit<ChannelView, 'active'> & { active: number }>(`SELECT ${CHANNEL} FROM reminders_channel c ORDER BY c.created_at`);
    return rows.map((row) => ({ ...row, active: row.active === 1 }));
  }

  async insert(channel: { id: string; kind: ChannelKind; name: string; teamId: string | null; config: ChannelConfig; hint: string }): Promise<void> {
    const { teamId, config, ...rest } = channel;
    await this.db.insert('reminders_channel', { ...rest, team_id: teamId, config_sealed: this.secrets.encrypt(JSON.stringify(config)) });
  }

  async change(id: string, version: number | undefined, patch: { name?: string; active?: boolean; config?: ChannelConfig; hint?: string }): Promise<boolean> {
    const { affectedRows } = await this.db.exec(
      `UPDATE reminders_channel SET name = COALESCE(?, name), active = COALESCE(?, active), config_sealed = COALESCE(?, config_sealed), hint = COALESCE(?, hint), version = version + 1 WHERE id = ?${version === undefined ? '' : ' AND version = ?'}`,
      [patch.name ?? null, patch.active === undefined ? null : Number(patch.active), patch.config ? this.secrets.encrypt(JSON.stringify(patch.config)) : null, patch.hint ?? null, id, ...(version === undefined ? [] : [version])],
    );
    return affectedRows > 0;
  }

  /** The channel with its secret, for sending only. */
  async open(id: string): Promise<OpenChannel | undefined> {
    const row = await this.db.row<{ id: string; kind: ChannelKind; name: string; sealed: string }>('SELECT id, kind, name, config_sealed AS sealed FROM reminders_channel WHERE id = ?', [id]);
    return row && { id: row.id, kind: row.kind, name: row.name, config: JSON.parse(this.secrets.decrypt(row.sealed)) as ChannelConfig };
  }

  /** Active channels a notification to these people goes out through: those of their teams, those of the whole house, each once. */
  async forPeople(userIds: string[]): Promise<Array<{ id: string; kind: ChannelKind }>> {
    if (userIds.length === 0) return [];
    return this.db.rows(
      `SELECT DISTINCT c.id, c.kind FROM reminders_channel c WHERE c.active = 1 AND c.kind <> 'mail' AND (c.team_id IS NULL OR c.team_id IN (
         SELECT u.team_id FROM pub_identity_user u LEFT JOIN reminders_preference p ON p.user_id = u.id WHERE u.id IN (?) AND COALESCE(p.robots, 1) = 1))`,
      [userIds],
    );
  }

  /** Active mail channels with the addresses of those who want mail. */
  async mailFor(userIds: string[]): Promise<Array<{ channelId: string; userId: string; address: string }>> {
    if (userIds.length === 0) return [];
    return this.db.rows(
      `SELECT c.id AS channelId, p.user_id AS userId, p.mail_address AS address FROM reminders_channel c JOIN reminders_preference p ON p.mail_address IS NOT NULL WHERE c.active = 1 AND c.kind = 'mail' AND p.user_id IN (?)`,
      [userIds],
    );
  }

  /** Queues messages; the same occurrence goes through a channel once. */
  async queue(rows: Array<{ channelId: string; occurrence: string; title: string; link: string | null; payload: object }>): Promise<void> {
    if (rows.length === 0) return;
    await this.db.exec('INSERT IGNORE INTO reminders_delivery (id, channel_id, occurrence, title, link, payload) VALUES ?', [
      rows.map((row) => [newId(), row.channelId, row.occurrence, row.title.slice(0, 200), row.link, JSON.stringify(row.payload)]),
    ]);
  }

  /** Channels that have something due and that nobody is sending through. */
  due(): Promise<Array<{ id: string }>> {
    return this.db.rows(
      `SELECT DISTINCT d.channel_id AS id FROM reminders_delivery d JOIN reminders_channel c ON c.id = d.channel_id
       WHERE d.state IN ('queued', 'failed', 'unknown') AND d.next_at <= NOW(3) AND c.active = 1 AND (c.lease_until IS NULL OR c.lease_until < NOW(3)) LIMIT 100`,
    );
  }

  /** Takes a channel for sending, so that its limit holds across processes. */
  async lease(id: string, seconds: number): Promise<boolean> {
    return (await this.db.exec('UPDATE reminders_channel SET lease_until = NOW(3) + INTERVAL ? SECOND WHERE id = ? AND (lease_until IS NULL OR lease_until < NOW(3))', [seconds, id])).affectedRows > 0;
  }

  async release(id: string): Promise<void> {
    await this.db.exec('UPDATE reminders_channel SET lease_until = NULL WHERE id = ?', [id]);
  }

  /** Messages (not deliveries: a digest is one) that left in the last minute. */
  async sentLastMinute(id: string): Promise<number> {
    const row = await this.db.row<{ n: string }>('SELECT COUNT(DISTINCT message_id) AS n FROM reminders_delivery WHERE channel_id = ? AND sent_at > NOW(3) - INTERVAL 60 SECOND', [id]);
    return Number(row?.n ?? 0);
  }

  queued(id: string, limit: number): Promise<QueuedDelivery[]> {
    return this.db.rows(
      `SELECT id, occurrence, title, link, payload, attempts FROM reminders_delivery WHERE channel_id = ? AND state IN ('queued', 'failed', 'unknown', 'sending') AND next_at <= NOW(3) ORDER BY created_at, id LIMIT ?`,
      [id, limit],
    );
  }

  /** Notes an attempt before it is made: a crash now leaves `unknown`, never silence. */
  async attempt(ids: string[], messageId: string): Promise<void> {
    await this.db.exec(`UPDATE reminders_delivery SET state = 'sending', attempts = attempts + 1, message_id = ?, sent_at = NOW(3) WHERE id IN (?)`, [messageId, ids]);
  }

  async settle(ids: string[], state: DeliveryState, answer: string, afterSeconds: number): Promise<void> {
    await this.db.exec('UPDATE reminders_delivery SET state = ?, answer = ?, next_at = NOW(3) + INTERVAL ? SECOND WHERE id IN (?)', [state, answer.slice(0, 500), afterSeconds, ids]);
  }

  /** Puts one back to be sent now. */
  async retry(id: string): Promise<boolean> {
    return (await this.db.exec(`UPDATE reminders_delivery SET state = 'queued', attempts = 0, next_at = NOW(3) WHERE id = ? AND state IN ('failed', 'unknown', 'dead', 'sent')`, [id])).affectedRows > 0;
  }

  deliveries(filter: DeliveryFilter): Promise<Page<DeliveryView>> {
    const where = new Where();
    if (filter.state) where.and('d.state = ?', filter.state);
    if (filter.channelId) where.and('d.channel_id = ?', filter.channelId);
    return listPage<DeliveryView>(this.db, {
      select: 'd.id, d.channel_id AS channelId, c.name AS channelName, d.title, d.state, d.attempts, d.next_at AS nextAt, d.answer, d.sent_at AS sentAt, d.created_at AS createdAt',
      from: 'reminders_delivery d JOIN reminders_channel c ON c.id = d.channel_id',
      where,
      sorts: { createdAt: 'd.created_at' },
      defaultSort: '-createdAt',
      id: 'd.id',
      ...pageOf(filter),
    });
  }
}
