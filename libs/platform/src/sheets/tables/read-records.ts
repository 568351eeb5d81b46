import type { Cell, SheetRow } from '../cells';
import { cellValue, isClosingLine, isExample, isSectionTitle, isTotal, ownCells } from './row-kinds';
import { SEQUENCE, type TableField } from './table-fields';

/** One record: its row, its values by target (`name`, `phone`, `phone@2`), and the repeating values of continuation rows below it. */
export interface TableRecord {
  /** position among the layouts that were read */
  sheet: number;
  row: number;
  values: Record<string, Cell>;
  more: Record<string, Cell>[];
}

/** column → target */
export type ColumnTargets = Map<number, string>;

const base = (target: string) => target.split('@')[0] ?? target;

/**
 * Turns body rows into records, one sheet at a time. A row with the anchor is a record; a row that only carries repeating values under a record
 * (or whose anchor comes from a vertical merge) continues it; totals, notes, signatures, section titles and blanks are no rows at all;
 * what is left without an anchor is a record that misses it, for the caller to report.
 */
export class RecordReader {
  private targets: ColumnTargets = new Map();
  private open: TableRecord | null = null;
  private readonly anchor: string;
  private readonly repeating: Set<string>;
  private readonly asides: Set<string>;
  private lastRow = 0;
  private width = 0;

  constructor(
    private readonly sheet: number,
    fields: TableField[],
  ) {
    this.anchor = fields.find((f) => f.anchor)?.key ?? '';
    this.repeating = new Set(fields.filter((f) => f.repeats).map((f) => f.key));
    this.asides = new Set(fields.filter((f) => f.aside).map((f) => f.key));
  }

  /** A (new) header begins here. */
  use(targets: ColumnTargets, width: number): void {
    this.targets = targets;
    this.width = width;
  }

  /** Takes one body row; gives the record it completes, if any. */
  take(row: SheetRow): TableRecord | null {
    const adjacent = row.n - this.lastRow <= 1;
    this.lastRow = row.n;
    const kind = this.kindOf(row, adjacent);
    if (kind === 'skip') return null;
    if (kind === 'more') {
      const values = this.valuesOf(row, true);
      if (Object.keys(values).length > 0) this.open?.more.push(values);
      return null;
    }
    const done = this.open;
    this.open = { sheet: this.sheet, row: row.n, values: this.valuesOf(row, false), more: [] };
    return done;
  }

  /** The record still open at the end of the sheet. */
  finish(): TableRecord | null {
    const done = this.open;
    this.open = null;
    return done;
  }

  private kindOf(row: SheetRow, adjacent: boolean): 'skip' | 'more' | 'record' {
    const own = ownCells(row);
    if (own.length === 0) return 'skip';
    const first = own[0]?.text ?? '';
    const anchors = [...this.targets].filter(([, target]) => base(target) === this.anchor).map(([column]) => column);
    const anchorOwn = own.find((c) => anchors.includes(c.column));
    const beside = row.beside?.length ?? 0;
    if (own.length === 1 && (isSectionTitle(first) || (beside >= 2 && beside + 1 >= Math.min(3, this.width)))) return 'skip';
    if (isClosingLine(first) && (!anchorOwn || anchorOwn.text === first || isTotal(first))) return 'skip';
    if (isExample(first) || (anchorOwn && isExample(anchorOwn.text))) return 'skip';
    if (anchorOwn) return this.continues(row, own, anchorOwn.text) && adjacent ? 'more' : 'record';
    if (anchors.some((column) => row.below?.includes(column) && cellValue(row.cells[column]) !== '')) return 'more';
    const mapped = own.filter((c) => this.targets.has(c.column) && this.targets.get(c.column) !== SEQUENCE);
    const numbered = own.some((c) => this.targets.get(c.column) === SEQUENCE);
    if (mapped.length === 0) return 'skip';
    if (!numbered && adjacent && this.open && this.isContactLine(own)) return 'more';
    if (mapped.length === 1 && own.length === 1 && !numbered && !this.isRepeating(mapped[0]?.column ?? -1) && mapped[0]?.text.length !== 18) return 'skip';
    return 'record';
  }

  /** The same name again with nothing but another contact, and no number of its own: one record with two contacts. */
  private continues(row: SheetRow, own: { column: number; text: string }[], name: string): boolean {
    if (!this.open || cellValue(this.open.values[this.anchor]) !== name || row.below?.length) return false;
    const others = own.filter((c) => this.targets.get(c.column) !== this.anchor);
    return others.length > 0 && others.every((c) => this.isRepeating(c.column));
  }

  /** Repeating values alone, or two of them with something said about them in a column of free text. */
  private isContactLine(own: { column: number; text: string }[]): boolean {
    const others = own.filter((c) => !this.isRepeating(c.column));
    return others.length === 0 || (own.length - others.length >= 2 && others.every((c) => this.asides.has(base(this.targets.get(c.column) ?? ''))));
  }

  private isRepeating(column: number): boolean {
    const target = this.targets.get(column);
    return target !== undefined && this.repeating.has(base(target));
  }

  private valuesOf(row: SheetRow, onlyRepeating: boolean): Record<string, Cell> {
    const values: Record<string, Cell> = {};
    for (const [column, target] of this.targets) {
      if (target === SEQUENCE || row.beside?.includes(column)) continue;
      if (onlyRepeating && (!this.repeating.has(base(target)) || row.below?.includes(column))) continue;
      const cell = row.cells[column];
      if (cellValue(cell) === '' || cell === undefined) continue;
      const before = values[target];
      values[target] = before === undefined || before === null || cellValue(before) === cellValue(cell) ? cell : `${before}；${cell}`;
    }
    return values;
  }
}
