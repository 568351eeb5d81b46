// The funnel over 1,000,000 projects and 8,000,000 stage moves: our answer over HTTP against the same figures counted by plain SQL over
// the log in the same run, whose results must be equal; and the cost of one fixed period before and after seven million older moves.
// Prints {name, ours, baseline, ratio, unit}. BENCH_PROJECTS makes it smaller.
import { fork, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mysql from 'mysql2/promise';
import { histories, STAGES } from './generate/histories.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const DIST = join(HERE, '../../dist/apps');
const SERVER = (process.env.TEST_DATABASE_URL ?? 'mysql://root@127.0.0.1:13306/').replace(/\/$/, '');
const SCHEMA = `crm_bench_reports_${process.pid}`;
const PROJECTS = Number(process.env.BENCH_PROJECTS ?? 1_000_000);
const RECENT = Math.round(PROJECTS / 8);
const ROUNDS = 9;
const DAY = 86_400_000;
const say = (text) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);

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
  const answer = await work();
  return [Number(process.hrtime.bigint() - started) / 1e6, answer];
}
const on = (ms) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10);
const today = Date.parse(`${on(Date.now())}T00:00:00+08:00`);
const fixed = { from: on(today - 364 * DAY), to: on(today) };

const db = await mysql.createConnection({ uri: `${SERVER}/`, timezone: 'Z' });
const children = [];

/** What a careful person would write over the log for the same figures: furthest stage and last stage of each project, then time in stage. */
async function bruteForce({ from, to }, groupBy) {
  const begin = `${new Date(Date.parse(`${from}T00:00:00+08:00`)).toISOString().slice(0, 19).replace('T', ' ')}`;
  const end = `${new Date(Date.parse(`${to}T00:00:00+08:00`) + DAY).toISOString().slice(0, 19).replace('T', ' ')}`;
  const no = (column) => `FIELD(${column}, ${STAGES.map((stage) => `'${stage}'`).join(', ')})`;
  const counting = 'l.undoes_id IS NULL AND NOT EXISTS (SELECT 1 FROM pipeline_stage_log u WHERE u.undoes_id = l.id)';
  const cohort = `JOIN (SELECT project_id FROM pipeline_stage_log WHERE from_stage IS NULL AND moved_at >= '${begin}' AND moved_at < '${end}') c ON c.project_id = l.project_id`;
  const key = groupBy ? `l.${groupBy}` : "''";
  const [reached] = await db.query(
    `SELECT x.k, x.reached, y.to_stage AS last, COUNT(*) AS n FROM (SELECT l.project_id, MAX(${no('l.to_stage')}) AS reached, MAX(l.seq) AS seq, MAX(${key}) AS k FROM pipeline_stage_log l ${cohort} WHERE ${counting} GROUP BY l.project_id) x
     JOIN pipeline_stage_log y ON y.project_id = x.project_id AND y.seq = x.seq GROUP BY 1, 2, 3`,
  );
  const [entered] = await db.query(
    `SELECT ${key} AS k, ${no('l.to_stage')} AS no, COUNT(DISTINCT l.project_id) AS n FROM pipeline_stage_log l ${cohort} WHERE ${counting} GROUP BY 1, 2`,
  );
  const [spent] = await db.query(
    `SELECT s.k, s.no, s.days, COUNT(*) AS n FROM (SELECT ${key} AS k, ${no('l.from_stage')} AS no, FLOOR(SUM(l.spent_ms) / 86400000) AS days FROM pipeline_stage_log l ${cohort} WHERE ${counting} AND l.from_stage IS NOT NULL GROUP BY 1, 2, l.project_id) s WHERE s.no > 0 GROUP BY 1, 2, 3`,
  );
  return { reached, entered, spent };
}
/** Their rows as the funnel's figures, to be compared with ours. */
function figuresOf({ reached, entered, spent }) {
  const sum = (rows) => rows.reduce((total, row) => total + Number(row.n), 0);
  return STAGES.map((stage, i) => {
    const at = (last) => sum(reached.filter((row) => Number(row.reached) === i + 1 && last(row.last)));
    const days = spent.filter((row) => Number(row.no) === i + 1).sort((a, b) => Number(a.days) - Number(b.days));
    let seen = 0;
    const middle = days.find((row) => (seen += Number(row.n)) >= Math.ceil(sum(days) / 2));
    return {
      stage,
      entered: sum(entered.filter((row) => Number(row.no) === i + 1)),
      reached: sum(reached.filter((row) => Number(row.reached) >= i + 1)),
      here: at((last) => last !== 'paused' && last !== 'lost'),
      paused: at((last) => last === 'paused'),
      lost: at((last) => last === 'lost'),
      medianDays: middle ? Number(middle.days) : null,
    };
  });
}
const plain = (stages) => stages.map(({ stage, entered, reached, here, paused, lost, medianDays }) => ({ stage, entered, reached, here, paused, lost, medianDays }));
function same(what, ours, theirs) {
  if (JSON.stringify(ours) !== JSON.stringify(theirs)) throw new Error(`${what}: not the same\n${JSON.stringify(ours)}\n${JSON.stringify(theirs)}`);
  say(`${what}: same figures`);
}

try {
  await db.query('set session sql_log_bin = 0');
  await db.query('set global innodb_buffer_pool_size = 8589934592');
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
  for (const program of ['api/migrate.js', 'api/seed.js']) {
    const done = spawnSync(process.execPath, [join(DIST, program)], { env, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`${program}: ${done.stderr.slice(-400)}`);
  }
  await db.query(`use ${SCHEMA}`);
  await db.query('delete from pipeline_stage_log where 1 = 1').catch(() => undefined);
  await db.query('set session foreign_key_checks = 0, unique_checks = 0');
  for (const table of ['pipeline_stage_log', 'pipeline_project']) await db.query(`truncate table ${table}`);
  const [users] = await db.query("select id, team_id as teamId from identity_user where team_id is not null");
  const load = async (count, span, seed) => {
    const [ms, moves] = await timed(() => histories(db, { count, span, seed, users, now: Date.now() }));
    say(`${count} projects, ${moves} moves in ${(ms / 1000).toFixed(0)} s`);
    return moves;
  };
  for (const program of ['api', 'worker']) children.push(fork(join(DIST, program, 'main.js'), { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }));
  const base = `http://127.0.0.1:${port}`;
  for (const until = Date.now() + 300_000; ; await new Promise((done) => setTimeout(done, 100))) {
    if (await fetch(`${base}/health/live`).then((r) => r.ok, () => false)) break;
    if (Date.now() > until) throw new Error('the API did not start');
  }
  let token = '';
  const signIn = async () => {
    const login = await fetch(`${base}/api/v1/auth/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username: 'manager', password: env.DEMO_PASSWORD }) });
    token = (await login.json()).accessToken;
  };
  const ask = (query) => fetch(`${base}/api/v1/reports/funnel?${new URLSearchParams(query)}`, { headers: { authorization: `Bearer ${token}` } });
  const funnel = async (query) => {
    let response = await ask(query);
    if (response.status === 401) {
      await signIn(); // loading takes longer than a token lives
      response = await ask(query);
    }
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return response.json();
  };
  /** The worker's job counts what was loaded; readers find it done. */
  const counted = async () => {
    const [ms] = await timed(async () => {
      for (const until = Date.now() + 900_000; ; await new Promise((done) => setTimeout(done, 500))) {
        const [[{ fresh, waiting }]] = await db.query(
          `select (select synced_to from reports_rollup) >= (select max(updated_at) from pipeline_project) as fresh, (select count(*) from reports_dirty_day) + (select count(*) from reports_stale_month) as waiting`,
        );
        if (Number(fresh) && Number(waiting) === 0) return;
        if (Date.now() > until) throw new Error('the rollup was not counted in time');
      }
    });
    await db.query('analyze table pipeline_project, pipeline_stage_log, reports_reached, reports_entered, reports_spent');
    say(`counted by the worker's job in ${(ms / 1000).toFixed(0)} s`);
    return ms;
  };
  const settled = async () => {
    // moves of the last minute are counted again at every look: wait until the load is older than that
    await db.query('update pipeline_project set updated_at = now(3) - interval 1 hour');
  };
  const measure = async (query) => {
    const rounds = [];
    for (let i = 0; i < ROUNDS + 2; i++) rounds.push((await timed(() => funnel(query)))[0]);
    return median(rounds.slice(2));
  };
  /** The same, and what a fixed piece of work of the database took in between: loading takes long, and the machine is not equally busy before and after. */
  const measureBeside = async (query) => {
    const rounds = [], pace = [];
    for (let i = 0; i < 3 * ROUNDS + 2; i++) {
      pace.push((await timed(() => db.query(`select benchmark(200000, sha1('pace'))`)))[0]);
      rounds.push((await timed(() => funnel(query)))[0]);
    }
    return { ms: median(rounds.slice(2)), pace: median(pace.slice(2)) };
  };
  const row = (name, ours, baseline, more = {}) => console.log(JSON.stringify({ name, ours, baseline, ratio: baseline / ours, unit: 'ms', ...more }));

  const movesFirst = await load(RECENT, [today - 364 * DAY, today - DAY], 11);
  await counted();
  await settled();
  const before = await measureBeside(fixed);
  const [firstBase, firstRows] = await timed(() => bruteForce(fixed));
  same('fixed period', plain((await funnel(fixed)).stages), figuresOf(firstRows));

  const movesMore = await load(PROJECTS - RECENT, [today - 5 * 365 * DAY, today - 365 * DAY], 12);
  const countMs = await counted();
  await settled();
  const after = await measureBeside(fixed);
  console.log(JSON.stringify({ name: `fixed period, ${movesFirst} → ${movesFirst + movesMore} moves`, ours: after.ms, baseline: before.ms, pace: [before.pace, after.pace], ratio: after.ms / after.pace / (before.ms / before.pace), unit: 'ms' }));
  row('fixed period against SQL at first size', before.ms, firstBase);

  const all = { from: on(today - 5 * 365 * DAY), to: on(today) };
  const whole = await measure(all);
  const [wholeBase, wholeRows] = await timed(() => bruteForce(all));
  same('all projects', plain((await funnel(all)).stages), figuresOf(wholeRows));
  row(`funnel over ${PROJECTS} projects, ${movesFirst + movesMore} moves`, whole, wholeBase);
  const grouped = await measure({ ...all, groupBy: 'direction' });
  const [groupedBase, groupedRows] = await timed(() => bruteForce(all, 'direction'));
  for (const group of (await funnel({ ...all, groupBy: 'direction' })).groups) {
    const mine = Object.fromEntries(Object.entries(groupedRows).map(([name, rows]) => [name, rows.filter((r) => r.k === group.key)]));
    same(`direction ${group.key}`, plain(group.stages), figuresOf(mine));
  }
  row('the same by direction', grouped, groupedBase);
  row('the same by owner', await measure({ ...all, groupBy: 'owner' }), groupedBase);
  console.log(JSON.stringify({ name: 'counting everything anew (worker)', ours: countMs, unit: 'ms' }));
} finally {
  for (const child of children) child.kill();
  await db.query(`drop database if exists ${SCHEMA}`);
  await db.end();
}
