import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type DemoUsername, startTestApi, type TestApi } from './app';

const ROOT = join(__dirname, '../..');
const WEB = process.env.TEST_WEB_ROOT ?? join(ROOT, 'dist/web');
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** A running product with its built screens, and a Chromium to look at it. */
export interface TestBrowser {
  t: TestApi;
  browser: Browser;
  /** A fresh window, signed in when a user is named. Errors of the page collect in `errorsOf(page)`. */
  open(user?: DemoUsername, size?: { width: number; height: number }, path?: string): Promise<Page>;
  stop(): Promise<void>;
}

const faults = new WeakMap<Page, string[]>();

/** Uncaught errors and console errors of a page so far (an answer of 401 while a session ends is none). */
export const errorsOf = (page: Page): string[] => faults.get(page) ?? [];

/** Launches Chromium (CHROMIUM names another one) against the real API serving dist/web; builds dist/web when it is missing. */
export async function startBrowser(options: Parameters<typeof startTestApi>[0] = {}): Promise<TestBrowser> {
  buildWhenMissing();
  const t = await startTestApi({ ...options, webRoot: WEB });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
  const contexts: BrowserContext[] = [];
  return {
    t,
    browser,
    async open(user, size = DESKTOP, path = '/') {
      const phone = size.width < 768;
      const context = await browser.newContext({ viewport: size, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', isMobile: phone, hasTouch: phone });
      contexts.push(context);
      const page = await context.newPage();
      watch(page);
      if (user) await login(page, t, user);
      await page.goto(`${t.url}${user ? path : path === '/' ? '/login' : path}`);
      return page;
    },
    async stop() {
      for (const context of contexts) await context.close();
      await browser.close();
      await t.stop();
    },
  };
}

/** Signs in through the login page. */
export async function login(page: Page, t: TestApi, user: DemoUsername, password = t.password): Promise<void> {
  await page.goto(`${t.url}/login`);
  await page.fill('input[name=username]', user);
  await page.fill('input[name=password]', password);
  await page.click('button[type=submit]');
  await page.waitForSelector('#main');
}

/** How far the page is wider than its window; a screen of ours never is. */
export const overflow = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth - window.innerWidth');

interface AxeResult { violations: { id: string; impact: string; nodes: { html: string }[] }[] }

/** Serious and critical findings of axe on the page as it stands: `rule: element`. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate<AxeResult>(`axe.run({ resultTypes: ['violations'] })`);
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

function watch(page: Page): void {
  const seen: string[] = [];
  faults.set(page, seen);
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (401|404|409|412|429)|ERR_ABORTED|ERR_INTERNET_DISCONNECTED/.test(message.text())) seen.push(message.text());
  });
}

function buildWhenMissing(): void {
  if (existsSync(join(WEB, 'index.html'))) return;
  execFileSync(process.execPath, [join(ROOT, 'apps/web/schema.mjs')], { cwd: ROOT });
  execFileSync(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', join(ROOT, 'apps/web'), '--logLevel', 'error'], { cwd: ROOT });
}
