import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The container files cannot be built everywhere; what can be read of them is held to the product here. */
const ROOT = join(__dirname, '../../..');
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Service {
  image?: string;
  command?: string | string[];
  healthcheck?: object;
  depends_on?: Record<string, { condition: string; required?: boolean }>;
  profiles?: string[];
  volumes?: string[];
  environment?: Record<string, string>;
  read_only?: boolean;
}
interface Compose {
  services: Record<string, Service>;
  volumes?: Record<string, unknown>;
}
const compose = (path: string) => parse(text(path), { merge: true }) as Compose;
const main = compose('docker/compose.yml');
const servers = compose('docker/compose.servers.yml');
const command = (service?: Service) => [service?.command ?? []].flat().join(' ');

describe('compose.yml', () => {
  it('runs the entry points of npm start, and they exist', () => {
    const started = Object.values(main.services).flatMap((s) => command(s).match(/dist\/apps\/[\w/]+\.js/g) ?? []);
    expect(new Set(started)).toEqual(
      new Set(['dist/apps/api/migrate.js', 'dist/apps/api/seed.js', 'dist/apps/api/main.js', 'dist/apps/worker/main.js']),
    );
    for (const file of started) expect(existsSync(join(ROOT, file.replace(/^dist\//, '').replace(/\.js$/, '.ts')))).toBe(true);
  });

  it('gives api, worker and migrate the variables they need, all secrets from outside', () => {
    for (const name of ['api', 'worker', 'migrate']) {
      const { environment = {}, read_only } = main.services[name] ?? {};
      for (const variable of ['DATABASE_URL', 'REDIS_URL', 'SECRET_KEY']) expect(environment[variable]).toMatch(/\$\{\w+:\?/);
      expect(read_only).toBe(true);
    }
    const example = text('docker/example.env');
    for (const [, name] of text('docker/compose.yml').matchAll(/\$\{(\w+):\?/g))
      expect(example).toMatch(new RegExp(`^${name}=$`, 'm'));
  });

  it('depends only on services and volumes that exist, and checks the health of what others wait for', () => {
    for (const [name, service] of Object.entries(main.services)) {
      for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
        expect([name, Object.keys(main.services)]).toEqual([name, expect.arrayContaining([other])]);
        const target = main.services[other];
        if (condition === 'service_healthy' && other !== 'api') expect(target?.healthcheck).toHaveProperty('test');
        if (target?.profiles) expect(service.depends_on?.[other]?.required).toBe(false);
      }
      for (const volume of service.volumes ?? [])
        if (!volume.startsWith('.')) expect(Object.keys(main.volumes ?? {})).toContain(volume.split(':')[0]);
    }
  });

  it.each([
    ['compose.yml', main],
    ['compose.servers.yml', servers],
  ])('%s runs the engine of the tests with the options of npm start', (_name, file) => {
    const stack = text('apps/stack/lib/mariadb.mjs');
    expect(file.services.mariadb?.image).toBe('mariadb:10.11');
    for (const option of command(file.services.mariadb)
      .split(' ')
      .filter((o) => !/buffer-pool|max-connections/.test(o)))
      expect(stack).toContain(option);
    expect(command(file.services.redis)).toMatch(/--appendonly yes .*--maxmemory-policy noeviction/);
  });
});

describe('Dockerfile', () => {
  const lines = text('docker/Dockerfile').split('\n');
  it('ends as another user than root, with a health check, and copies only what exists', () => {
    expect(lines.filter((l) => l.startsWith('USER ')).at(-1)).not.toMatch(/root|0$/);
    expect(lines.some((l) => l.startsWith('HEALTHCHECK '))).toBe(true);
    const copied = lines.filter((l) => /^COPY (?!--from)/.test(l)).flatMap((l) => l.split(' ').slice(1, -1));
    for (const path of copied) expect(existsSync(join(ROOT, path))).toBe(true);
  });
  it('keeps secrets and data out of the build', () => {
    const ignored = text('.dockerignore').split('\n');
    for (const path of ['.local', 'node_modules', '.git', 'docker/.env']) expect(ignored).toContain(path);
  });
});
