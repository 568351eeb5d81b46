// Which database and Redis this installation uses: the given ones, or private ones brought up here.
import { engineRuns, startContainers } from './docker.mjs';
import { startMariadb } from './mariadb.mjs';
import { findPrograms, versionOf } from './programs.mjs';
import { startRedis } from './redis.mjs';
import { Stop } from './say.mjs';

const nowhere = (found) =>
  new Stop(
    `找不到也装不上 ${found.missing.join('、')}${found.trouble ? `（${found.trouble.trim()}）` : ''}：请安装 MariaDB 10.11 与 Redis 7，或启动 Docker，或设置 DATABASE_URL 与 REDIS_URL。`,
    'No MariaDB/Redis found and none could be installed: install them, run a container engine, or set DATABASE_URL and REDIS_URL.',
  );

/**
 * → {databaseUrl, redisUrl, services: [{name, zh, child, start}], stop(), created, how}.
 * `given` holds databaseUrl/redisUrl where set; private servers are made for the rest.
 */
export async function bringUpServers(inst, { given = {}, secrets, mariadb = {}, onFound } = {}) {
  const need = [given.databaseUrl ? undefined : 'mariadb', given.redisUrl ? undefined : 'redis'].filter(Boolean);
  const up = { databaseUrl: given.databaseUrl, redisUrl: given.redisUrl, services: [], created: false, how: 'given' };
  up.stop = async () => {
    for (const service of [...up.services].reverse()) await service.child.stop(60_000);
  };
  if (!need.length) return up;
  const found = await findPrograms(need);
  if (found.missing.length) {
    if (need.length < 2 || !secrets || !(await engineRuns())) throw nowhere(found);
    const containers = await startContainers(inst, secrets);
    return { ...up, ...containers, how: 'docker compose' };
  }
  up.how = `${found.how}: ${(await Promise.all(need.map(async (n) => `${n} ${await versionOf(found[n])}`))).join(', ')}`;
  onFound?.(up.how);
  try {
    const begun = await Promise.allSettled([
      found.mariadb && startMariadb(inst, found.mariadb, { password: secrets?.databasePassword, ...mariadb }),
      found.redis && startRedis(inst, found.redis, { password: secrets?.redisPassword }),
    ]);
    const [db, redis] = begun.map((b) => b.value);
    // The database is listed first: it is stopped last.
    if (db) up.services.push({ name: 'mariadb', zh: '数据库', ...db });
    if (redis) up.services.push({ name: 'redis', zh: 'Redis', ...redis });
    const failed = begun.find((b) => b.status === 'rejected');
    if (failed) throw failed.reason;
    up.databaseUrl ??= db.url;
    up.redisUrl ??= redis.url;
    up.created = Boolean(db?.created);
    return up;
  } catch (error) {
    await up.stop();
    throw error;
  }
}
