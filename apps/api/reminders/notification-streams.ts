import { Live, type LiveMessage, Log, RedisConnections } from '@crm/platform';
import { Notifications } from '@crm/reminders';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';

/** While Redis is away the database is asked often, otherwise now and then, for a hint that got lost. */
const ASK_MS = 2_000;
const ASK_ANYWAY_MS = 20_000;
/** How far back each question looks: a transaction may commit a while after its time. */
const OVERLAP_SECONDS = 45;
const REMEMBERED = 2_000;

/** An open tab. `write` sends one frame, `end` closes. */
export interface OpenStream {
  userId: string;
  write(text: string): void;
  end(): void;
}

/** The open streams of this process. Each notification is written once to each stream, whether the hint came, came late, or got lost with Redis. */
@Injectable()
export class NotificationStreams implements BeforeApplicationShutdown {
  private readonly open = new Map<OpenStream, Set<string>>();
  private timer: NodeJS.Timeout | undefined;
  private asked = 0;

  constructor(
    private readonly notifications: Notifications,
    private readonly live: Live,
    private readonly redis: RedisConnections,
    private readonly log: Log,
  ) {}

  /** Adds a stream; first it gets what came after `lastId`. Call the returned function when it is closed. */
  async add(stream: OpenStream, lastId: string | undefined): Promise<() => void> {
    const sent = new Set<string>();
    this.open.set(stream, sent);
    const stop = this.live.listen(stream.userId, (message) => this.send(stream, message));
    this.timer ??= setInterval(() => void this.ask(), ASK_MS).unref();
    const before = await this.notifications.recent([stream.userId], OVERLAP_SECONDS);
    if (lastId) for (const missed of await this.notifications.since(stream.userId, lastId)) this.send(stream, { event: 'notification', data: missed, id: missed.id });
    for (const { notification } of before) sent.add(notification.id); // what was there before is no news
    return () => {
      stop();
      this.open.delete(stream);
      if (this.open.size > 0) return;
      clearInterval(this.timer);
      this.timer = undefined;
    };
  }

  /** Open streams would keep the process from ending. */
  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
    for (const stream of this.open.keys()) stream.end();
  }

  private send(stream: OpenStream, { event, data, id }: LiveMessage): void {
    const sent = this.open.get(stream);
    if (!sent || (id && sent.has(id))) return;
    if (id) sent.add(id);
    if (sent.size > REMEMBERED) sent.delete(sent.values().next().value!);
    stream.write(`${id ? `id: ${id}\n` : ''}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  private async ask(): Promise<void> {
    const away = this.redis.client.status !== 'ready';
    if (!away && Date.now() - this.asked < ASK_ANYWAY_MS) return;
    this.asked = away ? 0 : Date.now(); // once more when Redis is back
    const streams = [...this.open.keys()];
    try {
      const told = await this.notifications.recent([...new Set(streams.map(({ userId }) => userId))], OVERLAP_SECONDS);
      for (const { userId, notification } of told) {
        for (const stream of streams) if (stream.userId === userId) this.send(stream, { event: 'notification', data: notification, id: notification.id });
      }
    } catch (error) {
      this.log.warn('streams could not ask for notifications', { reason: (error as Error).message });
    }
  }
}
