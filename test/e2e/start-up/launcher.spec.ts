import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { until } from '../../support/poll';
import { type FakeClone, fakeClone, freePort, type StackRun, stack } from '../../support/fake-clone';

/** `npm start`, seen from outside: the real launcher on a stand-in for a fresh clone (see test/support/fake-clone.ts). */

let clone: FakeClone;
let port: string;
const local = (...path: string[]) => join(clone.dir, '.local', ...path);
const start = (env: Record<string, string> = {}) => stack(clone, 'start.mjs', { PORT: port, ...env });
const pids = (): Record<string, number> =>
  Object.fromEntries(
    readdirSync(local('run'))
      .filter((f) => f.endsWith('.pid.json'))
      .map((f) => JSON.parse(readFileSync(local('run', f), 'utf8')) as { name: string; pid: number })
      .map((r) => [r.name, r.pid]),
  );
const processes = () =>
  execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((l) => l.includes(clone.dir));
/** One sentence, Chinese and English, no stack, nothing left running. */
async function expectSentence(run: StackRun, text: RegExp) {
  const { code } = await run.ended;
  expect(run.output()).toMatch(text);
  expect(run.output()).not.toMatch(/\n\s+at .*[:(]\d+/);
  expect(run.output().match(/✗/g)).toHaveLength(1);
  expect(code).toBe(1);
  expect(processes()).toEqual([]);
}
const healthy = () =>
  fetch(`http://127.0.0.1:${port}/health/ready`).then(
    (r) => r.ok,
    () => false,
  );

beforeAll(async () => {
  clone = fakeClone();
  port = String(await freePort());
});
afterAll(() => {
  for (const line of processes()) process.kill(Number(line.trim().split(' ')[0]), 'SIGKILL');
  clone.remove();
});

describe('npm start', () => {
  it('refuses wrong settings before anything is started', async () => {
    await expectSentence(start({ PORT: 'abc' }), /环境变量 PORT 不正确.*PORT: expected/);
    await expectSentence(start({ DATABASE_URL: 'mysql://root@127.0.0.1/crm' }), /SECRET_KEY.*SECRET_KEY/);
    await expectSentence(start({ DATABASE_URL: 'nonsense', SECRET_KEY: 'x' }), /DATABASE_URL 不正确/);
    expect(existsSync(local('mariadb'))).toBe(false);
  });

  it('says so when no server program can be had', async () => {
    const run = start({ STACK_WITHOUT: 'path,apt-root,apt-unpack', PATH: join(process.execPath, '..') });
    await expectSentence(run, /找不到也装不上 mariadb、redis.*DATABASE_URL/);
  });

  it('comes up, prints address and password once, keeps secrets private, stops everything on SIGTERM', async () => {
    const run = start();
    await run.until('Ctrl-C');
    expect(run.output()).toContain(`http://localhost:${port}`);
    const password = readFileSync(local('demo-password'), 'utf8').trim();
    expect(run.output()).toContain(password);
    expect(password.length).toBeGreaterThanOrEqual(12);
    for (const file of ['secrets.json', 'demo-password']) expect(statSync(local(file)).mode & 0o077).toBe(0);
    expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain(
      JSON.parse(readFileSync(local('secrets.json'), 'utf8')).databasePassword,
    );
    // its temporary tables in its own folder: another server that starts would delete them from a shared one
    expect(processes().filter((l) => l.includes('mariadbd') && l.includes(`--tmpdir=${local('tmp')}`))).toHaveLength(1);
    run.child.kill('SIGTERM');
    expect((await run.ended).code).toBe(0);
    expect(processes()).toEqual([]);
  });

  it('starts a second time, builds and installs nothing, shows no password, and refuses a twin', async () => {
    const run = start();
    await run.until('Ctrl-C');
    expect(run.output()).toMatch(/构建 build.*unchanged/);
    expect(run.output()).not.toContain('migrate');
    expect(run.output()).not.toContain(readFileSync(local('demo-password'), 'utf8').trim());
    const before = pids();
    const twin = start();
    expect((await twin.ended).code).toBe(1);
    expect(twin.output()).toMatch(/已在运行.*Already running/);
    expect(pids()).toEqual(before);
    expect(await healthy()).toBe(true);

    // every killed child comes back, under the same address
    for (const name of ['api', 'worker', 'redis', 'mariadb']) {
      process.kill(before[name] as number, 'SIGKILL');
      await until(`${name} to come back`, async () => pids()[name] !== undefined && pids()[name] !== before[name], 60_000);
    }
    await until('all of it to be healthy', healthy, 60_000);
    expect(run.output()).toMatch(/工作进程（worker）意外结束（信号 SIGKILL），正在重启/);

    // the launcher itself killed: the next start clears up and works
    run.child.kill('SIGKILL');
    await run.ended;
    const next = start();
    await next.until('Ctrl-C');
    const stopped = stack(clone, 'stop.mjs');
    await stopped.ended;
    expect(stopped.output()).toContain('已停止');
    expect((await next.ended).code).toBe(0);
    expect(processes()).toEqual([]);
  });

  it('names a port in use', async () => {
    const server = createServer().listen(Number(port), '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    await expectSentence(start(), new RegExp(`端口 ${port} 已被占用.*Port ${port} is in use`));
    await new Promise((done) => server.close(done));
  });

  it('gives the last words of a program that does not come up', async () => {
    await expectSentence(start({ FAKE_API: 'broken' }), /api 启动失败：SECRET_KEY: expected 32 bytes/);
  });

  it('gives the first error of a build that fails', async () => {
    rmSync(join(clone.dir, 'dist'), { recursive: true });
    await expectSentence(start({ FAKE_BUILD: 'broken' }), /构建失败（server）：apps\/api\/x\.ts:1:1 - error TS2322/);
  });

  it('names a broken Redis file and goes on; names a broken database and stops', async () => {
    const dir = local('redis', 'appendonlydir');
    for (const file of readdirSync(dir)) writeFileSync(join(dir, file), 'rubbish');
    const run = start();
    await run.until('Ctrl-C');
    expect(run.output()).toMatch(/Redis 数据已损坏，移到/);
    run.child.kill('SIGINT');
    await run.ended;
    writeFileSync(local('mariadb', 'ibdata1'), 'rubbish');
    await expectSentence(start(), /数据库无法启动.*npm run restore.*npm run reset/);
  });

  it('refuses to make new keys beside old data', async () => {
    rmSync(local('secrets.json'));
    await expectSentence(start(), /密钥文件 .* 缺失或损坏/);
  });
});

describe('npm run reset', () => {
  it('asks, and only then deletes', async () => {
    const asked = stack(clone, 'reset.mjs');
    expect((await asked.ended).code).toBe(1);
    expect(existsSync(local('mariadb'))).toBe(true);
    await stack(clone, 'reset.mjs', {}, ['--yes']).ended;
    expect(existsSync(local('mariadb'))).toBe(false);
  });
});
