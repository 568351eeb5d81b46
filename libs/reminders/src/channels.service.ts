import type { Actor } from '@crm/identity';
import { Audit, Clock, Config, newId, type Page, PLATFORM, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { type ChannelConfig, ChannelRepository, type DeliveryFilter, type OpenChannel, type QueuedDelivery } from './data/channel.repository';
import { NotificationRepository } from './data/notification.repository';
import { ROBOT_LIMITS, type RobotKind, robotRequest, robotVerdict } from './domain/robots';
import { retryAfter, webhookRequest } from './domain/webhook';
import { Outbound } from './outbound';
import type { ChannelView, DeliveryView, SendResultView } from './reminders.views';
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
    private readonly outbound: Outbound,
    private readonly audit: Audit,
    private readonly tx: Tx,
  ) {}

  all(): Promise<ChannelView[]> {
    return this.rows.all();
  }

  deliveries(filter: DeliveryFilter): Promise<Page<DeliveryView>> {
    return this.rows.deliveries(filter);
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
    if (patch.url !== undefined) this.check({ kind, url: patch.url });
    const config: ChannelConfig | undefined = patch.url === undefined ? undefined : { url: patch.url, secret: patch.secret };
    await this.tx.run(async () => {
      if (!(await this.rows.change(id, version, { name: patch.name, active: patch.active, config, hint: config && hintOf(config.url) }))) throw PLATFORM.STALE();
      await this.audit.record({ actorId: actor.userId, action: 'reminders.channel.changed', subject: { kind: 'channel', id }, data: { fields: Object.keys(patch) } });
    });
    return this.byId(id);
  }

  /** Sends a delivery again: a failed one, a given-up one, or a replay of one that went out. */
  async retry(id: string): Promise<void> {
    if (!(await this.rows.retry(id))) throw PLATFORM.NOT_FOUND();
  }

  private check({ kind, url }: { kind: ChannelKind; url: string }): void {
    if (kind !== 'mail') return this.outbound.check(url);
    if (!/^smtps?:\/\//.test(url)) throw PLATFORM.VALIDATION({}, [{ path: 'url', code: 'INVALID', message: '邮件通道应填 smtp:// 或 smtps:// 开头的地址' }]);
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

const LEASE_SECONDS = 60;
const BATCH = 200;
const MAIL_FROM = 'zhaoshang-crm@localhost';

/** Time and place of sending. */
@Injectable()
export class SendingSurroundings {
  constructor(
    readonly clock: Clock,
    readonly config: Config,
  ) {}
}

/** Sends what is queued. At least once: an attempt is recorded before it is made, and an unanswered one is tried again. */
@Injectable()
export class Sending {
  constructor(
    private readonly rows: ChannelRepository,
    private readonly outbound: Outbound,
    private readonly notifications: NotificationRepository,
    private readonly around: SendingSurroundings,
  ) {}

  /** Queues notifications for the groups and mailboxes of those they reached. */
  async dispatch(occurrences: string[]): Promise<void> {
    const queued: Parameters<ChannelRepository['queue']>[0] = [];
    for (const notification of await this.notifications.byOccurrence(occurrences)) {
      const title = notification.outsideTitle ?? notification.title;
      const base = { title, link: notification.link ?? null, payload: { kind: notification.kind, title, subject: notification.subject ?? null, link: notification.link ?? null } };
      for (const channel of await this.rows.forPeople(notification.recipients)) queued.push({ ...base, channelId: channel.id, occurrence: notification.key });
      for (const mail of await this.rows.mailFor(notification.recipients)) {
        queued.push({ ...base, channelId: mail.channelId, occurrence: `${notification.key}:${mail.userId}`.slice(0, 160), payload: { ...base.payload, to: mail.address } });
      }
    }
    await this.rows.queue(queued);
  }

  /** Works off every channel that has something due. */
  async flush(): Promise<void> {
    for (const { id } of await this.rows.due()) {
      if (!(await this.rows.lease(id, LEASE_SECONDS))) continue;
      try {
        await this.flushChannel(id);
      } finally {
        await this.rows.release(id);
      }
    }
  }

  /** One message now, past the queue: the test button. */
  async test(id: string, to?: string): Promise<SendResultView> {
    const channel = await this.rows.open(id);
    if (!channel) throw PLATFORM.NOT_FOUND();
    return this.send(channel, newId(), [{ id: newId(), occurrence: 'test', title: '测试消息：通道已接通', link: null, payload: JSON.stringify({ kind: 'test', to }), attempts: 0 }]);
  }

  private async flushChannel(id: string): Promise<void> {
    const channel = await this.rows.open(id);
    if (!channel) return;
    const due = await this.rows.queued(id, BATCH);
    for (const group of isRobot(channel.kind) ? [due] : due.map((one) => [one])) {
      if (group.length === 0) return;
      if (isRobot(channel.kind) && (await this.rows.sentLastMinute(id)) >= ROBOT_LIMITS[channel.kind].perMinute - 1) return;
      const ids = group.map((delivery) => delivery.id);
      const messageId = newId();
      await this.rows.attempt(ids, messageId);
      const result = await this.send(channel, isRobot(channel.kind) ? messageId : group[0]!.id, group);
      if (result.ok) await this.rows.settle(ids, 'sent', result.answer, 0);
      else {
        const wait = retryAfter(Math.max(...group.map((delivery) => delivery.attempts)) + 1, Math.random());
        await this.rows.settle(ids, wait === null ? 'dead' : result.answer === '' ? 'unknown' : 'failed', result.answer || '没有回音', wait ?? 0);
      }
    }
  }

  private async send(channel: OpenChannel, messageId: string, group: QueuedDelivery[]): Promise<SendResultView> {
    const now = this.around.clock.now().getTime();
    if (channel.kind === 'mail') return this.mail(channel, messageId, group[0]!);
    const request = isRobot(channel.kind)
      ? robotRequest(channel.kind, channel.config, this.textOf(group), now)
      : webhookRequest({ url: channel.config.url, secret: channel.config.secret ?? '' }, messageId, JSON.parse(group[0]!.payload) as object, now);
    const answer = await this.outbound.send(request);
    if (!answer) return { ok: false, answer: '' };
    if (isRobot(channel.kind)) return robotVerdict(channel.kind, answer.status, answer.body);
    return { ok: answer.status >= 200 && answer.status < 300, answer: `${answer.status} ${answer.body}`.slice(0, 500) };
  }

  /** One message for many: two hundred due items are a list, not two hundred messages. */
  private textOf(group: QueuedDelivery[]): string {
    const line = ({ title, link }: QueuedDelivery) => (link && this.around.config.publicUrl ? `${title}\n${this.around.config.publicUrl}${link}` : title);
    if (group.length === 1) return line(group[0]!);
    return [`园区招商 CRM：${group.length} 件提醒`, ...group.map((delivery, i) => `${i + 1}. ${line(delivery)}`)].join('\n');
  }

  private async mail(channel: OpenChannel, messageId: string, delivery: QueuedDelivery): Promise<SendResultView> {
    const { to } = JSON.parse(delivery.payload) as { to?: string };
    if (!to) return { ok: false, answer: '没有收件地址' };
    const transport = createTransport(channel.config.url, { connectionTimeout: 8_000, greetingTimeout: 8_000, socketTimeout: 8_000 } as object);
    try {
      const sent = (await transport.sendMail({ from: channel.config.secret ?? MAIL_FROM, to, subject: delivery.title, text: this.textOf([delivery]), messageId: `<${messageId}@zhaoshang-crm>` })) as { response?: string };
      return { ok: true, answer: sent.response ?? 'accepted' };
    } catch (error) {
      const { responseCode, message } = error as { responseCode?: number; message: string };
      return { ok: false, answer: responseCode === undefined ? '' : `${responseCode} ${message}`.slice(0, 500) };
    } finally {
      transport.close();
    }
  }
}

function isRobot(kind: ChannelKind): kind is RobotKind {
  return kind === 'wecom' || kind === 'dingtalk' || kind === 'feishu';
}
