// For commands beside a running (or stopped) installation: its servers as they run, or brought up for the time of the work.
import { exists, readJson } from './files.mjs';
import { instance, LOCAL } from './paths.mjs';
import { isAlive, pidFile, reap } from './processes.mjs';
import { Stop } from './say.mjs';
import { keptSecrets } from './secrets.mjs';
import { bringUpServers } from './servers.mjs';
import { settings as readSettings } from './settings.mjs';

const inst = instance(LOCAL);

/** `work({settings, databaseUrl, redisUrl, secretKey, inst})`. `create` allows a private database that does not exist yet. */
export async function withServers(work, { create = false } = {}) {
  const settings = readSettings();
  if (!settings.databaseUrl && !create && !exists(inst.mariadb)) {
    throw new Stop('还没有数据库：请先 npm start。', 'There is no database yet: npm start first.');
  }
  const secrets = settings.databaseUrl ? readJson(inst.secrets, {}) : keptSecrets(inst);
  const secretKey = settings.secretKey ?? secrets.secretKey;
  const ports = readJson(inst.ports, {});
  const runs = (name) => isAlive(readJson(pidFile(inst, name), undefined));
  const given = {
    databaseUrl:
      settings.databaseUrl ??
      (runs('mariadb') ? `mysql://crm:${secrets.databasePassword}@127.0.0.1:${ports.mariadb}/crm` : undefined),
    redisUrl: settings.redisUrl ?? (runs('redis') ? `redis://:${secrets.redisPassword}@127.0.0.1:${ports.redis}/0` : undefined),
  };
  if (!given.databaseUrl || !given.redisUrl)
    await reap(inst, ['start', ...(given.databaseUrl ? ['mariadb'] : []), ...(given.redisUrl ? ['redis'] : [])]);
  const servers = await bringUpServers(inst, { given, secrets });
  try {
    return await work({ settings, secretKey, inst, databaseUrl: servers.databaseUrl, redisUrl: servers.redisUrl });
  } finally {
    await servers.stop();
  }
}
