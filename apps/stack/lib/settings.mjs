// The environment, read and judged once. The API judges its own part again; here a wrong value stops before anything is started.
import { Stop } from './say.mjs';

const wrong = (name, zh, en) => new Stop(`环境变量 ${name} 不正确：${zh}。`, `${name}: ${en}.`);

function url(env, name, schemes) {
  const value = env[name];
  if (!value) return undefined;
  if (!URL.canParse(value) || !schemes.includes(new URL(value).protocol)) {
    throw wrong(
      name,
      `应形如 ${schemes[0]}//user:password@host:port/name`,
      `expected ${schemes[0]}//user:password@host:port/name`,
    );
  }
  if (name === 'DATABASE_URL' && new URL(value).pathname.length < 2)
    throw wrong(name, '缺少库名', 'the name of the schema is missing');
  return value;
}

/** → {port, databaseUrl?, redisUrl?, secretKey?, demoPassword?, seedDemo} */
export function settings(env = process.env) {
  const port = Number(env.PORT || 8080);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw wrong('PORT', '应为 1–65535 的整数', 'expected a number from 1 to 65535');
  const databaseUrl = url(env, 'DATABASE_URL', ['mysql:', 'mariadb:']);
  const secretKey = env.SECRET_KEY || undefined;
  if (databaseUrl && !secretKey) {
    throw wrong(
      'SECRET_KEY',
      '使用外部数据库时必须给出（openssl rand -base64 32）',
      'needed together with DATABASE_URL (openssl rand -base64 32)',
    );
  }
  if (secretKey && Buffer.from(secretKey, 'base64').length !== 32)
    throw wrong('SECRET_KEY', '应为 32 字节的 base64', 'expected 32 bytes in base64');
  if (env.SEED_DEMO && !['0', '1'].includes(env.SEED_DEMO)) throw wrong('SEED_DEMO', '应为 0 或 1', 'expected 0 or 1');
  return {
    port,
    databaseUrl,
    redisUrl: url(env, 'REDIS_URL', ['redis:', 'rediss:']),
    secretKey,
    demoPassword: env.DEMO_PASSWORD || undefined,
    seedDemo: env.SEED_DEMO !== '0',
  };
}
