// `npm test [-- step …] [-- jest arguments]`: own servers, every kind of test, one closing line "N passed, N failed".
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endCommands } from './lib/exec.mjs';
import { remove } from './lib/files.mjs';
import { ensureModules } from './lib/modules.mjs';
import { closeForNew } from './lib/processes.mjs';
import { bold, dim, fail, line, pad, seconds, step } from './lib/say.mjs';
import { startTestServers } from './lib/test-servers.mjs';
import { STEPS } from './lib/test-steps.mjs';

const full = process.argv.includes('--full');
const chosen = process.argv.slice(2).filter((a) => STEPS.some((s) => s.name === a));
const jestArgs = process.argv.slice(2).filter((a) => a !== '--full' && !chosen.includes(a));
const plan = STEPS.filter(
  (s) => !chosen.length || chosen.includes(s.name) || (s.name === 'build' && chosen.some((c) => needs(c, 'build'))),
);
function needs(name, what) {
  return STEPS.find((s) => s.name === name)?.needs?.includes(what);
}

const dir = join(tmpdir(), `crm-test-results-${process.pid}`);
const results = [];
let servers;
let ending;

async function close(code) {
  ending ??= (async () => {
    closeForNew();
    endCommands();
    await servers?.stop();
    remove(dir);
    const sum = (key) => results.reduce((n, r) => n + (r[key] ?? 0), 0);
    const passed = sum('passed');
    const failed = sum('failed') + (code ? 1 : 0);
    for (const r of results.filter((each) => each.troubles?.length)) {
      line(`\n${bold(`── ${r.failed ? 'failed' : 'shaky'} in ${r.name}`)}`);
      for (const trouble of r.troubles) line(`  ${trouble}`);
    }
    line();
    for (const r of results)
      line(
        `  ${r.failed ? '✗' : '✓'} ${pad(r.name, 12)} ${seconds(r.ms).padStart(7)}  ${r.passed} ok, ${r.failed} bad${r.skipped ? `, ${r.skipped} skipped` : ''}  ${dim(r.remark ?? '')}`,
      );
    line(`${passed} passed, ${failed} failed`);
    process.exit(failed > 0 || passed === 0 ? code || 1 : 0);
  })();
  return ending;
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])
  process.on(signal, () => void close(code));

try {
  mkdirSync(dir, { recursive: true });
  line(bold('园区招商 CRM · npm test'));
  await step('npm 依赖 packages', ensureModules);
  let env = { ...process.env, NODE_ENV: 'test', ...(full ? { TEST_FULL: '1' } : {}) };
  if (plan.some((s) => s.needs?.includes('servers'))) {
    await step('数据库 + Redis', async () => {
      servers = await startTestServers();
      env = { ...env, ...servers.env };
      return servers.how;
    });
  }
  for (const { name, work, needs: wants = [] } of plan) {
    if (ending) break;
    line(`\n${bold(`── ${name}`)}`);
    const began = Date.now();
    const unbuilt = wants.includes('build') && results.some((r) => r.name === 'build' && r.failed);
    const result = unbuilt ? { passed: 0, failed: 1, remark: 'not run: the build failed' } : await work({ dir, env, jestArgs });
    if (ending) break;
    if (!result) continue;
    results.push({ name, ms: Date.now() - began, ...result });
    if (result.remark) line(`  ${result.remark}`);
  }
  await close(0);
} catch (error) {
  if (!ending) fail(error);
  await close(1);
}
await ending;
