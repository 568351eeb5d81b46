// kill -9 of the worker in the middle of an import, again and again: it ends, with every row once.
// The programs are processes started from dist and killed by pid; the judge counts rows in the tables, never asks the program.
// Prints one JSON line {ok, rows, kills, imported, leads, companies, doubled, againNew, seconds}; exit 1 when not ok.
import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mysql from 'mysql2/promise';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const SERVER = (process.env.TEST_DATABASE_URL ?? 'mysql://root@127.0.0.1:13306/').replace(/\/$/, '');
const SCHEMA = `crm_chaos_import_${process.pid}`;
const ROWS = Number(process.env.CHAOS_ROWS ?? 4_000);
const KILLS = Number(process.env.CHAOS_KILLS ?? 2);
const PORT = Number(process.env.CHAOS_PORT ?? 18_600 + (process.pid % 300));
const env = {
  ...process.env, NODE_ENV: 'production', PORT: String(PORT), DATABASE_URL: `${SERVER}/${SCHEMA}`, REDIS_URL: process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:16379/7',
  SECRET_KEY: Buffer.alloc(32, 5).toString('base64'), DEMO_PASSWORD: 'chaos-only-2026', SEED_DEMO: '1', LOG_LEVEL: 'error',
};
const { completeUscc } = createRequire(join(ROOT, 'dist/apps/api/main.js'))(join(ROOT, 'dist/libs/companies/src/index.js'));
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const db = await mysql.createConnection({ uri: `${SERVER}/` });
const started = Date.now();
const children = new Set();
const run = (program) => {
  const child = spawn(process.execPath, [join(ROOT, 'dist/apps', program, 'main.js')], { env, stdio: 'ignore' });
  children.add(child);
  child.on('exit', () => children.delete(child));
  return child;
};
let report = { ok: false };
try {
  await db.query(`create database ${SCHEMA} character set utf8mb4 collate utf8mb4_unicode_ci`);
  await db.query(`use ${SCHEMA}`);
  const migrated = spawnSync(process.execPath, [join(ROOT, 'dist/apps/api/migrate.js')], { env, encoding: 'utf8' });
  if (migrated.status !== 0) throw new Error(migrated.stderr);
  await seedUsers();
  run('api');
  await until(async () => (await fetch(`http://127.0.0.1:${PORT}/health/ready`).catch(() => null))?.ok, 120);
  report = await story();
} finally {
  for (const child of children) child.kill('SIGKILL');
  await db.query(`drop database if exists ${SCHEMA}`);
  await db.end();
}
process.stdout.write(`${JSON.stringify(report)}\n`);
process.exit(report.ok ? 0 : 1);

async function story() {
  const token = (await call('POST', '/auth/login', { username: 'recruiter1', password: env.DEMO_PASSWORD })).accessToken;
  const state = (id) => call('GET', `/imports/${id}`, undefined, token);
  const send = async () => {
    const form = new FormData();
    form.set('kind', 'leads');
    form.set('file', new Blob([sheet()]), 'chaos.csv');
    return call('POST', '/imports', form, token);
  };
  let worker = run('worker');
  const made = await send();
  await call('POST', `/imports/${made.id}/check`, { mapping: made.suggestedMapping }, token);
  await until(async () => (await state(made.id)).state === 'checked', 180);
  await call('POST', `/imports/${made.id}/commit`, {}, token);
  let kills = 0;
  let seen = 0;
  await until(async () => {
    const now = await state(made.id);
    if (kills < KILLS && now.state === 'running' && now.progress.done > seen) {
      seen = now.progress.done;
      worker.kill('SIGKILL');
      kills++;
      await sleep(300);
      worker = run('worker');
    }
    return now.state === 'done' || now.state === 'failed';
  }, 400);
  const done = await state(made.id);
  const count = async (sql) => Number((await db.query(sql))[0][0].n);
  const leads = await count('select count(*) as n from leads_lead');
  const companies = await count('select count(*) as n from companies_company');
  const doubled = await count('select count(*) as n from (select name from companies_company group by name having count(*) > 1) d');
  const again = await send();
  await call('POST', `/imports/${again.id}/check`, { mapping: again.suggestedMapping }, token);
  await until(async () => (await state(again.id)).state === 'checked', 240);
  await call('POST', `/imports/${again.id}/commit`, {}, token);
  await until(async () => (await state(again.id)).state === 'done', 240);
  const againNew = (await state(again.id)).counts.imported;
  const ok = done.state === 'done' && done.counts.imported === ROWS && leads === ROWS && companies === ROWS && doubled === 0 && againNew === 0 && kills === KILLS;
  return { ok, rows: ROWS, kills, imported: done.counts.imported, leads, companies, doubled, againNew, seconds: Math.round((Date.now() - started) / 1000) };
}

/** Users only: the demo's companies would blur the count. */
async function seedUsers() {
  const code = `const { NestFactory } = require('@nestjs/core'); const { WorkerModule } = require(${JSON.stringify(join(ROOT, 'dist/apps/worker/worker.module.js'))}); const { DemoUsers } = require(${JSON.stringify(join(ROOT, 'dist/libs/identity/src/index.js'))});
    NestFactory.createApplicationContext(WorkerModule, { logger: false }).then(async (app) => { await app.get(DemoUsers).seed(process.env.DEMO_PASSWORD, { demo: true }); process.exit(0); });`;
  const done = spawnSync(process.execPath, ['-r', join(ROOT, 'node_modules/reflect-metadata'), '-e', code], { env, cwd: ROOT, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
}

function sheet() {
  const S = '澜序昀启观潮屹澄芮衡景湛牧野鹤汀青屿岚枢砚秋予泽霖闻溪舒朗映川知微望榆沐朔芒桐曦';
  const lines = ['企业名称,统一社会信用代码,联系人,手机'];
  for (let i = 0; i < ROWS; i++) lines.push(`北京${S[i % 40]}${S[Math.floor(i / 40) % 40]}${S[Math.floor(i / 1600) % 40]}医疗器械有限公司,${completeUscc(`91110108MA${String(i).padStart(6, '0')}`)},联系人甲,${13_000_000_000 + i * 7}`);
  return lines.join('\r\n');
}

async function call(method, path, body, token) {
  const form = body instanceof FormData;
  const answer = await fetch(`http://127.0.0.1:${PORT}/api/v1${path}`, { method, headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body && !form ? { 'content-type': 'application/json' } : {}) }, body: form ? body : body && JSON.stringify(body) });
  const json = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(json).slice(0, 200)}`);
  return json;
}

async function until(done, seconds) {
  for (const end = Date.now() + seconds * 1000; ; await sleep(250)) {
    if (await done()) return;
    if (Date.now() > end) throw new Error('it did not end in time');
  }
}
