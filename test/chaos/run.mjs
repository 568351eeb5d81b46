// npm run chaos -- [reminders|holds|imports|rescore|whole …] [--full]: faults on purpose, with judges that do not trust the program. Small unless --full.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const full = process.argv.includes('--full');
const RUNS = {
  reminders: [full ? ['--full'] : []],
  holds: full ? [['--ops', '200000', '--kill-every', '15'], ['--ops', '5000', '--control']] : [['--ops', '400', '--clients', '12', '--procs', '2'], ['--ops', '300', '--clients', '12', '--procs', '2', '--control']],
  // the own servers of these come from `npm run servers`
  imports: process.env.TEST_DATABASE_URL ? [[]] : [],
  rescore: process.env.TEST_DATABASE_URL ? [[]] : [],
  whole: [full ? ['--full'] : []],
};
const chosen = process.argv.slice(2).filter((name) => name in RUNS);
const unknown = process.argv.slice(2).filter((name) => !(name in RUNS) && name !== '--full');
if (unknown.length > 0) {
  process.stderr.write(`unknown: ${unknown.join(' ')}; there are ${Object.keys(RUNS).join(', ')} and --full\n`);
  process.exit(2);
}
let bad = 0;
let running;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => running?.kill(signal));
// the runs over imports, re-scoring and the whole product take minutes more: by name or with --full
const usual = full ? Object.keys(RUNS) : ['reminders', 'holds'];
for (const name of chosen.length > 0 ? chosen : usual) {
  if (RUNS[name].length === 0) {
    process.stdout.write(`── chaos: ${name} not run, it needs test servers: npm run servers -- npm run chaos -- ${name}\n`);
    if (chosen.includes(name)) bad += 1;
  }
  for (const args of RUNS[name]) {
    process.stdout.write(`── chaos: ${name} ${args.join(' ')}\n`);
    running = spawn(process.execPath, [join(HERE, name, 'run.mjs'), ...args], { stdio: 'inherit' });
    const code = await new Promise((done) => running.once('exit', (c) => done(c ?? 1)));
    if (code !== 0) bad += 1;
  }
}
process.exit(bad === 0 ? 0 : 1);
