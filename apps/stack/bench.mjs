// `npm run bench [-- name …]`: runs test/bench/*.bench.mjs with own servers and shows all rows {name, ours, baseline, ratio} as one table.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { WORKER_HEAP } from './lib/app.mjs';
import { build } from './lib/build.mjs';
import { exec } from './lib/exec.mjs';
import { exists } from './lib/files.mjs';
import { ensureModules } from './lib/modules.mjs';
import { ROOT } from './lib/paths.mjs';
import { command, line, note, pad, step, Stop } from './lib/say.mjs';
import { startTestServers } from './lib/test-servers.mjs';

const folder = join(ROOT, 'test/bench');
const names = process.argv.slice(2);
const figure = (x) => (typeof x === 'number' ? String(Number(x.toPrecision(4))) : String(x ?? ''));

await command(async () => {
  const files = exists(folder)
    ? readdirSync(folder).filter((f) => f.endsWith('.bench.mjs') && (!names.length || names.some((n) => f.startsWith(n))))
    : [];
  if (!files.length) throw new Stop('没有可运行的基准。', 'There is no such benchmark in test/bench.');
  await step('npm 依赖 packages', ensureModules);
  await step('构建 build', () => build({ web: false }));
  const servers = await startTestServers();
  const rows = [];
  let failed = 0;
  try {
    for (const file of files) {
      const { code, out } = await exec(process.execPath, [...(file.startsWith('import') ? [WORKER_HEAP] : []), join(folder, file)], {
        cwd: ROOT,
        env: { ...process.env, ...servers.env },
        limit: 2_700_000,
      });
      for (const text of out.split('\n').filter((l) => l.startsWith('{'))) {
        line(text);
        rows.push(JSON.parse(text));
      }
      if (code !== 0) {
        failed += 1;
        note(`${file}: ${out.trim().split('\n').at(-1)}`);
      }
    }
  } finally {
    await servers.stop();
  }
  line();
  line(`  ${pad('name', 46)} ${pad('ours', 14)} ${pad('baseline', 14)} ratio`);
  for (const r of rows)
    line(
      `  ${pad(r.name, 46)} ${pad(`${figure(r.ours)} ${r.unit ?? ''}`, 14)} ${pad(`${figure(r.baseline)} ${r.unit ?? ''}`, 14)} ${figure(r.ratio)}`,
    );
  return failed ? 1 : 0;
});
