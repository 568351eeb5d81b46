// `npm run dev`: the stack with API, worker and web rebuilt and restarted on every change. Logs go to the terminal too.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { appService } from './lib/app.mjs';
import { DIST, instance, LOCAL, ROOT } from './lib/paths.mjs';
import { portTrouble } from './lib/ports.mjs';
import { line, note } from './lib/say.mjs';
import { bringUp, runUntilSignal } from './lib/up.mjs';

const inst = instance(LOCAL);
const tool = (name, args, env = {}) =>
  spawn(process.execPath, [join(ROOT, 'node_modules/.bin', name), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });

await runUntilSignal((world) =>
  bringUp(world, {
    afterServers: async ({ env, settings }) => {
      const web = Number(process.env.WEB_PORT ?? 5173);
      if (await portTrouble(web)) note(`网页开发端口 ${web} 已被占用，用 WEB_PORT 换一个。 Port ${web} is in use: set WEB_PORT.`);
      const apps = [
        appService(inst, 'api', '接口服务', { ...env, NODE_ENV: 'development' }),
        appService(inst, 'worker', '工作进程', { ...env, NODE_ENV: 'development' }),
      ];
      world.apps = apps;
      for (const app of apps) app.child = await app.start();
      const tools = [
        tool('nest', ['build', 'api', '--watch', '--preserveWatchOutput']),
        tool('vite', [join(ROOT, 'apps/web')], { API_URL: `http://127.0.0.1:${settings.port}`, WEB_PORT: String(web) }),
      ];
      const logs = spawn('tail', ['-n', '0', '-F', join(inst.log, 'api.log'), join(inst.log, 'worker.log')], {
        stdio: 'inherit',
      });
      process.on('exit', () => [...tools, logs].forEach((child) => child.kill()));
      let timer;
      let turning = Promise.resolve();
      const restart = async () => {
        for (const app of apps) {
          await app.child.stop(5000);
          app.child = await app.start();
        }
        note('已重启 restarted');
      };
      watch(join(DIST, 'apps'), { recursive: true }, soon);
      watch(join(DIST, 'libs'), { recursive: true }, soon);
      function soon(_event, name) {
        if (!name?.endsWith('.js')) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          turning = turning.then(restart).catch((error) => note(error.message));
        }, 400);
      }
      line(`  网页 web   http://localhost:${web}（热更新）  接口 API   http://localhost:${settings.port}`);
    },
  }),
);
