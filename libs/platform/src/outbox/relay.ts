import { Injectable } from '@nestjs/common';
import { Db, parseJson } from '../db/db';
import { Leases } from '../lease/leases';

/** Takes one job; resolves once it is safely in other hands. */
export type JobSink = (job: string, payload: object, id: string, delayMs: number) => Promise<void>;

const CLAIM = 200;
const CLAIM_SECONDS = 30;

interface OutboxRow {
  id: string;
  kind: 'event' | 'job';
  name: string;
  payload: string;
  jobId: string | null;
  delayMs: string | null;
}

/** Carries outbox rows to a sink. Several processes may run it: rows are claimed for half a minute and deleted once delivered. */
@Injectable()
export class OutboxRelay {
  constructor(
    private readonly db: Db,
    private readonly leases: Leases,
  ) {}

  /** Delivers what is due, at most 200 rows; `routes` says which jobs an event becomes. Returns how many rows went out. */
  async pump(sink: JobSink, routes: Record<string, readonly string[]>): Promise<number> {
    const claimed = await this.claim();
    const delivered: string[] = [];
    try {
      for (const row of claimed) {
        const jobs = row.kind === 'job' ? [row.name] : (routes[row.name] ?? []);
        for (const job of jobs) await sink(job, parseJson<object>(row.payload), row.jobId ?? (row.kind === 'job' ? row.id : `${row.id}:${job}`), Math.max(0, Number(row.delayMs ?? 0)));
        delivered.push(row.id);
      }
    } finally {
      if (delivered.length > 0) await this.db.exec('DELETE FROM platform_outbox WHERE id IN (?)', [delivered]);
    }
    return delivered.length;
  }

  private async claim(): Promise<OutboxRow[]> {
    const owner = this.leases.owner;
    const { affectedRows } = await this.db.exec(
      `UPDATE platform_outbox SET claimed_by = ?, claimed_until = NOW(3) + INTERVAL ? SECOND
       WHERE available_at <= NOW(3) AND (claimed_until IS NULL OR claimed_until < NOW(3)) ORDER BY seq LIMIT ?`,
      [owner, CLAIM_SECONDS, CLAIM],
    );
    if (affectedRows === 0) return [];
    return this.db.rows<OutboxRow>(
      `SELECT id, kind, name, payload, job_id AS jobId, TIMESTAMPDIFF(MICROSECOND, NOW(3), run_at) DIV 1000 AS delayMs
       FROM platform_outbox WHERE claimed_by = ? AND claimed_until >= NOW(3) ORDER BY seq LIMIT ?`,
      [owner, CLAIM],
    );
  }
}
