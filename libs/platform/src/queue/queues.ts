import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import Bull, { type Queue } from 'bull';
import { Log, logContext } from '../logging/log';
import { RedisConnections, within } from '../redis/redis';
import { JobRegistry } from './job-registry';

const ADD_MS = 2_000;

/** The Bull queues: one for each lib (the part of a job's name before the dot). Bull wakes workers; the database decides what is true. */
@Injectable()
export class Queues implements OnModuleDestroy {
  private readonly queues = new Map<string, Queue>();

  constructor(
    private readonly redis: RedisConnections,
    private readonly registry: JobRegistry,
    private readonly log: Log,
  ) {}

  /** Puts a job into its queue; rejects after two seconds when Redis is away, so that nobody hangs on it. The id makes a second delivery harmless. */
  async add(job: string, payload: object, id: string, delayMs = 0): Promise<void> {
    const added = await within(ADD_MS, this.of(job).add(job, payload, { jobId: id, delay: delayMs }));
    if (!added) throw new Error(`queue for ${job} does not answer`);
  }

  /** Starts to work on every registered job. */
  process(concurrency = 4): void {
    const names = new Set(this.registry.names.map((job) => queueOf(job)));
    for (const name of names) {
      void this.named(name).process('*', concurrency, (job) =>
        logContext.run({ jobId: String(job.id) }, async () => {
          const started = Date.now();
          try {
            await this.registry.run(job.name, job.data);
            this.log.debug('job done', { job: job.name, ms: Date.now() - started });
          } catch (error) {
            this.log.error(error, { job: job.name, attempt: job.attemptsMade + 1 });
            throw error;
          }
        }),
      );
    }
  }

  /** All queues in use, for the board and the metrics. */
  all(): Queue[] {
    return [...this.queues.values()];
  }

  /** Finishes running jobs (Bull waits for them) and lets go of Redis. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.all().map((queue) => within(20_000, queue.close())));
  }

  private of(job: string): Queue {
    return this.named(queueOf(job));
  }

  /** The queue of that name; made on first use. */
  named(name: string): Queue {
    const known = this.queues.get(name);
    if (known) return known;
    const queue = new Bull(name, {
      prefix: this.redis.prefix,
      createClient: (type) => (type === 'client' ? this.redis.client : type === 'subscriber' ? this.redis.subscriber : this.redis.connect()),
      settings: { maxStalledCount: 10, lockDuration: 30_000, stalledInterval: 15_000 },
      defaultJobOptions: {
        attempts: 5,
        backoff: { type: 'exponential', delay: 1_000 },
        removeOnComplete: { age: 3_600, count: 1_000 },
        removeOnFail: { age: 7 * 86_400, count: 5_000 },
      },
    });
    queue.on('error', (error) => this.log.warn('queue error', { queue: name, reason: error.message }));
    this.queues.set(name, queue);
    return queue;
  }
}

function queueOf(job: string): string {
  return job.split('.')[0]!;
}
