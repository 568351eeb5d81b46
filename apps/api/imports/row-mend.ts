import { IMPORTS, type OnDuplicate, type RowMend } from '@crm/platform';

const ACTIONS: readonly unknown[] = ['skip', 'update', 'create'];

/** The body of a mend: `{values: {field: text}, action?}`, or the fields themselves. Anything else is refused. */
export function readMend(body: unknown, fields: readonly string[]): RowMend {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw IMPORTS.BAD_ROW();
  const { values, action, ...direct } = body as { values?: unknown; action?: unknown };
  if (action !== undefined && !ACTIONS.includes(action)) throw IMPORTS.BAD_ROW({}, [{ path: 'action', code: 'INVALID', message: '只能是 skip、update 或 create' }]);
  if (values !== undefined && (typeof values !== 'object' || values === null || Array.isArray(values))) throw IMPORTS.BAD_ROW({}, [{ path: 'values', code: 'INVALID', message: '要是字段和值' }]);
  const given = { ...direct, ...(values as object | undefined) };
  for (const [key, value] of Object.entries(given)) {
    const known = fields.includes(key.split('@')[0] ?? '') && /^[A-Za-z]+(@[2-9])?$/.test(key);
    if (!known) throw IMPORTS.BAD_ROW({}, [{ path: key, code: 'UNKNOWN_FIELD', message: '没有这个字段' }]);
    if (value !== null && (typeof value !== 'string' || value.length > 20_000)) throw IMPORTS.BAD_ROW({}, [{ path: key, code: 'INVALID', message: '要是文字' }]);
  }
  return { values: given as Record<string, string | null>, action: action as OnDuplicate | undefined };
}
