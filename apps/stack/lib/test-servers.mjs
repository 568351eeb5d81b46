// Servers for one test run: fresh, on their own ports, root without password, with a binlog (refusals are proven by its position). Gone afterwards.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exists, needSpace, readJson, remove } from './files.mjs';
import { instance, LOCAL } from './paths.mjs';
import { isAlive, pidFile, reap, remember } from './processes.mjs';
import { bringUpServers } from './servers.mjs';

const home = join(LOCAL, 'test');

/** Ends and removes what test runs left that were killed the hard way. */
async function sweep() {
  if (!exists(home)) return;
  for (const name of readdirSync(home)) {
    const inst = instance(join(home, name));
    if (isAlive(readJson(pidFile(inst, 'owner'), undefined))) continue;
    await reap(inst);
    remove(inst.dir);
  }
}

/** → {env: {TEST_DATABASE_URL, TEST_REDIS_URL}, dir, how, stop()} */
export async function startTestServers() {
  await sweep();
  needSpace(LOCAL, 600);
  const inst = instance(join(home, String(process.pid)));
  remember(inst, 'owner', process.pid, 'apps/stack');
  const extra = [
    '--log-bin=binlog',
    '--server-id=1',
    '--binlog-format=ROW',
    '--sync-binlog=0',
    '--innodb-flush-log-at-trx-commit=2',
    '--innodb-doublewrite=0',
  ];
  const servers = await bringUpServers(inst, { mariadb: { extra } });
  const stop = async () => {
    await servers.stop();
    await reap(inst, ['owner']);
    remove(inst.dir);
  };
  const env = { TEST_DATABASE_URL: servers.databaseUrl, TEST_REDIS_URL: servers.redisUrl };
  return { env, dir: inst.dir, how: servers.how, stop };
}
