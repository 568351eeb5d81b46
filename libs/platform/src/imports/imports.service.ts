import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { Blobs } from '../blobs/blobs';
import { Clock } from '../clock/clock';
import { Tx } from '../db/tx';
import { PLATFORM } from '../errors/app-error';
import { newId } from '../ids/ids';
import { Settings } from '../settings/settings';
import type { Cell } from '../sheets/cells';
import { outlineFile } from '../sheets/sheet-reader';
import { SheetRefused } from '../sheets/sheet-refused';
import { Tasks } from '../tasks/tasks';
import type { ImportKind, OnDuplicate } from './import-kind';
import { type ImportEvent, importEvents } from './import-states';
import { ImportUndo } from './import-undo';
import { fileRefused, IMPORTS } from './imports.errors';
import { IMPORT_JOBS, UNDO_DAYS } from './imports.jobs';
import { type ImportRowData, ImportsRepository } from './imports.repository';
import { isSameInFile } from './row-identity';
import { Staging } from './staging';
import { mappingFault, signatureOf } from './mapping';

/** Who imports: the engine only needs the id and the roles. */
export interface Importer {
  userId: string;
  roles: readonly string[];
}

export interface RowMend {
  values?: Record<string, string | null>;
  action?: OnDuplicate;
}

const UNDO_WAIT_MS = 20_000;

/** What the commands write to besides their own tables. */
@Injectable()
export class ImportStores {
  constructor(
    readonly tx: Tx,
    readonly blobs: Blobs,
    readonly clock: Clock,
    readonly audit: Audit,
    readonly settings: Settings,
  ) {}
}

/** The wizard's commands. An import belongs to the one who uploaded it; to others it does not exist. */
@Injectable()
export class Imports {
  constructor(
    private readonly repository: ImportsRepository,
    private readonly staging: Staging,
    private readonly undoing: ImportUndo,
    private readonly tasks: Tasks,
    private readonly stores: ImportStores,
  ) {}

  /** Reads a file, finds its tables and columns, keeps it for the dry run. 422 IMPORTS.FILE_REFUSED with the reason when it is not read. */
  async upload(importer: Importer, kindCode: string, file: { name: string; contentType: string; bytes: Buffer }): Promise<string> {
    const kind = this.permitted(importer, kindCode);
    const outline = await outlineFile(file.bytes, kind.fields).catch((error: unknown) => {
      throw error instanceof SheetRefused ? fileRefused(error) : error;
    });
    const saved = await this.repository.savedMapping(importer.userId, kindCode, signatureOf(outline));
    if (saved) outline.suggestedMapping = saved;
    const id = newId();
    await this.stores.tx.run(async () => {
      const blobId = await this.stores.blobs.put({ ...file, owner: { kind: 'import', id } });
      await this.repository.insert({ id, kind: kindCode, fileName: file.name.slice(0, 250), blobId, outline, rows: outline.records, createdBy: importer.userId, createdAt: this.stores.clock.now() });
    });
    return id;
  }

  /** Starts the dry run with a mapping (column key → field key). */
  async check(importer: Importer, id: string, mapping: Record<string, string>, version?: number): Promise<void> {
    await this.change(importer, id, 'check', version, async (row, kind) => {
      const fault = mappingFault(mapping, row.outline, kind.fields);
      if (fault) throw IMPORTS.BAD_MAPPING({}, [fault]);
      await this.repository.saveMapping(importer.userId, row.kind, signatureOf(row.outline), mapping, this.stores.clock.now());
      const task = await this.start(IMPORT_JOBS.check, row, importer, row.outline.records);
      await this.repository.patch(id, { state: 'checking', mapping, error: null, done_n: 0, total_n: row.outline.records, task_id: task, options: { ...row.options, checkStartedAt: Date.now() } });
    });
  }

  /** Mends the values of one staged row, or says what to do with a duplicate; the row is judged again at once. */
  async mendRow(importer: Importer, id: string, n: number, mend: RowMend): Promise<void> {
    await this.change(importer, id, 'mend', undefined, async (row, kind) => {
      const staged = await this.repository.lockRow(id, n);
      if (!staged) throw IMPORTS.ROW_NOT_FOUND();
      const record = this.staging.unseal(staged.sealed);
      for (const [field, value] of Object.entries(mend.values ?? {})) {
        if (!kind.fields.some((f) => f.key === field.split('@')[0])) throw IMPORTS.BAD_ROW({}, [{ path: `values.${field}`, code: 'UNKNOWN_FIELD', message: '没有这个字段' }]);
        if (value === null || value === '') delete record.values[field];
        else record.values[field] = value as Cell;
      }
      const { staged: next, value } = this.staging.stage(kind, row, record);
      const result = { ...staged, ...next, n: staged.n, sheetNo: staged.sheetNo, sheetRow: staged.sheetRow, action: mend.action ?? staged.action };
      if (result.state === 'ready') {
        const twins = (await this.repository.sameInFile(id, result.codeKey, result.nameKey)).filter((other) => other.n < n && isSameInFile(result, other));
        if (twins[0]) {
          result.state = 'duplicate';
          result.duplicate = { target: null, row: twins[0].n % 1_000_000, why: '文件内重复', label: `第 ${twins[0].n % 1_000_000} 行` };
        } else this.staging.apply([result], await kind.compare([{ n, value }], this.staging.contextOf(row)));
      }
      await this.repository.updateRow(id, result);
      await this.repository.recount(id);
    });
  }

  /** Orders the writing of ready rows; duplicates are skipped unless said otherwise. */
  async commit(importer: Importer, id: string, how: { onDuplicate?: OnDuplicate; options?: Record<string, unknown> }, version?: number): Promise<void> {
    await this.change(importer, id, 'commit', version, async (row, kind) => {
      const options = await kind.checkOptions({ ...row.options, ...how.options }, { actorId: importer.userId, fileName: row.fileName });
      const total = row.readyN + row.duplicatesN;
      const task = await this.start(IMPORT_JOBS.commit, row, importer, total);
      await this.repository.patch(id, { state: 'running', on_duplicate: how.onDuplicate ?? row.onDuplicate, options, done_n: 0, total_n: total, task_id: task, error: null });
      await this.stores.audit.record({ actorId: importer.userId, action: `${row.kind}.import.committed`, subject: { kind: 'import', id }, data: { rows: row.rowsN, ready: row.readyN } });
    });
  }

  /** Takes the import back within the days of the setting. Drives the work itself; what takes longer goes on in the worker. */
  async undo(importer: Importer, id: string, version?: number): Promise<void> {
    const days = await this.stores.settings.get(UNDO_DAYS);
    let task = '';
    await this.change(importer, id, 'undo', version, async (row) => {
      const since = row.doneAt ?? row.createdAt;
      if (this.stores.clock.now().getTime() > since.getTime() + days * 86_400_000) throw IMPORTS.UNDO_TOO_LATE({ days });
      task = await this.start(IMPORT_JOBS.undo, row, importer, row.createdN);
      await this.repository.patch(id, { state: 'running', done_n: 0, total_n: row.createdN, removed_n: 0, task_id: task });
      await this.stores.audit.record({ actorId: importer.userId, action: `${row.kind}.import.undone`, subject: { kind: 'import', id }, data: { created: row.createdN } });
    });
    const work = this.undoing.run(task).catch(() => undefined);
    const until = Date.now() + UNDO_WAIT_MS;
    await Promise.race([work, new Promise((resolve) => setTimeout(resolve, UNDO_WAIT_MS).unref())]);
    while (Date.now() < until && (await this.repository.find(id))?.state === 'running') await new Promise((resolve) => setTimeout(resolve, 100));
  }

  /** The importer's own import, or IMPORTS.NOT_FOUND. */
  async ownRow(importer: Importer, id: string): Promise<ImportRowData> {
    const row = await this.repository.find(id);
    if (!row || row.createdBy !== importer.userId) throw IMPORTS.NOT_FOUND();
    return row;
  }

  permitted(importer: Importer, kindCode: string): ImportKind<unknown> {
    const kind = this.staging.kindOf({ kind: kindCode });
    if (!kind.roles.some((role) => importer.roles.includes(role))) throw IMPORTS.NOT_YOURS();
    return kind;
  }

  private async change(importer: Importer, id: string, event: ImportEvent, version: number | undefined, work: (row: ImportRowData, kind: ImportKind<unknown>) => Promise<void>): Promise<void> {
    await this.stores.tx.run(async () => {
      const row = await this.repository.lock(id);
      if (!row || row.createdBy !== importer.userId) throw IMPORTS.NOT_FOUND();
      const kind = this.permitted(importer, row.kind);
      if (version !== undefined && version !== row.version) throw PLATFORM.STALE();
      if (!importEvents(row.state, row.createdN + row.updatedN > 0).includes(event)) throw IMPORTS.NOT_NOW({ state: row.state });
      await work(row, kind);
    });
  }

  private start(job: string, row: ImportRowData, importer: Importer, total: number): Promise<string> {
    return this.tasks.start({ kind: job, params: { importId: row.id }, total, actorId: importer.userId, subject: { kind: 'import', id: row.id } });
  }
}

