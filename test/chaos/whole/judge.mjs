// The judge, a program of its own: node judge.mjs <log> <database url> → one JSON line. Reads only the fsynced log and the tables:
// an acknowledged write must be there once; a write that was never answered may be there once or not at all; a refused one not.
// A reminder that was acknowledged and is due must have told its person once.
import { readFileSync } from 'node:fs';
import mysql from 'mysql2/promise';

const TABLES = {
  company: ['companies_company', 'name'],
  followUp: ['companies_follow_up', 'content'],
  reminder: ['reminders_reminder', 'title'],
  lead: ['companies_company', 'name'],
  project: ['pipeline_project', 'title'],
};
const [, , file, url] = process.argv;
const writes = new Map();
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const entry = JSON.parse(line);
  writes.set(entry.key, { ...writes.get(entry.key), ...entry });
}
const db = await mysql.createConnection({ uri: url, timezone: 'Z' });
const found = { lost: [], twice: [], refusedButThere: [], untold: [], toldTwice: [] };
const counts = { acked: 0, unanswered: 0, refused: 0 };
for (const write of writes.values()) {
  const [table, column] = TABLES[write.kind];
  const value = Object.values(write.wanted ?? {})[0];
  const [rows] = await db.query(`SELECT id FROM ${table} WHERE ${column} = ?`, [value]);
  const state = write.acked ? 'acked' : write.refused ? 'refused' : 'unanswered';
  counts[state] += 1;
  if (state === 'acked' && rows.length === 0) found.lost.push(`${write.kind} ${write.key}`);
  if (rows.length > 1) found.twice.push(`${write.kind} ${write.key}: ${rows.length}`);
  if (state === 'refused' && rows.length > 0) found.refusedButThere.push(`${write.kind} ${write.key}`);
  if (write.kind !== 'reminder' || state !== 'acked' || rows.length !== 1) continue;
  const [told] = await db.query('SELECT id FROM reminders_notification WHERE reminder_id = ?', [rows[0].id]);
  if (told.length === 0) found.untold.push(write.key);
  if (told.length > 1) found.toldTwice.push(write.key);
}
const [left] = await db.query('SELECT COUNT(*) AS n FROM platform_outbox');
await db.end();
process.stdout.write(`${JSON.stringify({ ...counts, outboxLeft: Number(left[0].n), ...Object.fromEntries(Object.entries(found).map(([name, list]) => [name, list.length])), first: Object.values(found).flat().slice(0, 5) })}\n`);
process.exit(counts.acked > 0 && Object.values(found).every((list) => list.length === 0) ? 0 : 1);
