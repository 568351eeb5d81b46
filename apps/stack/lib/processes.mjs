// Child processes that are remembered in pid files, so that a crashed start leaves nothing running for ever.
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, remove, writeJson } from './files.mjs';

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** Command line and start time of a living process; undefined when it is gone or a zombie. */
function identity(pid) {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
      return { started: fields[19], command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') };
    }
    const out = execFileSync('ps', ['-o', 'lstart=,command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return out ? { started: out.slice(0, 24), command: out.slice(24) } : undefined;
  } catch {
    return undefined;
  }
}

/** True when the pid still belongs to the process that was written down: pids are used again, so the command is compared. */
export function isAlive(record) {
  const now = record?.pid ? identity(record.pid) : undefined;
  if (!now) return false;
  return record.started ? now.started === record.started : now.command.includes(record.match);
}

export const pidFile = (inst, name) => join(inst.run, `${name}.pid.json`);

export function remember(inst, name, pid, match, log) {
  const found = identity(pid);
  writeJson(pidFile(inst, name), { name, pid, match, log, started: found?.command.includes(match) ? found.started : undefined });
}

const signal = (pid, name) => {
  try {
    process.kill(pid, name);
  } catch {
    // already gone
  }
};

/**
 * MariaDB hangs for ever when SIGTERM meets it in the first moments of its start. Then it has not announced a shutdown,
 * has served nobody, and may be killed: InnoDB recovers as after a power cut.
 */
function hangs({ name, log }) {
  if (name !== 'mariadb' || !log) return false;
  try {
    return !/Normal shutdown/.test(readFileSync(log).subarray(-4000).toString('utf8'));
  } catch {
    return false;
  }
}

/** SIGTERM, then SIGKILL after `deadline` ms; resolves when the process is gone. */
export async function end(record, deadline = 20_000) {
  if (!isAlive(record)) return false;
  signal(record.pid, 'SIGTERM');
  const began = Date.now();
  while (isAlive(record) && Date.now() - began < deadline) {
    if (Date.now() - began > 3000 && hangs(record)) break;
    await sleep(50);
  }
  if (isAlive(record)) signal(record.pid, 'SIGKILL');
  while (isAlive(record)) await sleep(20);
  return true;
}

/** Ends what an earlier, crashed run left: users of the data first, then the servers. Returns the names. */
export async function reap(inst, except = []) {
  if (!existsSync(inst.run)) return [];
  const order = ['start', 'worker', 'api', 'redis', 'mariadb'];
  const rank = (record) => (order.indexOf(record.name) + order.length + 1) % (order.length + 1);
  const files = readdirSync(inst.run).filter((f) => f.endsWith('.pid.json'));
  const records = files.map((f) => readJson(join(inst.run, f), {})).filter((r) => r.name && !except.includes(r.name));
  const ended = [];
  for (const record of records.sort((a, b) => rank(a) - rank(b))) {
    if (await end(record)) ended.push(record.name);
    remove(pidFile(inst, record.name));
  }
  return ended;
}

/** Where the platform can do it, a child gets SIGTERM by itself when this launcher is killed the hard way. */
const leash = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => process.platform === 'linux' && existsSync(path));

function openLog(path) {
  mkdirSync(join(path, '..'), { recursive: true });
  if (existsSync(path) && statSync(path).size > 20_000_000) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
}

let closed = false;
/** From now on nothing is started any more: the launcher is on its way down. */
export const closeForNew = () => {
  closed = true;
};

/**
 * Starts a child in its own process group (Ctrl-C reaches only the launcher, which stops things in order), output to its log.
 * `match` is a part of its command line by which it is known again.
 */
export function launch(inst, { name, file, args, env, match }) {
  if (closed) throw new Error('stopping');
  const log = join(inst.log, `${name}.log`);
  const fd = openLog(log);
  const from = statSync(log).size;
  const [program, list] = leash ? [leash, ['--pdeathsig', 'TERM', '--', file, ...args]] : [file, args];
  const child = spawn(program, list, { cwd: inst.dir, env, detached: true, stdio: ['ignore', fd, fd] });
  closeSync(fd);
  const exited = new Promise((done) => {
    child.once('error', (error) => done({ code: null, signal: null, error }));
    child.once('exit', (code, sig) => done({ code, signal: sig }));
  });
  const running = { name, pid: child.pid, exited, ended: undefined, log };
  exited.then((how) => {
    running.ended = how;
    remove(pidFile(inst, name));
  });
  if (child.pid) remember(inst, name, child.pid, match, log);
  running.stop = async (deadline = 20_000) => {
    if (running.ended || !child.pid) return;
    signal(child.pid, 'SIGTERM');
    const stuck = setTimeout(() => hangs(running) && signal(-child.pid, 'SIGKILL'), 3000);
    const late = setTimeout(() => signal(-child.pid, 'SIGKILL'), deadline);
    await exited;
    clearTimeout(stuck);
    clearTimeout(late);
  };
  /** What this child has written since it was started. */
  running.output = () => readFileSync(log).subarray(from).subarray(-20_000).toString('utf8');
  return running;
}
