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
import { ReadDb } from './db/read-db';
import { Tx } from './db/tx';
import { Idempotency } from './idempotency/idempotency';
import { Leases } from './lease/leases';
import { Limits } from './limits/limits';
import { Live } from './live/live';
import { Log } from './logging/log';
import { Outbox } from './outbox/outbox';
import { OutboxRelay } from './outbox/relay';
import { JobRegistry } from './queue/job-registry';
import { QueueBoard } from './queue/queue-board';
import { Queues } from './queue/queues';
import { RedisConnections } from './redis/redis';
import { Scheduler } from './schedule/schedule';
import { Secrets } from './secrets/secrets';
import { Settings } from './settings/settings';
import { Tasks } from './tasks/tasks';

const POOL = Symbol('mysql pool');

const services = [Audit, AuditChain, AuditQueries, Blobs, Idempotency, JobRegistry, Leases, Limits, Live, Outbox, OutboxRelay, QueueBoard, Queues, Scheduler, Secrets, Settings, Tasks];

/** Everything under the domain: configuration, database, queues, files, audit. It knows no domain word. */
@Global()
@Module({
  providers: [
    { provide: Config, useFactory: () => new Config() },
    { provide: Log, useFactory: (config: Config) => new Log(config.logLevel), inject: [Config] },
    { provide: POOL, useFactory: (config: Config) => makePool(config), inject: [Config] },
    { provide: Db, useFactory: (pool: Pool) => new Db(pool), inject: [POOL] },
    { provide: ReadDb, useFactory: (config: Config, pool: Pool) => new ReadDb(config.replicaUrl ? makePool(config, config.replicaUrl) : pool), inject: [Config, POOL] },
    { provide: Tx, useFactory: (pool: Pool) => new Tx(pool), inject: [POOL] },
    { provide: RedisConnections, useFactory: (config: Config, log: Log) => new RedisConnections(config, log), inject: [Config, Log] },
    { provide: Clock, useClass: SystemClock },
    ...services,
  ],
  exports: [Config, Log, Db, ReadDb, Tx, RedisConnections, Clock, ...services],
})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    private readonly db: Db,
    private readonly reads: ReadDb,
    private readonly config: Config,
  ) {}

  /** Last of all: the pools close when nobody needs them any more. */
  async onApplicationShutdown(): Promise<void> {
    if (this.config.replicaUrl) await this.reads.close();
    await this.db.close();
  }
}
