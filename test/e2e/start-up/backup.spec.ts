import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createConnection } from 'mysql2/promise';
import { type FakeClone, fakeClone, freePort, type StackRun, stack } from '../../support/fake-clone';

/** `npm run backup` beside a running stack, `npm run restore` into an empty folder. */

const odd = `北京"示例"'生物\\医药;\nINSERT INTO \`x\` VALUES (1);\r\n😀`;
let from: FakeClone;
let to: FakeClone;
let running: StackRun;
let file: string;

const json = <T>(clone: FakeClone, name: string) => JSON.parse(readFileSync(join(clone.dir, '.local', name), 'utf8')) as T;
async function connect(clone: FakeClone) {
  const { databasePassword } = json<{ databasePassword: string }>(clone, 'secrets.json');
  const { mariadb } = json<{ mariadb: number }>(clone, 'ports.json');
  return createConnection({
    host: '127.0.0.1',
    port: mariadb,
    user: 'crm',
    password: databasePassword,
    database: 'crm',
    charset: 'utf8mb4_unicode_ci',
  });
}
async function run(clone: FakeClone, script: string, args: string[] = [], env: Record<string, string> = {}) {
  const done = stack(clone, script, env, args);
  const { code } = await done.ended;
  return { code, output: done.output() };
}
const processes = (clone: FakeClone) =>
  execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((l) => l.includes(clone.dir));

beforeAll(async () => {
  from = fakeClone();
  to = fakeClone();
  file = join(from.dir, 'crm.sql.gz');
  running = stack(from, 'start.mjs', { PORT: String(await freePort()) });
  await running.until('Ctrl-C');
  const db = await connect(from);
  await db.query('create table t_parent (id int primary key, name varchar(200), raw mediumblob, half int as (id * 2) stored)');
  await db.query('create table t_child (id int primary key, parent_id int, foreign key (parent_id) references t_parent (id))');
  await db.query('create table a_before (id int primary key)'); // sorts before what it may need
  await db.query('create view pub_t as select id, name from t_parent');
  await db.query('insert into t_parent (id, name, raw) values (1, ?, ?), (2, null, null)', [
    odd,
    Buffer.from([0, 255, 10, 39, 92]),
  ]);
  await db.query('insert into t_child values (1, 1), (2, 2), (3, 1)');
  await db.end();
});
afterAll(async () => {
  running.child.kill('SIGTERM');
  await running.ended;
  from.remove();
  to.remove();
});

it('writes one private file without any key, beside the running stack', async () => {
  const { code, output } = await run(from, 'backup.mjs', [file]);
  expect(output).toMatch(/2 tables, 5 rows/);
  expect(code).toBe(0);
  const text = gunzipSync(readFileSync(file)).toString();
  const secrets = json<Record<string, string>>(from, 'secrets.json');
  for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
  expect(readdirSync(join(from.dir, '.local', 'run')).filter((f) => f.endsWith('.cnf'))).toEqual([]);
});

it('refuses to overwrite a file, to restore a broken or cut file, without the key, or with another key', async () => {
  expect((await run(from, 'backup.mjs', [file])).output).toMatch(/已存在/);
  const cut = join(to.dir, 'cut.sql.gz');
  const text = gunzipSync(readFileSync(file)).toString();
  writeFileSync(cut, gzipSync(text.slice(0, text.length - 60)));
  expect((await run(to, 'restore.mjs', [cut])).output).toMatch(/不是本系统的备份文件，或已损坏/);
  writeFileSync(cut, 'rubbish');
  expect((await run(to, 'restore.mjs', [cut])).output).toMatch(/不是本系统的备份文件/);
  expect((await run(to, 'restore.mjs', [join(to.dir, 'none')])).output).toMatch(/找不到文件/);
  expect((await run(to, 'restore.mjs', [file])).output).toMatch(/请先把备份时的密钥文件放到/);
  const other = await run(to, 'restore.mjs', [file], { SECRET_KEY: Buffer.alloc(32, 1).toString('base64') });
  expect(other.output).toMatch(/密钥与备份不符/);
  expect(other.code).toBe(1);
});

it('restores into an empty folder: same rows, same bytes, the view works, the key stays the same', async () => {
  mkdirSync(join(to.dir, '.local'), { recursive: true });
  copyFileSync(join(from.dir, '.local', 'secrets.json'), join(to.dir, '.local', 'secrets.json'));
  const { code, output } = await run(to, 'restore.mjs', [file]);
  expect(output).toMatch(/2 tables, 5 rows agree|3 tables, 5 rows agree/);
  expect(code).toBe(0);
  expect(processes(to)).toEqual([]);
  const again = stack(to, 'start.mjs', { PORT: String(await freePort()) });
  await again.until('Ctrl-C');
  const db = await connect(to);
  const [rows] = await db.query('select v.name, p.raw, p.half from pub_t v join t_parent p on p.id = v.id order by p.id');
  expect(rows).toEqual([
    { name: odd, raw: Buffer.from([0, 255, 10, 39, 92]), half: 2 },
    { name: null, raw: null, half: 4 },
  ]);
  await db.end();
  again.child.kill('SIGTERM');
  await again.ended;
  expect((await run(to, 'restore.mjs', [file])).output).toMatch(/目标数据库不是空的/);
});
