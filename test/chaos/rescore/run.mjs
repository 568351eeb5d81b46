// kill -9 of the worker in the middle of re-scoring everything with a new model, again and again, while somebody edits: the next worker ends the job.
// The programs are processes started from dist and killed by pid; the judge reads the tables and scores every stored text again by itself.
// Prints one JSON line {ok, companies, kills, edits, doneAtKill, onNewModel, wrong, doubled, missing, seconds}; exit 1 when not ok.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mysql from 'mysql2/promise';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const SERVER = (process.env.TEST_DATABASE_URL ?? 'mysql://root@127.0.0.1:13306/').replace(/\/$/, '');
const SCHEMA = `crm_chaos_rescore_${process.pid}`;
const ROWS = Number(process.env.CHAOS_ROWS ?? 6_000);
const KILLS = Number(process.env.CHAOS_KILLS ?? 2);
const PORT = Number(process.env.CHAOS_PORT ?? 18_900 + (process.pid % 300));
const env = {
  ...process.env, NODE_ENV: 'production', PORT: String(PORT), DATABASE_URL: `${SERVER}/${SCHEMA}`, REDIS_URL: process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:16379/9',
  SECRET_KEY: Buffer.alloc(32, 5).toString('base64'), DEMO_PASSWORD: 'chaos-only-2026', SEED_DEMO: '1', LOG_LEVEL: 'error',
};
Object.assign(process.env, { DATABASE_URL: env.DATABASE_URL, REDIS_URL: env.REDIS_URL, SECRET_KEY: env.SECRET_KEY });
const require = createRequire(join(ROOT, 'dist/apps/api/main.js'));
const { newId } = require(join(ROOT, 'dist/libs/platform/src/index.js'));
const { scoreCompany } = require(join(ROOT, 'dist/libs/fit/src/domain/score.js'));
const { changeWeights } = require(join(ROOT, 'dist/libs/fit/src/domain/change-weights.js'));
const { defaultModel } = require(join(ROOT, 'dist/libs/fit/src/domain/model.js'));
const WEIGHTS = { groups: { 'dev.ivd': 0.4, 'drug.small': 0.6, 'live.special': 0.5 }, scale: 9 };
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const db = await mysql.createConnection({ uri: `${SERVER}/`, charset: 'utf8mb4_unicode_ci' });
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
  await fill();
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
  const login = async (username) => (await call('POST', '/auth/login', { username, password: env.DEMO_PASSWORD })).accessToken;
  const admin = await login('admin');
  const recruiter = await login('recruiter1');
  let worker = run('worker');
  const before = await call('POST', '/companies/rescore', {}, admin);
  await until(async () => (await task(before.taskId)).state === 'done', 240);
  const { version } = await call('POST', '/fit/models', { weights: WEIGHTS, note: '试' }, admin);
  await call('POST', `/fit/models/${version}/activate`, {}, admin);
  let job;
  await until(async () => (job = (await db.query("select id from platform_task where kind = 'companies.rescore' and id <> ?", [before.taskId]))[0][0]?.id), 120);
  const ids = (await db.query('select id from companies_company order by id'))[0].map((r) => r.id);
  const edited = new Set();
  const doneAtKill = [];
  let seen = 0;
  await until(async () => {
    const now = await task(job);
    if (now.state === 'running' && edited.size < 60) {
      // one just ahead of the job and one already done
      for (const id of [ids[Math.min(ROWS - 1, now.done + 5)], ids[Math.floor(now.done / 2)]]) {
        if (edited.has(id)) continue;
        edited.add(id);
        await call('PATCH', `/companies/${id}`, { description: edited.size % 2 ? '连锁药店，零售药品与保健食品。' : '药物洗脱支架与取栓支架，三类证在手。' }, recruiter);
      }
    }
    if (doneAtKill.length < KILLS && now.state === 'running' && now.done > seen) {
      seen = now.done;
      doneAtKill.push(now.done);
      worker.kill('SIGKILL');
      await sleep(300);
      worker = run('worker');
    }
    return now.state === 'done' || now.state === 'failed';
  }, 400);
  return { ...(await judge(job, version, edited)), kills: doneAtKill.length, edits: edited.size, doneAtKill, seconds: Math.round((Date.now() - started) / 1000) };
}

async function task(id) {
  return (await db.query('select state, done from platform_task where id = ?', [id]))[0][0];
}

/** Every company stands as its stored text scores under the new model, and its history has one row a version (an edited one may have more). */
async function judge(job, version, edited) {
  const { state } = await task(job);
  const model = { ...defaultModel, version, weights: changeWeights(defaultModel.weights, WEIGHTS).weights };
  const companies = (await db.query('select id, name, description, products, fit_total as total, fit_primary as main, fit_model_version as v from companies_company'))[0];
  const history = (await db.query('select company_id as id, model_version as v, count(*) as n from companies_fit group by company_id, model_version'))[0];
  const last = new Map((await db.query('select f.company_id as id, f.total, f.model_version as v from companies_fit f join (select company_id, max(concat(scored_at, id)) as newest from companies_fit group by company_id) n on n.company_id = f.company_id and n.newest = concat(f.scored_at, f.id)'))[0].map((r) => [r.id, r]));
  const wrong = companies.filter((c) => {
    const s = scoreCompany({ name: c.name, description: c.description, products: [], facts: {} }, model);
    const total = c.v === version && c.total === Math.round(s.total) && c.main === s.primary;
    return !total || last.get(c.id)?.v !== version || last.get(c.id)?.total !== c.total;
  });
  const per = new Map(companies.map((c) => [c.id, 0]));
  for (const row of history) per.set(row.id, per.get(row.id) + 1);
  const doubled = history.filter((row) => Number(row.n) > 1 && !edited.has(row.id)).length;
  const missing = [...per.values()].filter((versions) => versions !== 2).length;
  const onNewModel = companies.filter((c) => c.v === version).length;
  if (wrong[0]) process.stderr.write(`${JSON.stringify(wrong[0]).slice(0, 400)}\n`);
  return { ok: state === 'done' && companies.length === ROWS && onNewModel === ROWS && wrong.length === 0 && doubled === 0 && missing === 0, companies: companies.length, onNewModel, wrong: wrong.length, doubled, missing };
}

/** Companies with real notes, never scored, owned by whoever edits them. */
async function fill() {
  const [owner] = (await db.query("select id, team_id as team from identity_user where username = 'recruiter1'"))[0];
  const notes = readFileSync(join(ROOT, 'libs/fit/eval/own-heldout.jsonl'), 'utf8').split('\n').filter((l) => l.trim()).map((l) => JSON.parse(l).description);
  for (let i = 0; i < ROWS; i += 1_000) {
    const rows = Array.from({ length: Math.min(1_000, ROWS - i) }, (_, k) => {
      const name = `示例企业${i + k}`;
      return [newId(), name, name, name, `n${i + k}`, '北京', notes[(i + k) % notes.length], '[]', '{}', -1, owner.id, owner.team, new Date(), new Date()];
    });
    await db.query('insert into companies_company (id, name, name_plain, name_key, name_sound, region, description, products, profile, fit_total, owner_id, owner_team_id, created_at, updated_at) values ?', [rows]);
    await db.query("insert into companies_access (company_id, subject_kind, subject_id, why, created_at) values ?", [rows.flatMap(([id]) => [[id, 'user', owner.id, 'owner', new Date()], [id, 'team', owner.team, 'owner', new Date()]])]);
  }
}

/** Users only: the demo's companies would blur the count. */
async function seedUsers() {
  const code = `const { NestFactory } = require('@nestjs/core'); const { WorkerModule } = require(${JSON.stringify(join(ROOT, 'dist/apps/worker/worker.module.js'))}); const { DemoUsers } = require(${JSON.stringify(join(ROOT, 'dist/libs/identity/src/index.js'))});
    NestFactory.createApplicationContext(WorkerModule, { logger: false }).then(async (app) => { await app.get(DemoUsers).seed(process.env.DEMO_PASSWORD, { demo: true }); process.exit(0); });`;
  const done = spawnSync(process.execPath, ['-r', join(ROOT, 'node_modules/reflect-metadata'), '-e', code], { env, cwd: ROOT, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
}

async function call(method, path, body, token) {
  const answer = await fetch(`http://127.0.0.1:${PORT}/api/v1${path}`, { method, headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const json = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(json).slice(0, 200)}`);
  return json;
}

async function until(done, seconds) {
  for (const end = Date.now() + seconds * 1000; ; await sleep(50)) {
    if (await done()) return;
    if (Date.now() > end) throw new Error('it did not end in time');
  }
}
