import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { DemoUsername } from '../support/app';
import { DESKTOP, errorsOf, overflow, PHONE, startBrowser, type TestBrowser } from '../support/browser';
import { fillDemo } from '../support/demo';
import { makeHostile } from '../support/hostile-text';
import { until } from '../support/poll';

/** Who walks, in this order; a screen is looked at by the first who may open it. */
const WALKERS: readonly DemoUsername[] = ['recruiter1', 'lead1', 'operator_biopark', 'manager', 'admin', 'auditor'];
const BREATH_MS = 150;
/** Addresses without login, or the same page as another. */
const NOT_WALKED = new Set(['/login', '/mine/password', '/*', '*']);

let b: TestBrowser;
let written: string[];

beforeAll(async () => {
  b = await startBrowser();
  await fillDemo(b.t);
  written = await makeHostile(b.t);
}, 300_000);
afterAll(() => b.stop());

/** `/companies/0199…?tab=fit` is the screen `/companies/:id`. */
const screenOf = (address: string): string => (address.split(/[?#]/)[0] as string).replace(/\/[0-9a-f]{8}-[0-9a-f-]{27}/g, '/:id') || '/';

describe('words of strangers, on every screen', () => {
  it('stand in every table that keeps words', () => {
    for (const column of ['companies_company.name', 'companies_company.description', 'companies_timeline.body', 'leads_lead.referrer', 'pipeline_project.title', 'space_hold.holder_label', 'identity_user.name', 'space_window.reason', 'reminders_reminder.title']) expect(written).toContain(column);
    expect(written.length).toBeGreaterThan(50);
  });

  it.each([['at 1440 px', DESKTOP], ['at 390 px', PHONE]] as const)('run nowhere, break no screen and widen none, %s', async (_, size) => {
    const faults: string[] = [];
    const seen = new Set<string>();
    for (const user of WALKERS) {
      const page = await b.open(user, size, '/');
      await page.addInitScript(`window.refused = []; document.addEventListener('securitypolicyviolation', (e) => window.refused.push(e.violatedDirective + ' ' + e.blockedURI));`);
      page.on('dialog', (dialog) => { faults.push(`${page.url()}: a dialog says ${dialog.message()}`); void dialog.dismiss(); });
      await page.reload();
      await settled(page);
      const queue = ['/', ...fixedAddresses(), ...(await ownAddresses(user))];
      for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
        if (seen.has(screenOf(address)) || NOT_WALKED.has(screenOf(address))) continue;
        await go(page, address);
        if (!(await settled(page))) faults.push(`${address}: never done loading`);
        if (await page.getByText('当前账号没有这项权限').count()) {
          errorsOf(page).splice(0);
          continue;
        }
        seen.add(screenOf(address));
        faults.push(...(await look(page, address)));
        queue.push(...(await addresses(page)));
      }
      await page.context().close();
    }
    expect(faults).toEqual([]);
    // records of every kind are walked from the links to them; every screen without one must have been seen
    expect(fixedAddresses().filter((path) => !seen.has(path) && !NOT_WALKED.has(path))).toEqual([]);
  }, 600_000);
});

/** Screens that open from a row or a menu, not from a link. */
async function ownAddresses(user: DemoUsername): Promise<string[]> {
  const lead = await b.t.db.row<{ id: string }>('select l.id from leads_lead l join identity_user u on u.id = l.owner_id where u.username = ? limit 1', [user]);
  const pair = await b.t.db.rows<{ id: string }>('select c.id from companies_company c join identity_user u on u.id = c.owner_id where u.username = ? limit 2', [user]);
  return [...(lead ? [`/leads/${lead.id}`] : []), ...(pair.length === 2 ? [`/companies/${pair[0]!.id}/merge/${pair[1]!.id}`] : [])];
}

/** The page itself, then each of its tabs. */
async function look(page: Page, address: string): Promise<string[]> {
  const faults = await judged(page, address);
  const tabs = page.locator('#main [role=tab]:visible');
  for (const [i, name] of (await tabs.allTextContents()).entries()) {
    await tabs.nth(i).click({ timeout: 3_000 }).catch(() => undefined); // a tab may lie outside a narrow strip
    if (!(await settled(page))) faults.push(`${address} › ${name}: never done loading`);
    faults.push(...(await judged(page, `${address} › ${name}`)));
  }
  return faults;
}

async function judged(page: Page, where: string): Promise<string[]> {
  const { touched, refused } = await page.evaluate<{ touched: boolean; refused: string[] }>('({ touched: window.touched !== undefined, refused: window.refused ?? [] })');
  const wide = (await overflow(page)) > 0 ? await lasting(page) : 0;
  return [
    ...(touched ? [`${where}: a stored text ran`] : []),
    ...refused.map((what) => `${where}: refused by CSP ${what}`),
    ...(wide > 0 ? [`${where}: ${wide} px wider than the window: ${await wideOnes(page)}`] : []),
    ...errorsOf(page).splice(0).map((text) => `${where}: ${text}`),
  ];
}

/** To an address without loading the program anew; anew where the last screen broke. */
async function go(page: Page, address: string): Promise<void> {
  if (await page.locator('#main').count()) await page.evaluate(`history.pushState(null, '', ${JSON.stringify(address)}); dispatchEvent(new PopStateEvent('popstate'))`);
  else await page.goto(`${b.t.url}${address}`);
  await page.waitForTimeout(BREATH_MS); // the new screen's parts are asked for
}

/** Whether the screen is there and nothing is loading any more. */
const settled = (page: Page): Promise<boolean> =>
  until('the screen', () => page.evaluate<boolean>(`Boolean(document.querySelector('h1, .ant-drawer-title, .ui-state')) && !document.querySelector('.ant-skeleton-active, .ant-spin-spinning, [aria-busy=true]')`)).catch(() => false);

/** How much too wide the page is once its tables have measured themselves. */
async function lasting(page: Page): Promise<number> {
  await page.waitForTimeout(BREATH_MS * 3);
  return overflow(page);
}

/** Who is too wide: the innermost elements that stand out on the right. */
const wideOnes = (page: Page): Promise<string> =>
  page.evaluate(`[...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && ![...e.children].some((c) => c.getBoundingClientRect().right > document.documentElement.clientWidth + 1)).slice(0, 3).map((e) => (e.parentElement?.className ?? '') + ' > ' + e.tagName + '.' + e.className).join(' | ')`);

const addresses = (page: Page): Promise<string[]> => page.evaluate(`[...document.querySelectorAll('a[href^="/"]')].map((a) => a.getAttribute('href')).filter((href) => !href.startsWith('/api/'))`);

const WEB = join(__dirname, '../../apps/web/src');
const routePaths = (): string[] =>
  readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('routes.tsx')).flatMap((file) => [...readFileSync(join(WEB, file), 'utf8').matchAll(/\bpath: '(\/[^'?]*)', page:/g)].map(([, path]) => path as string));

/** Screens whose address names no record. */
const fixedAddresses = (): string[] => routePaths().filter((path) => !path.includes(':'));
