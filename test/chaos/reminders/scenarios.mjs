import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crowd } from './crowd.mjs';

// Who works, what goes wrong meanwhile, and what must come out: green, or red for a control whose guard is taken away.
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const all = (n, sabotage) => Array(n).fill(sabotage);
const countLines = (file) => {
  const counts = {};
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []) counts[line] = (counts[line] ?? 0) + 1;
  return counts;
};
const STALL = { CHAOS_STALL_MS: '700' };

/** `size` = {workers, seconds, perSecond, outageMs, crowd}. `during(stage, state, roll)` runs beside the driver until `state.over`. */
export const scenarios = (size) => [
  { name: 'steady', p50: 1000, p99: 5000 },
  {
    name: 'kill -9 of workers',
    during: async (stage, state, roll) => {
      while (!state.over) {
        await sleep(1000 + roll() * (state.short ? 1000 : 4000));
        if (state.over) return;
        await stage.endWorker(stage.workers[Math.floor(roll() * stage.workers.length)], 'SIGKILL');
        state.did += 1;
        await stage.startWorker();
      }
    },
  },
  {
    // whoever holds a reminder dies with it, again and again: two killings lose a job of Bull
    name: 'kill -9 of all, twice',
    cast: all(size.workers, STALL),
    during: async (stage, state, roll) => {
      while (!state.over) {
        await sleep(1200 + roll() * (state.short ? 800 : 6000));
        if (state.over) return;
        for (let round = 0; round < 2; round += 1) {
          await Promise.all([...stage.workers].map((worker) => stage.endWorker(worker, 'SIGKILL')));
          state.did += 1;
          await Promise.all(all(size.workers, STALL).map((sabotage) => stage.startWorker(sabotage)));
        }
      }
    },
    after: (stage) => stage.cast(all(size.workers, undefined)),
  },
  {
    name: 'SIGTERM, rolling',
    during: async (stage, state) => {
      for (const worker of [...stage.workers]) {
        await stage.startWorker();
        await stage.endWorker(worker, 'SIGTERM');
        state.did += 1;
        if (state.over) return;
      }
    },
  },
  {
    name: 'Redis FLUSHALL',
    during: async (stage, state) => {
      while (!state.over) {
        await sleep(900);
        await stage.flushRedis();
        state.did += 1;
      }
    },
  },
  {
    name: 'Redis killed, away',
    during: async (stage, state) => {
      await sleep(700);
      await stage.outage('redis', size.outageMs, async () => {
        await sleep(1500);
        state.facts = { login: await stage.signIn(), ready: await stage.ready() };
      });
      if (state.facts.login !== 200 || state.facts.ready !== 'degraded') state.wrong = `without Redis: login ${state.facts.login}, ready ${state.facts.ready}`;
      state.did += 1;
    },
  },
  {
    name: 'database killed',
    faultsAllowed: true,
    during: async (stage, state) => {
      await sleep(1200);
      await stage.outage('mariadb', 300);
      state.did += 1;
    },
  },
  {
    // real ones by a program that locks the other way round and holds on; and answers 1213, 1205, 1020 to every fifth statement
    name: 'deadlocks, lock waits',
    rogue: 'locker',
    before: async (stage) => {
      stage.errors = join(stage.dir, 'errors.txt');
      await stage.sql('SET GLOBAL innodb_lock_wait_timeout = 1');
      await stage.cast(all(size.workers, { CHAOS_REFUSE: '20', CHAOS_ERRORS: stage.errors }));
    },
    during: async (stage, state) => {
      while (!state.over) await sleep(200);
      const counts = countLines(stage.errors);
      state.facts = { errors: counts, deadlocks: Number((await stage.sql("SHOW GLOBAL STATUS LIKE 'Innodb_deadlocks'"))[0]?.Value ?? 0) };
      state.did = Object.values(counts).reduce((a, b) => a + b, 0);
      for (const errno of ['1213', '1205', '1020']) if (!counts[errno]) state.wrong = `no ${errno} came about`;
    },
    after: async (stage) => {
      await stage.sql('SET GLOBAL innodb_lock_wait_timeout = 50');
      await stage.cast(all(size.workers, undefined));
    },
  },
  { name: 'writer without lease', rogue: 'rogue' },
  {
    name: 'control: no UNIQUE key',
    control: true,
    rogue: 'rogue',
    before: (stage) => stage.sql('ALTER TABLE reminders_notification DROP KEY uq_notification_once'),
    after: async (stage) => {
      await stage.sql('DELETE FROM reminders_notification');
      await stage.sql('ALTER TABLE reminders_notification ADD UNIQUE KEY uq_notification_once (occurrence, user_id)');
    },
  },
  // nine o'clock: everything is due in the same second, in a group of a robot that takes 20 messages a minute
  { name: `${size.crowd.toLocaleString('en')} due at once`, cast: all(size.workers, undefined), play: (stage, driver, state) => crowd(stage, driver, state, size.crowd) },
  { name: 'clocks +1 h and −1 h', cast: [{ CHAOS_SKEW_MS: '3600000' }, { CHAOS_SKEW_MS: '-3600000' }] },
  { name: 'stalled workers', cast: all(size.workers, STALL) },
  { name: 'control: no fencing', control: true, cast: all(size.workers, { ...STALL, CHAOS_UNFENCED: '1' }) },
  { name: 'control: no sweeper', control: true, sameDuring: 'Redis FLUSHALL', cast: all(size.workers, { CHAOS_NO_SWEEP: '1' }) },
];
