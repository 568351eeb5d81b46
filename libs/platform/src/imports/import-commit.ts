import { Injectable } from '@nestjs/common';
import { Blobs } from '../blobs/blobs';
import { Clock } from '../clock/clock';
import { DUPLICATE_KEY, errnoOf } from '../db/db';
import { AppError } from '../errors/app-error';
import { Tasks } from '../tasks/tasks';
import type { CommitRow, CommittedRow, ImportKind, OnDuplicate } from './import-kind';
import { CHUNK } from './imports.jobs';
import { type ImportRowData, ImportsRepository, type StagedRow } from './imports.repository';
import { Staging } from './staging';

interface Item {
  row: StagedRow;
  value: unknown;
  wanted: OnDuplicate;
}

/** Writes what the dry run found good, a chunk a transaction. The task's cursor is stored in the same transaction, so a crash neither loses nor repeats a row. */
@Injectable()
export class ImportCommit {
  constructor(
    private readonly repository: ImportsRepository,
    private readonly staging: Staging,
    private readonly blobs: Blobs,
    private readonly tasks: Tasks,
    private readonly clock: Clock,
  ) {}

  /** Job handler. */
  async run(taskId: string): Promise<void> {
    let importId = '';
    try {
      await this.tasks.run(taskId, async (task) => {
        importId = (task.params as { importId: string }).importId;
        const row = await this.repository.find(importId);
        if (row?.state !== 'running') return { done: task.done, finished: true };
        return this.step(row, Number((task.cursor as { n?: number } | undefined)?.n ?? -1), task.done);
      });
    } catch (error) {
      if (!importId || (error instanceof AppError && error.kind === 'unavailable')) throw error;
      await this.repository.patch(importId, { state: 'failed', error: error instanceof AppError ? error.detail : '写入中断，已写入的不受影响。可继续导入，或整批撤销。' });
      if (!(error instanceof AppError)) throw error;
    }
  }

  private async step(row: ImportRowData, after: number, done: number) {
    const rows = await this.repository.rowsAfter(row.id, after, CHUNK, { states: ['ready', 'duplicate'] });
    if (rows.length === 0) return this.finish(row, done);
    const results = await this.write(row, rows).catch(asRetry);
    const byN = new Map(rows.map((r) => [r.n, r]));
    await this.repository.setOutcomes(row.id, results.map((result) => {
      const { sheetNo, sheetRow, state } = byN.get(result.n) as StagedRow;
      return { n: result.n, outcome: result.outcome, made: result.made ?? null, message: result.message ?? null, sheetNo, sheetRow, state };
    }));
    const times = (outcome: string) => results.filter((r) => r.outcome === outcome).length;
    const now = done + rows.length;
    await this.repository.addOutcome(row.id, times('created'), times('updated'), now);
    return { done: now, total: row.totalN, cursor: { n: rows.at(-1)?.n }, finished: false };
  }

  /** Creates first, then rows that fill what is there: a row may repeat one above it. */
  private async write(row: ImportRowData, rows: StagedRow[]): Promise<CommittedRow[]> {
    const kind = this.staging.kindOf(row);
    const context = this.staging.contextOf(row);
    const items: Item[] = rows
      .filter((r) => r.outcome === null)
      .map((r) => ({ row: r, value: kind.parse(this.staging.unseal(r.sealed), context).value, wanted: r.action ?? (r.state === 'duplicate' ? row.onDuplicate : 'skip') }));
    const fresh = items.filter((i) => i.row.state === 'ready');
    const known = new Map((await kind.compare(fresh.map(toCompare), context)).filter((c) => c.duplicate).map((c) => [c.n, c.duplicate]));
    const creates = [...fresh.filter((i) => !known.has(i.row.n)), ...items.filter((i) => i.row.state === 'duplicate' && i.wanted === 'create')];
    const results = await kind.commit(creates.map((i): CommitRow<unknown> => ({ n: i.row.n, value: i.value, action: 'create', ...(i.row.state === 'duplicate' && { insisted: true }) })), context);
    const rest = items.filter((i) => !creates.includes(i));
    const skipped = rest.filter((i) => i.wanted !== 'update' && !(known.has(i.row.n) && row.onDuplicate === 'update'));
    const updates = rest.filter((i) => !skipped.includes(i));
    return [
      ...results,
      ...skipped.map((i): CommittedRow => ({ n: i.row.n, outcome: 'skipped', message: known.has(i.row.n) ? '校验之后已由他人录入' : undefined })),
      ...(await this.update(kind, updates, context)),
    ];
  }

  private async update(kind: ImportKind<unknown>, items: Item[], context: ReturnType<Staging['contextOf']>): Promise<CommittedRow[]> {
    if (items.length === 0) return [];
    const found = new Map((await kind.compare(items.map(toCompare), context)).map((c) => [c.n, c.duplicate]));
    const rows: CommitRow<unknown>[] = [];
    const results: CommittedRow[] = [];
    for (const { row, value } of items) {
      const target = found.get(row.n)?.target ?? row.duplicate?.target;
      if (target) rows.push({ n: row.n, value, action: 'update', target });
      else results.push({ n: row.n, outcome: 'skipped', message: '已有记录不在您的范围内，未改动' });
    }
    return [...results, ...(await kind.commit(rows, context))];
  }

  private async finish(row: ImportRowData, done: number) {
    if (row.blobId) await this.blobs.remove(row.blobId);
    await this.repository.patch(row.id, { state: 'done', done_at: this.clock.now(), done_n: done, blob_id: null, error: null });
    return { done, total: done, finished: true };
  }
}

const toCompare = (item: Item) => ({ n: item.row.n, value: item.value });

/** Someone else wrote the same record between our look and our insert: the whole step is to run again on a fresh snapshot, as for a deadlock. */
function asRetry(error: unknown): never {
  throw errnoOf(error) === DUPLICATE_KEY ? Object.assign(new Error('a record appeared meanwhile'), { errno: 1213, cause: error }) : error;
}
