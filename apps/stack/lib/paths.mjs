// Where things lie. Everything private to this machine is under .local/ (LOCAL_DIR moves it), everything built under dist/.
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(fileURLToPath(new URL('.', import.meta.url)), '../../..');
const given = process.env.LOCAL_DIR || '.local';
export const LOCAL = isAbsolute(given) ? given : join(ROOT, given);
export const DIST = join(ROOT, 'dist');

/** One set of private servers: `npm start` has one in LOCAL, every `npm test` run has its own below LOCAL/test. */
export function instance(dir) {
  return {
    dir,
    run: join(dir, 'run'),
    log: join(dir, 'log'),
    mariadb: join(dir, 'mariadb'),
    redis: join(dir, 'redis'),
    ports: join(dir, 'ports.json'),
    secrets: join(dir, 'secrets.json'),
    stamp: join(dir, 'prepared.json'),
    demoPassword: join(dir, 'demo-password'),
  };
}
