// The programs of dist/: migrate, seed, check (run once), API and worker (kept running).
import { join } from 'node:path';
import { exec } from './exec.mjs';
import { exists } from './files.mjs';
import { DIST, LOCAL, ROOT } from './paths.mjs';
import { launch, sleep } from './processes.mjs';
import { Stop } from './say.mjs';

export const program = (name) => join(DIST, 'apps', name);

/** The environment that all programs of dist/ get; the same names as in a deployment. */
export function appEnv({ settings, databaseUrl, redisUrl, secretKey, demo }) {
  const env = { NODE_ENV: 'production', AUDIT_ANCHOR_FILE: join(LOCAL, 'audit-anchor.jsonl'), ...process.env };
  const own = {
    PORT: String(settings.port),
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    SECRET_KEY: secretKey,
    SEED_DEMO: settings.seedDemo ? '1' : '0',
    ...(demo ? { DEMO_PASSWORD: demo.password, DEMO_PASSWORD_GENERATED: demo.generated ? '1' : '0' } : {}),
  };
  return { ...env, ...own };
}

/** The last thing a program said before it gave up, out of JSON or plain log lines, without stack lines. */
export function lastWords(output) {
  const said = output
    .split('\n')
    .map((text) => {
      if (!text.startsWith('{')) return text.trim();
      try {
        const entry = JSON.parse(text);
        if (!['error', 'fatal', 50, 60].includes(entry.level)) return '';
        return entry.detail ?? entry.error?.message ?? entry.msg ?? entry.message ?? '';
      } catch {
        return '';
      }
    })
    .filter((text) => text && !/^(at |\^|Node\.js v|node:|throw |\}|\{|- )/.test(text));
  return (said.filter((t) => /✗|Error|错误|ECONN|ER_/.test(t)).at(-1) ?? said.at(-1) ?? '').replace(/^✗ /, '').slice(0, 240);
}

/** Runs one of dist's programs to its end; what it printed comes back. */
export async function runProgram(name, what, env, args = [], show = false) {
  const file = program(name);
  if (!exists(file)) throw new Stop(`缺少 ${file}，请先构建（npm start）。`, `${file} is missing: build first.`);
  const { code, out } = await exec(process.execPath, [file, ...args], { cwd: ROOT, env, show });
  if (code !== 0) throw new Stop(`${what}失败：${lastWords(out)}`, `${name} failed.`);
  return out.trim();
}

/** The worker's heap stays near what it holds: left alone, V8 lets garbage of an import pile up to several times as much before it looks. */
export const WORKER_HEAP = '--max-old-space-size=1024';

/** A service for the supervisor. */
export function appService(inst, name, zh, env) {
  const file = program(`${name}/main.js`);
  const start = async () =>
    launch(inst, { name, file: process.execPath, args: [...(name === 'worker' ? [WORKER_HEAP] : []), '--enable-source-maps', file], env, match: file });
  return { name, zh, start, child: undefined };
}

/** Waits for GET /health/ready of the API; a child that ends before that stops the start with its last words. */
export async function untilReady(port, children, limit = 120_000) {
  const until = Date.now() + limit;
  let health;
  let first;
  while (Date.now() < until) {
    const dead = children.find((c) => c.ended);
    if (dead)
      throw new Stop(
        `${dead.name} 启动失败：${lastWords(dead.output())}（日志 ${dead.log}）`,
        `${dead.name} did not start, see its log.`,
      );
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(3000) }).catch(
      () => undefined,
    );
    health = await answer?.json().catch(() => undefined);
    // Redis may connect a moment later: 'degraded' is believed only when it stays.
    if (answer?.status === 200) first ??= Date.now();
    if (answer?.status === 200 && (health?.status !== 'degraded' || Date.now() - first > 3000)) return health;
    await sleep(100);
  }
  const why = health?.reasons ? `（${JSON.stringify(health.reasons)}）` : '';
  throw new Stop(`等待就绪超时${why}，日志 ${children[0].log}。`, `The API was not ready within ${limit / 1000} s.`);
}
