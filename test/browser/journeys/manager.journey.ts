import { DESKTOP, errorsOf, overflow } from '../../support/browser';
import { type Product, see } from '../../support/product';

/** 领导: from the funnel to the list to the record; forecast, targets, the week as a file. */
export const managerJourney = (product: () => Product) => describe('领导', () => {
  let p: Product;
  beforeAll(() => { p = product(); });
  it('opens the list behind a figure of the funnel and a record of that list', async () => {
    const page = await p.open('manager', DESKTOP, '/reports');
    const row = page.locator('.funnel-table tr.pick', { hasText: '签约' }).first();
    await row.waitFor();
    const reached = Number((await row.locator('td').nth(1).textContent())!.replace(/\D/g, ''));
    await row.click();
    await see(page, `曾到达 ${reached} 个`);
    await p.shot(page, 'manager-funnel');
    await page.locator('[data-row] a[href^="/projects/"]').first().click();
    await page.getByText('项目信息表').first().waitFor();
    expect(errorsOf(page)).toEqual([]);
  });

  it.each([['forecast', '按实测转化率加权'], ['targets', '已到期，期末对照'], ['workload', '每人在手'], ['sla', '来源']])('reads %s', async (part, text) => {
    const page = await p.open('manager', DESKTOP, `/reports/${part}`);
    await see(page, text);
    await p.shot(page, `manager-${part}`);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(errorsOf(page)).toEqual([]);
  });

  it.each(['forecast', 'times', 'workload'])('opens the list behind a bar of %s', async (part) => {
    const page = await p.open('manager', DESKTOP, `/reports/${part}`);
    await page.locator('.ui-chart svg path[fill="#14607F"]').first().click();
    await page.waitForURL(/\/reports\/list\//);
    await page.locator('[data-row]').first().waitFor();
    expect(errorsOf(page)).toEqual([]);
  });

  it('takes the week along as a file', async () => {
    const page = await p.open('manager', DESKTOP, '/reports');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '台账 XLSX' }).click()]);
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  });
});
