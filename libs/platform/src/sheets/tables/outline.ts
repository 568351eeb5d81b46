import type { SheetRow, SheetSource } from '../cells';
import { refuse } from '../sheet-refused';
import { findHeader, type Header, isPlainHeader, readHeader, textsOf } from './find-header';
import { guessHeader } from './guess-columns';
import { RecordReader } from './read-records';
import { type ColumnSpan, tableSpans, within } from './side-by-side';
import { headerWord, SEQUENCE, type TableField } from './table-fields';
import { cellValue, ownCells } from './row-kinds';

/** Where a table's headers stand on one sheet and which column belongs to which key. */
export interface SheetLayout {
  sheet: number;
  name: string;
  /** header spans by row number; body rows follow until the next span */
  headers: { firstRow: number; lastRow: number; columns: LayoutColumn[] }[];
  /** the columns of this table when several stand beside each other */
  span?: ColumnSpan;
}

/** `sequence`: a running number, never data. */
export interface LayoutColumn {
  column: number;
  key: string;
  sequence?: true;
}

export interface TableColumn {
  key: string;
  label: string;
  /** up to three values as the file has them */
  samples: string[];
  filled: number;
}

/** What a file holds: the tables, their columns over all sheets, and what each column seems to be. */
export interface TableOutline {
  format: 'xlsx' | 'csv';
  encoding?: string;
  sheets: { index: number; name: string; hidden: boolean; rows: number; used: boolean }[];
  layouts: SheetLayout[];
  columns: TableColumn[];
  /** column key → field key (or `key@2`); columns not understood are missing */
  suggestedMapping: Record<string, string>;
  records: number;
}

const HEAD = 80;
const SIDE_SHEET = /示例|样例|模板|范例|说明|字典|下拉|选项|参数|example|sample|template|readme|dict/i;

interface SheetFinding {
  layout: SheetLayout;
  columns: Map<string, TableColumn>;
  suggested: Map<string, string>;
  records: number;
  score: number;
}

/** Reads the whole file once. Hidden and explanatory sheets count only when no other sheet has a table. */
export async function outlineTables(source: SheetSource, fields: TableField[]): Promise<TableOutline> {
  const findings: SheetFinding[] = [];
  for (const sheet of source.sheets) findings.push(...(await outlineSheet(source, sheet.index, sheet.name, fields)));
  const used = chooseSheets(source, findings);
  if (used.length === 0) throw refuse.noTable();
  const columns = new Map<string, TableColumn>();
  const suggestedMapping: Record<string, string> = {};
  for (const { columns: own, suggested } of used) {
    for (const [key, column] of own) {
      const seen = columns.get(key);
      columns.set(key, seen ? { ...seen, filled: seen.filled + column.filled, samples: [...seen.samples, ...column.samples].slice(0, 3) } : column);
    }
    for (const [key, target] of suggested) if (target !== SEQUENCE) suggestedMapping[key] ??= target;
  }
  return {
    format: source.format,
    encoding: source.encoding,
    sheets: source.sheets.map((s) => ({ ...s, rows: findings.filter((f) => f.layout.sheet === s.index).reduce((n, f) => n + f.records, 0), used: used.some((u) => u.layout.sheet === s.index) })),
    layouts: used.map((u) => u.layout),
    columns: [...columns.values()],
    suggestedMapping,
    records: used.reduce((n, u) => n + u.records, 0),
  };
}

function chooseSheets(source: SheetSource, findings: SheetFinding[]): SheetFinding[] {
  const all = findings.flatMap((finding) => {
    const sheet = source.sheets.find((s) => s.index === finding.layout.sheet);
    return sheet && finding.records > 0 ? [{ sheet, finding }] : [];
  });
  const visible = all.filter(({ sheet }) => !sheet.hidden);
  const pool = visible.length > 0 ? visible : all;
  const plain = pool.filter(({ sheet }) => !SIDE_SHEET.test(sheet.name));
  const kept = (plain.length > 0 ? plain : pool).map(({ finding }) => finding);
  const best = Math.max(0, ...kept.map((f) => f.score));
  // A sheet whose columns were only guessed is no table when another one has real headers.
  return kept.filter((f) => f.score > 1 || best <= 1);
}

async function outlineSheet(source: SheetSource, sheet: number, name: string, fields: TableField[]): Promise<SheetFinding[]> {
  const head: SheetRow[] = [];
  let scans: SheetScan[] | null = null;
  for await (const row of source.rows(sheet)) {
    if (scans) for (const scan of scans) scan.take(row);
    else {
      head.push(row);
      if (head.length < HEAD) continue;
      scans = startScans(sheet, name, head, fields);
      if (scans.length === 0) return [];
    }
  }
  return (scans ?? startScans(sheet, name, head, fields)).map((scan) => scan.finish());
}

/** One scan for each table that stands on the sheet from its top. */
function startScans(sheet: number, name: string, head: SheetRow[], fields: TableField[]): SheetScan[] {
  const spans = tableSpans(head, fields);
  return spans.flatMap((span) => SheetScan.start(sheet, name, head, fields, spans.length > 1 ? span : undefined) ?? []);
}

class SheetScan {
  private readonly columns = new Map<string, TableColumn>();
  private readonly suggested = new Map<string, string>();
  private readonly layout: SheetLayout;
  private readonly reader: RecordReader;
  private current: LayoutColumn[] = [];
  private signature = new Set<string>();
  private records = 0;

  private constructor(
    sheet: number,
    name: string,
    private readonly fields: TableField[],
    private readonly score: number,
    private readonly span: ColumnSpan | undefined,
  ) {
    this.layout = { sheet, name, headers: [], ...(span && { span }) };
    this.reader = new RecordReader(sheet, fields);
  }

  static start(sheet: number, name: string, rows: SheetRow[], fields: TableField[], span: ColumnSpan | undefined): SheetScan | null {
    const head = rows.map((row) => within(row, span));
    const header = findHeader(head, fields) ?? guessHeader(head, fields);
    if (!header) return null;
    const scan = new SheetScan(sheet, name, fields, header.score, span);
    const first = head[header.first]?.n ?? 1;
    scan.useHeader(header, header.last < header.first ? first - 1 : first, header.last < header.first ? first - 1 : (head[header.last]?.n ?? first));
    for (const row of head.slice(header.last + 1)) scan.take(row);
    return scan;
  }

  take(whole: SheetRow): void {
    const row = within(whole, this.span);
    if (this.isUnitLine(row) || this.isHeaderAgain(row)) return;
    for (const { column, key } of this.current) {
      const text = row.beside?.includes(column) ? '' : cellValue(row.cells[column]);
      const seen = this.columns.get(key);
      if (text === '' || !seen) continue;
      seen.filled++;
      if (seen.samples.length < 3 && !seen.samples.includes(text)) seen.samples.push(text.slice(0, 80));
    }
    if (this.reader.take(row)) this.records++;
  }

  finish(): SheetFinding {
    if (this.reader.finish()) this.records++;
    this.guessByValues();
    return { layout: this.layout, columns: this.columns, suggested: this.suggested, records: this.records, score: this.score };
  }

  /** Right below the header, nothing but units in brackets: （万元）, （㎡）. Part of the header. */
  private isUnitLine(row: SheetRow): boolean {
    const header = this.layout.headers.at(-1);
    if (!header || row.n !== header.lastRow + 1) return false;
    const own = ownCells(row);
    if (own.length === 0 || !own.every((c) => /^[(（【[][^()（）]{1,20}[)）】\]]$/.test(c.text))) return false;
    header.lastRow = row.n;
    return true;
  }

  /** The header printed again (page break, next group), or another header further down the sheet. */
  private isHeaderAgain(row: SheetRow): boolean {
    const texts = textsOf(row);
    if (texts.length < 2) return false;
    const same = texts.filter((t) => this.signature.has(t)).length;
    if ((same / texts.length < 0.6 || same < 2) && !isPlainHeader(texts, this.fields)) return false;
    const header = readHeader([row], 0, 1, this.fields);
    const anchor = this.fields.find((f) => f.anchor)?.key;
    if (!header || !header.columns.some((c) => c.target === anchor && c.strength >= 2)) return same / texts.length > 0.8;
    this.useHeader(header, row.n, row.n);
    return true;
  }

  /** A column whose header says nothing but whose values look like a field nobody claimed. */
  private guessByValues(): void {
    const taken = new Set([...this.suggested.values()].map((target) => target.split('@')[0]));
    for (const { key, samples } of this.columns.values()) {
      if (this.suggested.has(key) || samples.length === 0) continue;
      const field = this.fields.find((f) => !f.anchor && f.looksLike && !taken.has(f.key) && samples.every((text) => new RegExp(f.looksLike ?? '').test(text)));
      if (!field) continue;
      this.suggested.set(key, field.key);
      taken.add(field.key);
    }
  }

  private useHeader(header: Header, firstRow: number, lastRow: number): void {
    const times = new Map<string, number>();
    const targets = new Map<number, string>();
    this.current = header.columns.map(({ column, label, target }) => {
      const word = label.replace(/\s+/g, ' ').slice(0, 60);
      const nth = (times.get(word) ?? 0) + 1;
      times.set(word, nth);
      const key = nth > 1 ? `${word}#${nth}` : word;
      if (!this.columns.has(key)) this.columns.set(key, { key, label: word, samples: [], filled: 0 });
      if (target) {
        targets.set(column, target);
        if (!this.suggested.has(key)) this.suggested.set(key, target);
      }
      for (const part of label.split(' / ')) this.signature.add(headerWord(part).full);
      return target === SEQUENCE ? { column, key, sequence: true } : { column, key };
    });
    this.layout.headers.push({ firstRow, lastRow, columns: this.current });
    this.reader.use(targets, header.columns.length);
  }
}
