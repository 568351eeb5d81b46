import { Injectable } from '@nestjs/common';
import { Db, parseJson } from '../db/db';
import { Secrets } from '../secrets/secrets';
import type { TableOutline } from '../sheets/tables/outline';
import type { ImportFault, KnownDuplicate, OnDuplicate } from './import-kind';
import type { ImportState } from './import-states';

export interface ImportRowData {
  id: string;
  kind: string;
  state: ImportState;
  fileName: string;
  blobId: string | null;
  outline: TableOutline;
  mapping: Record<string, string> | null;
  options: Record<string, unknown>;
  onDuplicate: OnDuplicate;
  rowsN: number;
  readyN: number;
  duplicatesN: number;
  errorsN: number;
  tidiedN: number;
  createdN: number;
  updatedN: number;
  doneN: number;
  totalN: number;
  removedN: number;
  error: string | null;
  createdBy: string;
  createdAt: Date;
  checkMs: number | null;
  doneAt: Date | null;
  version: number;
}

export type RowState = 'ready' | 'duplicate' | 'error';
export type StoredDuplicate = KnownDuplicate & { row: number | null };

export interface StagedRow {
  n: number;
  sheetNo: number;
  sheetRow: number;
  state: RowState;
  action: OnDuplicate | null;
  sealed: string | null;
  faults: ImportFault[];
  duplicate: StoredDuplicate | null;
  notes: { field: string; message: string }[];
  codeKey: string | null;
  nameKey: string | null;
  outcome: string | null;
  made: Record<string, string> | null;
  message: string | null;
}

const IMPORT_COLUMNS = `id, kind, state, file_name AS fileName, blob_id AS blobId, outline, mapping, options, on_duplicate AS onDuplicate, rows_n AS rowsN, ready_n AS readyN,
  duplicates_n AS duplicatesN, errors_n AS errorsN, tidied_n AS tidiedN, created_n AS createdN, updated_n AS updatedN, done_n AS doneN, total_n AS totalN, removed_n AS removedN,
  error, created_by AS createdBy, created_at AS createdAt, check_ms AS checkMs, done_at AS doneAt, version`;
const ROW_COLUMNS = `n, sheet_no AS sheetNo, sheet_row AS sheetRow, state, action, sealed, faults, duplicate, notes, code_key AS codeKey, name_key AS nameKey, outcome, made, message`;

type Raw<T> = { [K in keyof T]: T[K] extends Date | string | number | null ? T[K] : string | null };

/** The outline shows a few values of each column, phones among them, so it is stored sealed. */
function toImport(row: Raw<ImportRowData>, secrets: Secrets): ImportRowData {
  return {
    ...(row as unknown as ImportRowData),
    outline: JSON.parse(secrets.decrypt(row.outline as unknown as string)) as TableOutline,
    mapping: row.mapping ? parseJson(row.mapping) : null,
    options: parseJson(row.options),
  };
}

function toStaged(row: Raw<StagedRow>): StagedRow {
  return {
    ...(row as unknown as StagedRow),
    faults: row.faults ? parseJson(row.faults) : [],
    duplicate: row.duplicate ? parseJson(row.duplicate) : null,
    notes: row.notes ? parseJson(row.notes) : [],
    made: row.made ? parseJson(row.made) : null,
  };
}

/** All SQL of the import engine. */
@Injectable()
export class ImportsRepository {
  constructor(
    private readonly db: Db,
    private readonly secrets: Secrets,
  ) {}

  async insert(row: { id: string; kind: string; fileName: string; blobId: string; outline: TableOutline; rows: number; createdBy: string; createdAt: Date }): Promise<void> {
    await this.db.insert('platform_import', {
      id: row.id, kind: row.kind, state: 'uploaded', file_name: row.fileName, blob_id: row.blobId, outline: this.secrets.encrypt(JSON.stringify(row.outline)), options: {}, rows_n: row.rows, created_by: row.createdBy, created_at: row.createdAt,
    });
  }

  async find(id: string): Promise<ImportRowData | undefined> {
    const row = await this.db.row<Raw<ImportRowData>>(`SELECT ${IMPORT_COLUMNS} FROM platform_import WHERE id = ?`, [id]);
    return row && toImport(row, this.secrets);
  }

  async lock(id: string): Promise<ImportRowData | undefined> {
    const row = await this.db.row<Raw<ImportRowData>>(`SELECT ${IMPORT_COLUMNS} FROM platform_import WHERE id = ? FOR UPDATE`, [id]);
    return row && toImport(row, this.secrets);
  }

  async listOf(userId: string, kind: string | undefined): Promise<ImportRowData[]> {
    const rows = await this.db.rows<Raw<ImportRowData>>(
      `SELECT ${IMPORT_COLUMNS} FROM platform_import WHERE created_by = ? ${kind ? 'AND kind = ?' : ''} ORDER BY created_at DESC LIMIT 50`,
      kind ? [userId, kind] : [userId],
    );
    return rows.map((row) => toImport(row, this.secrets));
  }

  async patch(id: string, patch: Record<string, unknown>): Promise<void> {
    const sets = Object.keys(patch).map((column) => `${column} = ?`);
    const values = Object.values(patch).map((v) => (v !== null && typeof v === 'object' && !(v instanceof Date) ? JSON.stringify(v) : v));
    await this.db.exec(`UPDATE platform_import SET ${[...sets, 'version = version + 1'].join(', ')} WHERE id = ?`, [...values, id]);
  }

  /** Progress only: no version, so that a screen's If-Match stays good. */
  async progress(id: string, done: number, total: number): Promise<void> {
    await this.db.exec('UPDATE platform_import SET done_n = ?, total_n = ? WHERE id = ?', [done, total, id]);
  }

  async addOutcome(id: string, created: number, updated: number, done: number): Promise<void> {
    await this.db.exec('UPDATE platform_import SET created_n = created_n + ?, updated_n = updated_n + ?, done_n = ? WHERE id = ?', [created, updated, done, id]);
  }

  async recount(id: string): Promise<void> {
    const rows = await this.db.rows<{ state: RowState; times: string; tidied: string }>(
      'SELECT state, COUNT(*) AS times, SUM(tidied) AS tidied FROM platform_import_row WHERE import_id = ? GROUP BY state',
      [id],
    );
    const of = (state: RowState) => Number(rows.find((r) => r.state === state)?.times ?? 0);
    await this.db.exec('UPDATE platform_import SET rows_n = ?, ready_n = ?, duplicates_n = ?, errors_n = ?, tidied_n = ? WHERE id = ?', [
      rows.reduce((sum, r) => sum + Number(r.times), 0), of('ready'), of('duplicate'), of('error'), Number(rows.find((r) => r.state === 'ready')?.tidied ?? 0), id,
    ]);
  }

  async insertRows(importId: string, rows: (Omit<StagedRow, 'outcome' | 'made' | 'message'>)[]): Promise<void> {
    await this.db.insert('platform_import_row', rows.map((r) => ({
      import_id: importId, n: r.n, sheet_no: r.sheetNo, sheet_row: r.sheetRow, state: r.state, sealed: r.sealed, faults: r.faults.length ? r.faults : null,
      duplicate: r.duplicate, notes: r.notes.length ? r.notes : null, tidied: r.notes.length > 0 ? 1 : 0, code_key: r.codeKey, name_key: r.nameKey,
    })));
  }

  async updateRow(importId: string, row: StagedRow): Promise<void> {
    await this.db.exec(
      `UPDATE platform_import_row SET state = ?, action = ?, sealed = ?, faults = ?, duplicate = ?, notes = ?, tidied = ?, code_key = ?, name_key = ? WHERE import_id = ? AND n = ?`,
      [row.state, row.action, row.sealed, row.faults.length ? JSON.stringify(row.faults) : null, row.duplicate && JSON.stringify(row.duplicate), row.notes.length ? JSON.stringify(row.notes) : null,
        row.notes.length ? 1 : 0, row.codeKey, row.nameKey, importId, row.n],
    );
  }

  async removeRows(importId: string): Promise<void> {
    await this.db.exec('DELETE FROM platform_import_row WHERE import_id = ?', [importId]);
  }

  async lockRow(importId: string, n: number): Promise<StagedRow | undefined> {
    const row = await this.db.row<Raw<StagedRow>>(`SELECT ${ROW_COLUMNS} FROM platform_import_row WHERE import_id = ? AND n = ? FOR UPDATE`, [importId, n]);
    return row && toStaged(row);
  }

  /** Rows in order after a row number, of some states. `tidied` narrows to rows with notes. */
  async rowsAfter(importId: string, after: number, limit: number, filter: { states?: RowState[]; tidied?: boolean; outcomes?: string[] } = {}): Promise<StagedRow[]> {
    const conditions = ['import_id = ?', 'n > ?'];
    const params: unknown[] = [importId, after];
    if (filter.states) {
      conditions.push('state IN (?)');
      params.push(filter.states);
    }
    if (filter.tidied) conditions.push('tidied = 1');
    if (filter.outcomes) {
      conditions.push('outcome IN (?)');
      params.push(filter.outcomes);
    }
    const rows = await this.db.rows<Raw<StagedRow>>(`SELECT ${ROW_COLUMNS} FROM platform_import_row WHERE ${conditions.join(' AND ')} ORDER BY n LIMIT ?`, [...params, limit]);
    return rows.map(toStaged);
  }

  /** Faultless rows of the same file that carry one of these keys. */
  async sameInFile(importId: string, codeKey: string | null, nameKey: string | null): Promise<{ n: number; codeKey: string | null; nameKey: string | null }[]> {
    const found: { n: number; codeKey: string | null; nameKey: string | null }[] = [];
    for (const [column, key] of [['code_key', codeKey], ['name_key', nameKey]] as const) {
      if (!key) continue;
      found.push(...(await this.db.rows<{ n: number; codeKey: string | null; nameKey: string | null }>(
        `SELECT n, code_key AS codeKey, name_key AS nameKey FROM platform_import_row WHERE import_id = ? AND ${column} = ? AND state <> 'error' ORDER BY n LIMIT 20`,
        [importId, key],
      )));
    }
    return found;
  }

  /** Writes what became of rows, many with one statement. */
  async setOutcomes(importId: string, rows: { n: number; outcome: string; made: Record<string, string> | null; message: string | null; sheetNo: number; sheetRow: number; state: RowState }[]): Promise<void> {
    if (rows.length === 0) return;
    await this.db.exec(
      `INSERT INTO platform_import_row (import_id, n, sheet_no, sheet_row, state, outcome, made, message) VALUES ?
       ON DUPLICATE KEY UPDATE outcome = VALUES(outcome), made = VALUES(made), message = VALUES(message)`,
      [rows.map((r) => [importId, r.n, r.sheetNo, r.sheetRow, r.state, r.outcome, r.made && JSON.stringify(r.made), r.message])],
    );
  }

  async keptRows(importId: string, limit: number): Promise<StagedRow[]> {
    const rows = await this.db.rows<Raw<StagedRow>>(`SELECT ${ROW_COLUMNS} FROM platform_import_row WHERE import_id = ? AND outcome IN ('kept', 'updated') ORDER BY n LIMIT ?`, [importId, limit]);
    return rows.map(toStaged);
  }

  async countOutcome(importId: string, outcomes: string[]): Promise<number> {
    const row = await this.db.row<{ times: string }>('SELECT COUNT(*) AS times FROM platform_import_row WHERE import_id = ? AND outcome IN (?)', [importId, outcomes]);
    return Number(row?.times ?? 0);
  }

  async savedMapping(userId: string, kind: string, signature: string): Promise<Record<string, string> | undefined> {
    const row = await this.db.row<{ mapping: string }>('SELECT mapping FROM platform_import_mapping WHERE user_id = ? AND kind = ? AND signature = ?', [userId, kind, signature]);
    return row && parseJson(row.mapping);
  }

  async saveMapping(userId: string, kind: string, signature: string, mapping: Record<string, string>, at: Date): Promise<void> {
    await this.db.exec(
      `INSERT INTO platform_import_mapping (user_id, kind, signature, mapping, used_at) VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE mapping = VALUES(mapping), used_at = VALUES(used_at)`,
      [userId, kind, signature, JSON.stringify(mapping), at],
    );
  }

  /** Imports whose rows are no longer needed: the undo window closed, or nobody went on. */
  async stale(before: Date): Promise<{ id: string; blobId: string | null }[]> {
    return this.db.rows(
      `SELECT id, blob_id AS blobId FROM platform_import WHERE created_at < ? AND (blob_id IS NOT NULL OR EXISTS (SELECT 1 FROM platform_import_row r WHERE r.import_id = platform_import.id)) LIMIT 50`,
      [before],
    );
  }
}
