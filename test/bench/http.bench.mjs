// CPU of one request in our API against raw node:http + mysql2 that runs the same SQL statements (taken from the database's
// own log of one request, session row included) and sends the same JSON. Both servers run one after the other, same driver load.
// Prints {name, ours, baseline, ratio, unit}: milliseconds of CPU (user + system) a request.
import { fork, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mysql from 'mysql2/promise';

const HERE = dirname(fileURLToPath(import.meta.url));
const DIST = join(HERE, '../../dist/apps/api');
const SERVER = (process.env.TEST_DATABASE_URL ?? 'mysql://root@127.0.0.1:13306/').replace(/\/$/, '');
const SCHEMA = `crm_bench_${process.pid}`;
const WARM = 400;
const COUNT = 2000;
const TICK = 10; // ms, the clock of /proc/<pid>/stat

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
const cpu = (pid) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK;
};

const agent = new Agent({ keepAlive: true, maxSockets: 8 });
const fetchOne = (url, headers) =>
  new Promise((done, refuse) => {
    get(url, { agent, headers }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () =>
        answer.statusCode === 200
          ? done(Buffer.concat(parts).toString())
          : refuse(new Error(`${url}: ${answer.statusCode} ${Buffer.concat(parts)}`)),
      );
    }).on('error', refuse);
  });
async function drive(url, headers, count) {
  let left = count;
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (left-- > 0) await fetchOne(url, headers);
    }),
  );
}
async function cost(pid, url, headers) {
  await drive(url, headers, WARM);
  const before = cpu(pid);
  await drive(url, headers, COUNT);
  return (cpu(pid) - before) / COUNT;
}

const db = await mysql.createConnection(`${SERVER}/`);
const children = [];
async function start(file, env, address) {
  const child = fork(file, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  children.push(child);
  for (const until = Date.now() + 60_000; ; await new Promise((done) => setTimeout(done, 100))) {
    if (
      await fetchOne(address, {}).then(
        () => true,
        () => false,
      )
    )
      return child;
    if (Date.now() > until || child.exitCode !== null) throw new Error(`${file} did not start`);
  }
}

/** The statements that one request makes, in order, as the server saw them. */
async function statementsOf(url, headers) {
  await fetchOne(url, headers);
  await db.query("set global log_output = 'TABLE'");
  await db.query('truncate mysql.general_log');
  await db.query('set global general_log = 1');
  const json = await fetchOne(url, headers);
  await db.query('set global general_log = 0');
  const [rows] = await db.query(
    "select command_type as kind, convert(argument using utf8mb4) as text from mysql.general_log where command_type in ('Query', 'Execute') order by event_time",
  );
  const own = rows.filter((r) => !/general_log|log_output/i.test(r.text));
  return { json, statements: own.map((r) => ({ text: r.text, prepared: r.kind === 'Execute' })) };
}

try {
  await db.query(`create database ${SCHEMA} character set utf8mb4 collate utf8mb4_unicode_ci`);
  const port = await freePort();
  const env = {
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
    const done = spawnSync(process.execPath, [join(DIST, program)], { env: { ...process.env, ...env }, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`${program}: ${done.stderr.slice(-400)}`);
  }
  const base = `http://127.0.0.1:${port}`;
  const ours = await start(join(DIST, 'main.js'), env, `${base}/health/live`);
  const login = await fetch(`${base}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'manager', password: env.DEMO_PASSWORD }),
  });
  const headers = { authorization: `Bearer ${(await login.json()).accessToken}` };
  const paths = [
    ['GET /me', '/api/v1/me'],
    ['GET /companies, 20 rows', '/api/v1/companies?limit=20'],
    ['GET /units, 20 rows', '/api/v1/units?limit=20'],
    ['GET /leads, 20 rows', '/api/v1/leads?limit=20'],
  ];
  for (const [name, path] of paths) {
    const { json, statements } = await statementsOf(base + path, headers);
    const rawPort = await freePort();
    const raw = await start(
      join(HERE, 'raw-server.mjs'),
      { RAW: JSON.stringify({ url: env.DATABASE_URL, port: rawPort, statements, json: JSON.parse(json) }) },
      `http://127.0.0.1:${rawPort}/`,
    );
    const mine = await cost(ours.pid, base + path, headers);
    const baseline = await cost(raw.pid, `http://127.0.0.1:${rawPort}/`, headers);
    raw.kill();
    const row = {
      name: `cpu a request: ${name}`,
      ours: mine,
      baseline,
      ratio: mine / baseline,
      unit: 'ms',
      statements: statements.length,
      bytes: json.length,
    };
    console.log(JSON.stringify(row));
  }
} finally {
  for (const child of children) child.kill();
  await db.query(`drop database if exists ${SCHEMA}`);
  await db.end();
  agent.destroy();
}
