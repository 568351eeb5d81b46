import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { AppModule } from '../../apps/api/app.module';
import { fastifyAdapter, prepare } from '../../apps/api/bootstrap';
import { demoSeeders } from '../../apps/api/demo/seeders';
import { demoContext } from '../../apps/api/demo/context';
import { migrate } from '../../apps/api/migrate';
import { eventRoutes } from '../../apps/worker/event-routes';
import { JobsModule } from '../../apps/worker/jobs.module';
import { DemoUsers } from '@crm/identity';
import { Clock, Config, Db, JobRegistry, Log, OutboxRelay } from '@crm/platform';
import { Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { createConnection } from 'mysql2/promise';
import request, { type Response, type Test as HttpCall } from 'supertest';
import { TestClock } from './test-clock';

export const DATABASE_SERVER = process.env.TEST_DATABASE_URL ?? 'mysql://root@127.0.0.1:13306';
export const REDIS = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:16379/9';
const PASSWORD = 'demo-for-tests-2026';
const MAX_ROUNDS = 500;

export type DemoUsername =
  | 'admin' | 'admin2' | 'auditor' | 'manager' | 'lead1' | 'recruiter1' | 'recruiter2' | 'operator_huoxian' | 'operator_lifepark' | 'operator_biopark';

/** Calls the API as one user (or as nobody). Paths start after `/api/v1`. */
export interface Caller {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  patch(path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  put(path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  delete(path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Uploads a file as multipart with further fields. */
  upload(path: string, file: { name: string; bytes: Buffer }, fields?: Record<string, string>): Promise<Response>;
}

/** A whole running product for one test file: its own schema, API over HTTP, job handlers in the process. */
export interface TestApi {
  api(user?: DemoUsername): Caller;
  /** Access token of a demo user. */
  token(user: DemoUsername): Promise<string>;
  password: string;
  url: string;
  schema: string;
  db: Db;
  clock: TestClock;
  get<T>(token: Type<T> | (abstract new (...args: never[]) => T)): T;
  /** Runs everything in the outbox and all that follows from it, here and now. A failing job fails the test. */
  drain(): Promise<void>;
  /** Runs one job by name. */
  job(name: string, payload?: object): Promise<unknown>;
  stop(): Promise<void>;
}

@Module({ imports: [AppModule, JobsModule] })
class WholeProduct {}

export interface TestApiOptions {
  env?: Record<string, string>;
  webRoot?: string | null;
  /** Other addresses than the test servers', for example a proxy that can be cut. */
  databaseServer?: string;
  redis?: string;
}

/** Starts the product on a fresh schema with demo users, parks, catalogue and model, but no demo companies. */
export async function startTestApi({ env = {}, webRoot = null, databaseServer = DATABASE_SERVER, redis = REDIS }: TestApiOptions = {}): Promise<TestApi> {
  const schema = `crm_t_${process.pid}_${randomBytes(4).toString('hex')}`;
  await onServer(`CREATE DATABASE ${schema} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  Object.assign(process.env, {
    DATABASE_URL: `${databaseServer.replace(/\/$/, '')}/${schema}`,
    REDIS_URL: redis,
    SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
    LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
    DB_POOL: '20',
    ...env,
  });
  await migrate(new Config());
  const clock = new TestClock();
  const built = await Test.createTestingModule({ imports: [WholeProduct] }).overrideProvider(Clock).useValue(clock).compile();
  const app = built.createNestApplication<NestFastifyApplication>(fastifyAdapter(), { logger: built.get(Log) });
  await prepare(app, { webRoot });
  await app.listen(0, '127.0.0.1');
  await app.get(DemoUsers).seed(PASSWORD, { demo: true });
  const context = await demoContext(app);
  for (const seeder of demoSeeders.filter((candidate) => candidate.always)) await seeder.seed(context);
  return harness(app, schema, clock);
}

function harness(app: NestFastifyApplication, schema: string, clock: TestClock): TestApi {
  const address = app.getHttpServer().address() as { port: number };
  const url = `http://127.0.0.1:${address.port}`;
  const tokens = new Map<string, Promise<string>>();
  const token = (user: DemoUsername): Promise<string> => {
    const known = tokens.get(user) ?? signIn(url, user);
    tokens.set(user, known);
    return known;
  };
  const relay = app.get(OutboxRelay);
  const registry = app.get(JobRegistry);
  return {
    token,
    password: PASSWORD,
    url,
    schema,
    clock,
    db: app.get(Db),
    get: (type) => app.get(type as Type),
    api: (user) => callerOf(url, user ? () => token(user) : undefined),
    job: (name, payload = {}) => registry.run(name, payload),
    async drain() {
      const sink = async (job: string, payload: object) => void (await registry.run(job, JSON.parse(JSON.stringify(payload)) as object));
      for (let round = 0; (await relay.pump(sink, eventRoutes)) > 0; round++) {
        if (round > MAX_ROUNDS) throw new Error('the outbox never empties');
      }
    },
    async stop() {
      await app.close();
      await onServer(`DROP DATABASE ${schema}`);
    },
  };
}

/** Calls the API at an address, with a token when there is one. */
export function callerOf(url: string, token?: () => Promise<string>): Caller {
  const send = async (call: HttpCall, body: unknown, headers: Record<string, string> = {}): Promise<Response> => {
    if (token) call.set('authorization', `Bearer ${await token()}`);
    for (const [name, value] of Object.entries(headers)) call.set(name, value);
    return body === undefined ? call : call.send(body as object);
  };
  const at = (path: string) => `/api/v1${path}`;
  const agent = request(url);
  return {
    get: (path, headers) => send(agent.get(at(path)), undefined, headers),
    post: (path, body, headers) => send(agent.post(at(path)), body, headers),
    patch: (path, body, headers) => send(agent.patch(at(path)), body, headers),
    put: (path, body, headers) => send(agent.put(at(path)), body, headers),
    delete: (path, body, headers) => send(agent.delete(at(path)), body, headers),
    async upload(path, file, fields = {}) {
      const call = agent.post(at(path));
      if (token) call.set('authorization', `Bearer ${await token()}`);
      for (const [name, value] of Object.entries(fields)) call.field(name, value);
      return call.attach('file', file.bytes, file.name);
    },
  };
}

/** Access token of a user. */
export async function signIn(url: string, username: string, password = PASSWORD): Promise<string> {
  const answer = await request(url).post('/api/v1/auth/login').send({ username, password });
  if (answer.status !== 200) throw new Error(`login of ${username}: ${answer.status} ${answer.text}`);
  return (answer.body as { accessToken: string }).accessToken;
}

async function onServer(statement: string): Promise<void> {
  const connection = await createConnection({ uri: DATABASE_SERVER });
  await connection.query(statement);
  await connection.end();
}
