import { type SheetRow, textOf } from '../cells';
import { headerOrdinal, headerWord, isWordOf, matchField, SEQUENCE, type TableField } from './table-fields';

export interface HeaderColumn {
  column: number;
  /** header as written, parts of several rows joined by " / " */
  label: string;
  /** field key, `key@2` for the second of a repeating group, `#` for a running number, null when not understood */
  target: string | null;
  strength: number;
}

export interface Header {
  /** positions in the rows given */
  first: number;
  last: number;
  columns: HeaderColumn[];
  score: number;
}

const LOOK_AHEAD = 60;

/** The header of the first table among the first rows: the span of one to three rows whose labels name the most fields, the anchor among them. */
export function findHeader(rows: SheetRow[], fields: TableField[]): Header | null {
  const best = bestHeader(rows, fields);
  if (!best) return null;
  const first = rows.findIndex((row) => isPlainHeader(textsOf(row), fields));
  const body = first < 0 ? [] : rows.slice(first + 1, best.first).filter((row) => textsOf(row).length >= 2);
  // A richer header further down belongs to another table when there are rows between the two.
  return body.length > 0 ? (bestHeader(rows.slice(0, best.first), fields) ?? best) : best;
}

/** Nearly every cell is the name of a field, the anchor's among them: nothing but a header reads like that. */
export function isPlainHeader(texts: string[], fields: TableField[]): boolean {
  const anchor = fields.find((f) => f.anchor);
  if (!anchor || !texts.some((text) => isWordOf(text, anchor))) return false;
  const known = texts.map((text) => matchField(text, fields)).filter((match) => match !== null && match.strength >= 2);
  return known.some((match) => match?.key === anchor.key && (match?.strength ?? 0) >= 3) && new Set(known.map((match) => match?.key)).size >= 3 && known.length >= texts.length * 0.7;
}

/** What the cells of a row say as header words; blanks left out. */
export const textsOf = (row: SheetRow): string[] => row.cells.map((cell) => headerWord(textOf(cell)).full).filter((text) => text !== '');

function bestHeader(rows: SheetRow[], fields: TableField[]): Header | null {
  let best: Header | null = null;
  const anchor = fields.find((f) => f.anchor)?.key;
  for (let first = 0; first < Math.min(rows.length, LOOK_AHEAD); first++) {
    for (let span = 1; span <= 3 && first + span <= rows.length; span++) {
      const header = readHeader(rows, first, span, fields);
      if (!header || !header.columns.some((c) => c.target === anchor)) continue;
      if (!best || header.score > best.score + 0.01) best = header;
    }
  }
  return best;
}

/** Labels and their fields for one span; null when the span cannot be a header. */
export function readHeader(rows: SheetRow[], first: number, span: number, fields: TableField[]): Header | null {
  const labels = labelsOf(rows.slice(first, first + span));
  if (labels.length === 0) return null;
  const distinct = new Set(labels.map((l) => l.parts.join('/')));
  const columns = labels.map(({ column, parts }) => ({ column, parts, ...bestMatch(parts, fields) }));
  const matched = new Set(columns.filter((c) => c.target && c.target !== SEQUENCE).map((c) => c.target));
  const strong = columns.filter((c) => c.strength >= 2).length;
  const anchor = fields.find((f) => f.anchor);
  const anchored = columns.some((c) => c.target === anchor?.key && c.strength >= 2);
  if (matched.size < 2 && !(anchored && distinct.size <= 2)) return null;
  if (matched.size >= 2 && distinct.size < 2) return null;
  const values = rows.slice(first, first + span).reduce((n, row) => n + valueLike(row, anchor), 0);
  const score = columns.reduce((sum, c) => sum + weight(c.strength), 0) + strong * 0.1 - values * 4 - (span - 1) * 0.6;
  if (score <= 0) return null;
  return { first, last: first + span - 1, columns: numberRepeats(settle(columns, fields), fields), score };
}

const weight = (strength: number) => [0, 0.6, 1.5, 2, 2.1][strength] ?? 0;

function labelsOf(rows: SheetRow[]): { column: number; parts: string[] }[] {
  const width = Math.max(0, ...rows.map((r) => r.cells.length));
  const labels: { column: number; parts: string[] }[] = [];
  for (let column = 0; column < width; column++) {
    const parts: string[] = [];
    for (const row of rows) {
      const text = textOf(row.cells[column]).replace(/\s+/g, ' ');
      if (text !== '' && parts.at(-1) !== text) parts.push(text);
    }
    if (parts.length > 0) labels.push({ column, parts });
  }
  // An unmerged group title stands over its first column only: lend it to the empty ones at its right for their number (联系人2 / 姓名, 电话).
  if (rows.length > 1) {
    let title = '';
    for (const label of labels) {
      const top = textOf(rows[0]?.cells[label.column]);
      if (top !== '') title = label.parts.length > 1 ? top : '';
      else if (title !== '' && headerOrdinal(title) > 0) label.parts.unshift(title);
    }
  }
  return labels;
}

function bestMatch(parts: string[], fields: TableField[]): { label: string; target: string | null; strength: number } {
  const label = parts.join(' / ');
  const bottom = matchField(parts.at(-1) ?? '', fields);
  const joined = parts.length > 1 ? matchField(parts.join(''), fields) : null;
  const top = parts.length > 1 ? matchField(parts[0] ?? '', fields) : null;
  const match = [bottom, joined && { ...joined, strength: Math.min(joined.strength, 3) }, top && top.strength >= 3 && parts.length > 1 ? { ...top, strength: 1 } : null]
    .filter((m) => m !== null)
    .sort((a, b) => b.strength - a.strength)[0];
  return { label, target: match?.key ?? null, strength: match?.strength ?? 0 };
}

/** One column per field unless the field repeats: the better header keeps it. */
function settle(columns: (HeaderColumn & { parts: string[] })[], fields: TableField[]): (HeaderColumn & { parts: string[] })[] {
  const best = new Map<string, number>();
  for (const c of columns) if (c.target) best.set(c.target, Math.max(best.get(c.target) ?? 0, c.strength));
  const taken = new Set<string>();
  return columns.map((c) => {
    if (!c.target || c.target === SEQUENCE || fields.find((f) => f.key === c.target)?.repeats) return c;
    if (c.strength < (best.get(c.target) ?? 0) || taken.has(c.target)) return { ...c, target: null, strength: 0 };
    taken.add(c.target);
    return c;
  });
}

/** 联系人1, 电话1, 联系人2, 电话2 → @2 by the number in the header, else by the order of the first repeating field. */
function numberRepeats(columns: (HeaderColumn & { parts: string[] })[], fields: TableField[]): HeaderColumn[] {
  const repeating = new Set(fields.filter((f) => f.repeats).map((f) => f.key));
  const lead = columns.find((c) => c.target && repeating.has(c.target))?.target;
  const stated = columns.some((c) => c.target && repeating.has(c.target) && Math.max(...c.parts.map(headerOrdinal)) > 1);
  let group = 0;
  return columns.map(({ parts, ...c }) => {
    if (!c.target || !repeating.has(c.target)) return c;
    if (c.target === lead) group++;
    const ordinal = Math.max(...parts.map(headerOrdinal));
    const k = stated ? Math.max(1, ordinal) : Math.max(1, group);
    return k > 1 ? { ...c, target: `${c.target}@${k}` } : c;
  });
}

/** How many cells of a row look like values: such a row is not a header. */
function valueLike(row: SheetRow, anchor: TableField | undefined): number {
  const pattern = anchor?.looksLike ? new RegExp(anchor.looksLike) : null;
  let n = 0;
  row.cells.forEach((cell, column) => {
    if (row.beside?.includes(column) || row.below?.includes(column)) return;
    const text = textOf(cell);
    if (text === '') return;
    const word = headerWord(text).full;
    if (typeof cell === 'number' || text.length > 40 || /^\d{4}[-/.年]\d/.test(text) || /\d{7,}/.test(word) || (pattern?.test(text) && text.length >= 6 && !/名称|全称/.test(text))) n++;
  });
  return n;
}
