import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { DESKTOP, errorsOf, overflow, PHONE, pickDay, pickTime, seriousFaults, settled } from '../../support/browser';
import { code, csv, firm, firms, phone } from '../../support/lead-sheets';
import { until } from '../../support/poll';
import { type Product, see } from '../../support/product';

const REGISTRY = join(__dirname, '../../../../shared/data/registry-medical-makers.csv');
const LONG = { timeout: 120_000 };

/** 招商专员, first half: from a file of companies to a project. The sheet comes in and the search is done by keyboard alone. */
export const recruiterJourney = (product: () => Product) => describe('招商专员', () => {
  let p: Product;
  let desk: Page;
  let best: { name: string; path: string };
  let leads: string;
  beforeAll(async () => {
    p = product();
    desk = await p.open('recruiter1', DESKTOP, '/leads/import');
  }, 120_000);

  it('imports the registry file by keyboard', async () => {
    const file = existsSync(REGISTRY) ? { name: basename(REGISTRY), mimeType: 'text/csv', buffer: readFileSync(REGISTRY) } : { name: '展会名单.csv', mimeType: 'text/csv', buffer: Buffer.from(csv([['企业名称', '统一社会信用代码', '联系人', '手机', '经营范围'], ...firms(30).map((n) => [firm(n), code(n), '某经理', phone(n), '研发、生产Ⅲ类有源植入器械、手术机器人、体外诊断试剂'])])) };
    const chooser = desk.waitForEvent('filechooser', LONG); // asked for early: the browser must know before the key is pressed
    await settled(desk);
    await desk.getByLabel('选择文件').press('Enter');
    await (await chooser).setFiles(file);
    await desk.waitForURL(/\/leads\/import\/[0-9a-f-]{36}/, LONG);
    await reach(desk, /^校验 [\d,]+ 行$/);
    expect(await seriousFaults(desk)).toEqual([]);
    await desk.keyboard.press('Enter');
    await desk.getByText(/^校验不写入，用时/).waitFor(LONG);
    await p.shot(desk, 'recruiter-import');
    expect(await seriousFaults(desk)).toEqual([]);
    await reach(desk, /^导入 [\d,]+ 行$/);
    await desk.keyboard.press('Enter');
    await desk.getByText('看导入的线索').waitFor(LONG);
    await reach(desk, '看导入的线索');
    await desk.keyboard.press('Enter');
    await desk.waitForURL(/\/leads\/pool\?importId=/);
    leads = new URL(desk.url()).search;
  });

  it('puts the best-fitting companies first and finds the best one again by its name alone', async () => {
    // the worker scores what came in
    await until('scores', async () => (await p.api('recruiter1').get(`/leads${leads}&state=pooled&sort=-fit&limit=1`)).body.items[0]?.company.fitTotal >= 40, 90_000);
    await desk.reload();
    await desk.getByRole('columnheader', { name: '契合度' }).click();
    await desk.waitForURL(/sort=fit/);
    await desk.getByRole('columnheader', { name: '契合度' }).click();
    await desk.waitForURL(/sort=-fit/);
    await desk.locator('[data-row]').first().locator('td:nth-child(6)').filter({ hasText: /^([4-9]\d|100)$/ }).waitFor();
    const fits = (await desk.locator('[data-row] td:nth-child(6)').allInnerTexts()).slice(0, 10).map(Number);
    expect(fits).toHaveLength(10);
    expect(fits).toEqual([...fits].sort((a, b) => b - a));
    await p.shot(desk, 'recruiter-best');
    expect(await seriousFaults(desk)).toEqual([]);
    const name = (await desk.locator('[data-row]').first().locator('td').nth(1).innerText()).split('\n').at(-1)!; // after the glyph of the direction
    await desk.keyboard.press('Escape');
    await desk.keyboard.press('/');
    await desk.keyboard.type(name);
    await desk.getByRole('option', { name }).first().waitFor();
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('Enter');
    await desk.waitForURL(/\/companies\/[0-9a-f-]{36}/);
    await see(desk, name);
    await settled(desk);
    best = { name, path: new URL(desk.url()).pathname };
    await p.shot(desk, 'recruiter-company');
    expect(await seriousFaults(desk)).toEqual([]);
  });

  it('claims it and judges it valid', async () => {
    await desk.goto(`${p.url}/leads/pool${leads}&q=${encodeURIComponent(best.name)}`);
    await desk.locator('[data-row]').first().click();
    const drawer = desk.locator('.ant-drawer');
    await drawer.getByRole('button', { name: '认领' }).click();
    await see(desk, '已认领');
    await drawer.getByRole('button', { name: '判为有效' }).click();
    await see(desk, '已判为有效');
    expect(errorsOf(desk)).toEqual([]);
  });

  it('follows up with three taps on a phone, for the next minute, and is reminded in the browser that stands open', async () => {
    await desk.goto(`${p.url}/`);
    await settled(desk);
    const hand = await p.open('recruiter1', PHONE, best.path);
    await settled(hand);
    await hand.getByRole('button', { name: '记跟进' }).or(hand.getByRole('link', { name: '记跟进' })).first().tap();
    await hand.getByLabel('沟通内容').fill('想找 1,000 ㎡ 中试场地，年内定址');
    await hand.getByRole('radio', { name: '明天' }).tap();
    await p.shot(hand, 'recruiter-follow-up-390');
    expect(await overflow(hand)).toBeLessThanOrEqual(0);
    expect(await seriousFaults(hand)).toEqual([]);
    await hand.getByRole('button', { name: '保存跟进' }).tap();
    await see(hand, '跟进已保存');
    await hand.getByRole('button', { name: '记跟进' }).or(hand.getByRole('link', { name: '记跟进' })).first().tap();
    await hand.getByLabel('沟通内容').fill('约好马上回电');
    await hand.getByRole('radio', { name: '选日期' }).tap();
    const { on, time } = soon();
    await pickDay(hand, '下次跟进日期', on);
    await pickTime(hand, '下次跟进时间', time);
    await hand.getByRole('button', { name: '保存跟进' }).tap();
    await see(hand, '跟进已保存');
    await hand.goto(`${p.url}/`);
    await settled(hand);
    await p.shot(hand, 'recruiter-workbench-390');
    expect(await overflow(hand)).toBeLessThanOrEqual(0);
    expect(await seriousFaults(hand)).toEqual([]);
    await desk.locator('.ui-toast', { hasText: `跟进 ${best.name}` }).waitFor(LONG);
    await p.shot(desk, 'recruiter-reminded');
    expect(await seriousFaults(desk)).toEqual([]);
    expect([...errorsOf(desk), ...errorsOf(hand)]).toEqual([]);
  });

  it('converts it to a project', async () => {
    await desk.goto(`${p.url}/leads?ownerId=me&q=${encodeURIComponent(best.name)}`);
    await desk.locator('[data-row]').first().click();
    await desk.locator('.ant-drawer').getByRole('button', { name: '转为项目' }).click();
    await desk.getByRole('button', { name: '打开项目' }).click();
    await see(desk, '进入洽谈还差');
    expect(errorsOf(desk)).toEqual([]);
  });
});

/** Walks by Tab until the focus stands on a button or link of that name. */
async function reach(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().waitFor(LONG);
  for (let i = 0; i < 300; i++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate<string>('document.activeElement?.textContent ?? ""');
    if (typeof name === 'string' ? text === name : name.test(text)) return;
  }
  throw new Error(`no way to ${String(name)} by Tab`);
}

/** The next full minute of Beijing that is at least 15 seconds away, as the form wants it. */
function soon(): { on: string; time: string } {
  const at = new Date(Math.ceil((Date.now() + 15_000) / 60_000) * 60_000 + 8 * 3_600_000).toISOString();
  return { on: at.slice(0, 10), time: at.slice(11, 16) };
}
