// node test/chaos/holds/run.mjs [--ops 1500] [--clients 24] [--procs 3] [--seed 1] [--kills] [--kill-every 3] [--minutes 40] [--isolation "READ COMMITTED"] [--control] [--report file]
// Several API processes on one database, random operations, kill -9 of processes and of the database; then an independent judge.
// --control takes the guards away (keys dropped, row locks stripped): the judge must then find violations, else the harness is blind.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mysql from 'mysql2/promise';
import { freePort } from '../../../apps/stack/lib/ports.mjs';
import { instance } from '../../../apps/stack/lib/paths.mjs';
import { bringUpServers } from '../../../apps/stack/lib/servers.mjs';
import { check } from './checker.mjs';
import { call, dice, World } from './client.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../../..');
const flag = (name) => process.argv.includes(`--${name}`);
const option = (name, fallback) => (flag(name) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : fallback);
const OPS = Number(option('ops', 1500));
const CLIENTS = Number(option('clients', 24));
const PROCS = Number(option('procs', 3));
const SEED = Number(option('seed', 1));
const CONTROL = flag('control');
const KILLS = flag('kills') || !CONTROL;
// seconds between two kills; a process takes some seconds of a core to come up, so long runs kill more rarely
const KILL_EVERY = Number(option('kill-every', 3));
const ISOLATION = option('isolation', undefined);
const PASSWORD = 'Chaos-harness-2026';
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
const log = (text) => process.stderr.write(`${text}\n`);

const dir = join(tmpdir(), `crm-chaos-holds-${process.pid}`);
mkdirSync(dir, { recursive: true });
const inst = instance(dir);
const servers = await bringUpServers(inst, { mariadb: { extra: ['--innodb-flush-log-at-trx-commit=1'], bufferPool: '256M' } });
const database = `${servers.databaseUrl.replace(/\/[^/]*$/, '')}/chaos`;
const admin = await mysql.createConnection({ uri: servers.databaseUrl.replace(/\/[^/]*$/, '/') });
await admin.query('CREATE DATABASE chaos CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci');
await admin.end();

const env = {
  ...process.env, NODE_ENV: 'production', DATABASE_URL: database, REDIS_URL: servers.redisUrl, SECRET_KEY: Buffer.alloc(32, 5).toString('base64'), SEED_DEMO: '0', DEMO_PASSWORD: PASSWORD, DB_POOL: '12', LOG_LEVEL: 'error',
  ...(ISOLATION ? { DB_ISOLATION: ISOLATION } : {}),
};
const program = (name, more = {}, node = []) => spawn(process.execPath, [...node, name.endsWith('.cjs') ? join(HERE, name) : join(ROOT, 'dist/apps', name)], { env: { ...env, ...more }, stdio: ['ignore', 'ignore', 'inherit'] });
const run = (name) => new Promise((done, refuse) => program(name).once('exit', (code) => (code === 0 ? done() : refuse(new Error(`${name} ended with ${code}`)))));
let stopping = false;
const alive = new Map();

async function api(port) {
  const child = program('api/main.js', { PORT: String(port) }, CONTROL ? ['--require', join(HERE, 'unguarded.cjs')] : []);
  alive.set(port, child);
  for (let i = 0; i < 3000 && !stopping; i += 1) {
    if ((await call(port, 'GET', '/auth/options', null, undefined, 1000)).status === 200) return;
    await sleep(100);
  }
}

/** kill -9 of a random process every few seconds; once in a while of the database itself. */
async function nemesis(roll, ports, tally) {
  while (!stopping) {
    await sleep(KILL_EVERY * (600 + roll() * 800));
    if (stopping) return;
    const fate = roll();
    if (fate < 0.1) {
      workerProcess.kill('SIGKILL');
      workerProcess = program('expirer.cjs');
      tally.expirers += 1;
    } else if (fate < 0.3) {
      const service = servers.services.find((s) => s.name === 'mariadb');
      process.kill(service.child.pid, 'SIGKILL');
      await service.child.exited;
      service.child = await service.start();
      tally.database += 1;
    } else {
      const port = ports[Math.floor(roll() * ports.length)];
      alive.get(port).kill('SIGKILL');
      tally.processes += 1;
      await api(port);
    }
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopping = true;
    for (const child of [...alive.values(), workerProcess].filter(Boolean)) child.kill('SIGKILL');
    void servers.stop().finally(() => process.exit(1));
  });
}

let workerProcess;
let code = 1;
try {
  log('migrating');
  await run('api/migrate.js');
  await run('api/seed.js');
  const db = () => mysql.createConnection({ uri: database, dateStrings: true });
  if (CONTROL) {
    const c = await db();
    await c.query('ALTER TABLE space_claim DROP PRIMARY KEY, ADD KEY ix_claim_unit (unit_id)');
    await c.query('ALTER TABLE space_unit_day DROP PRIMARY KEY, ADD KEY ix_day_unit (unit_id, day)');
    await c.end();
  }
  const ports = [];
  for (let i = 0; i < PROCS; i += 1) ports.push(await freePort());
  await Promise.all(ports.map(api));
  workerProcess = program('expirer.cjs');
  const signIn = async (username, password) => (await call(ports[0], 'POST', '/auth/login', null, { username, password })).body.accessToken;
  const root = await signIn('admin', PASSWORD);
  const made = await call(ports[0], 'POST', '/users', root, { username: 'chaos_operator', name: '演练', password: PASSWORD, roles: ['operator'], parks: ['huoxian'] });
  let token = await signIn('chaos_operator', made.body.password ?? PASSWORD);
  const own = `${PASSWORD}-own`;
  await call(ports[0], 'POST', '/auth/password', token, { oldPassword: made.body.password ?? PASSWORD, password: own });
  token = await signIn('chaos_operator', own);
  const built = await call(ports[0], 'POST', '/parks/huoxian/buildings', token, { code: 'X1', name: 'X1', kind: 'plant', floors: 2 });
  if (built.status !== 201) throw new Error(`cannot build: ${built.status} ${JSON.stringify(built.body)}`);
  const units = [];
  // the first floor is let, the second divided and joined; holds go everywhere
  for (let n = 0; n < 40; n += 1) units.push((await call(ports[0], 'POST', '/units', token, { park: 'huoxian', building: 'X1', floor: 1 + Math.floor(n / 20), code: `X1-${1 + Math.floor(n / 20)}${String(1 + (n % 20)).padStart(2, '0')}`, areaM2: 240 })).body);
  const startArea = units.reduce((s, u) => s + u.areaM2, 0);

  const file = join(dir, 'history.ndjson');
  const world = new World({ units: units.map(({ id, areaM2, floor }) => ({ id, areaM2, shapes: floor === 2 })), ports, token: () => token, today: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10), seed: SEED, file, stamp: `Z${SEED}`, horizon: Math.min(12_000, Math.max(600, OPS / 20)) });
  const tally = { processes: 0, expirers: 0, database: 0 };
  const began = Date.now();
  const endBy = began + Number(option('minutes', 600)) * 60_000;
  const killer = KILLS ? nemesis(dice(SEED + 7), ports, tally) : Promise.resolve();
  // access tokens are short-lived: a fresh one every few minutes
  const renew = setInterval(() => void signIn('chaos_operator', own).then((t) => { if (t) token = t; }), 240_000);
  let said = 0;
  await Promise.all(Array.from({ length: CLIENTS }, async () => {
    while (world.history.length < OPS && Date.now() < endBy) {
      await world.step();
      if (world.history.length - said > Math.min(OPS / 10, 5000)) { said = world.history.length; log(`${said} operations, ${Math.round(said / ((Date.now() - began) / 1000))} a second`); }
    }
  }));
  const seconds = (Date.now() - began) / 1000;
  stopping = true;
  clearInterval(renew);
  await killer;
  await sleep(500);
  for (const child of [...alive.values(), workerProcess]) child.kill('SIGKILL');

  const c = await db();
  const rows = async (sql) => (await c.query(sql))[0];
  const leaseUnits = new Map();
  for (const u of await rows('SELECT lease_id, unit_id FROM space_lease_unit')) leaseUnits.set(u.lease_id, [...(leaseUnits.get(u.lease_id) ?? []), u.unit_id]);
  const transfers = await rows('SELECT hold_id, from_id, to_id FROM space_hold_transfer ORDER BY created_at DESC, id DESC');
  const firstHolder = new Map(transfers.map((t) => [t.hold_id, t.from_id]));
  const final = {
    startArea,
    holds: (await rows('SELECT id, holder_id, state FROM space_hold')).map((h) => ({ id: h.id, holderId: h.holder_id, firstHolder: firstHolder.get(h.id) ?? h.holder_id, state: h.state })),
    transfers: transfers.map((t) => t.to_id),
    leases: (await rows('SELECT id, holder_id, starts_on, ends_on FROM space_lease')).map((l) => ({ id: l.id, holderId: l.holder_id, startsOn: l.starts_on, endsOn: l.ends_on, units: leaseUnits.get(l.id) ?? [] })),
    units: (await rows('SELECT id, area_m2, retired_on FROM space_unit')).map((u) => ({ id: u.id, area: Number(u.area_m2), retired: u.retired_on !== null })),
    days: (await rows('SELECT ref_id, unit_id, COUNT(*) AS n FROM space_unit_day GROUP BY ref_id, unit_id')).map((d) => ({ refId: d.ref_id, unitId: d.unit_id, n: Number(d.n) })),
    doubleDays: (await rows('SELECT unit_id, day, COUNT(*) AS n FROM space_unit_day GROUP BY unit_id, day HAVING n > 1 LIMIT 50')).map((d) => ({ unitId: d.unit_id, day: d.day, n: Number(d.n) })),
  };
  await c.end();
  const { violations, figures } = check(world.history, final);
  const report = {
    name: CONTROL ? 'holds, control without guards' : 'holds', seed: SEED, isolation: ISOLATION ?? 'REPEATABLE READ', processes: PROCS, clients: CLIENTS, seconds: Math.round(seconds), perSecond: Number((world.history.length / seconds).toFixed(1)), killed: tally, ...figures,
    serverFaults: world.serverFaults.length, faultCodes: [...new Set(world.serverFaults.map((f) => `${f.op} ${f.status} ${f.code}`))].slice(0, 10), violations: violations.length, first: violations.slice(0, 5),
  };
  process.stdout.write(`${JSON.stringify(report)}\n`);
  if (flag('report')) writeFileSync(option('report'), JSON.stringify(report, null, 2));
  const clean = violations.length === 0 && world.serverFaults.length === 0;
  code = CONTROL ? (violations.length > 0 ? 0 : 1) : clean ? 0 : 1;
  log(CONTROL ? (code === 0 ? `control is red as it must be: ${violations.length} violations` : 'the control found nothing: the harness is blind') : clean ? 'no violation' : `NOT CLEAN: ${violations.length} violations, ${world.serverFaults.length} server faults`);
} finally {
  stopping = true;
  for (const child of [...alive.values(), workerProcess].filter(Boolean)) child.kill('SIGKILL');
  await servers.stop();
  if (!flag('keep')) rmSync(dir, { recursive: true, force: true });
}
process.exit(code);
