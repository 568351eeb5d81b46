// `npm run build`: dist/ brought up to date, nothing started.
import { build } from './lib/build.mjs';
import { ensureModules } from './lib/modules.mjs';
import { command, step } from './lib/say.mjs';

await command(async () => {
  await step('npm 依赖 packages', ensureModules);
  await step('构建 build', build);
});
