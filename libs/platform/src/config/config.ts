import { Injectable } from '@nestjs/common';

/** A variable of the environment that cannot be used; the message names it and says why. */
export class ConfigError extends Error {
  constructor(variable: string, reason: string) {
    super(`${variable}: ${reason}`);
    this.name = 'ConfigError';
  }
}

type Env = Record<string, string | undefined>;

/** All settings that come from the environment, checked once at start. A wrong variable stops the process with its name. */
@Injectable()
export class Config {
  readonly port: number;
  readonly databaseUrl: string;
  readonly replicaUrl: string | null;
  readonly redisUrl: string;
  readonly secretKey: Buffer;
  readonly isolation: 'REPEATABLE READ' | 'READ COMMITTED' | null;
  readonly poolSize: number;
  readonly publicUrl: string | null;
  readonly webRoot: string | null;
  readonly auditAnchorFile: string | null;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly secureCookies: boolean;
  readonly demoPassword: string | null;
  /** The password was made up, not asked for: it is only for users that do not exist yet. */
  readonly demoPasswordOnlyNew: boolean;
  readonly seedDemo: boolean;
  readonly oidc: { issuer: string; clientId: string; clientSecret: string } | null;

  constructor(env: Env = process.env) {
    this.port = integer(env, 'PORT', 8080, 0, 65_535);
    this.databaseUrl = url(env, 'DATABASE_URL', ['mysql:', 'mariadb:']);
    this.replicaUrl = env.REPLICA_URL ? url(env, 'REPLICA_URL', ['mysql:', 'mariadb:']) : null;
    this.redisUrl = url(env, 'REDIS_URL', ['redis:', 'rediss:']);
    this.secretKey = key(env, 'SECRET_KEY');
    this.isolation = oneOf(env, 'DB_ISOLATION', ['REPEATABLE READ', 'READ COMMITTED'] as const) ?? null;
    this.poolSize = integer(env, 'DB_POOL', 20, 1, 500);
    this.publicUrl = env.PUBLIC_URL ? url(env, 'PUBLIC_URL', ['http:', 'https:']).replace(/\/$/, '') : null;
    this.webRoot = env.WEB_ROOT ?? null;
    this.auditAnchorFile = env.AUDIT_ANCHOR_FILE ?? null;
    this.logLevel = oneOf(env, 'LOG_LEVEL', ['debug', 'info', 'warn', 'error', 'silent'] as const) ?? 'info';
    this.secureCookies = this.publicUrl?.startsWith('https:') ?? false;
    this.demoPassword = env.DEMO_PASSWORD || null;
    this.demoPasswordOnlyNew = env.DEMO_PASSWORD_GENERATED === '1';
    this.seedDemo = env.SEED_DEMO !== '0';
    this.oidc = oidc(env);
  }

  /** Name of the schema; it also keeps the Redis keys of several installations apart. */
  get databaseName(): string {
    return decodeURIComponent(new URL(this.databaseUrl).pathname.slice(1));
  }
}

function required(env: Env, name: string): string {
  const value = env[name];
  if (!value) throw new ConfigError(name, 'is missing');
  return value;
}

function url(env: Env, name: string, protocols: string[]): string {
  const value = required(env, name);
  let parsed: URL;
  try {
    parsed = new URL(value);
  } catch {
    throw new ConfigError(name, 'is not a URL');
  }
  if (!protocols.includes(parsed.protocol)) throw new ConfigError(name, `must start with ${protocols.map((p) => `${p}//`).join(' or ')}`);
  return value;
}

function integer(env: Env, name: string, fallback: number, min: number, max: number): number {
  if (env[name] === undefined || env[name] === '') return fallback;
  const value = Number(env[name]);
  if (!Number.isInteger(value) || value < min || value > max) throw new ConfigError(name, `must be a whole number from ${min} to ${max}`);
  return value;
}

function oneOf<T extends string>(env: Env, name: string, allowed: readonly T[]): T | undefined {
  const value = env[name];
  if (value === undefined || value === '') return undefined;
  if (!allowed.includes(value as T)) throw new ConfigError(name, `must be one of ${allowed.join(', ')}`);
  return value as T;
}

function key(env: Env, name: string): Buffer {
  const bytes = Buffer.from(required(env, name), 'base64');
  if (bytes.length !== 32) throw new ConfigError(name, 'must be 32 bytes in base64');
  return bytes;
}

function oidc(env: Env): Config['oidc'] {
  if (!env.OIDC_ISSUER) return null;
  return {
    issuer: url(env, 'OIDC_ISSUER', ['http:', 'https:']),
    clientId: required(env, 'OIDC_CLIENT_ID'),
    clientSecret: required(env, 'OIDC_CLIENT_SECRET'),
  };
}
