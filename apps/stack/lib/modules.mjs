// Node modules: `npm ci` when they are missing or the lock file has changed, otherwise not touched.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exec } from './exec.mjs';
import { exists, needSpace, readJson, writeFile } from './files.mjs';
import { ROOT } from './paths.mjs';
import { Stop } from './say.mjs';

const modules = join(ROOT, 'node_modules');
const stamp = join(modules, '.crm-lock');
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');

/** True when what is installed is what the lock file says (also when somebody installed by hand). */
function installed() {
  if (!exists(modules)) return false;
  if (exists(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return true;
  const have = readJson(join(modules, '.package-lock.json'), {}).packages;
  const want = readJson(join(ROOT, 'package-lock.json'), {}).packages ?? {};
  if (!have) return false;
  const same = Object.entries(want).every(
    ([path, p]) => path === '' || p.optional || p.link || have[path]?.version === p.version,
  );
  if (same) writeFile(stamp, lockHash(), 0o644);
  return same;
}

/** → remark for the step line. */
export async function ensureModules() {
  if (installed()) return 'up to date';
  needSpace(ROOT, 1500);
  const npm = (...args) => exec('npm', [...args, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: ROOT });
  let way = 'npm ci';
  let { code, out } = await npm(way.slice(4));
  if (code !== 0 && /EUSAGE/.test(out)) {
    // A registry without the packages of other platforms leaves lock files that `npm ci` refuses; the same versions are installed all the same.
    way = 'npm install';
    ({ code, out } = await npm('install', '--no-save'));
  }
  if (code !== 0) {
    const reason = out
      .split('\n')
      .filter((l) => /npm (error|ERR!)/.test(l) && !/complete log|A complete/.test(l))
      .slice(0, 2)
      .join('; ');
    throw new Stop(
      `安装 npm 依赖失败：${(reason || out.trim().slice(-200)).replace(/npm (error|ERR!) ?/g, '')}。`,
      'npm ci failed: check the network or registry.',
    );
  }
  writeFile(stamp, lockHash(), 0o644);
  const count = Object.keys(readJson(join(modules, '.package-lock.json'), { packages: {} }).packages).length;
  return `${way}, ${count} packages`;
}
