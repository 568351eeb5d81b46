import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { RedisConnections, within } from '../redis/redis';

/** One live message to a person's open tabs. */
export interface LiveMessage {
  event: string;
  data: object;
  id?: string;
}

/** A message with those it is for. */
export interface AddressedMessage extends LiveMessage {
  to: string[];
}

/** Many messages travel in packets, so that two hundred cost one command. */
const PACKET = 100;

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
      if (channel !== this.channel) return;
      for (const message of JSON.parse(text) as AddressedMessage[]) this.deliver(message);
    });
    this.redis.subscriber.subscribe(this.channel).catch(() => undefined); // ioredis subscribes again when the server is back
  }

  /** Sends to all open tabs of these users. Call it after the commit; a Redis that is away loses the hint, not the notification. */
  async toUsers(userIds: string[], event: string, data: object, id?: string): Promise<void> {
    if (userIds.length > 0) await this.toEach([{ to: userIds, event, data, id }]);
  }

  /** Sends many messages, each to its own people, in order. */
  async toEach(messages: AddressedMessage[]): Promise<void> {
    if (messages.length === 0 || this.redis.client.status !== 'ready') return;
    const packets = Array.from({ length: Math.ceil(messages.length / PACKET) }, (_, i) => JSON.stringify(messages.slice(i * PACKET, (i + 1) * PACKET)));
    await within(1_000, Promise.all(packets.map((packet) => this.redis.client.publish(this.channel, packet))));
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

  private deliver({ to, ...message }: AddressedMessage): void {
    for (const userId of to) for (const listener of this.listeners.get(userId) ?? []) listener(message);
  }
}
