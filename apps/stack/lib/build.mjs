// Build: types → dist (api, worker, libs) → openapi.json → typed client → web. Every stage is skipped while its inputs are unchanged.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { exec } from './exec.mjs';
import { exists, readJson, remove, writeJson } from './files.mjs';
import { DIST, ROOT } from './paths.mjs';
import { isAlive, remember, pidFile, sleep } from './processes.mjs';
import { Stop } from './say.mjs';

const stamps = join(DIST, 'stamps.json');
const bin = (name) => join(ROOT, 'node_modules', '.bin', name);
const noise = /(\.spec\.tsx?|\.md|\.gen\.d\.ts|readme\.png)$/;

function* filesUnder(path) {
  if (!exists(path)) return;
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = join(path, entry.name);
    if (entry.isDirectory()) yield* filesUnder(full);
    else if (!noise.test(entry.name)) yield full;
  }
}

function contentHash(...paths) {
  const hash = createHash('sha256');
  for (const path of paths.map((p) => join(ROOT, p))) {
    const files = statSync(path, { throwIfNoEntry: false })?.isFile() ? [path] : filesUnder(path);
    for (const file of files)
      hash
        .update(`${relative(ROOT, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
  }
  return hash.digest('hex');
}

export const serverHash = () =>
  contentHash('apps/api', 'apps/worker', 'libs', 'tsconfig.json', 'nest-cli.json', 'package-lock.json');

/** The first line of a compiler's output that says what is wrong. */
const firstError = (out) => {
  const lines = out.split('\n').map((l) => l.trim());
  const found =
    lines.find((l) => /error TS\d|^\[[A-Z_]+\]/.test(l)) ??
    lines.find((l) => /Error:/.test(l)) ??
    lines.find((l) => /error/i.test(l));
  return (found ?? lines.filter(Boolean).at(-1) ?? '').slice(0, 220);
};

async function run(what, file, args, env = {}) {
  const { code, out } = await exec(file, args, { cwd: ROOT, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env } });
  if (code !== 0) throw new Stop(`构建失败（${what}）：${firstError(out)}`, `The build failed (${what}).`);
}

/** One build at a time in one checkout: `npm start` and `npm test` may meet. */
async function alone(work) {
  const lock = { run: DIST };
  const path = pidFile(lock, 'build');
  while (isAlive(readJson(path, undefined)) && readJson(path, {}).pid !== process.pid) await sleep(200);
  remember(lock, 'build', process.pid, 'apps/stack');
  try {
    return await work();
  } finally {
    remove(path);
  }
}

/** → remark. Stages that were done are named in it; 'unchanged' when nothing was. */
export const build = ({ web = true } = {}) =>
  alone(async () => {
    const done = [];
    const marks = readJson(stamps, {});
    const stage = async (name, hash, product, work) => {
      if (marks[name] === hash && exists(join(ROOT, product))) return;
      delete marks[name];
      writeJson(stamps, marks);
      await work();
      marks[name] = hash;
      writeJson(stamps, marks);
      done.push(name);
    };
    const server = serverHash();
    await stage('server', server, 'dist/apps/api/main.js', async () => {
      remove(join(DIST, '.tsbuildinfo'));
      await run('server', process.execPath, [bin('nest'), 'build', 'api']);
    });
    await stage('openapi', server, 'dist/openapi.json', () =>
      run('openapi.json', process.execPath, [join(DIST, 'apps/api/openapi.js'), join(DIST, 'openapi.json')]),
    );
    if (!web) return done.join(', ') || 'unchanged';
    await stage('client', contentHash('dist/openapi.json', 'apps/web/schema.mjs'), 'apps/web/src/api/schema.gen.d.ts', () =>
      run('API client', process.execPath, [join(ROOT, 'apps/web/schema.mjs')]),
    );
    const words = readdirSync(join(ROOT, 'libs'), { withFileTypes: true })
      .filter((d) => d.isDirectory())
      .map((d) => `libs/${d.name}/src/words.ts`);
    await stage('web', contentHash('apps/web', 'package-lock.json', ...words), 'dist/web/index.html', () =>
      run('web', process.execPath, [bin('vite'), 'build', join(ROOT, 'apps/web'), '--logLevel', 'error'], {
        NODE_ENV: 'production',
      }),
    );
    return done.join(', ') || 'unchanged';
  });
