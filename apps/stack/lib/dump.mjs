// The backup file: gzip of SQL (mariadb-dump), first line = header, last line = row counts per table. Never a key, only its fingerprint.
import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { createGunzip, createGzip } from 'node:zlib';
import { pipeline } from 'node:stream/promises';
import { writeFile } from './files.mjs';
import { clientProgram } from './programs.mjs';
import { Stop } from './say.mjs';

const HEADER = '-- zhaoshang-crm backup ';
const FOOTER = '-- zhaoshang-crm end ';

/** Login data goes through a private option file: a command line can be read by everybody. */
async function client(name, old, aptPackage, databaseUrl, inst) {
  const program = await clientProgram(name, old, aptPackage);
  if (!program)
    throw new Stop(`找不到 ${name}：请安装 MariaDB 客户端。`, `${name} is missing: install the MariaDB client programs.`);
  const url = new URL(databaseUrl);
  const options = join(inst.run, `client-${process.pid}.cnf`);
  const quoted = (text) => `"${decodeURIComponent(text).replace(/["\\]/g, '\\$&')}"`;
  writeFile(
    options,
    `[client]\nhost=${url.hostname}\nport=${url.port || 3306}\nuser=${quoted(url.username)}\npassword=${quoted(url.password)}\n`,
  );
  return {
    schema: decodeURIComponent(url.pathname.slice(1)),
    start: (args, stdio) =>
      spawn(program.file, [`--defaults-extra-file=${options}`, ...args], { stdio, env: { ...process.env, ...program.env } }),
    done: () => rmSync(options, { force: true }),
  };
}

const heard = (stream) => {
  let text = '';
  stream.on('data', (chunk) => {
    text = (text + chunk).slice(-4000);
  });
  return () => text.trim().split('\n').at(-1) ?? '';
};

/** A table's name in a line that inserts one row of it. */
const insertInto = (line) => (line.startsWith('INSERT INTO `') ? line.slice(13, line.indexOf('`', 13)) : undefined);

/** Writes the file from one consistent snapshot, also beside a running system. → {tables, rows} */
export async function dump({ databaseUrl, inst, file, header }) {
  const from = await client('mariadb-dump', 'mysqldump', 'mariadb-client', databaseUrl, inst);
  const args = [
    '--single-transaction',
    '--skip-extended-insert',
    '--no-autocommit',
    '--hex-blob',
    '--no-tablespaces',
    '--skip-comments',
    '--skip-add-drop-table',
    '--default-character-set=utf8mb4',
    from.schema,
  ];
  const child = from.start(args, ['ignore', 'pipe', 'pipe']);
  const error = heard(child.stderr);
  const closed = once(child, 'close');
  const counts = {};
  async function* lines() {
    yield `${HEADER}${JSON.stringify(header)}\n`;
    for await (const text of createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY })) {
      const table = insertInto(text);
      if (table) counts[table] = (counts[table] ?? 0) + 1;
      yield `${text}\n`;
    }
    const [code] = await closed;
    if (code !== 0) throw new Stop(`备份失败：${error()}`, 'The backup failed.');
    yield `${FOOTER}${JSON.stringify(counts)}\n`;
  }
  try {
    await pipeline(lines, createGzip({ level: 6 }), createWriteStream(file, { mode: 0o600 }));
  } catch (failure) {
    rmSync(file, { force: true });
    throw failure;
  } finally {
    from.done();
  }
  return { tables: Object.keys(counts).length, rows: Object.values(counts).reduce((a, b) => a + b, 0) };
}

function linesOf(file) {
  const source = createReadStream(file);
  const text = createGunzip();
  source.on('error', (error) => text.destroy(error));
  return createInterface({ input: source.pipe(text), crlfDelay: Number.POSITIVE_INFINITY });
}

const notBackup = (file) =>
  new Stop(`${file} 不是本系统的备份文件，或已损坏。`, `${file} is no backup of this product, or is broken.`);

/** Reads the whole file once before anything is touched. → {header, counts}; a cut or broken file stops here. */
export async function inspect(file) {
  let header;
  let counts;
  try {
    for await (const text of linesOf(file)) {
      if (text.startsWith(HEADER)) header ??= JSON.parse(text.slice(HEADER.length));
      else if (!header) break;
      counts = text.startsWith(FOOTER) ? JSON.parse(text.slice(FOOTER.length)) : undefined;
    }
  } catch (error) {
    if (error.code === 'ENOENT') throw new Stop(`找不到文件 ${file}。`, `${file} does not exist.`);
    throw notBackup(file);
  }
  if (!header || !counts) throw notBackup(file);
  return { header, counts };
}

/** Runs SQL and gives the lines of the answer. */
export async function query({ databaseUrl, inst }, sql) {
  const to = await client('mariadb', 'mysql', 'mariadb-client-core', databaseUrl, inst);
  const child = to.start(['--batch', '--skip-column-names', to.schema, '-e', sql], ['ignore', 'pipe', 'pipe']);
  const error = heard(child.stderr);
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  const [code] = await once(child, 'close');
  to.done();
  if (code !== 0) throw new Stop(`数据库查询失败：${error()}`, 'A query failed.');
  return out.split('\n').filter(Boolean);
}

const BATCH = 500;
const BATCH_BYTES = 1_000_000;

/**
 * The file has one row a statement so that rows can be counted; here neighbours of one table become one statement again.
 * Views lose the account that made them, so that they work under any account.
 */
async function* statements(lines) {
  let head = '';
  let values = [];
  let bytes = 0;
  const flush = () => {
    const text = values.length ? `${head}${values.join(',')};\n` : '';
    values = [];
    bytes = 0;
    return text;
  };
  for await (const text of lines) {
    const at = insertInto(text) === undefined ? -1 : text.indexOf(' VALUES (');
    if (at < 0) {
      yield `${flush()}${text.startsWith('/*!5001') ? text.replace(/DEFINER=`[^`]*`@`[^`]*`/, '') : text}\n`;
      continue;
    }
    const mine = text.slice(0, at + 8);
    if (mine !== head || values.length >= BATCH || bytes > BATCH_BYTES) yield flush();
    head = mine;
    values.push(text.slice(at + 8, -1));
    bytes += text.length;
  }
  yield flush();
}

/** Plays the file into the (empty) schema. */
export async function load({ databaseUrl, inst, file }) {
  const to = await client('mariadb', 'mysql', 'mariadb-client-core', databaseUrl, inst);
  const child = to.start(['--default-character-set=utf8mb4', '--max-allowed-packet=64M', to.schema], ['pipe', 'ignore', 'pipe']);
  const error = heard(child.stderr);
  const closed = once(child, 'close');
  await pipeline(statements(linesOf(file)), child.stdin).catch(() => {});
  const [code] = await closed;
  to.done();
  if (code !== 0) throw new Stop(`恢复失败：${error()}`, 'The restore failed.');
}
