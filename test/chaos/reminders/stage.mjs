// What the scenarios play on: private MariaDB and Redis, the migrated schema, API and worker processes from dist, all ended by pid.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mysql from 'mysql2/promise';
import { instance } from '../../../apps/stack/lib/paths.mjs';
import { freePort } from '../../../apps/stack/lib/ports.mjs';
import { bringUpServers } from '../../../apps/stack/lib/servers.mjs';
import { call } from '../holds/client.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const DIST = join(HERE, '../../../dist/apps');
const PASSWORD = 'Chaos-harness-2026';
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

export class Stage {
  workers = [];
  apis = [];
  others = new Set();

  static async open({ apis }) {
    const stage = new Stage();
    stage.dir = join(tmpdir(), `crm-chaos-reminders-${process.pid}`);
    mkdirSync(stage.dir, { recursive: true });
    stage.servers = await bringUpServers(instance(stage.dir), { mariadb: { extra: ['--innodb-flush-log-at-trx-commit=1'], bufferPool: '128M' } });
    try {
      const server = stage.servers.databaseUrl.replace(/\/[^/]*$/, '/');
      stage.database = `${server}chaos`;
      const admin = await mysql.createConnection({ uri: server });
      await admin.query('CREATE DATABASE chaos CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci');
      await admin.end();
      stage.env = {
        ...process.env, NODE_ENV: 'production', DATABASE_URL: stage.database, REDIS_URL: stage.servers.redisUrl, SECRET_KEY: Buffer.alloc(32, 5).toString('base64'),
        SEED_DEMO: '0', DEMO_PASSWORD: PASSWORD, DB_POOL: '10', LOG_LEVEL: 'info', OUTBOUND_PRIVATE: '1',
      };
      for (const name of ['migrate', 'seed']) execFileSync(process.execPath, [join(DIST, 'api', `${name}.js`)], { env: stage.env, stdio: ['ignore', 'ignore', 'inherit'] });
      stage.ports = [];
      for (let i = 0; i < apis; i += 1) stage.ports.push(await freePort());
      await Promise.all(stage.ports.map((port) => stage.startApi(port)));
      await stage.signIn();
      const other = await call(stage.ports[0], 'POST', '/users', stage.token, { username: 'chaos_other', name: '演练', password: PASSWORD, roles: ['manager'] });
      const me = await call(stage.ports[0], 'GET', '/me', stage.token);
      stage.users = [me.body.user?.id, other.body.user?.id ?? other.body.id];
      if (stage.users.includes(undefined)) throw new Error(`no users: ${JSON.stringify([me.body, other.body]).slice(0, 300)}`);
      // sessions are short: a fresh token every few minutes
      stage.renew = setInterval(() => void stage.signIn().catch(() => undefined), 180_000);
      return stage;
    } catch (error) {
      await stage.close();
      throw error;
    }
  }

  /** Signs in; the answer's status comes back. */
  async signIn() {
    const { status, body } = await call(this.ports[0], 'POST', '/auth/login', null, { username: 'admin', password: PASSWORD });
    if (body.accessToken) this.token = body.accessToken;
    return status;
  }

  async ready() {
    const answer = await fetch(`http://127.0.0.1:${this.ports[0]}/health/ready`).catch(() => undefined);
    return (await answer?.json().catch(() => undefined))?.status;
  }

  launch(program, env = {}, node = []) {
    const log = openSync(join(this.dir, 'programs.log'), 'a');
    const child = spawn(process.execPath, [...node, join(DIST, program)], { env: { ...this.env, ...env }, stdio: ['ignore', 'pipe', log] });
    child.gone = new Promise((done) => child.once('exit', done));
    return child;
  }

  async startApi(port) {
    const child = this.launch('api/main.js', { PORT: String(port) });
    child.stdout.resume();
    this.apis.push(child);
    for (let i = 0; i < 900 && child.exitCode === null; i += 1) {
      if ((await call(port, 'GET', '/auth/options', null, undefined, 1000)).status === 200) return;
      await sleep(100);
    }
    throw new Error('an API process did not start');
  }

  /** Starts a worker; resolves when it says that it runs. `sabotage` are variables of saboteur.cjs. */
  async startWorker(sabotage) {
    const child = this.launch('worker/main.js', sabotage ?? {}, sabotage ? ['--require', join(HERE, 'saboteur.cjs')] : []);
    this.workers.push(child);
    await Promise.race([child.gone, sleep(60_000), new Promise((done) => child.stdout.on('data', (text) => String(text).includes('worker runs') && done()))]);
    return child;
  }

  async endWorker(child, signal) {
    this.workers = this.workers.filter((other) => other !== child);
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGKILL'), 25_000);
    await child.gone;
    clearTimeout(late);
  }

  /** Other workers from here on. */
  async cast(list) {
    await Promise.all([...this.workers.map((child) => this.endWorker(child, 'SIGTERM')), ...list.map((sabotage) => this.startWorker(sabotage))]);
  }

  /** A program that interferes over its own connection: `rogue` or `locker`. */
  startRogue(name) {
    const child = spawn(process.execPath, [join(HERE, `${name}.mjs`), this.database], { stdio: 'ignore' });
    child.gone = new Promise((done) => child.once('exit', done));
    this.others.add(child);
    return child;
  }

  /** kill -9 of a server, so long nothing, then the same data again; what is done `meanwhile` ends before it comes back. */
  async outage(name, ms, meanwhile) {
    const service = this.servers.services.find((s) => s.name === name);
    process.kill(service.child.pid, 'SIGKILL');
    await service.child.exited;
    await Promise.all([sleep(ms), meanwhile?.()]);
    service.child = await service.start();
  }

  async sql(text) {
    const db = await mysql.createConnection({ uri: this.database });
    const [rows] = await db.query(text);
    await db.end();
    return rows;
  }

  async flushRedis() {
    const { default: Redis } = await import('ioredis');
    const redis = new Redis(this.servers.redisUrl);
    await redis.flushall();
    redis.disconnect();
  }

  async close() {
    clearInterval(this.renew);
    const all = [...this.workers, ...this.apis, ...this.others];
    for (const child of all) child.kill('SIGKILL');
    await Promise.all(all.map((child) => child.gone));
    await this.servers.stop();
    rmSync(this.dir, { recursive: true, force: true });
  }
}
