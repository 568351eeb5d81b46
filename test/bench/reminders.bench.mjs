// Reminders fired by two workers against what Bull does with jobs that do nothing (two workers, same settings, same run), and the
// cost of the claim and of the sweeper's look with ten thousand and with a million reminders waiting.
// BENCH_REMINDERS and BENCH_PENDING make it smaller. Prints {name, ours, baseline, ratio, unit}.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Bull from 'bull';
import mysql from 'mysql2/promise';
import { DIST, median, openHouse, REDIS, row, sleep, sqlTime } from './reminder-house.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const REMINDERS = Number(process.env.BENCH_REMINDERS ?? 100_000);
const PENDING = Number(process.env.BENCH_PENDING ?? 1_000_000);
const JOBS = 20_000;
const ROUNDS = 40;

async function bullRate() {
  const name = `noop-${process.pid}`;
  const queue = new Bull(name, REDIS, { prefix: '{bench}' });
  await queue.pause();
  for (let done = 0; done < JOBS; done += 1_000) await queue.addBulk(Array.from({ length: 1_000 }, (_, i) => ({ name: 'noop', data: { n: done + i }, opts: { removeOnComplete: true } })));
  const children = await Promise.all([1, 2].map(async () => {
    const child = spawn(process.execPath, [join(HERE, 'bull-noop.mjs'), REDIS, name], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((done) => child.stdout.once('data', done));
    return child;
  }));
  const start = Date.now();
  await queue.resume();
  while ((await queue.getWaitingCount()) + (await queue.getActiveCount()) > 0) await sleep(50);
  const rate = (JOBS / (Date.now() - start)) * 1_000;
  for (const child of children) child.kill('SIGKILL');
  await queue.obliterate({ force: true });
  await queue.close();
  return rate;
}

async function firingRate(house) {
  await house.startWorkers(2);
  const at = new Date(Date.now() + Math.max(10_000, REMINDERS * 1.2));
  await house.fill(REMINDERS, at);
  if (Date.now() > at.getTime()) throw new Error('filling took too long');
  const told = async () => Number((await house.db.query('SELECT COUNT(*) AS n FROM reminders_notification'))[0][0].n);
  while ((await told()) < REMINDERS) await sleep(1_000);
  const [[{ seconds }]] = await house.db.query('SELECT TIMESTAMPDIFF(MICROSECOND, ?, MAX(created_at)) / 1000000 AS seconds FROM reminders_notification', [sqlTime(at)]);
  return REMINDERS / Number(seconds);
}

/** Median milliseconds of a claim of 200 due reminders and of the sweeper's look, by the product's own statements. */
async function costs(house, rows) {
  const claims = [];
  const looks = [];
  for (let i = 0; i < ROUNDS; i++) {
    await house.fill(200, new Date(Date.now() - 60_000));
    let start = process.hrtime.bigint();
    await rows.claim(200, 30);
    claims.push(Number(process.hrtime.bigint() - start) / 1e6);
    start = process.hrtime.bigint();
    await rows.upcoming(90);
    looks.push(Number(process.hrtime.bigint() - start) / 1e6);
    await house.db.query('DELETE FROM reminders_reminder WHERE lease_token IS NOT NULL');
  }
  return { claim: median(claims), look: median(looks) };
}

const bull = await bullRate();
let house = await openHouse();
try {
  const rate = await firingRate(house);
  row(`reminders fired by 2 workers (${REMINDERS}) against Bull no-op`, rate, bull, rate / bull, '/s');
} finally {
  await house.close();
}
house = await openHouse();
const pool = mysql.createPool({ uri: house.url, timezone: 'Z' });
try {
  const load = createRequire(join(DIST, 'x.js'));
  const { Db } = load('./libs/platform/src/index.js');
  const { FiringRepository } = load('./libs/reminders/src/data/firing.repository.js');
  const rows = new FiringRepository(new Db(pool));
  const far = new Date(Date.now() + 86_400_000);
  await house.fill(10_000, far, 30 * 86_400);
  await costs(house, rows); // warm
  const few = await costs(house, rows);
  await house.fill(PENDING - 10_000, far, 30 * 86_400);
  const many = await costs(house, rows);
  row(`claim of 200 with ${PENDING} waiting against 10 k`, many.claim, few.claim, many.claim / few.claim, 'ms');
  row(`sweeper's look with ${PENDING} waiting against 10 k`, many.look, few.look, many.look / few.look, 'ms');
  const [plan] = await house.db.query('EXPLAIN UPDATE reminders_reminder SET attempts = attempts WHERE wake_at <= NOW(6) AND (lease_until IS NULL OR lease_until < NOW(6)) ORDER BY wake_at LIMIT 200');
  if (plan[0].key !== 'ix_reminder_wake') throw new Error(`the claim goes by ${plan[0].key}`);
} finally {
  await pool.end();
  await house.close();
}
