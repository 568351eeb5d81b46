import iconv from 'iconv-lite';
import type { SheetRow } from './cells';
import type { SheetLimits } from './sheet-limits';
import { refuse } from './sheet-refused';

/** BOM first, then "is it valid UTF-8", else GB18030 (which covers GBK and GB2312). */
export function csvEncoding(bytes: Buffer): { encoding: string; from: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', from: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', from: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', from: 2 };
  if (bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33) return { encoding: 'gb18030', from: 4 };
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { encoding: 'utf-8', from: 0 };
  } catch {
    return { encoding: 'gb18030', from: 0 };
  }
}

const SEPARATORS = [',', '\t', ';', '|', '，'];

/** The separator that cuts the first lines into the same, largest number of cells. `sep=;` on the first line decides by itself. */
export function csvSeparator(text: string): { separator: string; from: number } {
  const stated = /^sep=(.)\r?\n/i.exec(text);
  if (stated?.[1]) return { separator: stated[1], from: stated[0].length };
  const sample = text.slice(0, 64 * 1024);
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
    rows.push(cells);
    if (rows.length >= limit) break;
  }
  return rows;
}

/** Quotes as RFC 4180, forgiving: a quote inside an unquoted cell is a character; CR, LF and CRLF end a row. `n` counts rows, not lines. */
export function* splitCsv(text: string, separator: string): Generator<{ n: number; cells: string[] }> {
  let cells: string[] = [];
  let n = 1;
  let at = 0;
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
    const last = at >= text.length;
    if (!last || cells.length > 1 || cells[0] !== '') yield { n, cells };
    if (last) return;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
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
export function* readCsv(bytes: Buffer, limits: SheetLimits): Generator<SheetRow> {
  const { encoding, from } = csvEncoding(bytes);
  const text = iconv.decode(bytes.subarray(from), encoding);
  if (/\u0000/.test(text.slice(0, 4096))) throw refuse.notASheet();
  const { separator, from: start } = csvSeparator(text);
  let count = 0;
  for (const { n, cells } of splitCsv(start ? text.slice(start) : text, separator)) {
    if (cells.length > limits.columns && cells.slice(limits.columns).some((c) => c.trim())) throw refuse.columns(limits.columns);
    const row: SheetRow = { n: start ? n + 1 : n, cells: [] };
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
