import type { SheetRow } from './cells';
import type { SheetLimits } from './sheet-limits';
import { refuse } from './sheet-refused';

/** BOM first, then "is it valid UTF-8", else GB18030 (which covers GBK and GB2312). */
export function csvEncoding(bytes: Buffer): { encoding: string; from: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', from: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', from: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', from: 2 };
  if (bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33) return { encoding: 'gb18030', from: 4 };
  return { encoding: isUtf8(bytes) ? 'utf-8' : 'gb18030', from: 0 };
}

function isUtf8(bytes: Buffer): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE) decoder.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length });
    return true;
  } catch {
    return false;
  }
}

/** Bytes that are decoded at once: a file of many megabytes never stands in memory as text. */
const PIECE = 1024 * 1024;
const SAMPLE = 64 * 1024;
const SEPARATORS = [',', '\t', ';', '|', '，'];

/** The separator that cuts the first lines into the same, largest number of cells. `sep=;` on the first line decides by itself. */
export function csvSeparator(text: string): { separator: string; from: number } {
  const stated = /^sep=(.)\r?\n/i.exec(text);
  if (stated?.[1]) return { separator: stated[1], from: stated[0].length };
  const sample = text.slice(0, SAMPLE);
  let best = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const widths = new Map<number, number>();
    for (const cells of takeRows(sample, separator, 60)) {
      if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    }
    const score = Math.max(0, ...[...widths].map(([width, times]) => times * Math.min(width, 12)));
    if (score > best.score) best = { separator, score };
  }
  return { separator: best.separator, from: 0 };
}

function takeRows(text: string, separator: string, limit: number): string[][] {
  const rows: string[][] = [];
  for (const { cells } of splitCsv(text, separator)) {
    if (cells.length > 1 || cells[0] !== '') rows.push(cells);
    if (rows.length >= limit) break;
  }
  return rows;
}

interface CsvRow {
  /** counts rows, not lines, blank ones too */
  n: number;
  cells: string[];
  /** where it begins in the text, and where its end stands */
  start: number;
  end: number;
}

/** Quotes as RFC 4180, forgiving: a quote inside an unquoted cell is a character; CR, LF and CRLF end a row. The last row may be an empty one behind the last break. */
function* splitCsv(text: string, separator: string, first = 1): Generator<CsvRow> {
  let cells: string[] = [];
  let n = first;
  let at = 0;
  let start = 0;
  while (at <= text.length) {
    let value: string;
    if (text[at] === '"') {
      value = '';
      let from = at + 1;
      for (;;) {
        const quote = text.indexOf('"', from);
        if (quote < 0) {
          value += text.slice(from);
          at = text.length;
          break;
        }
        value += text.slice(from, quote);
        if (text[quote + 1] === '"') {
          value += '"';
          from = quote + 2;
          continue;
        }
        at = quote + 1;
        break;
      }
      const end = nextStop(text, at, separator);
      value += text.slice(at, end);
      at = end;
    } else {
      const end = nextStop(text, at, separator);
      value = text.slice(at, end);
      at = end;
    }
    cells.push(value);
    if (at < text.length && text[at] === separator) {
      at++;
      continue;
    }
    yield { n, cells, start, end: at };
    if (at >= text.length) return;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    start = at;
    cells = [];
    n++;
  }
}

function nextStop(text: string, from: number, separator: string): number {
  for (let i = from; i < text.length; i++) {
    const c = text[i];
    if (c === separator || c === '\n' || c === '\r') return i;
  }
  return text.length;
}

/** `="0013"` and a leading apostrophe are how spreadsheets protect text in csv. */
function unprotect(value: string): string {
  const match = /^="(.*)"$/s.exec(value);
  if (match) return match[1] ?? '';
  return /^'(?:[\s\u3000]*[=+\-@\t\r\n＝＋－＠]|'|[0-9])/.test(value) ? value.slice(1) : value;
}

/** Rows of a csv file with at least one value. */
export function* readCsv(bytes: Buffer, limits: SheetLimits, piece = PIECE): Generator<SheetRow> {
  let count = 0;
  for (const { n, cells } of rowsOf(bytes, piece)) {
    if (cells.length > limits.columns && cells.slice(limits.columns).some((c) => c.trim())) throw refuse.columns(limits.columns);
    const row: SheetRow = { n, cells: [] };
    for (let c = 0; c < cells.length && c < limits.columns; c++) {
      const value = unprotect(cells[c] ?? '');
      if (value.length > limits.cellChars) throw refuse.cell(n);
      if (value.trim() !== '') row.cells[c] = value;
    }
    if (row.cells.length === 0) continue;
    if (++count > limits.rows) throw refuse.rows(limits.rows);
    yield row;
  }
}

/** All rows, decoded piece by piece. What may go on in the next piece (also a CR whose LF is still to come) waits for it. */
function* rowsOf(bytes: Buffer, piece: number): Generator<CsvRow> {
  const { encoding, from } = csvEncoding(bytes);
  const decoder = new TextDecoder(encoding);
  let separator: string | null = null;
  let text = '';
  let n = 1;
  for (let at = from; ; at += piece) {
    const last = at + piece >= bytes.length;
    text += decoder.decode(bytes.subarray(at, at + piece), { stream: !last });
    if (separator === null) {
      if (!last && text.length < Math.min(SAMPLE, piece)) continue;
      if (/\u0000/.test(text.slice(0, 4096))) throw refuse.notASheet();
      const found = csvSeparator(text);
      separator = found.separator;
      text = text.slice(found.from);
      n = found.from ? 2 : 1;
    }
    for (const row of splitCsv(text, separator, n)) {
      if (!last && row.end >= text.length - 1) {
        text = text.slice(row.start);
        n = row.n;
        break;
      }
      yield row;
    }
    if (last) return;
  }
}
