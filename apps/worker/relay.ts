import { AuditChain, Log, OutboxRelay, Queues, RedisConnections, Scheduler, wakeChannel } from '@crm/platform';
import { Firing, helpChannel } from '@crm/reminders';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { eventRoutes } from './event-routes';
import { schedule } from './schedule';

const POLL_MS = 500;
const TICK_MS = 1_000;
const SWEEP_MS = 10_000;

/** What the loops need beside their work. */
@Injectable()
export class RelayServices {
  constructor(
    readonly redis: RedisConnections,
    readonly log: Log,
    readonly firing: Firing,
  ) {}
}

/** The loops of a worker: outbox → queues, timers → jobs, audit entries → chain. Each loop waits for itself and survives its errors. */
@Injectable()
export class Relay implements OnModuleDestroy {
  private stopped = false;
  private readonly sleepers = new Set<() => void>();
  private loops: Promise<void>[] = [];

  constructor(
    private readonly outbox: OutboxRelay,
    private readonly queues: Queues,
    private readonly scheduler: Scheduler,
    private readonly chain: AuditChain,
    private readonly services: RelayServices,
  ) {}

  start(): void {
    const { subscriber, prefix } = this.services.redis;
    subscriber.on('message', (channel: string) => {
      if (channel === wakeChannel(prefix)) this.wake();
      if (channel === helpChannel(prefix)) this.services.firing.fireDue().catch((error: Error) => this.services.log.warn('help with reminders failed', { reason: error.message }));
    });
    subscriber.subscribe(wakeChannel(prefix), helpChannel(prefix)).catch(() => undefined);
    this.loops = [
      this.loop('outbox', POLL_MS, async () => {
        while (
          (await this.outbox.pump((job, payload, id, delayMs) => this.queues.add(job, payload, id, delayMs), eventRoutes)) > 0
        );
      }),
      this.loop('schedule', TICK_MS, () => this.scheduler.tick(schedule)),
      // not through a queue: what is due fires even while Redis is away
      this.loop('reminders', SWEEP_MS, () => this.services.firing.sweep()),
      this.loop('audit', TICK_MS, async () => {
        while ((await this.chain.seal()) > 0);
      }),
    ];
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    this.wake();
    await Promise.all(this.loops);
  }

  private async loop(name: string, everyMs: number, work: () => Promise<void>): Promise<void> {
    while (!this.stopped) {
      try {
        await work();
      } catch (error) {
        this.services.log.warn(`${name} loop failed, goes on`, { reason: (error as Error).message });
      }
      if (!this.stopped) await this.sleep(everyMs);
    }
  }

  private sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.sleepers.delete(end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      this.sleepers.add(end);
    });
  }

  private wake(): void {
    for (const end of [...this.sleepers]) end();
  }
}
