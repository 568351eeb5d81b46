import { Db, Secrets } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { ChannelView } from '../reminders.views';
import type { ChannelKind } from '../words';

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

/** How one person wants to be told outside the app. */
export interface Reach {
  userId: string;
  teamId: string | null;
  robots: number;
  mailAddress: string | null;
  quietFrom: string;
  quietTo: string;
  /** 1: the person's own hours, not the house's. */
  quietChosen: number;
}

const CHANNEL = 'c.id, c.kind, c.name, c.team_id AS teamId, c.hint, c.active, c.version, c.created_at AS createdAt';

/** Channels with sealed secrets, and whom each reaches. */
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

  /** Active channels, for routing. */
  active(): Promise<Array<{ id: string; kind: ChannelKind; teamId: string | null }>> {
    return this.db.rows('SELECT id, kind, team_id AS teamId FROM reminders_channel WHERE active = 1');
  }

  /** How people want to be told, with the defaults of those who never said. */
  reach(userIds: string[]): Promise<Reach[]> {
    return this.db.rows<Reach>(
      `SELECT u.id AS userId, u.team_id AS teamId, COALESCE(p.robots, 1) AS robots, p.mail_address AS mailAddress, COALESCE(p.quiet_from, '21:00') AS quietFrom, COALESCE(p.quiet_to, '08:00') AS quietTo, COALESCE(p.quiet_chosen, 0) AS quietChosen
       FROM pub_identity_user u LEFT JOIN reminders_preference p ON p.user_id = u.id WHERE u.id IN (?) AND u.active = 1`,
      [userIds],
    );
  }

  /** Channels that have something due and that nobody is sending through; `sending` is what a process left behind that died. */
  due(): Promise<Array<{ id: string }>> {
    return this.db.rows(
      `SELECT c.id FROM reminders_channel c WHERE c.active = 1 AND (c.lease_until IS NULL OR c.lease_until < NOW(3))
         AND EXISTS (SELECT 1 FROM reminders_delivery d WHERE d.channel_id = c.id AND d.state IN ('queued', 'failed', 'unknown', 'sending') AND d.next_at <= NOW(3)) LIMIT 100`,
    );
  }

  /** Takes a channel for sending, so that its limit holds across processes. */
  async lease(id: string, seconds: number): Promise<boolean> {
    return (await this.db.exec('UPDATE reminders_channel SET lease_until = NOW(3) + INTERVAL ? SECOND WHERE id = ? AND active = 1 AND (lease_until IS NULL OR lease_until < NOW(3))', [seconds, id])).affectedRows > 0;
  }

  /** Goes on holding it; false when it was switched off meanwhile. */
  async renew(id: string, seconds: number): Promise<boolean> {
    return (await this.db.exec('UPDATE reminders_channel SET lease_until = NOW(3) + INTERVAL ? SECOND WHERE id = ? AND active = 1', [seconds, id])).affectedRows > 0;
  }

  async release(id: string): Promise<void> {
    await this.db.exec('UPDATE reminders_channel SET lease_until = NULL WHERE id = ?', [id]);
  }
}
