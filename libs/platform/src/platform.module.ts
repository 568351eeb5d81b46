import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'mysql2/promise';
import { Audit } from './audit/audit';
import { AuditChain } from './audit/audit-chain';
import { AuditQueries } from './audit/audit.queries';
import { Blobs } from './blobs/blobs';
import { Clock, SystemClock } from './clock/clock';
import { Config } from './config/config';
import { makePool } from './db/data-source';
import { Db } from './db/db';
import { Tx } from './db/tx';
import { Idempotency } from './idempotency/idempotency';
import { Leases } from './lease/leases';
import { Limits } from './limits/limits';
import { Live } from './live/live';
import { Log } from './logging/log';
import { Outbox } from './outbox/outbox';
import { OutboxRelay } from './outbox/relay';
import { JobRegistry } from './queue/job-registry';
import { Queues } from './queue/queues';
import { RedisConnections } from './redis/redis';
import { Scheduler } from './schedule/schedule';
import { Secrets } from './secrets/secrets';
import { Settings } from './settings/settings';
import { Tasks } from './tasks/tasks';

const POOL = Symbol('mysql pool');

const services = [Audit, AuditChain, AuditQueries, Blobs, Idempotency, JobRegistry, Leases, Limits, Live, Outbox, OutboxRelay, Queues, Scheduler, Secrets, Settings, Tasks];

/** Everything under the domain: configuration, database, queues, files, audit. It knows no domain word. */
@Global()
@Module({
  providers: [
    { provide: Config, useFactory: () => new Config() },
    { provide: Log, useFactory: (config: Config) => new Log(config.logLevel), inject: [Config] },
    { provide: POOL, useFactory: makePool, inject: [Config] },
    { provide: Db, useFactory: (pool: Pool) => new Db(pool), inject: [POOL] },
    { provide: Tx, useFactory: (pool: Pool) => new Tx(pool), inject: [POOL] },
    { provide: RedisConnections, useFactory: (config: Config, log: Log) => new RedisConnections(config, log), inject: [Config, Log] },
    { provide: Clock, useClass: SystemClock },
    ...services,
  ],
  exports: [Config, Log, Db, Tx, RedisConnections, Clock, ...services],
})
export class PlatformModule implements OnApplicationShutdown {
  constructor(private readonly db: Db) {}

  /** Last of all: the pool closes when nobody needs it any more. */
  async onApplicationShutdown(): Promise<void> {
    await this.db.close();
  }
}
