// The steps of `npm test`: each gives {passed, failed, skipped?, remark?}. A step that is no jest project counts as one.
import { join } from 'node:path';
import { browserPrograms } from './browser-programs.mjs';
import { build } from './build.mjs';
import { exec } from './exec.mjs';
import { exists, readJson } from './files.mjs';
import { ROOT } from './paths.mjs';
import { sentence } from './say.mjs';

const LIMIT = 20 * 60_000;
const bin = (name) => join(ROOT, 'node_modules', '.bin', name);
const one = (ok, remark) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, remark });

async function tool(name, args, context) {
  const { code, late } = await exec(process.execPath, [bin(name), ...args], {
    cwd: ROOT,
    env: context.env,
    show: true,
    limit: LIMIT,
  });
  return one(code === 0, late ? 'took too long' : undefined);
}

/** One jest project. A file that cannot even be loaded counts as one failed test. */
const jest = (project) => async (context) => {
  const file = join(context.dir, `${project}.json`);
  const args = [
    '--selectProjects',
    project,
    '--json',
    `--outputFile=${file}`,
    '--maxWorkers=2',
    '--passWithNoTests',
    ...context.jestArgs,
  ];
  const { code, late } = await exec(process.execPath, [bin('jest'), ...args], {
    cwd: ROOT,
    env: context.env,
    show: true,
    limit: LIMIT,
  });
  const result = readJson(file, undefined);
  if (!result) return { passed: 0, failed: 1, remark: late ? 'took too long' : 'jest gave no result' };
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const unseen = code !== 0 && failed === 0 ? 1 : 0; // for example a handle that made jest end badly
  return { passed: result.numPassedTests, failed: failed + unseen, skipped: result.numPendingTests + result.numTodoTests };
};

async function types(context) {
  const server = await tool(
    'tsc',
    ['--noEmit', '-p', 'tsconfig.json', '--tsBuildInfoFile', join(ROOT, 'dist/types.tsbuildinfo')],
    context,
  );
  const schema = await exec(process.execPath, [join(ROOT, 'apps/web/schema.mjs')], { cwd: ROOT, show: true });
  const web = schema.code === 0 ? await tool('tsc', ['--noEmit', '-p', 'apps/web/tsconfig.json'], context) : one(false);
  return one(server.failed + web.failed === 0);
}

async function browser(context) {
  const found = await browserPrograms();
  if (found.file) return jest('browser')({ ...context, env: { ...context.env, CHROMIUM: found.file } });
  const remark = `skipped: ${found.trouble}`;
  return process.env.CI ? { passed: 0, failed: 1, remark } : { passed: 0, failed: 0, skipped: 1, remark };
}

async function chaos(context) {
  const file = join(ROOT, 'test/chaos/run.mjs');
  if (!exists(file)) return undefined;
  const { code, late } = await exec(process.execPath, [file], { cwd: ROOT, env: context.env, show: true, limit: LIMIT });
  return one(code === 0, late ? 'took too long' : undefined);
}

/** needs: 'servers' (own MariaDB and Redis), 'build' (dist/ up to date). */
export const STEPS = [
  {
    name: 'build',
    work: async () =>
      build().then(
        (remark) => one(true, remark),
        (error) => one(false, sentence(error)),
      ),
  },
  { name: 'types', work: types },
  { name: 'lint', work: (context) => tool('biome', ['lint', '--diagnostic-level=error', '--max-diagnostics=50', '.'], context) },
  { name: 'arch', needs: ['build'], work: jest('arch') },
  { name: 'specs', work: jest('specs') },
  { name: 'web', work: jest('web') },
  { name: 'integration', needs: ['servers'], work: jest('integration') },
  { name: 'e2e', needs: ['servers', 'build'], work: jest('e2e') },
  // alone on its server: a refusal is proven by the server's binlog standing still
  { name: 'access', needs: ['servers', 'build'], work: jest('access') },
  { name: 'browser', needs: ['servers', 'build'], work: browser },
  { name: 'chaos', needs: ['servers', 'build'], work: chaos },
];
