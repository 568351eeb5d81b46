// `npm run migrate`, `npm run check`: runs one program of dist/ against this installation's database,
// bringing the private servers up for that time when they are not running.
import { appEnv, runProgram } from './lib/app.mjs';
import { build } from './lib/build.mjs';
import { ensureModules } from './lib/modules.mjs';
import { command, step } from './lib/say.mjs';
import { withServers } from './lib/with-servers.mjs';

const [name, ...args] = process.argv.slice(2);
const words = { migrate: '数据库结构升级', check: '数据检查' };

await command(async () => {
  await step('npm 依赖 packages', ensureModules);
  await step('构建 build', () => build({ web: false }));
  await withServers(async (context) => {
    await runProgram(`api/${name}.js`, words[name] ?? name, appEnv(context), args, true);
  });
});
