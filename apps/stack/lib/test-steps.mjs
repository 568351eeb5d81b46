// The steps of `npm test`: each gives {passed, failed, skipped?, remark?, troubles?}. A step that is no jest project counts as one.
// `troubles` are the lines that are said once more at the very end, because a log of CI is read from there.
import { join, relative } from 'node:path';
import { browserPrograms } from './browser-programs.mjs';
import { build } from './build.mjs';
import { exec } from './exec.mjs';
import { exists, readJson } from './files.mjs';
import { ROOT } from './paths.mjs';
import { sentence } from './say.mjs';

const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
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

/** What failed in a jest result, a few lines each: the file, the test, the first words of its message. */
const troublesOf = (result) =>
  result.testResults.flatMap(({ name, message, assertionResults }) => {
    const bad = assertionResults.filter((a) => a.status === 'failed');
    const first = (text = '') => text.replace(COLOURS, '').split('\n').filter((l) => l.trim()).slice(0, 6).join('\n      ').slice(0, 900);
    if (!bad.length && !assertionResults.length && message) return [`${relative(ROOT, name)}\n      ${first(message)}`];
    return bad.map((a) => `${relative(ROOT, name)} › ${a.fullName}\n      ${first(a.failureMessages[0])}`);
  });

/** One run of jest. Its result, or undefined when it gave none. */
async function runJest(project, name, more, context) {
  const file = join(context.dir, `${name}.json`);
  const args = ['--selectProjects', project, '--json', `--outputFile=${file}`, '--passWithNoTests', ...more, ...context.jestArgs];
  const { code, late } = await exec(process.execPath, [bin('jest'), ...args], { cwd: ROOT, env: context.env, show: true, limit: LIMIT });
  const result = readJson(file, undefined);
  if (!result) return { passed: 0, failed: 1, remark: late ? 'took too long' : 'jest gave no result', files: [] };
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const unseen = code !== 0 && failed === 0 ? 1 : 0; // for example a handle that made jest end badly
  return {
    passed: result.numPassedTests,
    failed: failed + unseen,
    skipped: result.numPendingTests + result.numTodoTests,
    troubles: troublesOf(result),
    files: result.testResults.filter((r) => r.status === 'failed').map((r) => ({ name: r.name, passed: r.assertionResults.filter((t) => t.status === 'passed').length })),
  };
}

/** One jest project. A file that cannot even be loaded counts as one failed test. */
const jest = (project) => (context) => runJest(project, project, ['--maxWorkers=2'], context);

/**
 * One jest project that leans on clocks of other programs (a browser, a database under load). A file that failed is run once more from its
 * start, alone: what fails twice is red; what failed once only is green and named at the end, because it is a fault too, of the test at least.
 */
const jestTwice = (project) => async (context) => {
  const first = await jest(project)(context);
  if (!first.files.length || first.files.length > 3) return first;
  const again = await runJest(project, `${project}-again`, ['--runInBand', '--runTestsByPath', ...first.files.map((f) => f.name)], context);
  return {
    passed: first.passed - first.files.reduce((n, f) => n + f.passed, 0) + again.passed,
    failed: again.failed,
    skipped: first.skipped,
    troubles: again.failed ? again.troubles : first.troubles.map((t) => `(once, not again) ${t}`),
    remark: `${first.files.length} file(s) needed a second go`,
  };
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

/** Biome's rules, and nothing unused: files, exports, packages (knip). */
async function lint(context) {
  const rules = await tool('biome', ['lint', '--diagnostic-level=error', '--max-diagnostics=50', '.'], context);
  const unused = await tool('knip', ['--no-progress'], context);
  return one(rules.failed + unused.failed === 0);
}

async function browser(context) {
  const found = await browserPrograms();
  if (found.file) return jestTwice('browser')({ ...context, env: { ...context.env, CHROMIUM: found.file } });
  const remark = `skipped: ${found.trouble}`;
  return process.env.CI ? { passed: 0, failed: 1, remark } : { passed: 0, failed: 0, skipped: 1, remark };
}

async function chaos(context) {
  const file = join(ROOT, 'test/chaos/run.mjs');
  if (!exists(file)) return undefined;
  const { code, late, out } = await exec(process.execPath, [file], { cwd: ROOT, env: context.env, show: true, limit: LIMIT });
  const said = out.split('\n').filter((l) => /✗|RED|BLIND|NOT KEPT|is red|violations|rror/.test(l)).map((l) => l.slice(0, 600));
  return { ...one(code === 0, late ? 'took too long' : undefined), troubles: code === 0 ? [] : said.slice(-15) };
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
  { name: 'lint', work: lint },
  { name: 'arch', needs: ['build'], work: jest('arch') },
  { name: 'specs', work: jest('specs') },
  { name: 'web', work: jest('web') },
  { name: 'integration', needs: ['servers'], work: jestTwice('integration') },
  { name: 'e2e', needs: ['servers', 'build'], work: jestTwice('e2e') },
  // alone on its server: a refusal is proven by the server's binlog standing still
  { name: 'access', needs: ['servers', 'build'], work: jest('access') },
  { name: 'fuzz', needs: ['servers', 'build'], work: jest('fuzz') },
  { name: 'browser', needs: ['servers', 'build'], work: browser },
  { name: 'chaos', needs: ['servers', 'build'], work: chaos },
];
