// The judge, a program of its own: node oracle.mjs <log> <database url> <scenario> → one JSON line.
// It reads the fsynced log of acknowledged operations and, over its own connection, the notification rows; nothing else.
// Every acknowledged change of a reminder is one version; a version is to be told once to each recipient, never before its time,
// never after the change that replaced it was acknowledged. An unanswered change may have happened or not, and proves nothing.
import { readFileSync } from 'node:fs';
import mysql from 'mysql2/promise';

const LATE_MS = 75_000; // a version replaced later than this after its time should have been told before

const [, , file, url, scenario] = process.argv;
const reminders = new Map();
const counts = { asked: 0, acked: 0, refused: 0, unknown: 0, unsent: 0 };
const faults = [];
for (const text of readFileSync(file, 'utf8').split('\n')) {
  if (!text.trim()) continue;
  const entry = JSON.parse(text);
  if (entry.scenario !== scenario || !entry.result) continue;
  counts.asked += 1;
  counts[entry.result === 'ok' ? 'acked' : entry.result] += 1;
  if (entry.status >= 500) faults.push(`${entry.op} ${entry.status}`);
  if (!entry.id || entry.result === 'refused' || entry.result === 'unsent') continue;
  if (!reminders.has(entry.id)) reminders.set(entry.id, { versions: [], recipients: entry.recipients });
  const { versions } = reminders.get(entry.id);
  const armed = entry.due !== undefined;
  versions.push({ version: entry.version ?? versions.at(-1).version + 1, sure: entry.result === 'ok', armed, due: armed ? Date.parse(entry.due) : undefined, from: entry.start, known: entry.end });
}

const db = await mysql.createConnection({ uri: url, timezone: 'Z' });
const [rows] = await db.query('SELECT occurrence, user_id AS userId, reminder_id AS reminderId, created_at AS at FROM reminders_notification WHERE reminder_id IN (?)', [[...reminders.keys(), '-']]);
await db.end();
const told = new Map();
for (const row of rows) {
  const [, id, version] = row.occurrence.split(':');
  const key = `${id}:${version}:${row.userId}`;
  told.set(key, [...(told.get(key) ?? []), row.at.getTime()]);
}

const found = { lost: [], duplicate: [], early: [], cancelled: [] };
const lateness = [];
let fired = 0;
for (const [id, { versions, recipients }] of reminders) {
  for (const userId of recipients) {
    const tellings = (version) => told.get(`${id}:${version}:${userId}`) ?? [];
    versions.forEach((v, i) => {
      const next = versions[i + 1];
      const times = tellings(v.version);
      told.delete(`${id}:${v.version}:${userId}`);
      fired += times.length;
      if (times.length > 1) found.duplicate.push(`${id} v${v.version}: ${times.length} times`);
      for (const at of times) {
        if (!v.armed) found.cancelled.push(`${id} v${v.version} ended and told`);
        else if (at < v.due) found.early.push(`${id} v${v.version}: ${v.due - at} ms early`);
        else if (next?.sure && at > next.known) found.cancelled.push(`${id} v${v.version} told ${at - next.known} ms after it was replaced`);
        if (v.armed && v.sure) lateness.push(Math.max(0, at - Math.max(v.due, v.from)));
      }
      if (!v.armed || !v.sure || times.length > 0) return;
      const replaced = next && (next.sure || !next.armed || tellings(next.version).length > 0);
      if (!replaced || next.from > v.due + LATE_MS) found.lost.push(`${id} v${v.version}`);
    });
  }
}
// told, but in no version that was asked for
for (const key of told.keys()) found.cancelled.push(`${key} unasked`);

lateness.sort((a, b) => a - b);
const share = (p) => (lateness.length === 0 ? null : lateness[Math.min(lateness.length - 1, Math.floor(lateness.length * p))]);
process.stdout.write(
  `${JSON.stringify({ scenario, ...counts, reminders: reminders.size, fired, lost: found.lost.length, duplicate: found.duplicate.length, early: found.early.length, cancelled: found.cancelled.length, http5xx: faults.length, p50: share(0.5), p99: share(0.99), examples: Object.values(found).flatMap((list) => list.slice(0, 3)), faults: [...new Set(faults)].slice(0, 5) })}\n`,
);
