// A private Redis. It only wakes the workers; what must not be lost stands in the database.
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from './files.mjs';
import { keptPort, knock } from './ports.mjs';
import { launch, sleep } from './processes.mjs';
import { note, Stop } from './say.mjs';

const config = (inst, port, password) => `
bind 127.0.0.1
port ${port}
dir "${inst.redis}"
appendonly yes
appendfsync everysec
save ""
maxmemory-policy noeviction
set-proc-title no
daemonize no
${password ? `requirepass ${password}` : ''}
`;

/** → {url, port, start, child} */
export async function startRedis(inst, program, { password } = {}) {
  mkdirSync(inst.redis, { recursive: true });
  const port = await keptPort(inst, 'redis');
  const file = join(inst.run, 'redis.conf');
  writeFile(file, config(inst, port, password));
  const hello = `${password ? `AUTH ${password}\r\n` : ''}PING\r\n`;

  const attempt = async () => {
    const child = launch(inst, {
      name: 'redis',
      file: program.server,
      args: [file],
      env: { ...process.env, ...program.env },
      match: file,
    });
    const until = Date.now() + 60_000;
    while (!/^\+(OK|PONG)/.test(await knock(port, hello))) {
      if (child.ended || Date.now() > until) {
        await child.stop();
        return { trouble: child.output() };
      }
      await sleep(30);
    }
    return { child };
  };

  const start = async () => {
    const { child, trouble } = await attempt();
    if (child) return child;
    if (/No space left/i.test(trouble))
      throw new Stop('磁盘空间不足，Redis 无法启动。', `The disk is full: Redis in ${inst.redis} cannot start.`);
    if (!/append only file|AOF|Bad file format|RDB/i.test(trouble)) throw doesNotStart(inst, trouble);
    const aside = `${inst.redis}.broken-${new Date().toISOString().replace(/[:.]/g, '-')}`;
    renameSync(inst.redis, aside);
    mkdirSync(inst.redis);
    note(
      `Redis 数据已损坏，移到 ${aside}；提醒以数据库为准，不会丢失。 Broken Redis data was moved aside; reminders live in the database.`,
    );
    const again = await attempt();
    if (again.child) return again.child;
    throw doesNotStart(inst, again.trouble);
  };
  return { url: `redis://${password ? `:${password}@` : ''}127.0.0.1:${port}/0`, port, start, child: await start() };
}

function doesNotStart(inst, output) {
  const last = output.trim().split('\n').at(-1) ?? '';
  return new Stop(
    `Redis 无法启动：${last.slice(0, 160)}（日志 ${join(inst.log, 'redis.log')}）。`,
    'Redis does not start, see the log.',
  );
}
