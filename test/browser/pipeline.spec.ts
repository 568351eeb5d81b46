import type { Page } from 'playwright-core';
import { demoContext } from '../../apps/api/demo/context';
import { seedCompanies } from '../../apps/api/demo/companies.demo';
import { seedPipeline } from '../../apps/api/demo/pipeline.demo';
import { seedSpace } from '../../apps/api/demo/space.demo';
import { errorsOf, overflow, PHONE, seriousFaults, startBrowser, type TestBrowser } from '../support/browser';

let b: TestBrowser;
const shots = process.env.SHOTS; // a folder to keep pictures in, for people
const shot = (page: Page, name: string): Promise<unknown> =>
  shots ? page.screenshot({ path: `${shots}/${name}.png`, fullPage: true }) : Promise.resolve();

beforeAll(async () => {
  b = await startBrowser();
  const ctx = await demoContext({ get: (token: never) => b.t.get(token) } as never);
  await seedCompanies(ctx);
  await seedSpace(ctx);
  await seedPipeline(ctx);
  await b.t.drain(); // what the seeds ordered
}, 600_000);
afterAll(() => b?.stop());

const columnOf = (page: Page, stage: string) => page.locator(`[data-stage="${stage}"]`);
const cardOf = (page: Page, text: string) => page.locator('[data-card]', { hasText: text }).first();

it('draws the board: six open columns, three thin ones, counts and sums', async () => {
  const page = await b.open('manager', { width: 1440, height: 900 }, '/projects');
  await page.locator('.kb-card').first().waitFor();
  expect(await page.locator('.kb-col').count()).toBe(6);
  expect(await page.locator('.kb-thin').count()).toBe(3);
  await shot(page, 'board-1440');
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('tab', { name: /CRO·CDMO/ }).click();
  await page.locator('.kb-card').first().waitFor();
  expect(errorsOf(page)).toEqual([]);
});

it('refuses a drop, says what is missing with links, and lets an allowed one be undone', async () => {
  const page = await b.open('recruiter1', { width: 1440, height: 900 }, '/projects');
  const card = cardOf(page, '知岫');
  await card.waitFor();
  await card.dragTo(columnOf(page, 'negotiating').first());
  await page.locator('.kb-refusal').waitFor();
  expect(await page.locator('.kb-refusal').innerText()).toContain('没有写禁限目录核对意见');
  await shot(page, 'board-refused');
  expect(await columnOf(page, 'screening').getByText('知岫').count()).toBe(1);
  const visit = cardOf(page, '屿禾');
  await visit.dragTo(columnOf(page, 'siteVisit').first());
  await page.getByText(/已到考察/).waitFor();
  await columnOf(page, 'siteVisit').getByText('屿禾').waitFor();
  await page.getByRole('button', { name: /撤销/ }).click();
  await page.getByText(/已撤销，回到洽谈/).waitFor();
  await columnOf(page, 'negotiating').getByText('屿禾').waitFor();
});

it('shows one project with its gate, sheet, rooms, review, package and log', async () => {
  const page = await b.open('recruiter1', { width: 1440, height: 900 }, '/projects?q=朗砚');
  await cardOf(page, '朗砚').click();
  await page.getByText('项目信息表').first().waitFor();
  await page
    .getByText(/进入评审还差|可以进入评审/)
    .first()
    .waitFor();
  await shot(page, 'project-1440');
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('tab', { name: '需求与房源' }).click();
  await page.getByText('预留与租约').waitFor();
  await shot(page, 'project-rooms');
  await page.getByRole('tab', { name: '一企一策' }).click();
  await page.getByRole('button', { name: '生成一企一策' }).click();
  await page.getByRole('button', { name: /^生\s?成$/ }).click();
  await page.getByText('第 1 版').first().waitFor();
  await b.t.drain();
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PDF' }).click()]);
  if (shots) await saved.saveAs(`${shots}/package.pdf`);
  await page.getByRole('button', { name: /预\s?览/ }).click();
  await page.getByText('载体方案').first().waitFor();
  await shot(page, 'project-package');
  await page.getByRole('tab', { name: '阶段记录' }).click();
  await page.getByText('阶段变更').waitFor();
  await shot(page, 'project-log');
  for (const tab of ['评审', '批示与协调', '落地与兑现']) await page.getByRole('tab', { name: new RegExp(tab) }).click();
  await shot(page, 'project-delivery');
  expect(errorsOf(page)).toEqual([]);
});

it('works at 390 px: one stage at a time, a lost project comes back', async () => {
  const page = await b.open('recruiter1', PHONE, '/projects');
  await page.locator('.kb-phone-card').first().waitFor();
  await shot(page, 'board-390');
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const lost = (await b.t.api('recruiter1').get('/projects?stage=lost&q=洵美')).body.items[0];
  await page.goto(`${b.t.url}/projects/${lost.id}`);
  await page.getByRole('button', { name: '恢复到考察' }).click();
  await page.getByText(/已到考察/).waitFor();
  await shot(page, 'project-390');
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect((await b.t.api('recruiter1').get(`/projects/${lost.id}`)).body.stage).toBe('siteVisit');
  expect(errorsOf(page)).toEqual([]);
});

it('opens the company plan and the opinion form without login', async () => {
  const { items } = (await b.t.api('recruiter1').get('/projects?q=沐岑')).body;
  const made = await b.t.api('recruiter1').post(`/projects/${items[0].id}/package`, { kind: 'company' });
  await b.t.drain();
  const link = await b.t.api('recruiter1').post(`/packages/${made.body.id}/links`, {});
  const page = await b.open(undefined, { width: 1440, height: 900 }, link.body.path);
  await page.getByRole('heading', { name: '落地服务方案' }).waitFor();
  await shot(page, 'plan-public');
  const phone = await b.open(undefined, PHONE, link.body.path);
  await phone.getByRole('heading', { name: '落地服务方案' }).waitFor();
  expect(await overflow(phone)).toBeLessThanOrEqual(0);
});

it('lists targets, the chain and the ledgers', async () => {
  const page = await b.open('recruiter1', { width: 1440, height: 900 }, '/projects/targets');
  await page.getByText('漷县补链目标名单（示例）').click();
  await page
    .getByText(/共 12 家|共 \d+ 家/)
    .first()
    .waitFor();
  await shot(page, 'targets');
  await page.goto(`${b.t.url}/projects/chain`);
  await page.getByText('空缺').first().waitFor();
  await shot(page, 'chain');
  await page.goto(`${b.t.url}/projects/ledgers`);
  await page.getByText('需协调事项').first().waitFor();
  await page.goto(`${b.t.url}/projects?view=table`);
  await page.locator('.ui-table').waitFor();
  await shot(page, 'table');
  expect(errorsOf(page)).toEqual([]);
});
