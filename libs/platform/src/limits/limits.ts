import { Injectable } from '@nestjs/common';
import { RedisConnections, within } from '../redis/redis';

interface Counter {
  count: number;
  endsAt: number;
}

/** Counts events in fixed windows, in Redis; while Redis is away each process counts in its own memory, so that login keeps working and stays limited. */
@Injectable()
export class Limits {
  private readonly memory = new Map<string, Counter>();

  constructor(private readonly redis: RedisConnections) {}

  /** Adds one to `key` and says how many the window holds now and when it ends. */
  async hit(key: string, windowSeconds: number): Promise<{ count: number; retryAfterSeconds: number }> {
    return (await this.hitRedis(this.name(key), windowSeconds)) ?? this.hitMemory(key, windowSeconds);
  }

  /** How many the running window holds, without adding. */
  async look(key: string): Promise<{ count: number; retryAfterSeconds: number }> {
    if (this.redis.client.status === 'ready') {
      const answer = await within(500, this.redis.client.multi().get(this.name(key)).ttl(this.name(key)).exec());
      if (answer) return { count: Number(answer[0]?.[1] ?? 0), retryAfterSeconds: Math.max(1, Number(answer[1]?.[1] ?? 1)) };
    }
    const counter = this.memory.get(key);
    if (!counter || counter.endsAt <= Date.now()) return { count: 0, retryAfterSeconds: 1 };
    return { count: counter.count, retryAfterSeconds: Math.ceil((counter.endsAt - Date.now()) / 1_000) };
  }

  /** Forgets the count, for example after a correct password. */
  async clear(key: string): Promise<void> {
    this.memory.delete(key);
    if (this.redis.client.status === 'ready') await within(500, this.redis.client.del(this.name(key)));
  }

  private name(key: string): string {
    return `${this.redis.prefix}:limit:${key}`;
  }

  private async hitRedis(name: string, windowSeconds: number) {
    if (this.redis.client.status !== 'ready') return undefined;
    const answer = await within(500, this.redis.client.multi().incr(name).expire(name, windowSeconds, 'NX').ttl(name).exec());
    if (!answer) return undefined;
    return { count: Number(answer[0]?.[1]), retryAfterSeconds: Math.max(1, Number(answer[2]?.[1])) };
  }

  private hitMemory(key: string, windowSeconds: number) {
    const now = Date.now();
    const known = this.memory.get(key);
    const counter = known && known.endsAt > now ? known : { count: 0, endsAt: now + windowSeconds * 1_000 };
    counter.count++;
    this.memory.set(key, counter);
    if (this.memory.size > 10_000) for (const [k, c] of this.memory) if (c.endsAt <= now) this.memory.delete(k);
    return { count: counter.count, retryAfterSeconds: Math.ceil((counter.endsAt - now) / 1_000) };
  }
}
