import type { Actor } from '@crm/identity';
import { Audit, newId, type Page, PLATFORM, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { type ChannelConfig, ChannelRepository } from './data/channel.repository';
import { type DeliveryFilter, DeliveryRepository } from './data/delivery.repository';
import { isWebhookSecret } from './domain/webhook';
import { Outbound } from './outbound';
import type { ChannelView, DeliveryView } from './reminders.views';
import type { ChannelKind } from './words';

export interface NewChannel {
  kind: ChannelKind;
  name: string;
  teamId?: string | null;
  url: string;
  secret?: string;
}

/** Administration of the ways out: addresses and secrets go in sealed and never come out. */
@Injectable()
export class Channels {
  constructor(
    private readonly rows: ChannelRepository,
    private readonly sent: DeliveryRepository,
    private readonly outbound: Outbound,
    private readonly audit: Audit,
    private readonly tx: Tx,
  ) {}

  all(): Promise<ChannelView[]> {
    return this.rows.all();
  }

  deliveries(filter: DeliveryFilter): Promise<Page<DeliveryView>> {
    return this.sent.list(filter);
  }

  /** Enters a channel; for mail the address is `smtp://…`. */
  async create(actor: Actor, input: NewChannel): Promise<ChannelView> {
    this.check(input);
    const id = newId();
    await this.tx.run(async () => {
      await this.rows.insert({ id, kind: input.kind, name: input.name, teamId: input.teamId ?? null, config: { url: input.url, secret: input.secret }, hint: hintOf(input.url) });
      await this.audit.record({ actorId: actor.userId, action: 'reminders.channel.created', subject: { kind: 'channel', id }, data: { kind: input.kind } });
    });
    return this.byId(id);
  }

  /** Renames, switches on or off, or gives a new address. */
  async change(actor: Actor, id: string, patch: { name?: string; active?: boolean; url?: string; secret?: string }, version?: number): Promise<ChannelView> {
    const { kind } = await this.byId(id);
    const config = patch.url === undefined && patch.secret === undefined ? undefined : await this.merged(id, patch);
    if (config) this.check({ kind, ...config });
    await this.tx.run(async () => {
      if (!(await this.rows.change(id, version, { name: patch.name, active: patch.active, config, hint: config && hintOf(config.url) }))) throw PLATFORM.STALE();
      await this.audit.record({ actorId: actor.userId, action: 'reminders.channel.changed', subject: { kind: 'channel', id }, data: { fields: Object.keys(patch) } });
    });
    return this.byId(id);
  }

  /** Sends a delivery again: a failed one, a given-up one, or a replay of one that went out. */
  async retry(id: string): Promise<void> {
    if (!(await this.sent.retry(id))) throw PLATFORM.NOT_FOUND();
  }

  private check({ kind, url, secret }: { kind: ChannelKind } & ChannelConfig): void {
    if (kind === 'mail') {
      if (!/^smtps?:\/\/[^/]/.test(url)) throw PLATFORM.VALIDATION({}, [{ path: 'url', code: 'INVALID', message: '邮件通道应填 smtp:// 或 smtps:// 开头的地址' }]);
      return;
    }
    this.outbound.check(url);
    if (kind === 'webhook' && !isWebhookSecret(secret ?? '')) throw PLATFORM.VALIDATION({}, [{ path: 'secret', code: 'INVALID', message: '签名密钥应为 whsec_ 加 Base64，至少 16 字节' }]);
  }

  /** What is not given stays as it was: a new address keeps the secret. */
  private async merged(id: string, patch: Partial<ChannelConfig>): Promise<ChannelConfig> {
    const before = (await this.rows.open(id))?.config;
    return { url: patch.url ?? before?.url ?? '', secret: patch.secret ?? before?.secret };
  }

  private async byId(id: string): Promise<ChannelView> {
    const found = (await this.rows.all()).find((channel) => channel.id === id);
    if (!found) throw PLATFORM.NOT_FOUND();
    return found;
  }
}

/** Host and the last four signs: enough to tell two robots apart, too little to use one. */
function hintOf(url: string): string {
  const { host } = new URL(url);
  return `${host} …${url.slice(-4)}`;
}
