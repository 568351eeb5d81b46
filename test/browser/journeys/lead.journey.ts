import type { Page } from 'playwright-core';
import { choose, DESKTOP, errorsOf, overflow, PHONE } from '../../support/browser';
import { type Product, see } from '../../support/product';

/** 招商组长: assigns from the pool, rules on a contested lead, looks at the clocks, hands over a leaver's records. */
export const leadJourney = (product: () => Product) => describe('招商组长', () => {
  let p: Product;
  let contested: string;
  const CASE = '北京争议首报医疗器械有限公司（示例）';
  beforeAll(async () => {
    p = product();
    const lead = await p.api('recruiter1').post('/leads', { company: { name: CASE }, source: 'fair' });
    contested = lead.body.company.id;
    await p.api('recruiter1').post(`/leads/${lead.body.id}/claim`, {});
    const filed = await p.api('recruiter2').post('/lead-conflicts', { name: CASE, evidence: '上月 12 日在展台初次接触，有名片和会谈记录。' });
    if (filed.status >= 300) throw new Error(`contest: ${filed.text}`);
  }, 120_000);

  const pick = (page: Page, label: string, option: string | RegExp) => choose(page, page.getByRole('combobox', { name: label }), option);

  it('assigns two leads of the pool to a recruiter', async () => {
    const page = await p.open('lead1', DESKTOP, '/leads/pool');
    await page.locator('[data-row]').nth(1).waitFor();
    for (const n of [0, 1]) await page.locator('[data-row]').nth(n).getByRole('checkbox').check();
    await see(page, '已选 2 家');
    await page.getByRole('button', { name: '分派', exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await choose(page, dialog.getByRole('combobox'), '一组专员');
    await dialog.getByRole('button', { name: '分派', exact: true }).click();
    await see(page, '已分派 2 家');
    await p.shot(page, 'lead-assigned');
    expect(errorsOf(page)).toEqual([]);
  });

  it.each([['1440', DESKTOP], ['390', PHONE]] as const)('reads the contested case and the clocks at %s px', async (width, size) => {
    const page = await p.open('lead1', size, '/leads/conflicts');
    await see(page, /争议首报医疗器械/);
    await p.shot(page, `lead-conflict-${width}`);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.goto(`${p.url}/leads/sla`);
    await see(page, /超 \d+ 个工作日|今天到期/);
    await p.shot(page, `lead-clocks-${width}`);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(errorsOf(page)).toEqual([]);
  });

  it('rules that both go on together: the second team sees the company', async () => {
    const page = await p.open('lead1', DESKTOP, '/leads/conflicts?state=open');
    const card = page.locator('[data-row]', { hasText: '争议首报' });
    await card.getByRole('button', { name: '认定' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: '共同跟进' }).click();
    await dialog.getByText('成为协作人').waitFor();
    await dialog.getByRole('textbox').fill('双方同周接触，各有凭据。');
    await dialog.getByRole('button', { name: '认定', exact: true }).click();
    await see(page, '已认定，双方会收到通知');
    expect((await p.api('recruiter2').get(`/companies/${contested}`)).status).toBe(200);
  });

  it.each([['390', PHONE], ['1440', DESKTOP]] as const)('hands over what one person holds at %s px', async (width, size) => {
    const page = await p.open('lead1', size, '/settings/hand-over');
    await page.locator('[data-person]').first().waitFor();
    await p.shot(page, `lead-hand-over-${width}`);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    if (size === PHONE) return; // looked at; done once, on the wide screen
    const before = ((await p.api('recruiter1').get('/projects?owner=me&total=true&limit=1')).body as { total: number }).total;
    expect(before).toBeGreaterThan(0);
    await page.locator('[data-person]', { hasText: '一组专员' }).getByRole('button', { name: '移交' }).click();
    await pick(page, '接收人', '一组组长');
    await page.getByRole('dialog').getByRole('button', { name: '移交', exact: true }).click();
    await see(page, /已由一组专员移交一组组长/);
    expect(((await p.api('recruiter1').get('/projects?owner=me&total=true&limit=1')).body as { total: number }).total).toBe(0);
    expect(errorsOf(page)).toEqual([]);
  });
});
