import type { TestApi } from './app';

/** Texts that run, reach out, turn round or overflow where a screen trusts what it shows. Each sets `window.touched` if it ever runs. */
export const HOSTILE: readonly string[] = [
  '<img src=x onerror="window.touched=1">',
  '<script>window.touched=1</script>',
  '"><svg onload=window.touched=1>',
  "' onmouseover='window.touched=1' x='",
  '<a href="javascript:window.touched=1">链接</a>',
  '<iframe srcdoc="<script>parent.touched=1</script>"></iframe>',
  '</title></textarea></style><img src=x onerror=window.touched=1>',
  '{{constructor.constructor("window.touched=1")()}}',
  '${window.touched=1}',
  '=HYPERLINK("javascript:window.touched=1")',
  '[链接](javascript:window.touched=1)',
  '&lt;img src=x onerror=window.touched=1&gt;',
  `无空格${'W'.repeat(180)}`,
  '\u202e档文的来过转\u202c\u200b\u2066',
  '👩‍👩‍👧‍👦🏳️‍🌈Z̷̢͉a̶͔l̴g̸o̵',
];

/** What programs compare with or look up by, and what would not be the same record any more with other words. */
const NOT_WORDS = /^(fit_|platform_|schema_|typeorm_|companies_search_token|companies_fit$|reports_target_indicator$)|(_key|_plain|_sound|region|unit)$/;
const CHINESE = '[一-龥]';

interface Column { table: string; column: string; length: number | null; json: boolean }

/**
 * Puts hostile words wherever the database holds words: every column and every leaf of a JSON column that holds Chinese text. Keeps the old
 * text behind it, as much as the column takes. Returns the columns that were written, `table.column`.
 */
export async function makeHostile(t: TestApi): Promise<string[]> {
  const columns = await t.db.rows<Column>(
    `select c.table_name as \`table\`, c.column_name as \`column\`, c.character_maximum_length as length,
            exists (select 1 from information_schema.check_constraints k where k.constraint_schema = c.table_schema and k.table_name = c.table_name and k.check_clause like concat('%json_valid(\`', c.column_name, '\`)%')) as json
       from information_schema.columns c join information_schema.tables b on b.table_schema = c.table_schema and b.table_name = c.table_name and b.table_type = 'BASE TABLE'
      where c.table_schema = ? and c.character_set_name = 'utf8mb4' and c.generation_expression is null order by 1, 2`,
    [t.schema],
  );
  const written: string[] = [];
  for (const one of columns) {
    if (NOT_WORDS.test(one.table) || NOT_WORDS.test(one.column) || NOT_WORDS.test(`${one.table}.${one.column}`)) continue;
    if (await (Number(one.json) ? rewriteJson(t, one) : rewriteWords(t, one))) written.push(`${one.table}.${one.column}`);
  }
  return written;
}

/** Hostile words before the old ones; the end gives way, never the hostile part. */
const spoilt = (old: string, at: number, length: number): string => [...`${HOSTILE[at % HOSTILE.length]}${at}${old}`].slice(0, Math.min(length, 400)).join('');

async function rewriteWords(t: TestApi, { table, column, length }: Column): Promise<boolean> {
  const rows = await t.db.rows<{ old: string }>(`select distinct \`${column}\` as old from \`${table}\` where \`${column}\` regexp '${CHINESE}' limit 300`);
  let at = 0;
  for (const { old } of rows) {
    at += 1;
    await t.db.exec(`update ignore \`${table}\` set \`${column}\` = ? where \`${column}\` = ?`, [spoilt(old, at, Number(length)), old]);
  }
  return rows.length > 0;
}

async function rewriteJson(t: TestApi, { table, column }: Column): Promise<boolean> {
  const rows = await t.db.rows<{ old: unknown }>(`select distinct cast(\`${column}\` as char) as old from \`${table}\` where \`${column}\` regexp '${CHINESE}' limit 300`);
  let at = 0;
  const leaf = (value: unknown): unknown => {
    if (typeof value === 'string') return /[一-龥]/.test(value) ? spoilt(value, (at += 1), 400) : value;
    if (Array.isArray(value)) return value.map(leaf);
    if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, leaf(inner)]));
    return value;
  };
  for (const { old } of rows) {
    const text = typeof old === 'string' ? old : JSON.stringify(old);
    await t.db.exec(`update ignore \`${table}\` set \`${column}\` = ? where \`${column}\` = ?`, [JSON.stringify(leaf(JSON.parse(text))), text]);
  }
  return rows.length > 0;
}
