import type { TestApi } from './app';

/** How far the server's binlog has come; where it is off (a developer's own server), a count of rows that writes leave behind. */
export async function writePosition(t: TestApi): Promise<string> {
  const status = await t.db.row<{ File: string; Position: string | number }>('SHOW MASTER STATUS');
  if (status) return `${status.File}:${status.Position}`;
  const row = await t.db.row<{ n: string }>('SELECT (SELECT COUNT(*) FROM platform_audit) + (SELECT COUNT(*) FROM platform_outbox) AS n');
  return String(row?.n);
}
