import { type Cell, columnIndex, type SheetRow } from './cells';
import { type Merge, MergeCursor, parseMerge } from './merges';
import type { SheetLimits } from './sheet-limits';
import { refuse } from './sheet-refused';
import { encodingOf, guard, XmlReader } from './xml-parts';
import { serialToText, unescapeOoxml } from './xlsx-workbook';

export interface SheetContext {
  strings: string[];
  dateStyles: boolean[];
  date1904: boolean;
  limits: SheetLimits;
}

/** Merged ranges stand after the rows in the part, so they are read in a first pass over its tail, without a parser for the rows. */
export async function readMerges(chunks: AsyncIterable<Buffer>, limits: SheetLimits): Promise<Merge[]> {
  const merges: Merge[] = [];
  let tail = '';
  for await (const chunk of chunks) {
    tail += chunk.toString('latin1');
    for (const match of tail.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref="([^"]+)"/g)) {
      const merge = parseMerge(match[1] ?? '', limits);
      if (merge) merges.push(merge);
      if (merges.length > limits.merges) throw refuse.bomb();
    }
    const cut = tail.lastIndexOf('<');
    tail = cut >= 0 && tail.length - cut < 4096 ? tail.slice(cut) : '';
    if (/^<(?:\w+:)?mergeCell\s[^>]*>/.test(tail)) tail = '';
  }
  return merges;
}

/** Rows with at least one value, in order, merged values filled in. */
export async function* readRows(chunks: AsyncIterable<Buffer>, merges: Merge[], context: SheetContext): AsyncGenerator<SheetRow> {
  const cursor = new MergeCursor(merges);
  const collector = new RowCollector(context);
  let reader: XmlReader | undefined;
  for await (const chunk of chunks) {
    reader ??= new XmlReader(collector, encodingOf(chunk));
    guard(() => reader?.write(chunk));
    for (const row of collector.take()) yield fillMerged(row, cursor);
  }
  if (reader) guard(() => reader?.end());
  for (const row of collector.take()) yield fillMerged(row, cursor);
}

class RowCollector {
  private rows: SheetRow[] = [];
  private count = 0;
  private n = 0;
  private cells: Cell[] = [];
  private column = -1;
  private type = '';
  private dated = false;
  private value = '';
  private capturing = false;
  private inCell = false;
  private phonetic = 0;

  constructor(private readonly context: SheetContext) {}

  take(): SheetRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(name: string, a: Record<string, string>): void {
    if (name === 'row') {
      this.n = a.r ? Number(a.r) : this.n + 1;
      this.cells = [];
      this.column = -1;
    } else if (name === 'c') {
      this.column = a.r ? columnIndex(a.r) : this.column + 1;
      this.type = a.t ?? 'n';
      this.dated = this.type === 'n' && this.context.dateStyles[Number(a.s ?? 0)] === true;
      this.value = '';
      this.inCell = true;
    } else if (this.inCell) {
      if (name === 'rPh') this.phonetic++;
      this.capturing = (name === 'v' || name === 't') && this.phonetic === 0;
    }
  }

  text(piece: string): void {
    if (this.capturing) this.value += piece;
    if (this.value.length > this.context.limits.cellChars) throw refuse.cell(this.n);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.capturing = false;
    else if (name === 'rPh') this.phonetic--;
    else if (name === 'c') {
      this.inCell = false;
      const cell = this.cell();
      if (cell === null) return;
      if (this.column >= this.context.limits.columns) throw refuse.columns(this.context.limits.columns);
      this.cells[this.column] = cell;
    } else if (name === 'row' && this.cells.length > 0) {
      if (++this.count > this.context.limits.rows) throw refuse.rows(this.context.limits.rows);
      this.rows.push({ n: this.n, cells: this.cells });
    }
  }

  private cell(): Cell {
    const raw = this.value;
    if (raw === '' || this.type === 'e') return null;
    if (this.type === 's') return this.context.strings[Number(raw)] || null;
    if (this.type === 'b') return raw === '1' ? '是' : '否';
    if (this.type === 'd') return raw.replace('T', ' ').replace(/(\.\d+)?Z?$/, '').replace(/ 00:00:00$/, '');
    if (this.type !== 'n') return unescapeOoxml(raw);
    const number = Number(raw);
    if (!Number.isFinite(number)) return raw;
    return this.dated && number >= 0 && number < 2_958_466 ? serialToText(number, this.context.date1904) : number;
  }
}

function fillMerged(row: SheetRow, cursor: MergeCursor): SheetRow {
  const crossing = cursor.at(row.n);
  if (crossing.length === 0) return row;
  const below: number[] = [];
  const beside: number[] = [];
  for (const live of crossing) {
    const { top, left, right } = live.merge;
    const origin = row.n === top;
    if (origin) live.value = row.cells[left] ?? null;
    if (live.value === null) continue;
    for (let c = left; c <= right; c++) {
      if (origin && c === left) continue;
      row.cells[c] = live.value as Cell;
      (c === left ? below : beside).push(c);
    }
  }
  if (below.length > 0) row.below = below;
  if (beside.length > 0) row.beside = beside;
  return row;
}
