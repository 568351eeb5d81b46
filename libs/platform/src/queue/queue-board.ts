import { Injectable } from '@nestjs/common';
import type { Job } from 'bull';
import { Audit } from '../audit/audit';
import { Tx } from '../db/tx';
import { PLATFORM } from '../errors/app-error';
import { RedisConnections, within } from '../redis/redis';
import type { FailedJobView, QueueView } from './queue.views';
import { Queues } from './queues';

const ANSWER_MS = 3_000;
const REASON_CHARACTERS = 300;

/** What administrators see and may do: how full each queue is, and its failed jobs, to try again or to remove. Never shows what a job carries. */
@Injectable()
export class QueueBoard {
  constructor(
    private readonly queues: Queues,
    private readonly redis: RedisConnections,
    private readonly audit: Audit,
    private readonly tx: Tx,
  ) {}

  /** Counts of each named queue, in the given order. @throws PLATFORM.QUEUES_AWAY when Redis does not answer */
  async counts(names: readonly string[]): Promise<QueueView[]> {
    return this.asked(async () =>
      Promise.all(
        names.map(async (name) => {
          const { waiting, active, delayed, failed, completed } = await this.queues.named(name).getJobCounts();
          return { name, waiting, active, delayed, failed, completed };
        }),
      ),
    );
  }

  /** Failed jobs of a queue, the newest first, at most `limit`. */
  async failed(name: string, limit: number): Promise<FailedJobView[]> {
    const jobs = await this.asked(() => this.queues.named(name).getFailed(0, limit - 1));
    return jobs.filter((job) => job !== null).map(viewOf);
  }

  /** Puts a failed job back into its queue. @throws PLATFORM.NOT_FOUND when it is not (or no longer) among the failed */
  async retry(name: string, id: string, actorId: string): Promise<void> {
    const job = await this.failedJob(name, id);
    await this.said('platform.job.retried', name, job, actorId);
    await this.asked(() => job.retry());
  }

  /** Takes a failed job out for good. What it should have done stays undone, so the database's sweeper or a person must do it. */
  async remove(name: string, id: string, actorId: string): Promise<void> {
    const job = await this.failedJob(name, id);
    await this.said('platform.job.removed', name, job, actorId);
    await this.asked(() => job.remove());
  }

  private async failedJob(name: string, id: string): Promise<Job> {
    const job = await this.asked(() => this.queues.named(name).getJob(id));
    if (!job || !(await this.asked(() => job.isFailed()))) throw PLATFORM.NOT_FOUND();
    return job;
  }

  /** The trail comes first: an act that Redis then refuses was still asked for. */
  private said(action: string, queue: string, job: Job, actorId: string): Promise<void> {
    return this.tx.run(() => this.audit.record({ actorId, action, subject: { kind: 'job', id: String(job.id).slice(0, 80) }, data: { queue, job: job.name } }));
  }

  private async asked<T>(work: () => Promise<T>): Promise<T> {
    if (!(await this.redis.isUp())) throw PLATFORM.QUEUES_AWAY();
    const answer = await within(ANSWER_MS, work().then((value) => ({ value })));
    if (!answer) throw PLATFORM.QUEUES_AWAY();
    return answer.value;
  }
}

function viewOf(job: Job): FailedJobView {
  return {
    id: String(job.id),
    job: job.name,
    attempts: job.attemptsMade,
    reason: (job.failedReason ?? '').split('\n')[0]!.slice(0, REASON_CHARACTERS),
    createdAt: new Date(job.timestamp),
    failedAt: job.finishedOn ? new Date(job.finishedOn) : null,
  };
}
