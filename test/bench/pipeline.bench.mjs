// The board of 5,000 open projects and a drag on it: wall time of our answer against the same SQL statements run raw (mysql2, one
// after the other, taken from the database's own log of one request). Prints {name, ours, baseline, ratio, unit}.
import { fork, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mysql from 'mysql2/promise';

const HERE = dirname(fileURLToPath(import.meta.url));
const DIST = join(HERE, '../../dist/apps/api');
const SERVER = (process.env.TEST_DATABASE_URL ?? 'mysql://root@127.0.0.1:13306/').replace(/\/$/, '');
const SCHEMA = `crm_bench_pipeline_${process.pid}`;
const PROJECTS = 5_000;
const ROUNDS = 25;

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
async function timed(work) {
  const started = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - started) / 1e6;
}
const db = await mysql.createConnection({ uri: `${SERVER}/`, multipleStatements: false });
let child;

/** JSON columns come back as objects. */
const plainValue = (value) =>
  value !== null && typeof value === 'object' && !(value instanceof Date) ? JSON.stringify(value) : value;
/** Copies of one project, spread over stages and owners. */
async function multiply(projectId) {
  const [columns] = await db.query(
    "select column_name as name from information_schema.columns where table_schema = ? and table_name = 'pipeline_project'",
    [SCHEMA],
  );
  const names = columns.map((c) => c.name);
  const stages = ['screening', 'negotiating', 'siteVisit', 'review', 'signed', 'registered'];
  const [[row]] = await db.query('select * from pipeline_project where id = ?', [projectId]);
  const rows = Array.from({ length: PROJECTS }, (_, n) => {
    const id = `${projectId.slice(0, 24)}${String(n).padStart(12, '0')}`;
    const patch = {
      id,
      lead_id: null,
      last_log_id: null,
      stage: stages[n % stages.length],
      investment_wan: 100 + (n % 900),
      next_follow_up_at: n % 5 ? new Date(Date.now() + ((n % 40) - 10) * 86_400_000) : null,
    };
    return names.map((name) => plainValue(name in patch ? patch[name] : row[name]));
  });
  for (let i = 0; i < rows.length; i += 500)
    await db.query(`insert into pipeline_project (${names.join(', ')}) values ?`, [rows.slice(i, i + 500)]);
  await db.query('analyze table pipeline_project');
}
/** The statements one call makes, as the server saw them. */
async function statementsOf(call) {
  await db.query("set global log_output = 'TABLE'");
  await db.query('truncate mysql.general_log');
  await db.query('set global general_log = 1');
  await call();
  await db.query('set global general_log = 0');
  // only the API's own connections: other programs may use the same server
  const [rows] = await db.query(
    "select convert(argument using utf8mb4) as text from mysql.general_log where command_type in ('Query', 'Execute') and thread_id in (select id from information_schema.processlist where db = ? and id <> connection_id()) order by event_time",
    [SCHEMA],
  );
  return rows.map((r) => r.text).filter((text) => !/general_log|log_output/i.test(text));
}
async function compare(name, call, raw) {
  for (let i = 0; i < 5; i++) await call();
  const statements = await statementsOf(call);
  const ours = [];
  const baseline = [];
  for (let i = 0; i < ROUNDS; i++) {
    ours.push(await timed(call));
    baseline.push(await timed(() => raw(statements)));
  }
  const [a, b] = [median(ours), median(baseline)];
  console.log(JSON.stringify({ name, ours: a, baseline: b, ratio: a / b, unit: 'ms', statements: statements.length }));
}

try {
  await db.query(`create database ${SCHEMA} character set utf8mb4 collate utf8mb4_unicode_ci`);
  const port = await freePort();
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    DATABASE_URL: `${SERVER}/${SCHEMA}`,
    REDIS_URL: process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:16379/8',
    SECRET_KEY: Buffer.alloc(32, 3).toString('base64'),
    DEMO_PASSWORD: 'demo-for-bench-2026',
    SEED_DEMO: '1',
    LOG_LEVEL: 'warn',
  };
  for (const program of ['migrate.js', 'seed.js']) {
    const done = spawnSync(process.execPath, [join(DIST, program)], { env, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`${program}: ${done.stderr.slice(-400)}`);
  }
  child = fork(join(DIST, 'main.js'), { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const base = `http://127.0.0.1:${port}`;
  for (const until = Date.now() + 60_000; ; await new Promise((done) => setTimeout(done, 100))) {
    if (
      await fetch(`${base}/health/live`).then(
        (r) => r.ok,
        () => false,
      )
    )
      break;
    if (Date.now() > until || child.exitCode !== null) throw new Error('the API did not start');
  }
  const login = await fetch(`${base}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'recruiter1', password: env.DEMO_PASSWORD }),
  });
  const headers = { authorization: `Bearer ${(await login.json()).accessToken}`, 'content-type': 'application/json' };
  await db.query(`use ${SCHEMA}`);
  const [[first]] = await db.query(
    "select p.id from pipeline_project p join identity_user u on u.id = p.owner_id where u.username = 'recruiter1' and p.stage = 'negotiating' limit 1",
  );
  await multiply(first.id);
  const answer = async (path, init) => {
    const response = await fetch(base + path, { headers, ...init });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const plain = async (statements) => {
    for (const text of statements) await db.query(text);
  };
  await compare('board of 5,000 open projects', () => answer('/api/v1/projects/board?kind=all'), plain);
  await compare('page of 20 of 5,000 projects', () => answer('/api/v1/projects?limit=20'), plain);
  // A drag there and back; the raw side runs the same statements and rolls them back, since a log row may not be written twice.
  let to = 'siteVisit';
  const drag = async () => {
    await answer(`/api/v1/projects/${first.id}/move`, { method: 'POST', body: JSON.stringify({ to }) });
    to = to === 'siteVisit' ? 'negotiating' : 'siteVisit';
  };
  const rolledBack = async (statements) => {
    await db.query('start transaction');
    for (const text of statements)
      if (!/^(start transaction|begin|commit|rollback)/i.test(text))
        await db.query(text.replace(/^insert into/i, 'insert ignore into'));
    await db.query('rollback');
  };
  await compare('drag on the board', drag, rolledBack);
} finally {
  child?.kill();
  await db.query(`drop database if exists ${SCHEMA}`);
  await db.end();
}
