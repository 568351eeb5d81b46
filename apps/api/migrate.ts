import 'reflect-metadata';
import { hostname } from 'node:os';
import { Config, makeDataSource } from '@crm/platform';
import type { DataSource } from 'typeorm';
import { migrations } from './migrations';
import { runProcess } from './process';

const LEASE = 'migrate';
const WAIT_MS = 120_000;

/** Brings the schema up to date. Several processes may start it: one works under a lease row, the others wait for it. */
export async function migrate(config: Config): Promise<string[]> {
  const source = await (await makeDataSource(config, migrations)).initialize();
  try {
    await source.query('CREATE TABLE IF NOT EXISTS platform_migration_lease (name varchar(20) NOT NULL PRIMARY KEY, owner varchar(80) NOT NULL, expires_at datetime(3) NOT NULL)');
    await takeLease(source);
    const done = await source.runMigrations({ transaction: 'none' });
    await source.query('DELETE FROM platform_migration_lease WHERE name = ?', [LEASE]);
    return done.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

async function takeLease(source: DataSource): Promise<void> {
  const owner = `${hostname()}:${process.pid}`;
  const until = Date.now() + WAIT_MS;
  while (Date.now() < until) {
    await source.query('DELETE FROM platform_migration_lease WHERE name = ? AND expires_at < NOW(3)', [LEASE]);
    await source.query('INSERT IGNORE INTO platform_migration_lease (name, owner, expires_at) VALUES (?, ?, NOW(3) + INTERVAL 10 MINUTE)', [LEASE, owner]);
    const rows: Array<{ owner: string }> = await source.query('SELECT owner FROM platform_migration_lease WHERE name = ?', [LEASE]);
    if (rows[0]?.owner === owner) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('another process has held the migration lease for two minutes; if none runs, delete its row in platform_migration_lease');
}

if (require.main === module) {
  void runProcess(async () => {
    const names = await migrate(new Config());
    process.stdout.write(`${names.length === 0 ? 'schema is up to date' : `migrated: ${names.join(', ')}`}\n`);
  });
}
