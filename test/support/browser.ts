import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { type DemoUsername, startTestApi, type TestApi } from './app';

const ROOT = join(__dirname, '../..');
const WEB = process.env.TEST_WEB_ROOT ?? join(ROOT, 'dist/web');
export const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** How long a page may take over one thing; a busy machine is no fault of the product. */
const PATIENCE_MS = 60_000;

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
      const page = await openPage(browser, t.url, { user, password: t.password, size, path });
      contexts.push(page.context());
      return page;
    },
    async stop() {
      for (const context of contexts) await context.close();
      await browser.close();
      await t.stop();
    },
  };
}

/** A fresh window on a product, signed in when a user is named, with an ear for its errors. */
export async function openPage(browser: Browser, url: string, at: { user?: DemoUsername; password: string; size: { width: number; height: number }; path: string }): Promise<Page> {
  const phone = at.size.width < 768;
  const context = await browser.newContext({ viewport: at.size, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', isMobile: phone, hasTouch: phone });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  watch(page);
  if (at.user) {
    // The cookie of the session, as the login page would have got it; that page has its own spec.
    const answer = await context.request.post(`${url}/api/v1/auth/login`, { data: { username: at.user, password: at.password } });
    if (!answer.ok()) throw new Error(`login of ${at.user}: ${answer.status()} ${await answer.text()}`);
  }
  await page.goto(`${url}${at.user ? at.path : at.path === '/' ? '/login' : at.path}`);
  return page;
}

/** Waits until the page shows what it is about: its head stands and nothing on it is still loading. (The live stream keeps the network busy for ever.) */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1, .ant-drawer-title').first().waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}

/** Chooses an option of a select, and again until the select shows it: a list that is still sliding open swallows a click. */
export async function choose(page: Page, select: Locator, label: string | RegExp): Promise<void> {
  const shown = select.locator('xpath=ancestor-or-self::*[contains(concat(" ", @class, " "), " ant-select ")][1]').filter({ hasText: label });
  const list = page.locator('.ant-select-dropdown:visible');
  for (let go = 1; ; go++) {
    if (!(await list.count())) await select.click();
    try {
      await list.locator('.ant-select-item-option', { hasText: label }).first().click({ timeout: PATIENCE_MS / 4 });
      await shown.waitFor({ timeout: PATIENCE_MS / 4 });
      break;
    } catch (error) {
      if (go === 4) throw error;
    }
  }
  if (await list.count()) await page.keyboard.press('Escape'); // a select of several stays open
}

/** Chooses a day of a date field by its calendar (on a phone it takes no typing), turning the months towards it. */
export async function pickDay(page: Page, label: string, on: string): Promise<void> {
  await page.getByLabel(label).click();
  const shown = page.locator('.ant-picker-dropdown:visible');
  const month = shown.locator('td.ant-picker-cell-in-view').first();
  await month.waitFor(); // a calendar that is not there yet shows no day either
  const cell = shown.locator(`td[title="${on}"]`);
  for (let turns = 0; turns < 3 && !(await cell.count()); turns++) await shown.locator((await month.getAttribute('title'))! > on ? '.ant-picker-header-prev-btn' : '.ant-picker-header-next-btn').click();
  await cell.first().click();
}

/** Chooses `HH:mm` in the columns of a time field. */
export async function pickTime(page: Page, label: string, time: string): Promise<void> {
  await page.getByLabel(label).click();
  for (const [column, value] of time.split(':').entries()) await page.locator('.ant-picker-dropdown:visible .ant-picker-time-panel-column').nth(column).getByText(value, { exact: true }).click();
  await page.mouse.click(2, 2); // a tap beside the list takes the time
  await page.locator('.ant-picker-dropdown:visible').waitFor({ state: 'detached' });
}

/** How far the page is wider than its window; a screen of ours never is. (On a phone `innerWidth` grows with the page and would hide it.) */
export const overflow = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

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
  execFileSync(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', join(ROOT, 'apps/web'), '--logLevel', 'error'], { cwd: ROOT });
}
