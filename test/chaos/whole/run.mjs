// npm run chaos -- whole [--full]: two API and two worker processes behind a proxy, users at work, and one kill -9 of each kind of
// process on the way (API, worker, proxy, Redis, database). Half a minute, five minutes with --full. No acknowledged write may be lost.
import { execFile, spawn } from 'node:child_process';
import { appendFileSync, closeSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../apps/stack/lib/ports.mjs';
import { call } from '../holds/client.mjs';
import { Stage } from '../reminders/stage.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const full = process.argv.includes('--full');
const SECONDS = full ? 300 : 45;
const CLIENTS = full ? 16 : 6;
const SETTLE_MS = 90_000; // a reminder claimed by a killed worker is free again after its lease
const FIRST = 'Chaos-first-2026';
const PASSWORD = 'Chaos-second-2026';
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const say = (text) => process.stdout.write(`   ${text}\n`);

const run = (file, args) => new Promise((done) => execFile(process.execPath, [join(HERE, file), ...args], { maxBuffer: 1e8 }, (error, out, err) => done({ code: error ? 1 : 0, out: out.trim(), err })));

async function accounts(stage) {
  const team = await call(stage.ports[0], 'POST', '/teams', stage.token, { name: '演练组', code: 'chaos-team', kind: 'recruiting', jurisdiction: 'tongzhou' });
  const made = [];
  for (const n of [1, 2, 3]) {
    const username = `chaos_user${n}`;
    await call(stage.ports[0], 'POST', '/users', stage.token, { username, name: `演练${n}`, password: FIRST, roles: ['recruiter'], teamId: team.body.id });
    const { body } = await call(stage.ports[0], 'POST', '/auth/login', null, { username, password: FIRST });
    await call(stage.ports[0], 'POST', '/auth/password', body.accessToken, { oldPassword: FIRST, password: PASSWORD });
    made.push({ username, password: PASSWORD });
  }
  return made;
}

async function startProxy(port, backends) {
  const child = spawn(process.execPath, [join(HERE, 'proxy.mjs'), port, ...backends].map(String), { stdio: ['ignore', 'pipe', 'inherit'] });
  child.gone = new Promise((done) => child.once('exit', done));
  await new Promise((done) => child.stdout.once('data', done));
  return child;
}

const stage = await Stage.open({ apis: 2 });
let proxy;
let failed = 1;
try {
  await stage.cast([undefined, undefined]);
  const users = await accounts(stage);
  const port = await freePort();
  proxy = await startProxy(port, stage.ports);
  const log = join(stage.dir, 'acknowledged.log');
  closeSync(openSync(log, 'a'));
  const load = run('load.mjs', [port, log, SECONDS, CLIENTS, JSON.stringify(users)].map(String));
  const kills = [
    ['API', async () => { const [victim] = stage.apis.splice(0, 1); victim.kill('SIGKILL'); await victim.gone; await stage.startApi(stage.ports[0]); }],
    ['worker', async () => { await stage.endWorker(stage.workers[0], 'SIGKILL'); await stage.startWorker(); }],
    ['proxy', async () => { proxy.kill('SIGKILL'); await proxy.gone; proxy = await startProxy(port, stage.ports); }],
    ['Redis', () => stage.outage('redis', 2_000)],
    ['database', () => stage.outage('mariadb', 2_000)],
  ];
  for (const [name, kill] of kills) {
    await sleep((SECONDS * 1000) / (kills.length + 2));
    await kill();
    say(`killed and restarted: ${name}`);
  }
  const worked = await load;
  if (worked.code !== 0) throw new Error(`the load failed: ${worked.err.slice(-500)}`);
  say(worked.out);
  let verdict;
  for (const until = Date.now() + SETTLE_MS; ; await sleep(3_000)) {
    verdict = await run('judge.mjs', [log, stage.database]);
    if (verdict.code === 0 || Date.now() > until) break;
  }
  say(verdict.out || verdict.err.slice(-800));
  failed = verdict.code;
  // the judge must notice: a write that was acknowledged and is nowhere
  appendFileSync(log, `${JSON.stringify({ kind: 'company', key: 'control', wanted: { name: '没有写入的企业' }, acked: 1 })}\n`);
  const control = await run('judge.mjs', [log, stage.database]);
  say(control.code === 0 ? 'control: the judge saw nothing, it is blind' : 'control: the judge goes red');
  if (control.code === 0) failed = 1;
} finally {
  proxy?.kill('SIGKILL');
  await stage.close();
}
process.exit(failed);
