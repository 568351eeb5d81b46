// The house a measurement runs in: a schema of its own on the test servers, migrated, and the built program to call.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mysql from 'mysql2/promise';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const SERVER = (process.env.TEST_DATABASE_URL ?? 'mysql://root@127.0.0.1:13306/').replace(/\/$/, '');
export const require = createRequire(join(ROOT, 'dist/apps/api/main.js'));
/** A built module: `dist('libs/platform/src/index.js')`. */
export const dist = (path) => require(join(ROOT, 'dist', path));

/** Opens the schema `crm_bench_<name>_<pid>`, migrated, and points the environment at it. `leave` throws it away, and `<schema>_raw` where there is one. */
export async function openHouse(name, connection = {}) {
  const schema = `crm_bench_${name}_${process.pid}`;
  Object.assign(process.env, {
    DATABASE_URL: `${SERVER}/${schema}`,
    REDIS_URL: process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:16379/8',
    SECRET_KEY: Buffer.alloc(32, 3).toString('base64'),
    DEMO_PASSWORD: 'bench-only-2026',
    LOG_LEVEL: 'error',
  });
  const db = await mysql.createConnection({ uri: `${SERVER}/`, charset: 'utf8mb4_unicode_ci', ...connection });
  const leave = async () => {
    for (const one of [schema, `${schema}_raw`]) await db.query(`drop database if exists ${one}`);
    await db.end();
  };
  await db.query(`create database ${schema} character set utf8mb4 collate utf8mb4_unicode_ci`);
  await db.query(`use ${schema}`);
  const migrated = spawnSync(process.execPath, [join(ROOT, 'dist/apps/api/migrate.js')], { env: process.env, encoding: 'utf8' });
  if (migrated.status === 0) return { db, schema, leave };
  await leave();
  throw new Error(migrated.stderr);
}
