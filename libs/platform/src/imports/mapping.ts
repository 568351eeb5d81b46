import { createHash } from 'node:crypto';
import type { FieldFault } from '../errors/app-error';
import type { TableOutline } from '../sheets/tables/outline';
import type { TableField } from '../sheets/tables/table-fields';

/** The same headers in the same order get the mapping their user chose last time. */
export function signatureOf(outline: TableOutline): string {
  return createHash('sha256').update(JSON.stringify(outline.columns.map((c) => c.key))).digest('hex');
}

/** What is wrong with a mapping, or null: unknown columns or fields, no anchor, one field twice that does not repeat. */
export function mappingFault(mapping: Record<string, string>, outline: TableOutline, fields: TableField[]): FieldFault | null {
  const columns = new Set(outline.columns.map((c) => c.key));
  const used = new Set<string>();
  const anchor = fields.find((f) => f.anchor);
  for (const [column, target] of Object.entries(mapping)) {
    if (!columns.has(column)) return { path: `mapping.${column}`, code: 'UNKNOWN_COLUMN', message: `文件里没有“${column}”这一列` };
    const [key = '', nth] = String(target).split('@');
    const field = fields.find((f) => f.key === key);
    if (!field || (nth !== undefined && !(field.repeats && /^[2-9]$/.test(nth)))) return { path: `mapping.${column}`, code: 'UNKNOWN_FIELD', message: '没有这个字段' };
    if (used.has(target) && !field.repeats) return { path: `mapping.${column}`, code: 'TWICE', message: `“${field.label}”对应了两列，只留一列` };
    used.add(target);
  }
  if (anchor && !used.has(anchor.key)) return { path: 'mapping', code: 'NO_ANCHOR', message: `没有指定“${anchor.label}”是哪一列` };
  return null;
}
