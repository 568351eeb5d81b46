import { AppError, Clock, Config, newId, PLATFORM } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { ChannelRepository, type OpenChannel } from './data/channel.repository';
import { DeliveryRepository, type Taken } from './data/delivery.repository';
import { isRobot, ROBOT_LIMITS, robotRequest, robotVerdict } from './domain/robots';
import { retryAfter, webhookRequest } from './domain/webhook';
import { Outbound } from './outbound';
import type { SendResultView } from './reminders.views';

const LEASE_SECONDS = 90;
/** A message for people takes all that is due; a program gets its events one by one. */
const MOST = 10_000;
const LINES = 60;
const KEEP_DAYS = 180;
const FLUSH_MS = 40_000;
const MAIL_FROM = 'zhaoshang-crm@localhost';

/** What an attempt brought; `waitSeconds`: the vendor wants us to wait at least so long. */
interface Result extends SendResultView {
  waitSeconds?: number;
}

/** Time and place of sending. */
@Injectable()
export class SendingSurroundings {
  constructor(
    readonly clock: Clock,
    readonly config: Config,
    readonly outbound: Outbound,
  ) {}
}

/** Sends what is queued. At least once: an attempt is recorded before it is made, and an unanswered one is tried again. */
@Injectable()
export class Sending {
  constructor(
    private readonly channels: ChannelRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly around: SendingSurroundings,
  ) {}

  /** Works off every channel that has something due, each by itself: a slow vendor holds up no other. */
  async flush(): Promise<void> {
    await Promise.all((await this.channels.due()).map(({ id }) => this.flushChannel(id)));
  }

  /** Forgets what went out long ago. */
  purge(): Promise<number> {
    return this.deliveries.purge(KEEP_DAYS);
  }

  /** One message now, past the queue: the test button. */
  async test(id: string, to?: string): Promise<SendResultView> {
    const channel = await this.channels.open(id);
    if (!channel) throw PLATFORM.NOT_FOUND();
    const messageId = newId();
    await this.deliveries.note(messageId, id, 0);
    const line = { id: messageId, title: '测试消息：通道已接通', link: null, payload: JSON.stringify({ kind: 'test' }), attempts: 1 };
    const { ok, answer } = await this.send(channel, { messageId, mailbox: to ?? null, count: 1, attempts: 1, lines: [line] });
    await this.deliveries.settle(messageId, ok ? 'sent' : answer === '' ? 'unknown' : 'failed', answer, 0);
    return { ok, answer };
  }

  private async flushChannel(id: string): Promise<void> {
    if (!(await this.channels.lease(id, LEASE_SECONDS))) return;
    try {
      const channel = await this.channels.open(id);
      const end = Date.now() + FLUSH_MS;
      while (channel && Date.now() < end && (await this.channels.renew(id, LEASE_SECONDS)) && (await this.sendNext(channel)));
    } finally {
      await this.channels.release(id);
    }
  }

  /** The next message of a channel; false when there is none, when the limit is reached, or when nobody answered (a pause, then the next flush). */
  private async sendNext(channel: OpenChannel): Promise<boolean> {
    if (await this.mustWait(channel)) return false;
    const mailbox = channel.kind === 'mail' ? await this.deliveries.nextMailbox(channel.id) : null;
    if (mailbox === undefined) return false;
    const taken = await this.deliveries.take(channel.id, mailbox, channel.kind === 'webhook' ? 1 : MOST, LINES);
    if (!taken) return false;
    // an address may have turned inwards since it was entered, a setting may be broken: a failure of this message, not of the flush
    const result = await this.send(channel, taken).catch((error: Error): Result => ({ ok: false, answer: error instanceof AppError ? error.detail : error.message }));
    if (result.ok) await this.deliveries.settle(taken.messageId, 'sent', result.answer, 0);
    else {
      const wait = retryAfter(taken.attempts, Math.random());
      const state = wait === null ? 'dead' : result.answer === '' ? 'unknown' : 'failed';
      await this.deliveries.settle(taken.messageId, state, result.answer || '没有回音', Math.max(wait ?? 0, result.waitSeconds ?? 0));
    }
    return result.ok || result.answer !== '';
  }

  /** One message below the vendor's limit, so that the test button always has room. */
  private async mustWait({ id, kind }: OpenChannel): Promise<boolean> {
    if (!isRobot(kind)) return false;
    const { perMinute, perSecond } = ROBOT_LIMITS[kind];
    if ((await this.deliveries.attemptsWithin(id, 60)) >= perMinute - 1) return true;
    return perSecond !== undefined && (await this.deliveries.attemptsWithin(id, 1)) >= perSecond - 1;
  }

  private async send(channel: OpenChannel, taken: Taken): Promise<Result> {
    const now = this.around.clock.now().getTime();
    const first = taken.lines[0]!;
    if (channel.kind === 'mail') return this.mail(channel, taken);
    const request = isRobot(channel.kind)
      ? robotRequest(channel.kind, channel.config, this.textOf(taken), now)
      : webhookRequest({ url: channel.config.url, secret: channel.config.secret ?? '' }, first.id, JSON.parse(first.payload) as object, now);
    const answer = await this.around.outbound.send(request);
    if (!answer) return { ok: false, answer: '' };
    if (isRobot(channel.kind)) return robotVerdict(channel.kind, answer.status, answer.body);
    return { ok: answer.status >= 200 && answer.status < 300, answer: `${answer.status} ${answer.body}`.slice(0, 500) };
  }

  /** One message for many: two hundred due items are a list, not two hundred messages. */
  private textOf({ count, lines }: Taken): string {
    const line = ({ title, link }: { title: string; link: string | null }) => (link && this.around.config.publicUrl ? `${title}\n${this.around.config.publicUrl}${link}` : title);
    if (count === 1) return line(lines[0]!);
    const more = count > lines.length ? [`…另有 ${count - lines.length} 件，请到系统查看`] : [];
    return [`园区招商 CRM：${count} 件提醒`, ...lines.map((delivery, i) => `${i + 1}. ${line(delivery)}`), ...more].join('\n');
  }

  private async mail(channel: OpenChannel, taken: Taken): Promise<Result> {
    const { mailbox, count, lines, messageId } = taken;
    if (!mailbox) return { ok: false, answer: '没有收件地址' };
    const transport = createTransport(channel.config.url, { connectionTimeout: 8_000, greetingTimeout: 8_000, socketTimeout: 8_000 } as object);
    // the id of a single message stays over a retry, so that a mailbox may drop the second copy
    const id = count === 1 ? lines[0]!.id : messageId;
    try {
      const subject = count === 1 ? lines[0]!.title : `${count} 件提醒：${lines[0]!.title} 等`;
      const sent = (await transport.sendMail({ from: channel.config.secret ?? MAIL_FROM, to: mailbox, subject, text: this.textOf(taken), messageId: `<${id}@zhaoshang-crm>` })) as { response?: string };
      return { ok: true, answer: sent.response ?? 'accepted' };
    } catch (error) {
      const { responseCode, message } = error as { responseCode?: number; message: string };
      return { ok: false, answer: responseCode === undefined ? '' : `${responseCode} ${message}`.slice(0, 500) };
    } finally {
      transport.close();
    }
  }
}
