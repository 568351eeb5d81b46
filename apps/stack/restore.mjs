// `npm run restore -- file`: into an empty folder (or an empty schema). Needs the key of the backup: .local/secrets.json or SECRET_KEY.
import { resolve } from 'node:path';
import { appEnv, program, runProgram } from './lib/app.mjs';
import { build } from './lib/build.mjs';
import { inspect, load, query } from './lib/dump.mjs';
import { exists, needSpace, readJson, remove, writeJson } from './lib/files.mjs';
import { ensureModules } from './lib/modules.mjs';
import { instance, LOCAL } from './lib/paths.mjs';
import { isAlive, pidFile } from './lib/processes.mjs';
import { command, line, step, Stop } from './lib/say.mjs';
import { fingerprint, keptSecrets } from './lib/secrets.mjs';
import { settings as readSettings } from './lib/settings.mjs';
import { withServers } from './lib/with-servers.mjs';

const inst = instance(LOCAL);

/** The key must be the one the backup was written with, before anything is written. */
function rightKey(header) {
  const settings = readSettings();
  const given = settings.secretKey ?? readJson(inst.secrets, {}).secretKey;
  if (!given) {
    throw new Stop(
      `请先把备份时的密钥文件放到 ${inst.secrets}，或设置 SECRET_KEY。`,
      `Put the secrets.json that belongs to the backup at ${inst.secrets}, or set SECRET_KEY.`,
    );
  }
  if (fingerprint(given) !== header.key)
    throw new Stop(
      '密钥与备份不符，恢复后将无法读取加密内容，已停止。',
      'The key is not the one of this backup: nothing was restored.',
    );
  // A key given by the environment becomes the key of the private installation.
  if (!settings.databaseUrl && !exists(inst.secrets)) writeJson(inst.secrets, { ...keptSecrets(inst), secretKey: given });
}

/** Every table has as many rows as the file says, no more and no fewer. */
async function compare(context, counts) {
  const tables = await query(
    context,
    "select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'",
  );
  const found = tables.length
    ? await query(context, tables.map((t) => `select '${t}', count(*) from \`${t}\``).join(' union all '))
    : [];
  const rows = Object.fromEntries(found.map((text) => text.split('\t')));
  const wrong = [...new Set([...Object.keys(counts), ...tables])].filter((t) => Number(rows[t] ?? 0) !== (counts[t] ?? 0));
  if (wrong.length) throw new Stop(`恢复后行数不一致：${wrong.slice(0, 5).join(', ')}。`, 'Row counts differ after the restore.');
  return `${tables.length} tables, ${Object.values(counts).reduce((a, b) => a + b, 0)} rows agree`;
}

await command(async () => {
  if (!process.argv[2]) throw new Stop('用法：npm run restore -- 备份文件。', 'Usage: npm run restore -- file');
  const file = resolve(process.argv[2]);
  if (isAlive(readJson(pidFile(inst, 'start'), undefined)))
    throw new Stop('正在运行，请先 npm run stop。', 'It is running: npm run stop first.');
  let manifest;
  await step('检查文件 inspect', async () => {
    manifest = await inspect(file);
    return `${manifest.header.at}`;
  });
  rightKey(manifest.header);
  needSpace(LOCAL, 600);
  await step('npm 依赖 packages', ensureModules);
  remove(inst.stamp);
  await withServers(
    async (context) => {
      const there = await query(context, 'select count(*) from information_schema.tables where table_schema = database()');
      if (Number(there[0]) > 0)
        throw new Stop(
          '目标数据库不是空的：请在空目录中恢复，或先 npm run reset。',
          'The database is not empty: restore into an empty folder or reset first.',
        );
      await step('写入 load', () => load({ ...context, file }));
      await step('核对行数 count', () => compare(context, manifest.counts));
      await step('构建 build', () => build({ web: false }));
      if (exists(program('api/check.js')))
        await step('数据检查 check', async () =>
          (await runProgram('api/check.js', '数据检查', appEnv(context))).split('\n').at(-1),
        );
    },
    { create: true },
  );
  line('  已恢复；npm start 即可使用。 Restored: npm start.');
});
