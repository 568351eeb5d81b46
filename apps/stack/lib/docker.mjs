// Last resort where no server program can be had: the two servers as containers, when a container engine runs.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { exec, which } from './exec.mjs';
import { keptPort } from './ports.mjs';
import { ROOT } from './paths.mjs';
import { Stop } from './say.mjs';

const file = join(ROOT, 'docker', 'compose.servers.yml');

export async function engineRuns() {
  return Boolean(which('docker')) && (await exec('docker', ['info'], { limit: 15_000 })).code === 0;
}

/** → {databaseUrl, redisUrl, stop}. Data stays in the instance folder. */
export async function startContainers(inst, secrets) {
  const ports = { mariadb: await keptPort(inst, 'mariadb'), redis: await keptPort(inst, 'redis') };
  for (const dir of [inst.mariadb, inst.redis]) mkdirSync(dir, { recursive: true });
  const env = {
    ...process.env,
    CRM_DATA: inst.dir,
    DB_PORT: String(ports.mariadb),
    REDIS_PORT: String(ports.redis),
    DB_PASSWORD: secrets.databasePassword,
    REDIS_PASSWORD: secrets.redisPassword,
  };
  const compose = (...args) => exec('docker', ['compose', '-p', 'zhaoshang-crm-servers', '-f', file, ...args], { env });
  const up = await compose('up', '-d', '--wait');
  if (up.code !== 0)
    throw new Stop(`容器启动失败：${up.out.trim().split('\n').at(-1)}。`, 'docker compose could not start the servers.');
  return {
    databaseUrl: `mysql://crm:${secrets.databasePassword}@127.0.0.1:${ports.mariadb}/crm`,
    redisUrl: `redis://:${secrets.redisPassword}@127.0.0.1:${ports.redis}/0`,
    stop: () => compose('stop'),
  };
}
