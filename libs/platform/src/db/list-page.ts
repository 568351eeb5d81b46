import { PLATFORM } from '../errors/app-error';
import type { Db } from './db';
import type { Where } from './where';

/** One page of a list. `total` is exact and only there when it was asked for. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  total?: number;
}

/** What a caller may say about a page. */
export interface PageQuery {
  limit?: number;
  cursor?: string;
  sort?: string;
  total?: boolean;
}

/** Only the page part of a filter, so that its other fields never reach the SQL parts of a list. */
export function pageOf({ limit, cursor, sort, total }: PageQuery): PageQuery {
  return { limit, cursor, sort, total };
}

interface ListPageInput<R, T> extends PageQuery {
  /** Columns, with `as camelCase`. */
  select: string;
  /** Tables and joins, without the word FROM. */
  from: string;
  /** Values of question marks in `from`. */
  fromParams?: unknown[];
  where: Where;
  /** Sort fields callers may name, and the SQL expression of each; an expression must never be NULL. */
  sorts: Record<string, string>;
  /** For example `-updatedAt`. */
  defaultSort: string;
  /** Column of the unique id that breaks ties. */
  id: string;
  map?: (row: R) => T;
}

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 200;

/** A keyset page: stable while rows are added, and as cheap on page 1,000 as on page 1. An unknown sort field or a broken cursor is a 400. */
export async function listPage<T, R = T>(db: Db, input: ListPageInput<R, T>): Promise<Page<T>> {
  const sort = input.sort ?? input.defaultSort;
  const descending = sort.startsWith('-');
  const field = descending ? sort.slice(1) : sort;
  const column = Object.hasOwn(input.sorts, field) ? input.sorts[field]! : undefined;
  if (!column) throw PLATFORM.UNKNOWN_SORT({ sort: field, allowed: Object.keys(input.sorts) }, [{ path: 'sort', code: 'UNKNOWN', message: '不支持的排序字段' }]);
  const limit = Math.min(Math.max(input.limit ?? DEFAULT_LIMIT, 1), MAX_LIMIT);
  const compare = descending ? '<' : '>';
  const direction = descending ? 'DESC' : 'ASC';

  const params = [...(input.fromParams ?? []), ...input.where.params];
  let after = '';
  if (input.cursor) {
    const [value, id] = readCursor(input.cursor, sort);
    after = ` AND (${column} ${compare} ? OR (${column} = ? AND ${input.id} ${compare} ?))`;
    params.push(value, value, id);
  }
  const order = column === input.id ? `${input.id} ${direction}` : `${column} ${direction}, ${input.id} ${direction}`;
  const rows = await db.rows<R & { cursorValue: unknown; cursorId: string }>(
    `SELECT ${input.select}, ${column} AS cursorValue, ${input.id} AS cursorId FROM ${input.from} WHERE ${input.where.sql}${after} ORDER BY ${order} LIMIT ?`,
    [...params, limit + 1],
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const page: Page<T> = {
    items: shown.map(({ cursorValue: _v, cursorId: _i, ...row }) => (input.map ? input.map(row as unknown as R) : (row as unknown as T))),
    nextCursor: rows.length > limit && last ? writeCursor(sort, last.cursorValue, last.cursorId) : null,
  };
  if (input.total) {
    const count = await db.row<{ n: string }>(`SELECT COUNT(*) AS n FROM ${input.from} WHERE ${input.where.sql}`, [...(input.fromParams ?? []), ...input.where.params]);
    page.total = Number(count?.n ?? 0);
  }
  return page;
}

function writeCursor(sort: string, value: unknown, id: string): string {
  const plain = value instanceof Date ? { at: value.toISOString() } : value;
  return Buffer.from(JSON.stringify([sort, plain, id])).toString('base64url');
}

function readCursor(cursor: string, sort: string): [unknown, string] {
  try {
    const [madeFor, value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, unknown, unknown];
    if (madeFor !== sort || typeof id !== 'string') throw new Error('another list');
    if (value !== null && typeof value === 'object') {
      const at = new Date(String((value as { at?: unknown }).at));
      if (Number.isNaN(at.getTime())) throw new Error('not a time');
      return [at, id];
    }
    return [value, id];
  } catch {
    throw PLATFORM.BAD_CURSOR({}, [{ path: 'cursor', code: 'INVALID', message: '翻页位置无效' }]);
  }
}
