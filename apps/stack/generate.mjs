// `npm run generate -- --size s|m`: many invented records into this installation's database, to see and measure the product at size.
import { join } from 'node:path';
import { appEnv } from './lib/app.mjs';
import { build } from './lib/build.mjs';
import { exec } from './lib/exec.mjs';
import { ensureModules } from './lib/modules.mjs';
import { ROOT } from './lib/paths.mjs';
import { command, step, Stop } from './lib/say.mjs';
import { withServers } from './lib/with-servers.mjs';

const at = process.argv.indexOf('--size');
const size = at > 0 ? process.argv[at + 1] : 's';

await command(async () => {
  if (!['s', 'm'].includes(size))
    throw new Stop('用法：npm run generate -- --size s|m。', 'Usage: npm run generate -- --size s|m');
  await step('npm 依赖 packages', ensureModules);
  await step('构建 build', () => build({ web: false }));
  await withServers(async (context) => {
    const file = join(ROOT, 'test/bench/generate/main.mjs');
    const { code, out } = await exec(process.execPath, [file, size], { cwd: ROOT, env: appEnv(context), show: true });
    if (code !== 0) throw new Stop(`生成失败：${out.trim().split('\n').at(-1)}`, 'The generator failed.');
  });
});
