// node test/chaos/reminders/run.mjs [--full] [--seed 1] [--only text]: reminders through faults; then an independent judge.
// Exit 1 when a promise is broken, or when a control (a guard taken away) stays green: then the harness is blind.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dice } from '../holds/client.mjs';
import { Driver } from './driver.mjs';
import { scenarios } from './scenarios.mjs';
import { Stage } from './stage.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../../..');
const full = process.argv.includes('--full');
const option = (name, fallback) => (process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : fallback);
const SEED = Number(option('seed', 1));
const ONLY = option('only', '');
const SIZE = full ? { workers: 4, apis: 2, seconds: 60, controlSeconds: 15, perSecond: 20, outageMs: 60_000, crowd: 50_000 } : { workers: 2, apis: 1, seconds: 4, controlSeconds: 4, perSecond: 8, outageMs: 2_500, crowd: 2_000 };
const SETTLE_MS = 75_000; // the latest a reminder may come after any fault
const CONTROL_MS = 12_000; // longer than a sweeper would need
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

const began = Date.now();
const list = scenarios(SIZE);
const results = [];
const stage = await Stage.open({ apis: SIZE.apis });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void stage.close().then(() => process.exit(130)));
try {
  const log = join(stage.dir, 'effects.jsonl');
  const driver = new Driver({ file: log, ports: stage.ports, token: () => stage.token, users: stage.users, roll: dice(SEED) });
  const judge = (name) => JSON.parse(execFileSync(process.execPath, [join(HERE, 'oracle.mjs'), log, stage.database, name], { encoding: 'utf8', maxBuffer: 64 << 20 }));
  await stage.cast(Array(SIZE.workers).fill(undefined));
  for (const scenario of list.filter((s) => s.name.includes(ONLY))) {
    let result = await play(scenario, driver, judge);
    // the race a control needs may not come about within seconds: it is blind when it misses it three times
    for (let go = 2; scenario.control && !result.ok && go <= 3; go += 1) result = await play(scenario, driver, judge);
    results.push(result);
  }
} finally {
  await stage.close();
}
finish();

async function play(scenario, driver, judge) {
  const started = Date.now();
  if (scenario.cast) await stage.cast(scenario.cast);
  await scenario.before?.(stage);
  const rogue = scenario.rogue ? stage.startRogue(scenario.rogue) : undefined;
  const state = { over: false, short: !full, did: 0 };
  const during = scenario.during ?? list.find((s) => s.name === scenario.sameDuring)?.during;
  const fault = during?.(stage, state, dice(SEED + 7)) ?? Promise.resolve();
  if (scenario.play) await scenario.play(stage, driver, state);
  else await driver.play(scenario.name, { ...SIZE, seconds: scenario.control ? SIZE.controlSeconds : SIZE.seconds });
  state.over = true;
  await fault;
  // what is still to come may come late, but not later than promised
  let verdict = judge(scenario.name);
  const until = Date.now() + (scenario.control ? CONTROL_MS : SETTLE_MS);
  const seen = () => scenario.control && verdict.duplicate + verdict.early + verdict.cancelled > 0;
  while (verdict.lost > 0 && !seen() && Date.now() < until) {
    await sleep(1500);
    verdict = judge(scenario.name);
  }
  rogue?.kill('SIGKILL');
  await rogue?.gone;
  await scenario.after?.(stage);
  const broken = verdict.lost + verdict.duplicate + verdict.early + verdict.cancelled;
  const why = [];
  if (broken > 0) why.push(`${broken} broken`);
  if (!scenario.faultsAllowed && verdict.http5xx > 0) why.push(`HTTP ${verdict.faults.join(', ')}`);
  // a house that answers hardly anybody breaks no promise either: that proves nothing
  if (verdict.acked < verdict.asked / 3) why.push(`only ${verdict.acked} of ${verdict.asked} acknowledged`);
  if (verdict.reminders === 0 || verdict.fired < verdict.reminders / 3) why.push('hardly anything fired');
  // how late in seconds is judged in the full run, on a machine of its own; the small one only says it
  if (verdict.p50 > ((full && scenario.p50) || SETTLE_MS)) why.push(`p50 ${verdict.p50} ms`);
  if (verdict.p99 > ((full && scenario.p99) || SETTLE_MS)) why.push(`p99 ${verdict.p99} ms`);
  if (during && state.did === 0) why.push('no fault happened');
  if (state.wrong) why.push(state.wrong);
  const red = scenario.control ? broken > 0 : why.length > 0;
  const result = { ...verdict, control: Boolean(scenario.control), faultsMade: state.did, ...state.facts, red, ok: red === Boolean(scenario.control), why, seconds: Math.round((Date.now() - started) / 1000) };
  process.stderr.write(`  ${result.ok ? '✓' : '✗'} ${scenario.name} (${result.seconds} s)\n`);
  return result;
}

function finish() {
  const columns = [
    ['scenario', (r) => r.scenario], ['asked', (r) => r.asked], ['acked', (r) => r.acked], ['told', (r) => r.fired], ['lost', (r) => r.lost], ['dupl.', (r) => r.duplicate], ['early', (r) => r.early],
    ['after cancel', (r) => r.cancelled], ['5xx', (r) => r.http5xx], ['p50 ms', (r) => r.p50 ?? '–'], ['p99 ms', (r) => r.p99 ?? '–'], ['', (r) => (r.ok ? (r.control ? 'red, as it must be' : 'green') : r.control ? 'GREEN: HARNESS IS BLIND' : `RED: ${r.why.join('; ')}`)],
  ];
  const table = [columns.map(([name]) => name), ...results.map((r) => columns.map(([, of]) => String(of(r))))];
  const widths = columns.map((_, i) => Math.max(...table.map((row) => row[i].length)));
  const rows = table.map((row) => `| ${row.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`);
  rows.splice(1, 0, `|${widths.map((w) => '-'.repeat(w + 2)).join('|')}|`);
  process.stdout.write(`${rows.join('\n')}\n`);
  for (const { scenario, drain } of results.filter((r) => r.drain)) process.stdout.write(`${scenario}: ${JSON.stringify(drain)}\n`);
  for (const r of results.filter((x) => !x.ok)) process.stdout.write(`${r.scenario}: ${[...r.why, ...r.examples].join('; ')}\n`);
  const ok = results.length > 0 && results.every((r) => r.ok);
  const report = { name: 'reminders', ok, size: full ? 'full' : 'small', seed: SEED, ...SIZE, totalSeconds: Math.round((Date.now() - began) / 1000), scenarios: results };
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  writeFileSync(join(ROOT, 'test-results/chaos-reminders.json'), `${JSON.stringify(report, null, 2)}\n`);
  process.stdout.write(`reminders: ${ok ? 'every promise kept, every control red' : 'NOT KEPT'}, ${report.totalSeconds} s, report in test-results/chaos-reminders.json\n`);
  process.exit(ok ? 0 : 1);
}
