// Who works, what goes wrong meanwhile, and what must come out: green, or red for a control whose guard is taken away.
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const all = (n, sabotage) => Array(n).fill(sabotage);
const STALL = { CHAOS_STALL_MS: '700' };

/** `size` = {workers, seconds, perSecond, outageMs}. `during(stage, state, roll)` runs beside the driver until `state.over`. */
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
      const away = stage.outage('redis', size.outageMs);
      await sleep(1500);
      state.facts = { login: await stage.signIn(), ready: await stage.ready() };
      if (state.facts.login !== 200 || state.facts.ready !== 'degraded') state.wrong = `without Redis: login ${state.facts.login}, ready ${state.facts.ready}`;
      await away;
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
  { name: 'writer without lease', rogue: true },
  {
    name: 'control: no UNIQUE key',
    control: true,
    rogue: true,
    before: (stage) => stage.sql('ALTER TABLE reminders_notification DROP KEY uq_notification_once'),
    after: async (stage) => {
      await stage.sql('DELETE FROM reminders_notification');
      await stage.sql('ALTER TABLE reminders_notification ADD UNIQUE KEY uq_notification_once (occurrence, user_id)');
    },
  },
  { name: 'clocks +1 h and −1 h', cast: [{ CHAOS_SKEW_MS: '3600000' }, { CHAOS_SKEW_MS: '-3600000' }] },
  { name: 'stalled workers', cast: all(size.workers, STALL) },
  { name: 'control: no fencing', control: true, cast: all(size.workers, { ...STALL, CHAOS_UNFENCED: '1' }) },
  { name: 'control: no sweeper', control: true, sameDuring: 'Redis FLUSHALL', cast: all(size.workers, { CHAOS_NO_SWEEP: '1' }) },
];
