import type { SheetRow } from '../cells';
import type { Header, HeaderColumn } from './find-header';
import { cellValue } from './row-kinds';
import { columnName } from '../cells';
import type { TableField } from './table-fields';

/**
 * No header understood: look at the values. A column that mostly looks like the anchor makes a table; other columns follow by their own patterns.
 * `row` is the header row if one was seen above (a row without the anchor's look), else the table starts at the first value.
 */
export function guessHeader(rows: SheetRow[], fields: TableField[]): Header | null {
  const anchor = fields.find((f) => f.anchor);
  if (!anchor?.looksLike || rows.length === 0) return null;
  const pattern = new RegExp(anchor.looksLike);
  const hits = new Map<number, number[]>();
  rows.forEach((row, at) =>
    row.cells.forEach((cell, column) => {
      if (row.beside?.includes(column)) return;
      if (pattern.test(cellValue(cell))) hits.set(column, [...(hits.get(column) ?? []), at]);
    }),
  );
  const [column, at] = [...hits].sort((a, b) => b[1].length - a[1].length)[0] ?? [];
  if (column === undefined || !at) return null;
  const start = at[0] ?? 0;
  const body = rows.slice(start).filter((row) => cellValue(row.cells[column]) !== '');
  if (at.length < Math.max(1, body.length * 0.5) || (at.length === 1 && body.length > 1)) return null;
  const above = rows[start - 1];
  const header = above && above.cells.filter((cell) => cellValue(cell) !== '').length >= 2 && !above.beside?.length ? above : undefined;
  const width = Math.max(...rows.slice(start).map((r) => r.cells.length));
  const columns: HeaderColumn[] = [];
  for (let c = 0; c < width; c++) {
    const label = cellValue(header?.cells[c]) || `${columnName(c)} 列`;
    columns.push({ column: c, label, target: c === column ? anchor.key : guessTarget(body, c, fields), strength: 1 });
  }
  const seen = new Set<string>();
  for (const c of columns) {
    if (c.target && seen.has(c.target)) c.target = null;
    if (c.target) seen.add(c.target);
  }
  return { first: header ? start - 1 : start, last: header ? start - 1 : start - 1, columns, score: 1 };
}

function guessTarget(body: SheetRow[], column: number, fields: TableField[]): string | null {
  const values = body.map((row) => cellValue(row.cells[column])).filter((v) => v !== '');
  if (values.length === 0) return null;
  for (const field of fields) {
    if (!field.looksLike || field.anchor) continue;
    const pattern = new RegExp(field.looksLike);
    if (values.filter((v) => pattern.test(v)).length > values.length * 0.6) return field.key;
  }
  return null;
}
