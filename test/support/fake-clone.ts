// A tiny stand-in for a fresh clone: the real apps/stack, with programs that only answer /health/ready.
// So the launcher's behaviour (servers, ports, signals, faults) is tested in seconds, without building the product.
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

export interface FakeClone {
  dir: string;
  remove(): void;
}
export interface StackRun {
  child: ChildProcess;
  output(): string;
  /** Resolves when the text was printed, rejects when the process ended without. */
  until(text: string): Promise<string>;
  ended: Promise<{ code: number | null; signal: string | null }>;
}

const api = `
const server = require('node:http').createServer((req, res) => res.end(JSON.stringify({ status: 'ok', reasons: [], worker: process.env.REDIS_URL ? 1 : 0 })));
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
if (process.env.FAKE_API === 'broken') { console.error('✗ SECRET_KEY: expected 32 bytes'); process.exit(1); }
`;
const files = {
  'apps/api/main.js': api,
  'apps/worker/main.js': "setInterval(() => {}, 1000); process.on('SIGTERM', () => process.exit(0));",
  'apps/api/migrate.js': "console.log('3 applied')",
  'apps/api/seed.js': "console.log('10 users')",
  'apps/api/openapi.js': "require('node:fs').writeFileSync(process.argv[2], '{}')",
};
const nest = `
const fs = require('node:fs');
if (process.env.FAKE_BUILD === 'broken') { console.log('apps/api/x.ts:1:1 - error TS2322: wrong'); process.exit(1); }
for (const [path, text] of Object.entries(${JSON.stringify(files)})) {
  fs.mkdirSync(require('node:path').dirname('dist/' + path), { recursive: true });
  fs.writeFileSync('dist/' + path, text);
}`;

export function fakeClone(): FakeClone {
  const dir = mkdtempSync(join(tmpdir(), 'crm-clone-'));
  const write = (path: string, text: string) => {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  cpSync(join(ROOT, 'apps/stack'), join(dir, 'apps/stack'), { recursive: true });
  write('package.json', '{"name":"fake","private":true}');
  write('package-lock.json', '{"lockfileVersion":3,"packages":{"":{}}}');
  write('node_modules/.package-lock.json', '{"packages":{}}');
  write('node_modules/.bin/nest', nest);
  write(
    'node_modules/.bin/vite',
    "const fs=require('node:fs');fs.mkdirSync('dist/web',{recursive:true});fs.writeFileSync('dist/web/index.html','')",
  );
  write(
    'apps/web/schema.mjs',
    "import fs from 'node:fs';fs.mkdirSync('apps/web/src/api',{recursive:true});fs.writeFileSync('apps/web/src/api/schema.gen.d.ts','')",
  );
  write('libs/README.md', '');
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }) };
}

export const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

const without = ['DATABASE_URL', 'REDIS_URL', 'SECRET_KEY', 'DEMO_PASSWORD', 'SEED_DEMO', 'LOCAL_DIR', 'PORT', 'STACK_WITHOUT'];

/** Runs a script of apps/stack in that clone. */
export function stack(clone: FakeClone, script: string, env: Record<string, string> = {}, args: string[] = []): StackRun {
  const base = Object.fromEntries(Object.entries(process.env).filter(([name]) => !without.includes(name)));
  const child = spawn(process.execPath, [join(clone.dir, 'apps/stack', script), ...args], {
    cwd: clone.dir,
    env: { ...base, ...env },
  });
  let text = '';
  const waiting = new Set<() => void>();
  const heard = (chunk: Buffer) => {
    text += chunk;
    for (const look of waiting) look();
  };
  child.stdout.on('data', heard);
  child.stderr.on('data', heard);
  const ended: StackRun['ended'] = new Promise((done) => child.once('close', (code, signal) => done({ code, signal })));
  const until = (wanted: string) =>
    new Promise<string>((done, refuse) => {
      const look = () => {
        if (!text.includes(wanted)) return;
        waiting.delete(look);
        done(text);
      };
      waiting.add(look);
      ended.then(() => (text.includes(wanted) ? done(text) : refuse(new Error(`ended without "${wanted}":\n${text}`))));
      look();
    });
  return { child, output: () => text, until, ended };
}
