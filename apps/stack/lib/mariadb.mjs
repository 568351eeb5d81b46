// A private MariaDB: created once, started on its own port, known ready by its greeting. The password never stands in a command line.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exec } from './exec.mjs';
import { exists, remove, writeFile } from './files.mjs';
import { keptPort, knock } from './ports.mjs';
import { launch, sleep } from './processes.mjs';
import { Stop } from './say.mjs';

const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
const rootOnly = (log) => log.split('\n').find((l) => /\[ERROR\]|No space left|Errcode: 28/.test(l));

/** Unix sockets allow about 100 bytes of path, so the socket lies in the temporary folder, in a folder only we may enter. */
function socketPath(inst) {
  const name = `crm-${process.getuid?.() ?? 0}-${createHash('sha256').update(inst.dir).digest('hex').slice(0, 10)}`;
  const base = tmpdir().length < 60 ? tmpdir() : '/tmp';
  mkdirSync(join(base, name), { recursive: true, mode: 0o700 });
  return join(base, name, 'db.sock');
}

/** Temporary tables lie in the instance's own folder: a server that starts deletes those of every other server it shares the folder with. */
function ownTmp(inst) {
  const dir = join(inst.dir, 'tmp');
  mkdirSync(dir, { recursive: true });
  return `--tmpdir=${dir}`;
}

/** Creates the data folder beside its place and moves it there when complete: a kill in between leaves nothing half made. */
async function createData(inst, program) {
  const beside = `${inst.mariadb}.new`;
  remove(beside);
  mkdirSync(inst.dir, { recursive: true });
  const basedir = program.basedir ? [`--basedir=${program.basedir}`] : [];
  const args = [
    '--no-defaults',
    ...basedir,
    `--datadir=${beside}`,
    ownTmp(inst),
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...asRoot,
  ];
  const { code, out } = await exec(program.installDb, args, { env: { ...process.env, ...program.env } });
  if (code !== 0) {
    remove(beside);
    throw broken(inst, out, '数据库无法初始化', 'The database cannot be created');
  }
  renameSync(beside, inst.mariadb);
}

function broken(inst, log, zh, en) {
  if (/No space left|Errcode: 28|Disk is full|error number 28/i.test(log)) {
    return new Stop('磁盘空间不足，数据库无法启动。', `The disk is full: the database in ${inst.mariadb} cannot start.`);
  }
  const first = rootOnly(log)?.replace(/^.*\[ERROR\]\s*/, '') ?? log.trim().split('\n').at(-1) ?? '';
  return new Stop(
    `${zh}（${inst.mariadb}）：${first.slice(0, 160)}。可用备份恢复（npm run restore）或重新开始（npm run reset），日志 ${join(inst.log, 'mariadb.log')}。`,
    `${en}; restore a backup or reset, see the log.`,
  );
}

/** Run at every start by the server itself, before it answers anyone: accounts for this machine only, and the schema. */
const initSql = (password) => `
create database if not exists crm character set utf8mb4 collate utf8mb4_unicode_ci;
create user if not exists 'crm'@'127.0.0.1';
alter user 'crm'@'127.0.0.1' identified by '${password}';
grant all on crm.* to 'crm'@'127.0.0.1';
alter user root@localhost identified by '${password}';
drop user if exists root@'127.0.0.1', root@'::1', ''@localhost;
`;

/**
 * → {url, child, port, created}. `password` makes a protected server with schema crm; without it root has no password (tests only).
 * `extra` are further server options.
 */
export async function startMariadb(inst, program, { password, extra = [], bufferPool = '512M' } = {}) {
  const created = !exists(inst.mariadb);
  if (created) await createData(inst, program);
  else if (readdirSync(inst.mariadb).length === 0) throw broken(inst, '', '数据库目录是空的', 'The database folder is empty');
  const port = await keptPort(inst, 'mariadb');
  const init = join(inst.run, 'init.sql');
  if (password) writeFile(init, initSql(password));
  const args = [
    '--no-defaults',
    ...program.options,
    ...asRoot,
    `--datadir=${inst.mariadb}`,
    ownTmp(inst),
    `--socket=${socketPath(inst)}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_unicode_ci',
    '--default-time-zone=+00:00',
    '--skip-name-resolve',
    `--innodb-buffer-pool-size=${bufferPool}`,
    '--max-allowed-packet=64M',
    '--max-connections=400',
    ...(password ? [`--init-file=${init}`] : []),
    ...extra,
  ];
  const start = async () => {
    const child = launch(inst, {
      name: 'mariadb',
      file: program.server,
      args,
      env: { ...process.env, ...program.env },
      match: inst.mariadb,
    });
    const until = Date.now() + 60_000;
    // A greeting packet: three bytes of length, a zero, protocol version 10.
    while ((await knock(port))[4] !== '\x0a') {
      if (child.ended || Date.now() > until) {
        await child.stop();
        throw broken(inst, child.output(), '数据库无法启动', 'The database does not start');
      }
      await sleep(50);
    }
    return child;
  };
  const url = password ? `mysql://crm:${password}@127.0.0.1:${port}/crm` : `mysql://root@127.0.0.1:${port}/`;
  return { url, port, created, start, child: await start() };
}
