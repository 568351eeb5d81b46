import { until } from '../support/poll';
import type { Page } from 'playwright-core';
import { errorsOf, overflow, PHONE, startBrowser, type TestBrowser } from '../support/browser';

let b: TestBrowser;
let companyId: string;
beforeAll(async () => {
  b = await startBrowser();
  companyId = (await b.t.api('recruiter1').post('/companies', { name: '北京跟进测试医疗科技有限公司', contacts: [{ name: '某经理', title: '总经理', phone: '13800000621' }] })).body.id;
}, 120_000);
afterAll(() => b?.stop());

const QUEUED = "JSON.parse(localStorage.getItem('follow-up-queue') ?? '[]').length";
const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const logged = async () => ((await b.t.api('recruiter1').get(`/companies/${companyId}/follow-ups`)).body as { items: { kind: string; content: string; nextFollowUpAt: string | null }[] }).items;

it('logs a visit with the thumb: company, way, words, next date by one tap', async () => {
  const page = await b.open('recruiter1', PHONE);
  await page.getByRole('button', { name: '记跟进' }).first().click();
  await page.locator('.fu-pick').first().click();
  await see(page, /138\*+0621/);
  await page.getByRole('radio', { name: '走访' }).click();
  await page.getByLabel('沟通内容').fill('看过现场，要 1,200 ㎡');
  await page.getByRole('radio', { name: '在比较' }).click();
  await page.getByRole('radio', { name: '明天' }).click();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: '保存跟进' }).click();
  await see(page, '跟进已保存');
  const [entry] = await logged();
  expect(entry).toMatchObject({ kind: 'visit_out', content: '看过现场，要 1,200 ㎡\n对方意向：在比较' });
  expect(new Date(entry!.nextFollowUpAt!).getTime()).toBeGreaterThan(Date.now());
  expect(errorsOf(page)).toEqual([]);
});

it('says what is missing before anything is sent', async () => {
  const page = await b.open('recruiter1', PHONE, `/?follow=${companyId}`);
  await page.getByRole('button', { name: '保存跟进' }).click();
  await see(page, '还没有写沟通内容。');
});

it('keeps a draft over a reload', async () => {
  const page = await b.open('recruiter1', PHONE, `/?follow=${companyId}`);
  await page.getByLabel('沟通内容').fill('还没写完的一句');
  await see(page, /草稿已存/);
  await page.reload();
  await page.getByLabel('沟通内容').waitFor();
  expect(await page.getByLabel('沟通内容').inputValue()).toBe('还没写完的一句');
});

it('waits without network and is written exactly once when it is back, even after an answer that got lost', async () => {
  const page = await b.open('recruiter1', PHONE, `/?follow=${companyId}`);
  const before = (await logged()).length;
  await see(page, /138\*+0621/);
  await page.getByLabel('沟通内容').fill('地下室没有信号');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: '保存跟进' }).click();
  await see(page, /1 条待发送/);
  expect(await logged()).toHaveLength(before);

  // The server takes it, but its answer never arrives.
  let lost = 0;
  await page.route('**/follow-ups', async (route) => {
    if (lost++ > 0) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });
  await page.context().setOffline(false);
  await until('sent, or waiting in sight', () => page.evaluate<boolean>(`${QUEUED} === 0 || document.querySelector('.fu-wait') !== null`), 30_000);
  if (await page.getByRole('button', { name: '现在发送' }).count()) await page.getByRole('button', { name: '现在发送' }).click();
  await until('nothing waits', () => page.evaluate<boolean>(`${QUEUED} === 0`), 60_000);
  expect(lost).toBeGreaterThanOrEqual(2);
  expect((await logged()).filter(({ content }) => content === '地下室没有信号')).toHaveLength(1);
});
