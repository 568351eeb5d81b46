import { Injectable } from '@nestjs/common';
import { Db } from '../db/db';
import { Tx } from '../db/tx';
import { newId } from '../ids/ids';
import { RedisConnections, within } from '../redis/redis';

/** Where the relay listens for "there is something new"; losing this message only costs the next poll. */
export function wakeChannel(prefix: string): string {
  return `${prefix}:outbox`;
}

/** When and under which id a job runs. */
export interface JobOrder {
  /** The outbox keeps it back so long, whatever becomes of Redis. */
  delayMs?: number;
  /** It goes to the queue at once and waits there: an alarm that may be lost. */
  runAt?: Date;
  /** The queue ignores a second job with this id. */
  jobId?: string;
}

/**
 * What happened and what is to be done, written in the same transaction as the change itself. The relay carries each row to the
 * queues after the commit, at least once; handlers must bear being run twice.
 */
@Injectable()
export class Outbox {
  constructor(
    private readonly db: Db,
    private readonly tx: Tx,
    private readonly redis: RedisConnections,
  ) {}

  /** Says that something happened, for example `leads.lead.qualified.v1`. Who listens stands in apps/worker/event-routes.ts. */
  async emit(type: string, payload: object): Promise<void> {
    await this.add('event', type, payload, {});
  }

  /** Orders a job, for example `companies.rescore`. */
  async enqueue(job: string, payload: object, order: JobOrder = {}): Promise<void> {
    await this.add('job', job, payload, order);
  }

  private async add(kind: 'event' | 'job', name: string, payload: object, { delayMs = 0, runAt, jobId }: JobOrder): Promise<void> {
    await this.db.exec(
      `INSERT INTO platform_outbox (id, kind, name, payload, available_at, run_at, job_id) VALUES (?, ?, ?, ?, NOW(3) + INTERVAL ? MICROSECOND, ?, ?)`,
      [newId(), kind, name, JSON.stringify(payload), delayMs * 1_000, runAt ?? null, jobId ?? null],
    );
    this.tx.afterCommit(() => this.wake());
  }

  private wake(): void {
    if (this.redis.client.status === 'ready') void within(1_000, this.redis.client.publish(wakeChannel(this.redis.prefix), '1'));
  }
}
