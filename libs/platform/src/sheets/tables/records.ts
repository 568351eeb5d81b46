import type { SheetSource } from '../cells';
import type { TableOutline } from './outline';
import { within } from './side-by-side';
import { type ColumnTargets, RecordReader, type TableRecord } from './read-records';
import { SEQUENCE, type TableField } from './table-fields';

/** Records of all used sheets in order, by the mapping people confirmed (column key → target). */
export async function* readRecords(source: SheetSource, layouts: TableOutline['layouts'], mapping: Record<string, string>, fields: TableField[]): AsyncGenerator<TableRecord> {
  for (const [table, layout] of layouts.entries()) {
    const reader = new RecordReader(table, fields);
    let next = 0;
    let skipTo = 0;
    for await (const whole of source.rows(layout.sheet)) {
      const row = within(whole, layout.span);
      const header = layout.headers[next];
      if (header && row.n >= Math.min(header.firstRow, header.lastRow + 1)) {
        const targets: ColumnTargets = new Map();
        for (const { column, key, sequence } of header.columns) {
          const target = Object.hasOwn(mapping, key) ? mapping[key] : sequence ? SEQUENCE : undefined;
          if (target) targets.set(column, target);
        }
        reader.use(targets, header.columns.length);
        skipTo = header.lastRow;
        next++;
      }
      if (next === 0 || row.n <= skipTo) continue;
      const record = reader.take(row);
      if (record) yield record;
    }
    const last = reader.finish();
    if (last) yield last;
  }
}
