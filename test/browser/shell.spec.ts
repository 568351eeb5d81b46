import { Notifications } from '@crm/reminders';
import { Tx } from '@crm/platform';
import type { Page } from 'playwright-core';
import type { DemoUsername } from '../support/app';
import { DESKTOP, errorsOf, overflow, PHONE, seriousFaults, settled, startBrowser, type TestBrowser } from '../support/browser';

let b: TestBrowser;
beforeAll(async () => { b = await startBrowser(); }, 120_000);
afterAll(() => b?.stop());

const see = (page: Page, text: string) => page.getByText(text).first().waitFor();
const form = (page: Page) => page.locator('.ant-drawer');
const idOf = async (username: string) => ((await b.t.api('admin').get('/users?limit=50')).body as { items: { id: string; username: string }[] }).items.find((user) => user.username === username)!.id;

describe('login', () => {
  it.each([['desktop', DESKTOP], ['phone', PHONE]])('says why not, then opens the page that was asked for (%s)', async (_, size) => {
    const page = await b.open(undefined, size, '/settings/users?role=operator');
    await page.waitForURL(/\/login\?next=/);
    await page.click('button[type=submit]');
    await see(page, '还没有填用户名或密码。');
    await page.fill('input[name=username]', 'admin');
    await page.fill('input[name=password]', 'not-the-password');
    await page.click('button[type=submit]');
    await see(page, '用户名或密码不对。');
    await page.fill('input[name=password]', b.t.password);
    await page.click('button[type=submit]');
    await page.waitForURL(/\/settings\/users\?role=operator$/);
    await see(page, '漷县运营');
    expect(await page.getByText('一组专员').count()).toBe(0);
    expect(errorsOf(page)).toEqual([]);
  });

  it('never sends the reader to another site', async () => {
    const page = await b.open(undefined, DESKTOP, '/login?next=//example.com/x');
    await page.fill('input[name=username]', 'admin');
    await page.fill('input[name=password]', b.t.password);
    await page.click('button[type=submit]');
    await page.waitForSelector('#main');
    expect(new URL(page.url()).origin).toBe(b.t.url);
  });
});

describe('users', () => {
  it('enters a user with a password shown once, who must change it first', async () => {
    const page = await b.open('admin', DESKTOP, '/settings/users');
    await page.getByRole('button', { name: '新建用户' }).first().click();
    await form(page).getByLabel('姓名').fill('新来的同事');
    await form(page).getByLabel('用户名').fill('fresh_one');
    await form(page).getByLabel('招商专员').check();
    await page.locator('.ant-drawer-footer').getByRole('button', { name: '新建用户' }).click();
    const password = await page.locator('code').innerText();
    await page.getByRole('button', { name: '已交给本人，关闭' }).click();
    await see(page, '待首次登录');

    const own = await b.open(undefined, PHONE, '/login');
    await own.fill('input[name=username]', 'fresh_one');
    await own.fill('input[name=password]', password);
    await own.click('button[type=submit]');
    await own.waitForURL(/change-password/);
    await own.getByLabel('现在的密码').waitFor();
    const [current, next, again] = await own.locator('input[type=password]').all();
    await current!.fill(password);
    await next!.fill('short');
    await again!.fill('short');
    await own.click('button[type=submit]');
    await see(own, '密码至少 10 个字符。');
    await next!.fill('a whole sentence of my own');
    await again!.fill('a whole sentence of my own');
    await own.click('button[type=submit]');
    await own.waitForSelector('#main');
    expect(await overflow(own)).toBeLessThanOrEqual(0);
  });

  it('disables with an undo, on a phone', async () => {
    const page = await b.open('admin', PHONE, '/settings/users?q=recruiter2');
    await page.getByRole('button', { name: '二组专员' }).click();
    await page.getByRole('button', { name: '停用', exact: true }).click();
    await page.getByRole('dialog', { name: /停用二组专员/ }).getByRole('button', { name: '停用', exact: true }).click();
    await see(page, '已停用二组专员');
    expect(((await b.t.api('admin').get('/users?q=recruiter2')).body as { items: { active: boolean }[] }).items[0]!.active).toBe(false);
    await page.getByRole('button', { name: /撤销/ }).click();
    await see(page, '在用');
    expect(errorsOf(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  it('refuses the page to others in words', async () => {
    const page = await b.open('recruiter1', DESKTOP, '/settings/users');
    await see(page, '不能查看用户');
    await page.goto(`${b.t.url}/no/such/page`);
    await see(page, '没有这个页面');
  });
});

describe('session', () => {
  it('asks again above the standing page when it has ended, keeps what was typed, and goes on', async () => {
    const page = await b.open('admin2', DESKTOP, '/settings/users?user=new');
    await form(page).getByLabel('姓名').fill('留住的内容');
    await form(page).getByLabel('用户名').fill('kept_content');
    await form(page).getByLabel('园区运营').check();
    await b.t.db.exec('DELETE FROM identity_session WHERE user_id = ?', [await idOf('admin2')]);
    await page.locator('.ant-drawer-footer').getByRole('button', { name: '新建用户' }).click();
    await see(page, '登录已过期，内容还在');
    const sheet = page.getByRole('dialog', { name: '登录已过期，内容还在' });
    await sheet.locator('input[name=password]').fill(b.t.password);
    await sheet.getByRole('button', { name: '登录', exact: true }).click();
    await sheet.waitFor({ state: 'hidden' });
    expect(await form(page).getByLabel('姓名').inputValue()).toBe('留住的内容');
    await page.locator('.ant-drawer-footer').getByRole('button', { name: '新建用户' }).click();
    await page.locator('code').waitFor();
  });

  it('opens again after a reload without asking, and ends in every tab on leaving', async () => {
    const page = await b.open('manager', DESKTOP, '/mine');
    await page.reload();
    await see(page, '退出登录');
    const second = await page.context().newPage();
    await second.goto(`${b.t.url}/mine`);
    await see(second, '退出登录');
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.waitForURL(/\/login/);
    await second.waitForURL(/\/login/);
  });
});

describe('bell', () => {
  it('shows a live notice at once, counts it, and marks it read', async () => {
    const page = await b.open('recruiter1', DESKTOP, '/mine');
    await page.waitForResponse((response) => response.url().endsWith('/notifications/stream'));
    await b.t.get(Tx).run(async () => b.t.get(Notifications).send({ key: 'shell-test:1', kind: 'test', title: '预留今天 24:00 到期', body: '漷县 A3-303', link: '/mine?seen=1', recipients: [await idOf('recruiter1')] }));
    await page.locator('.ui-toast').getByText('预留今天 24:00 到期').waitFor();
    await page.getByRole('button', { name: '通知，1 条未读' }).click();
    await page.locator('.notice').first().click();
    await page.waitForURL(/seen=1/);
    await page.getByRole('button', { name: '通知', exact: true }).waitFor();
    expect(errorsOf(page)).toEqual([]);
  });
});

describe('keyboard', () => {
  it('jumps by single keys, but never while typing', async () => {
    const page = await b.open('recruiter1', DESKTOP, '/mine');
    await see(page, '日历订阅');
    await page.keyboard.press('/');
    expect(await page.evaluate('document.activeElement.id')).toBe('global-search');
    await page.keyboard.type('gh?');
    expect(await page.getByRole('dialog', { name: '键盘快捷键' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '键盘快捷键' }).waitFor();
  });
});

describe('axe', () => {
  // one window a person, looked at in both widths: a fresh window loads the whole program anew
  const windows = new Map<DemoUsername | undefined, Page>();
  it.each([
    ['/login', undefined], ['/', 'recruiter1'], ['/?follow=', 'recruiter1'], ['/mine', 'recruiter1'], ['/search?q=北京', 'recruiter1'], ['/', 'manager'],
    ['/settings/users?user=new', 'admin'], ['/settings/teams', 'admin'], ['/settings/parameters', 'admin'], ['/audit', 'auditor'],
  ] as const)('has nothing serious to say about %s (%s), at both widths', async (path, user) => {
    const page = windows.get(user) ?? (await b.open(user, DESKTOP, path));
    windows.set(user, page);
    for (const size of [DESKTOP, PHONE]) {
      await page.setViewportSize(size);
      await page.goto(b.t.url + path);
      await settled(page);
      expect(await seriousFaults(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
  });
});
