// Finds the MariaDB and Redis programs, or gets them: PATH → apt as root → apt download + dpkg -x → (caller: docker) → one sentence.
import { lstatSync, mkdirSync, readdirSync, readlinkSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, aptUnpack } from './apt.mjs';
import { exec, which } from './exec.mjs';
import { exists } from './files.mjs';
import { LOCAL } from './paths.mjs';

/** Packages unpacked without root lie here, shared by all private instances. */
export const SERVERS = join(LOCAL, 'servers');
const skip = new Set((process.env.STACK_WITHOUT ?? '').split(',')); // for tests: path, apt-root, apt-unpack, docker

const unpackedFile = (...paths) => paths.map((p) => join(SERVERS, p)).find(exists);
const isRoot = () => process.getuid?.() === 0;

function libraryFolders() {
  const found = [];
  for (const lib of ['usr/lib', 'lib']) {
    const dir = join(SERVERS, lib);
    if (exists(dir))
      found.push(
        dir,
        ...readdirSync(dir)
          .filter((d) => d.endsWith('-linux-gnu') || d.includes('-linux-'))
          .map((d) => join(dir, d)),
      );
  }
  return found;
}

function mariadbOnPath() {
  const server = which('mariadbd');
  const installDb = which('mariadb-install-db', 'mysql_install_db');
  return server && installDb ? { server, installDb, options: [], env: {} } : undefined;
}

function mariadbUnpacked() {
  const server = unpackedFile('usr/sbin/mariadbd');
  const installDb = unpackedFile('usr/bin/mariadb-install-db');
  if (!server || !installDb) return undefined;
  const share = join(SERVERS, 'usr/share/mysql');
  return {
    server,
    installDb,
    basedir: join(SERVERS, 'usr'),
    options: [
      `--basedir=${join(SERVERS, 'usr')}`,
      `--lc-messages-dir=${share}`,
      `--character-sets-dir=${join(share, 'charsets')}`,
    ],
    env: { LD_LIBRARY_PATH: libraryFolders().join(':') },
  };
}

/** The server and the checker are one binary that looks at its own name: a link makes redis-check-rdb of redis-tools a server. */
function asRedisServer(binary, env) {
  if (!/redis-check-rdb$/.test(binary)) return { server: binary, env };
  const link = join(LOCAL, 'bin', 'redis-server');
  mkdirSync(join(LOCAL, 'bin'), { recursive: true });
  const there = lstatSync(link, { throwIfNoEntry: false });
  if (!there || readlinkSync(link) !== binary) {
    if (there) unlinkSync(link);
    symlinkSync(binary, link);
  }
  return { server: link, env };
}

function redisOnPath() {
  const binary = which('redis-server', 'valkey-server', 'redis-check-rdb');
  return binary ? asRedisServer(binary, {}) : undefined;
}

function redisUnpacked() {
  const binary = unpackedFile('usr/bin/redis-server', 'usr/bin/redis-check-rdb');
  return binary ? asRedisServer(binary, { LD_LIBRARY_PATH: libraryFolders().join(':') }) : undefined;
}

const PACKAGES = {
  mariadb: [
    ['mariadb-server-core', 'mariadb-server-core-10.6'],
    ['mariadb-client-core', 'mariadb-client-core-10.6'],
  ],
  redis: [['redis-tools']],
};

/** need: ['mariadb', 'redis'] → {mariadb?, redis?, how: text, trouble: text}. What could not be found stays undefined. */
export async function findPrograms(need) {
  const look = () => ({
    mariadb: need.includes('mariadb') ? (!skip.has('path') && mariadbOnPath()) || mariadbUnpacked() : undefined,
    redis: need.includes('redis') ? (!skip.has('path') && redisOnPath()) || redisUnpacked() : undefined,
  });
  const missing = (found) => need.filter((name) => !found[name]);
  let found = look();
  let how = 'found';
  const troubles = [];
  const ways = [
    ['apt', which('apt-get') && isRoot() && !skip.has('apt-root'), aptInstall],
    ['apt, unpacked', which('apt-get') && which('dpkg') && !skip.has('apt-unpack'), (names) => aptUnpack(names, SERVERS)],
  ];
  for (const [name, possible, way] of ways) {
    if (!missing(found).length || !possible) continue;
    const trouble = await way(missing(found).flatMap((n) => PACKAGES[n]));
    found = look();
    how = name;
    if (trouble) troubles.push(trouble);
  }
  return { ...found, how, missing: missing(found), trouble: troubles.at(-1) };
}

/** A client program of MariaDB (mariadb, mariadb-dump): on PATH, unpacked, or unpacked now. → {file, env} | undefined */
export async function clientProgram(name, old, aptPackage) {
  const find = () => {
    const file = unpackedFile(`usr/bin/${name}`);
    return file && { file, env: { LD_LIBRARY_PATH: libraryFolders().join(':') } };
  };
  const onPath = which(name, old);
  if (onPath && !skip.has('path')) return { file: onPath, env: {} };
  if (!find() && which('apt-get') && which('dpkg')) await aptUnpack([[aptPackage]], SERVERS);
  return find();
}

/** '10.11.19' out of `mariadbd --version`, '7.0.15' out of `redis-server --version`. */
export async function versionOf(program) {
  const { out } = await exec(program.server, ['--version'], { env: { ...process.env, ...program.env } });
  return out.match(/\d+\.\d+\.\d+/)?.[0] ?? '?';
}
