import type { SheetRow } from '../cells';
import { findHeader, type HeaderColumn } from './find-header';
import { headerWord, matchField, type TableField } from './table-fields';

/** Columns of one table, both inclusive. */
export interface ColumnSpan {
  from: number;
  to: number;
}

/**
 * Tables that stand beside each other under headers of the same words (企业名称 联系人 电话 · 企业名称 联系人 电话) are as many tables.
 * One span when there is only one. Two anchors with different words (中文名称, 英文名称) are one table.
 */
export function tableSpans(rows: SheetRow[], fields: TableField[]): ColumnSpan[] {
  const whole = { from: 0, to: Number.MAX_SAFE_INTEGER };
  const columns = findHeader(rows, fields)?.columns;
  const anchor = fields.find((f) => f.anchor)?.key;
  if (!columns) return [whole];
  const word = (c: HeaderColumn | undefined) => headerWord(c?.label.split(' / ').at(-1) ?? '').full;
  const lead = columns.findIndex((c) => c.target === anchor);
  const starts = columns.flatMap((c, at) => (at >= lead && word(c) === word(columns[lead]) && matchField(word(c), fields)?.key === anchor ? [at - lead] : []));
  const second = starts[1];
  if (second === undefined || starts[0] !== 0) return [whole];
  const again = columns.slice(second, second + second).filter((c, i) => word(c) === word(columns[i])).length;
  if (again < Math.min(2, second)) return [whole];
  return starts.map((at, i) => ({ from: columns[at]?.column ?? 0, to: (columns[starts[i + 1] ?? -1]?.column ?? Number.MAX_SAFE_INTEGER) - 1 }));
}

/** The row as this table sees it. */
export function within(row: SheetRow, span: ColumnSpan | undefined): SheetRow {
  if (!span || (span.from === 0 && span.to >= row.cells.length - 1)) return row;
  const inside = (column: number) => column >= span.from && column <= span.to;
  const cells: SheetRow['cells'] = [];
  for (let c = span.from; c <= Math.min(span.to, row.cells.length - 1); c++) if (row.cells[c] !== undefined) cells[c] = row.cells[c] ?? null;
  return { n: row.n, cells, below: row.below?.filter(inside), beside: row.beside?.filter(inside) };
}
