// A schema of its own with people, and workers from dist: what the benches of reminders share.
import { execFileSync, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mysql from 'mysql2/promise';

export const DIST = join(dirname(fileURLToPath(import.meta.url)), '../../dist');
const SERVER = (process.env.TEST_DATABASE_URL ?? 'mysql://root@127.0.0.1:13306/').replace(/\/?$/, '/');
export const REDIS = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:16379/9';
const CHUNK = 2_000;
/** Ids as the product makes them: growing with time, so that what is new lies together. */
const { newId } = createRequire(join(DIST, 'x.js'))('./libs/platform/src/index.js');
export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
export const sqlTime = (at) => at.toISOString().slice(0, 23).replace('T', ' ');

export async function openHouse() {
  const schema = `crm_bench_${process.pid}`;
  const admin = await mysql.createConnection({ uri: SERVER });
  await admin.query(`CREATE DATABASE ${schema} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  const url = `${SERVER}${schema}`;
  const env = { ...process.env, NODE_ENV: 'production', DATABASE_URL: url, REDIS_URL: REDIS, SECRET_KEY: Buffer.alloc(32, 9).toString('base64'), SEED_DEMO: '0', DEMO_PASSWORD: 'bench-pass-2026', LOG_LEVEL: 'info' };
  for (const name of ['migrate', 'seed']) execFileSync(process.execPath, [join(DIST, 'apps/api', `${name}.js`)], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const db = await mysql.createConnection({ uri: url, timezone: 'Z' });
  const [[user]] = await db.query('SELECT id FROM identity_user LIMIT 1');
  const workers = [];
  return {
    db,
    url,
    /** `count` reminders of one person due at `at`. */
    async fill(count, at, spreadSeconds = 0) {
      for (let done = 0; done < count; done += CHUNK) {
        const ids = Array.from({ length: Math.min(CHUNK, count - done) }, () => newId());
        const due = () => sqlTime(new Date(at.getTime() + Math.random() * spreadSeconds * 1_000));
        await db.query('INSERT INTO reminders_reminder (id, kind, title, due_at, wake_at) VALUES ?', [ids.map((id, i) => ((time) => [id, 'sample', `第 ${done + i} 件`, time, time])(due()))]);
        await db.query('INSERT INTO reminders_recipient (reminder_id, user_id) VALUES ?', [ids.map((id) => [id, user.id])]);
      }
    },
    async startWorkers(count) {
      for (let i = 0; i < count; i++) {
        const child = spawn(process.execPath, [join(DIST, 'apps/worker/main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
        workers.push(child);
        await new Promise((done, refuse) => {
          child.once('exit', () => refuse(new Error('a worker ended')));
          child.stdout.on('data', (text) => String(text).includes('worker runs') && done());
        });
        child.removeAllListeners('exit');
      }
      return workers;
    },
    async close() {
      for (const child of workers) {
        const gone = new Promise((done) => child.once('exit', done));
        child.kill('SIGTERM');
        await gone;
      }
      await db.end();
      await admin.query(`DROP DATABASE ${schema}`);
      await admin.end();
    },
  };
}

/** Memory a process holds, in MB. */
export const residentMb = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;
export const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
export const row = (name, ours, baseline, ratio, unit) => process.stdout.write(`${JSON.stringify({ name, ours: Number(ours.toPrecision(4)), baseline: Number(baseline.toPrecision(4)), ratio: Number(ratio.toPrecision(3)), unit })}\n`);
