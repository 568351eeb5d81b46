import { Config } from './config';

const GOOD = { DATABASE_URL: 'mysql://u@127.0.0.1:3306/crm', REDIS_URL: 'redis://127.0.0.1:6379', SECRET_KEY: Buffer.alloc(32).toString('base64') };

describe('the environment', () => {
  it('is read once and has defaults', () => {
    const config = new Config(GOOD);
    expect(config).toMatchObject({ port: 8080, isolation: null, seedDemo: true, secureCookies: false });
    expect(config.databaseName).toBe('crm');
  });

  it.each([
    [{ DATABASE_URL: '' }, 'DATABASE_URL: is missing'],
    [{ DATABASE_URL: 'postgres://x' }, 'DATABASE_URL: must start with mysql://'],
    [{ REDIS_URL: 'nonsense' }, 'REDIS_URL: is not a URL'],
    [{ SECRET_KEY: 'short' }, 'SECRET_KEY: must be 32 bytes'],
    [{ PORT: '99999' }, 'PORT: must be a whole number from 0 to 65535'],
    [{ DB_ISOLATION: 'SERIALIZABLE' }, 'DB_ISOLATION: must be one of'],
    [{ OIDC_ISSUER: 'https://id.example' }, 'OIDC_CLIENT_ID: is missing'],
  ])('names the wrong variable and says why: %j', (wrong, message) => {
    expect(() => new Config({ ...GOOD, ...wrong })).toThrow(message);
  });
});
