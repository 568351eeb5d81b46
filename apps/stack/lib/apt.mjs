// Debian and Ubuntu: packages as root, or downloaded and unpacked below .local/ without root. No service is ever started by this.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exec } from './exec.mjs';
import { remove } from './files.mjs';
import { LOCAL } from './paths.mjs';

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
const patience = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=2'];
const lastError = (out) =>
  out
    .split('\n')
    .filter((l) => /^(E|W|Err)[:\s]/.test(l))
    .at(-1) ??
  out.trim().split('\n').at(-1) ??
  '';

/** Each wanted package is a list of names to try ([['mariadb-server-core', 'mariadb-server-core-10.6'], …]). */
async function known(wanted, options = []) {
  const names = [];
  for (const choices of wanted) {
    let found;
    for (const name of choices) {
      if (!found && (await exec('apt-cache', [...options, 'show', '--no-all-versions', name], { env })).code === 0) found = name;
    }
    names.push(found ?? choices[0]);
  }
  return names;
}

/** As root. → undefined, or what went wrong. */
export async function aptInstall(wanted) {
  const update = await exec('apt-get', ['update', '-qq', ...patience], { env, limit: 300_000 });
  const names = await known(wanted);
  const done = await exec('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...patience, ...names], {
    env,
    limit: 600_000,
  });
  if (done.code === 0) return undefined;
  return lastError(done.out) || lastError(update.out);
}

// Names on Debian 12; the simulation below finds them (and others) by itself where they are missing.
const LIBRARIES = ['libmariadb3', 'libaio1', 'libnuma1', 'liburing2', 'libjemalloc2', 'liblzf1', 'libatomic1'];

/** Without root: own package lists, download, `dpkg -x` into `target`. → undefined, or what went wrong. */
export async function aptUnpack(wanted, target) {
  const home = join(LOCAL, 'apt');
  const debs = join(home, 'debs');
  for (const dir of ['lists/partial', 'cache/archives/partial', 'debs']) mkdirSync(join(home, dir), { recursive: true });
  const own = [
    '-o',
    `Dir::State::lists=${home}/lists`,
    '-o',
    `Dir::Cache=${home}/cache`,
    '-o',
    'Debug::NoLocking=1',
    '-o',
    'APT::Sandbox::User=',
    ...patience,
  ];
  const update = await exec('apt-get', [...own, 'update', '-qq'], { env, limit: 300_000 });
  const names = await known(wanted, own);
  // What an installation would bring along on this system; nothing is installed by -s.
  const plan = await exec('apt-get', [...own, 'install', '-s', '--no-install-recommends', ...names], { env });
  const planned = [...plan.out.matchAll(/^Inst (\S+)/gm)].map((m) => m[1]);
  const libraries = [];
  for (const name of LIBRARIES) if ((await exec('apt-cache', [...own, 'show', name], { env })).code === 0) libraries.push(name);
  const list = [...new Set([...names, ...libraries, ...planned])].filter((name) => !/^(adduser|libc6|passwd|perl.*)$/.test(name));
  const got = await exec('apt-get', [...own, 'download', '-qq', ...list], { cwd: debs, env, limit: 600_000 });
  if (got.code !== 0) return lastError(got.out) || lastError(update.out);
  mkdirSync(target, { recursive: true });
  for (const deb of readdirSync(debs).filter((f) => f.endsWith('.deb'))) {
    const { code, out } = await exec('dpkg', ['-x', join(debs, deb), target], { env });
    if (code !== 0) return lastError(out);
  }
  remove(home);
  return existsSync(target) ? undefined : 'dpkg -x';
}
