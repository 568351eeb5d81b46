// `npm run reset`: throws the private database, Redis data and secrets of this folder away. Asks first (--yes: no question).
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { exists, readJson, remove } from './lib/files.mjs';
import { instance, LOCAL } from './lib/paths.mjs';
import { isAlive, pidFile, reap } from './lib/processes.mjs';
import { command, line, Stop } from './lib/say.mjs';

async function agreed() {
  if (process.argv.includes('--yes')) return true;
  if (!process.stdin.isTTY) throw new Stop('需要确认：npm run reset -- --yes。', 'Without a terminal say --yes.');
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question(
    `将删除 ${LOCAL} 中的全部数据和密钥，无法恢复。输入 yes 继续 (type yes to delete all data): `,
  );
  ask.close();
  return answer.trim() === 'yes';
}

await command(async () => {
  const inst = instance(LOCAL);
  if (isAlive(readJson(pidFile(inst, 'start'), undefined)))
    throw new Stop('正在运行，请先 npm run stop。', 'It is running: npm run stop first.');
  if (!exists(inst.mariadb) && !exists(inst.secrets) && !exists(inst.redis))
    return void line('没有数据可删除。 Nothing to delete.');
  if (!(await agreed())) return void line('已取消，什么也没删。 Cancelled, nothing was deleted.');
  await reap(inst);
  for (const path of [
    inst.mariadb,
    `${inst.mariadb}.new`,
    inst.redis,
    inst.secrets,
    inst.stamp,
    inst.demoPassword,
    inst.log,
    join(LOCAL, 'audit-anchor.jsonl'),
  ])
    remove(path);
  line('已重置；下次 npm start 从空库开始。 Reset: the next npm start begins with an empty database.');
});
