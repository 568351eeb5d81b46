/** A cell as the sheet holds it: text, number, or nothing. Dates arrive as `YYYY-MM-DD` or `YYYY-MM-DD HH:MM:SS` text. */
export type Cell = string | number | null;

/** One row. `below` lists columns whose value is carried down from a vertical merge, `beside` those carried right by a horizontal one. */
export interface SheetRow {
  /** 1-based row number as the person sees it */
  n: number;
  cells: Cell[];
  below?: number[];
  beside?: number[];
}

export interface SheetInfo {
  index: number;
  name: string;
  hidden: boolean;
}

/** An opened file: its sheets, and the rows of each as a stream. */
export interface SheetSource {
  format: 'xlsx' | 'csv';
  encoding?: string;
  sheets: SheetInfo[];
  rows(sheet: number): AsyncIterable<SheetRow>;
}

/** Text of a cell, trimmed of ordinary, full-width and zero-width blanks. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  const text = typeof cell === 'number' ? String(cell) : cell;
  return text.replace(/[\u200b-\u200d\ufeff\u00ad]/g, '').replace(/[\u00a0\u3000]/g, ' ').trim();
}

/** "A" → 0, "AB12" → 27. */
export function columnIndex(ref: string): number {
  let n = 0;
  for (let i = 0; i < ref.length; i++) {
    const c = ref.charCodeAt(i) & 0xdf;
    if (c < 65 || c > 90) break;
    n = n * 26 + c - 64;
  }
  return n - 1;
}

/** 0 → "A", 27 → "AB". */
export function columnName(index: number): string {
  let name = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}
