import { Injectable } from '@nestjs/common';
import { Settings } from '../settings/settings';
import type { Cell } from '../sheets/cells';
import { cellValue } from '../sheets/tables/row-kinds';
import { writeXlsx } from '../sheets/write-sheets';
import type { ImportKind, ImportRecord } from './import-kind';
import { importEvents } from './import-states';
import { UNDO_DAYS } from './imports.jobs';
import { type ImportRowData, ImportsRepository, type RowState, type StagedRow } from './imports.repository';
import { type Importer, Imports } from './imports.service';
import type { ImportCountsView, ImportListItem, ImportRowsView, ImportRowView, ImportUndoView, ImportView } from './imports.views';
import { Staging } from './staging';

const KEPT_SHOWN = 200;
const KEPT_REASON_UPDATED = '补充到原有记录的内容不撤销';

/** What the wizard reads. */
@Injectable()
export class ImportQueries {
  constructor(
    private readonly imports: Imports,
    private readonly repository: ImportsRepository,
    private readonly staging: Staging,
    private readonly settings: Settings,
  ) {}

  /** The importer's own import with columns, counts and progress. */
  async byId(importer: Importer, id: string): Promise<ImportView> {
    const row = await this.imports.ownRow(importer, id);
    const kind = this.staging.kindOf(row);
    const days = await this.settings.get(UNDO_DAYS);
    const { checkStartedAt: _, ...options } = row.options;
    return {
      id: row.id, kind: row.kind, state: row.state, fileName: row.fileName, format: row.outline.format, encoding: row.outline.encoding ?? null,
      sheets: row.outline.sheets.map(({ name, hidden, rows, used }) => ({ name, hidden, rows, used })),
      columns: row.outline.columns,
      fields: kind.fields.map((f) => ({ key: f.key, label: f.label, required: f.anchor === true, repeats: f.repeats === true })),
      suggestedMapping: row.outline.suggestedMapping, mapping: row.mapping, options, onDuplicate: row.onDuplicate,
      counts: countsOf(row), progress: { done: row.doneN, total: row.totalN }, checkMs: row.checkMs, error: row.error,
      createdAt: row.createdAt, doneAt: row.doneAt, undoDays: days, undoUntil: row.doneAt && new Date(row.doneAt.getTime() + days * 86_400_000),
      undo: row.state === 'undone' ? await this.undoOf(row, kind) : null,
      version: row.version, allowedEvents: importEvents(row.state, row.createdN + row.updatedN > 0),
    };
  }

  /** The importer's last fifty imports. */
  async list(importer: Importer, kind?: string): Promise<ImportListItem[]> {
    const rows = await this.repository.listOf(importer.userId, kind);
    return rows.map((row) => ({ id: row.id, kind: row.kind, state: row.state, fileName: row.fileName, counts: countsOf(row), createdAt: row.createdAt, doneAt: row.doneAt }));
  }

  /** Staged rows in file order; `tidied` = ready rows whose values were tidied. */
  async rows(importer: Importer, id: string, filter: { state?: RowState | 'tidied'; after?: number; limit: number }): Promise<ImportRowsView> {
    const row = await this.imports.ownRow(importer, id);
    const kind = this.staging.kindOf(row);
    const states: RowState[] | undefined = filter.state === 'tidied' ? ['ready'] : filter.state && [filter.state];
    const rows = await this.repository.rowsAfter(id, filter.after ?? -1, filter.limit + 1, { states, tidied: filter.state === 'tidied' });
    const items = rows.slice(0, filter.limit).map((staged) => this.view(row, kind, staged));
    return { items, nextCursor: rows.length > filter.limit ? String(items.at(-1)?.n) : null };
  }

  /** Faulty rows as a workbook with the importer's own values and a column that says what to mend; it can be imported again as it is. */
  async errorFile(importer: Importer, id: string): Promise<{ name: string; bytes: Buffer }> {
    const row = await this.imports.ownRow(importer, id);
    const kind = this.staging.kindOf(row);
    const used = new Set(Object.values(row.mapping ?? row.outline.suggestedMapping));
    const targets = [...used].sort((a, b) => order(kind, a) - order(kind, b));
    const rows: { record: ImportRecord; staged: StagedRow }[] = [];
    for (let after = -1; ; ) {
      const part = await this.repository.rowsAfter(id, after, 1_000, { states: ['error'] });
      rows.push(...part.map((staged) => ({ staged, record: this.staging.unseal(staged.sealed) })));
      if (part.length < 1_000) break;
      after = part.at(-1)?.n ?? after;
    }
    const bytes = await writeXlsx({
      sheets: [{
        name: '需要修改的行',
        columns: [
          { header: '原表行', width: 8, value: (r: (typeof rows)[0]) => r.staged.sheetRow },
          { header: '问题和办法', width: 48, value: (r: (typeof rows)[0]) => r.staged.faults.map((f) => `${labelOf(kind, f.field)}：${f.message}`).join('\n') },
          ...targets.map((target) => ({ header: labelOf(kind, target), width: 24, value: (r: (typeof rows)[0]) => cellValue(r.record.values[target]) || null })),
        ],
        rows,
      }],
    });
    return { name: `${row.fileName.replace(/\.[^.]+$/, '')}-需要修改.xlsx`, bytes };
  }

  /** An empty sheet with the headers of a kind. */
  async template(importer: Importer, kindCode: string): Promise<{ name: string; bytes: Buffer }> {
    const kind = this.imports.permitted(importer, kindCode);
    const bytes = await writeXlsx({ sheets: [{ name: kind.label, columns: kind.fields.map(({ label }) => ({ header: label, width: 18, value: () => null })), rows: [] }] });
    return { name: `${kind.label}导入模板.xlsx`, bytes };
  }

  private view(row: ImportRowData, kind: ImportKind<unknown>, staged: StagedRow): ImportRowView {
    const record = this.staging.unseal(staged.sealed);
    const { duplicate } = staged;
    return {
      n: staged.n, sheet: row.outline.layouts[staged.sheetNo]?.name ?? '', row: staged.sheetRow, state: staged.state, label: this.staging.labelOf(kind, record),
      values: Object.fromEntries(Object.entries(record.values).map(([key, cell]) => [key, cellValue(cell)])),
      contacts: record.more.length,
      faults: staged.faults.map((f) => ({ ...f, value: shownValue(record.values[f.field]) })),
      notes: staged.notes,
      duplicate: duplicate && { row: duplicate.row, why: duplicate.why, label: duplicate.label, owner: duplicate.owner ?? null, canUpdate: duplicate.target !== null || duplicate.row !== null },
      action: staged.action, outcome: staged.outcome, message: staged.message,
    };
  }

  private async undoOf(row: ImportRowData, kind: ImportKind<unknown>): Promise<ImportUndoView> {
    const items = await this.repository.keptRows(row.id, KEPT_SHOWN);
    return {
      removed: row.removedN,
      kept: await this.repository.countOutcome(row.id, ['kept', 'updated']),
      items: items.map((r) => ({ n: r.n, label: this.staging.labelOf(kind, this.staging.unseal(r.sealed)), reason: r.outcome === 'updated' ? KEPT_REASON_UPDATED : (r.message ?? '') })),
    };
  }
}

/** A long number as a spreadsheet shows it: 9.11101E+17. */
function shownValue(cell: Cell | undefined): string | null {
  return typeof cell === 'number' && cell >= 1e15 ? cell.toExponential(5).toUpperCase() : cellValue(cell) || null;
}

function countsOf(row: ImportRowData): ImportCountsView {
  return {
    rows: row.rowsN, ready: row.readyN, duplicates: row.duplicatesN, errors: row.errorsN, tidied: row.tidiedN,
    imported: row.createdN + row.updatedN, created: row.createdN, updated: row.updatedN,
  };
}

function labelOf(kind: ImportKind<unknown>, target: string): string {
  const [key, nth] = target.split('@');
  const label = kind.fields.find((f) => f.key === key)?.label ?? target;
  return nth ? `${label}${nth}` : label;
}

const order = (kind: ImportKind<unknown>, target: string) => {
  const [key, nth = '1'] = target.split('@');
  return kind.fields.findIndex((f) => f.key === key) + Number(nth) * (Number(nth) > 1 ? 1_000 : 0);
};
