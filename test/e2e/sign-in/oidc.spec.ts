import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startTestApi, type TestApi } from '../../support/app';

/** A browser reduced to what a login needs: cookies, redirects and one form. */
class Browser {
  private readonly cookies = new Map<string, Map<string, string>>();

  async go(url: string, form?: Record<string, string>): Promise<{ url: string; status: number; text: string; location: string | null }> {
    const { host } = new URL(url);
    const jar = this.cookies.get(host) ?? new Map<string, string>();
    this.cookies.set(host, jar);
    const answer = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '), ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) },
      body: form ? new URLSearchParams(form).toString() : undefined,
    });
    for (const line of answer.headers.getSetCookie()) {
      const pair = line.split(';')[0]!;
      const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    const location = answer.headers.get('location');
    return { url, status: answer.status, text: await answer.text(), location: location && new URL(location, url).toString() };
  }

  /** Follows redirects until a page or `stopAt`. */
  async follow(url: string, stopAt: string, form?: Record<string, string>) {
    let page = await this.go(url, form);
    while (page.location && !page.location.startsWith(stopAt)) page = await this.go(page.location);
    return page;
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

describe('signing in through an OIDC provider (authorization code with PKCE)', () => {
  let t: TestApi;
  let provider: ChildProcess;
  let publicUrl: string;
  beforeAll(async () => {
    publicUrl = `http://127.0.0.1:${await freePort()}`;
    provider = spawn(process.execPath, [join(__dirname, '../../support/oidc-provider.mjs'), `${publicUrl}/api/v1/auth/oidc/callback`], { stdio: ['ignore', 'pipe', 'inherit'] });
    const issuer = await new Promise<string>((resolve) => provider.stdout!.once('data', (line: Buffer) => resolve(line.toString().trim())));
    t = await startTestApi({ env: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'crm', OIDC_CLIENT_SECRET: 'crm-secret-for-tests', PUBLIC_URL: publicUrl } });
  });
  afterAll(async () => {
    provider.kill();
    await t.stop();
    for (const name of ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'PUBLIC_URL']) delete process.env[name];
  });

  /** Goes through the provider as `login` and comes back; the public address stands for the API's own. */
  const signIn = async (login: string) => {
    const browser = new Browser();
    const callback = `${publicUrl}/api/v1/auth/oidc/callback`;
    const prompt = await browser.follow(`${t.url}/api/v1/auth/oidc/start`, callback);
    const form = /action="([^"]+)"/.exec(prompt.text)![1]!;
    const consent = await browser.follow(new URL(form, prompt.url).toString(), callback, { prompt: 'login', login, password: 'any' });
    const agree = /action="([^"]+)"/.exec(consent.text)![1]!;
    const back = await browser.follow(new URL(agree, consent.url).toString(), callback, { prompt: 'consent' });
    if (!back.location) throw new Error(`${back.status} ${back.url} ${back.text.slice(0, 600)}`);
    return { browser, arrived: await browser.go(back.location!.replace(publicUrl, t.url)) };
  };

  it('is offered, and lets in a person whom an administrator has entered', async () => {
    expect((await t.api().get('/auth/options')).body).toMatchObject({ oidc: true });
    const { browser, arrived } = await signIn('manager');
    expect([arrived.status, arrived.location]).toEqual([302, `${t.url}/`]);
    const session = JSON.parse((await browser.go(`${t.url}/api/v1/auth/refresh`, {})).text) as { user: { username: string } };
    expect(session.user?.username).toBe('manager');
  });

  it('refuses a stranger, and a return that nobody set out for', async () => {
    const { browser, arrived } = await signIn('stranger');
    expect([arrived.status, arrived.location]).toEqual([302, `${t.url}/login?error=oidc`]);
    expect((await browser.go(`${t.url}/api/v1/auth/refresh`, {})).status).toBe(401);
    const uninvited = await fetch(`${t.url}/api/v1/auth/oidc/callback?code=x&state=y`, { redirect: 'manual' });
    expect(uninvited.headers.get('location')).toBe('/login?error=oidc');
  });
});
