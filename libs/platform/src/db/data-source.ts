import { createConnection, createPool, type Pool } from 'mysql2/promise';
import { DataSource } from 'typeorm';
import type { Config } from '../config/config';
import type { MigrationClass } from './migrations';

/** A pool with the conventions of the house: UTC, exact numbers as text, dates as text. */
export function makePool(config: Config, uri = config.databaseUrl): Pool {
  const pool = createPool({
    uri,
    connectionLimit: config.poolSize,
    timezone: 'Z',
    charset: 'utf8mb4_unicode_ci',
    dateStrings: ['DATE'],
    supportBigNumbers: true,
    bigNumberStrings: true,
    decimalNumbers: false,
    enableKeepAlive: true,
    connectTimeout: 5_000,
  });
  if (config.isolation) {
    const statement = `SET SESSION TRANSACTION ISOLATION LEVEL ${config.isolation}`;
    pool.on('connection', (connection) => void connection.query(statement));
  }
  return pool;
}

/** TypeORM's data source, used for migrations; the driver type follows the server, since `mysql` and `mariadb` differ in DDL. */
export async function makeDataSource(config: Config, migrations: MigrationClass[]): Promise<DataSource> {
  const probe = await createConnection({ uri: config.databaseUrl });
  const [rows] = await probe.query('SELECT VERSION() AS version');
  await probe.end();
  const isMariaDb = /mariadb/i.test((rows as Array<{ version: string }>)[0]!.version);
  return new DataSource({
    type: isMariaDb ? 'mariadb' : 'mysql',
    url: config.databaseUrl,
    timezone: 'Z',
    charset: 'utf8mb4_unicode_ci',
    migrations,
    migrationsTableName: 'platform_migration',
    migrationsTransactionMode: 'none',
  });
}
