// `npm start`: the steps in order, and the way down again.
import { appEnv, appService, runProgram, untilReady } from './app.mjs';
import { build, serverHash } from './build.mjs';
import { endCommands } from './exec.mjs';
import { exists, needSpace, readJson, remove, writeJson } from './files.mjs';
import { ensureModules } from './modules.mjs';
import { instance, LOCAL, ROOT } from './paths.mjs';
import { portTrouble } from './ports.mjs';
import { closeForNew, isAlive, pidFile, reap, remember } from './processes.mjs';
import { bold, dim, fail, line, note, pad, step, Stop } from './say.mjs';
import { demoPassword, fingerprint, keptSecrets } from './secrets.mjs';
import { bringUpServers } from './servers.mjs';
import { settings as readSettings } from './settings.mjs';
import { supervise } from './supervise.mjs';

const inst = instance(LOCAL);

/** Only one launcher per folder; what a crashed one left behind is ended first. */
async function takeOver(settings) {
  const other = readJson(pidFile(inst, 'start'), undefined);
  if (other && other.pid !== process.pid && isAlive(other)) {
    const where = readJson(inst.ports, {}).web;
    throw new Stop(
      `本目录已在运行（进程 ${other.pid}，http://localhost:${where}）；停止：npm run stop。`,
      'Already running in this folder; npm run stop ends it.',
    );
  }
  const left = await reap(inst, ['start']);
  if (left.length) note(`清理了上次异常退出留下的进程：${left.join(', ')}。 Ended what a crashed start had left.`);
  const trouble = await portTrouble(settings.port);
  if (trouble === 'EACCES')
    throw new Stop(
      `没有权限使用端口 ${settings.port}：请换一个（PORT=8080 npm start）。`,
      `Not allowed to use port ${settings.port}: choose another.`,
    );
  if (trouble) {
    const next = settings.port < 65535 ? settings.port + 1 : 8080;
    throw new Stop(
      `端口 ${settings.port} 已被占用：请停掉占用它的程序，或换一个端口（PORT=${next} npm start）。`,
      `Port ${settings.port} is in use: stop that program or choose another (PORT=${next} npm start).`,
    );
  }
  remember(inst, 'start', process.pid, 'apps/stack');
  writeJson(inst.ports, { ...readJson(inst.ports, {}), web: settings.port });
}

/** Migrations and seed are skipped only on private servers whose data and program are those of the last start. */
async function prepare(context, servers) {
  const { env, settings } = context;
  const mark = { server: serverHash(), seed: settings.seedDemo, key: fingerprint(context.secretKey) };
  const known = !settings.databaseUrl && !servers.created && JSON.stringify(readJson(inst.stamp, {})) === JSON.stringify(mark);
  if (known && !settings.demoPassword) return;
  remove(inst.stamp);
  if (!known)
    await step('数据库结构 migrate', async () => {
      const said = await runProgram('api/migrate.js', '数据库结构升级', env);
      return said.startsWith('migrated: ') ? `${said.split(', ').length} migrations` : said.split('\n').at(-1);
    });
  await step('初始数据 seed', async () => {
    const parts = (await runProgram('api/seed.js', '写入初始数据', env)).split('\n').filter(Boolean);
    return `${parts.length} parts`;
  });
  if (!settings.databaseUrl) writeJson(inst.stamp, mark);
}

const people = [
  ['admin, admin2', '系统管理员'],
  ['manager', '领导'],
  ['lead1', '招商组长'],
  ['recruiter1, recruiter2', '招商专员'],
  ['operator_huoxian, operator_lifepark, operator_biopark', '园区运营'],
  ['auditor', '审计员'],
];

function welcome({ settings, demo }, health, began) {
  const users = settings.seedDemo ? people : people.slice(0, 1).map(([, role]) => ['admin', role]);
  line();
  line(`  ${bold('园区招商 CRM 已就绪')}  ${dim(`ready in ${Math.round((Date.now() - began) / 100) / 10} s`)}`);
  line(`  地址 open   ${bold(`http://localhost:${settings.port}`)}`);
  for (const [index, [names, role]] of users.entries()) line(`  ${pad(index ? '' : '用户 users', 11)} ${pad(role, 11)} ${names}`);
  if (!demo.generated) line('  密码 password  DEMO_PASSWORD 的值 (as given)');
  else
    line(
      `  密码 password  ${demo.fresh ? `${bold(demo.password)}  ` : ''}${dim(demo.fresh ? `只显示这一次，保存在 shown once, kept in ${inst.demoPassword}` : `见 see ${inst.demoPassword}`)}`,
    );
  line(`  ${dim(`日志 logs ${inst.log}/ · 停止 stop Ctrl-C · 数据保留 data stays`)}`);
  for (const reason of health?.status === 'degraded' ? [].concat(health.reasons) : [])
    note(`降级 degraded: ${typeof reason === 'string' ? reason : JSON.stringify(reason)}`);
  line();
}

/** Everything up to the moment the login page answers. Fills `world` as it goes, so that a failure can undo it. */
export async function bringUp(world, { afterServers } = {}) {
  const began = Date.now();
  line(`${bold('园区招商 CRM')}  ${dim(ROOT)}`);
  const settings = readSettings();
  await takeOver(settings);
  world.owner = true;
  needSpace(LOCAL, exists(inst.mariadb) ? 150 : 600);
  await step('npm 依赖 packages', ensureModules);
  await step('数据库 + Redis', async () => {
    const secrets = settings.databaseUrl ? readJson(inst.secrets, undefined) : keptSecrets(inst);
    world.secretKey = settings.secretKey ?? secrets?.secretKey;
    const own = secrets ?? { redisPassword: undefined };
    world.servers = await bringUpServers(inst, { given: settings, secrets: own });
    return `${world.servers.how}${world.servers.created ? ', new' : ''}`;
  });
  world.stopWatching = supervise(world.servers.services, (service) => world.giveUp(service));
  await step('构建 build', build);
  const demo = demoPassword(inst, settings.demoPassword);
  const context = {
    settings,
    demo,
    secretKey: world.secretKey,
    databaseUrl: world.servers.databaseUrl,
    redisUrl: world.servers.redisUrl,
  };
  context.env = appEnv(context);
  await prepare(context, world.servers);
  if (afterServers) return afterServers(context);
  let health;
  await step('启动 API + worker', async () => {
    world.apps = [appService(inst, 'api', '接口服务', context.env), appService(inst, 'worker', '工作进程', context.env)];
    for (const app of world.apps) app.child = await app.start();
    health = await untilReady(
      settings.port,
      world.apps.map((a) => a.child),
    );
    return `pid ${world.apps.map((a) => a.child.pid).join(', ')}`;
  });
  const more = supervise(world.apps, (service) => world.giveUp(service));
  const before = world.stopWatching;
  world.stopWatching = async () => {
    await before();
    await more();
  };
  welcome(context, health, began);
  return undefined;
}

/** Users of the data first, then Redis, then the database; pid files are the net below. */
export async function bringDown(world) {
  closeForNew();
  endCommands();
  await world.stopWatching?.();
  await Promise.all((world.apps ?? []).map((app) => app.child?.stop(20_000)));
  await world.servers?.stop();
  if (world.owner) await reap(inst, ['start']); // never the children of another start that was there first
}

/** Runs `up(world)` until a signal or a failure; everything that was started is stopped before the process ends. */
export async function runUntilSignal(up) {
  const world = {};
  let ending;
  const end = (code) => {
    ending ??= (async () => {
      await bringDown(world).catch(() => {});
      if (readJson(pidFile(inst, 'start'), {}).pid === process.pid) remove(pidFile(inst, 'start'));
      process.exit(code);
    })();
    return ending;
  };
  world.giveUp = (service) => {
    fail(
      new Stop(
        `${service.zh}反复意外结束，已全部停止；请看日志 ${inst.log}/${service.name}.log。`,
        `${service.name} keeps dying: stopped, see its log.`,
      ),
    );
    return end(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (ending) return;
      line(`\n  正在停止（数据保留）… stopping (data stays)`);
      end(0).then(() => {});
    });
  }
  try {
    await up(world);
  } catch (error) {
    if (ending) return ending;
    fail(error);
    await end(1);
  }
  return undefined;
}

export const main = () => runUntilSignal(bringUp);
