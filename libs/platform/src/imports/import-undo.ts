import { Injectable } from '@nestjs/common';
import { Tasks } from '../tasks/tasks';
import { CHUNK } from './imports.jobs';
import { ImportsRepository, type StagedRow } from './imports.repository';
import { Staging } from './staging';

/** Takes an import back: what it made and nobody touched since goes, what stays is marked with its reason. */
@Injectable()
export class ImportUndo {
  constructor(
    private readonly repository: ImportsRepository,
    private readonly staging: Staging,
    private readonly tasks: Tasks,
  ) {}

  /** Job handler; the API drives it too, so that a small undo is over when its answer goes out. */
  async run(taskId: string): Promise<void> {
    await this.tasks.run(taskId, async (task) => {
      const { importId } = task.params as { importId: string };
      const row = await this.repository.find(importId);
      if (row?.state !== 'running') return { done: task.done, finished: true };
      const rows = await this.repository.rowsAfter(importId, Number((task.cursor as { n?: number } | undefined)?.n ?? -1), CHUNK, { outcomes: ['created'] });
      if (rows.length === 0) {
        await this.repository.patch(importId, { state: 'undone', done_n: task.done });
        return { done: task.done, total: task.done, finished: true };
      }
      const undone = await this.staging.kindOf(row).undo(rows.map((r) => ({ n: r.n, made: r.made ?? {} })), this.staging.contextOf(row));
      const byN = new Map(rows.map((r) => [r.n, r]));
      await this.repository.setOutcomes(importId, undone.map(({ n, kept }) => {
        const { sheetNo, sheetRow, state, made } = byN.get(n) as StagedRow;
        return { n, sheetNo, sheetRow, state, outcome: kept ? 'kept' : 'removed', made: kept ? made : null, message: kept ?? null };
      }));
      const done = task.done + rows.length;
      await this.repository.patch(importId, { done_n: done, removed_n: row.removedN + undone.filter((u) => !u.kept).length });
      return { done, total: row.totalN, cursor: { n: rows.at(-1)?.n }, finished: false };
    });
  }
}
