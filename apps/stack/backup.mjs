// `npm run backup [-- file]`: the whole database in one file, from one consistent snapshot, also while the product runs.
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { dump } from './lib/dump.mjs';
import { exists, needSpace } from './lib/files.mjs';
import { LOCAL } from './lib/paths.mjs';
import { command, line, note, step, Stop } from './lib/say.mjs';
import { fingerprint } from './lib/secrets.mjs';
import { withServers } from './lib/with-servers.mjs';

await command(async () => {
  const name = `backup-${new Date().toISOString().slice(0, 19).replace(/[:T]/g, '-')}.sql.gz`;
  const file = resolve(process.argv[2] ?? join(LOCAL, 'backups', name));
  if (exists(file)) throw new Stop(`文件 ${file} 已存在。`, `${file} exists already.`);
  mkdirSync(dirname(file), { recursive: true });
  needSpace(dirname(file), 100);
  await step('备份 backup', () =>
    withServers(async ({ databaseUrl, inst, secretKey }) => {
      const header = { at: new Date().toISOString(), key: fingerprint(secretKey), format: 1 };
      const { tables, rows } = await dump({ databaseUrl, inst, file, header });
      return `${tables} tables, ${rows} rows`;
    }),
  );
  line(`  ${file}`);
  note(
    '备份不含密钥：请另行保管 .local/secrets.json（或 SECRET_KEY），没有它加密内容无法读取。 Keep .local/secrets.json (or SECRET_KEY) apart: it is not in the backup.',
  );
});
