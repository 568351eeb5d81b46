// `npm run stop`: ends what `npm start` runs in this folder; data stays.
import { readJson } from './lib/files.mjs';
import { instance, LOCAL } from './lib/paths.mjs';
import { end, isAlive, pidFile, reap } from './lib/processes.mjs';
import { command, line } from './lib/say.mjs';

await command(async () => {
  const inst = instance(LOCAL);
  const launcher = readJson(pidFile(inst, 'start'), undefined);
  const wasRunning = launcher && isAlive(launcher) ? await end(launcher, 90_000) : false;
  const left = await reap(inst);
  line(wasRunning || left.length ? '已停止，数据保留。 Stopped, data stays.' : '没有在运行。 Nothing was running.');
});
