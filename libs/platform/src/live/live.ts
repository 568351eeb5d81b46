import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { RedisConnections, within } from '../redis/redis';

/** One live message to a person's open tabs. */
export interface LiveMessage {
  event: string;
  data: object;
  id?: string;
}

type Listener = (message: LiveMessage) => void;

/** Live messages over Redis pub/sub to every API process. A hint only: what must not be lost is a row that the client asks for again. */
@Injectable()
export class Live implements OnModuleInit, OnModuleDestroy {
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly channel: string;

  constructor(private readonly redis: RedisConnections) {
    this.channel = `${redis.prefix}:live`;
  }

  onModuleInit(): void {
    this.redis.subscriber.on('message', (channel: string, text: string) => {
      if (channel === this.channel) this.deliver(JSON.parse(text) as LiveMessage & { to: string[] });
    });
    this.redis.subscriber.subscribe(this.channel).catch(() => undefined); // ioredis subscribes again when the server is back
  }

  /** Sends to all open tabs of these users. Call it after the commit; a Redis that is away loses the hint, not the notification. */
  async toUsers(userIds: string[], event: string, data: object, id?: string): Promise<void> {
    if (userIds.length === 0 || this.redis.client.status !== 'ready') return;
    await within(1_000, this.redis.client.publish(this.channel, JSON.stringify({ to: userIds, event, data, id })));
  }

  /** Listens for one user; call the returned function to stop. */
  listen(userId: string, listener: Listener): () => void {
    const set = this.listeners.get(userId) ?? new Set();
    set.add(listener);
    this.listeners.set(userId, set);
    return () => {
      set.delete(listener);
      if (set.size === 0) this.listeners.delete(userId);
    };
  }

  onModuleDestroy(): void {
    this.listeners.clear();
  }

  private deliver({ to, ...message }: LiveMessage & { to: string[] }): void {
    for (const userId of to) for (const listener of this.listeners.get(userId) ?? []) listener(message);
  }
}
