import { Injectable } from '@nestjs/common';
import { Blobs } from '../blobs/blobs';
import { AppError } from '../errors/app-error';
import { RecordStream } from '../sheets/sheet-reader';
import { SheetRefused } from '../sheets/sheet-refused';
import type { TableRecord } from '../sheets/tables/read-records';
import { Tasks } from '../tasks/tasks';
import { fileRefused, IMPORTS } from './imports.errors';
import { CHUNK } from './imports.jobs';
import { type ImportRowData, ImportsRepository } from './imports.repository';
import { SeenRows } from './row-identity';
import { Staging } from './staging';

/** One pass over a file. What is in memory (thread, identities seen) belongs to this pass: another process starts it anew. */
interface Pass {
  row: ImportRowData;
  stream: RecordStream;
  seen: SeenRows;
  batch: { from: number; records: TableRecord[] };
}

/** The dry run: reads the file in a thread, stages every row with its faults and duplicates, writes nothing else. */
@Injectable()
export class ImportCheck {
  constructor(
    private readonly repository: ImportsRepository,
    private readonly staging: Staging,
    private readonly blobs: Blobs,
    private readonly tasks: Tasks,
  ) {}

  /** Job handler. A crash in the middle starts the pass again: nothing but staged rows exists by then. */
  async run(taskId: string): Promise<void> {
    let pass: Pass | null = null;
    let importId = '';
    try {
      await this.tasks.run(taskId, async (task) => {
        importId = (task.params as { importId: string }).importId;
        if (!pass) {
          pass = await this.open(importId);
          await this.repository.removeRows(importId);
          return { done: 0, total: pass.row.outline.records, finished: false };
        }
        return this.step(pass, task.done);
      });
    } catch (error) {
      await this.giveUp(importId, error);
    } finally {
      await (pass as Pass | null)?.stream.close();
    }
  }

  private async open(importId: string): Promise<Pass> {
    const row = await this.repository.find(importId);
    if (!row?.mapping || !row.blobId) throw IMPORTS.FILE_GONE();
    const { bytes } = await this.blobs.read(row.blobId);
    const { fields } = this.staging.kindOf(row);
    const stream = new RecordStream(bytes, fields, { layouts: row.outline.layouts, mapping: row.mapping, batch: CHUNK });
    return { row, stream, seen: new SeenRows(), batch: { from: -1, records: [] } };
  }

  private async step(pass: Pass, done: number) {
    // A step that the database asks to repeat must see the same records again.
    if (pass.batch.from !== done) pass.batch = { from: done, records: await pass.stream.next().catch(translate) };
    const { records } = pass.batch;
    if (records.length === 0) return this.finish(pass, done);
    const kind = this.staging.kindOf(pass.row);
    const rows = records.map((record) => this.staging.stage(kind, pass.row, record));
    for (const { staged } of rows) {
      if (staged.state !== 'ready') continue;
      const earlier = pass.seen.take(staged);
      if (earlier === null) continue;
      staged.state = 'duplicate';
      staged.duplicate = { target: null, row: earlier % 1_000_000, why: '文件内重复', label: `第 ${earlier % 1_000_000} 行` };
    }
    const open = rows.filter(({ staged }) => staged.state === 'ready');
    const checked = await kind.compare(open.map(({ staged, value }) => ({ n: staged.n, value })), this.staging.contextOf(pass.row));
    this.staging.apply(open.map((r) => r.staged), checked);
    await this.repository.insertRows(pass.row.id, rows.map((r) => r.staged));
    const now = done + records.length;
    await this.repository.progress(pass.row.id, now, Math.max(now, pass.row.outline.records));
    return { done: now, total: Math.max(now, pass.row.outline.records), finished: false };
  }

  private async finish(pass: Pass, done: number) {
    await this.repository.recount(pass.row.id);
    const started = Number(pass.row.options.checkStartedAt ?? Date.now());
    await this.repository.patch(pass.row.id, { state: 'checked', done_n: done, total_n: done, check_ms: Math.max(0, Date.now() - started) });
    return { done, total: done, finished: true };
  }

  private async giveUp(importId: string, error: unknown): Promise<void> {
    if (!importId || (error instanceof AppError && error.kind === 'unavailable')) throw error;
    const detail = error instanceof AppError ? error.detail : '读取中断。请重试，或把表格另存为新的 .xlsx 后再导入。';
    await this.repository.patch(importId, { state: 'failed', error: detail });
    if (!(error instanceof AppError)) throw error;
  }
}

function translate(error: unknown): never {
  throw error instanceof SheetRefused ? fileRefused(error) : error;
}
