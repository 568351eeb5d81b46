import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import Redis from 'ioredis';
import type { Config } from '../config/config';
import type { Log } from '../logging/log';

/** The Redis connections of a process: one for commands, one for subscriptions. A lost server never crashes the process. */
@Injectable()
export class RedisConnections implements OnApplicationShutdown {
  readonly client: Redis;
  readonly subscriber: Redis;
  /** Keeps the keys of several installations on one server apart. */
  readonly prefix: string;
  private readonly made: Redis[] = [];

  constructor(
    private readonly config: Config,
    private readonly log: Log,
  ) {
    this.prefix = `{crm-${config.databaseName}}`;
    this.client = this.connect();
    this.subscriber = this.connect();
  }

  /** A further connection, for a queue that blocks on it. */
  connect(): Redis {
    const redis = new Redis(this.config.redisUrl, {
      maxRetriesPerRequest: null,
      enableReadyCheck: false,
      retryStrategy: (times) => Math.min(times * 200, 2_000),
    });
    redis.setMaxListeners(0); // every queue listens on the shared connections
    this.made.push(redis);
    let said = 0;
    redis.on('error', (error: Error) => {
      if (Date.now() - said < 10_000) return;
      said = Date.now();
      this.log.warn('redis connection error', { reason: error.message });
    });
    return redis;
  }

  /** Whether the server answers now; never waits longer than a second. */
  async isUp(): Promise<boolean> {
    if (this.client.status !== 'ready') return false;
    return (await within(1_000, this.client.ping())) === 'PONG';
  }

  /** After everybody's own end: a queue still needs its connections to let go of its jobs. */
  onApplicationShutdown(): void {
    for (const redis of this.made) redis.disconnect();
  }
}

/** Waits for a command at most `ms`; a command to a server that is down would otherwise wait for its return. Undefined when too late or refused. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([work, late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
