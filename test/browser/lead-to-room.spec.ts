import type { Page } from 'playwright-core';
import { choose, DESKTOP, errorsOf, seriousFaults, startBrowser, type TestBrowser } from '../support/browser';
import { startPump } from '../support/pump';
import { makeRooms } from '../support/space.rooms';

/** The first half of the road, clicked through by a recruiter: a fair's list, the lead, the project, its sheet and gate, the demand, a held room. The second half is driven over HTTP in test/e2e/pipeline. */
let b: TestBrowser;
let stopPump: () => Promise<void>;
const shots = process.env.SHOTS; // a folder to keep pictures in, for people
const shot = (page: Page, name: string): Promise<unknown> =>
  shots ? page.screenshot({ path: `${shots}/${name}.png`, fullPage: true }) : Promise.resolve();
const company = '北京远芥细胞药物有限公司';
const list = ['企业名称,联系人,手机,来源,备注', `${company},闻一,13800137001,展会,双抗药物中试线，想找 1000 平米`].join('\n');

beforeAll(async () => {
  b = await startBrowser();
  await makeRooms(b.t, { park: 'biopark', building: 'Y1', floors: 3, perFloor: 3, areaM2: 1_050 });
  stopPump = startPump(b.t);
}, 600_000);
afterEach(async () => {
  for (const [i, page] of b.browser
    .contexts()
    .flatMap((c) => c.pages())
    .entries())
    await shot(page, `signed-end-${i}`);
});
afterAll(async () => {
  await stopPump?.().finally(() => b?.stop());
}, 120_000);

const LONG = { timeout: 60_000 };
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
/** Chooses in an antd select by the field's id. */
const pick = (page: Page, id: string, label: string) => choose(page, page.locator(`#${id}`), label);
const gate = (page: Page) => page.locator('.pj-rail .ui-card').first();
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click();

it('goes from an imported lead over the sheet and its gate to a held room without leaving the screens', async () => {
  // ── the fair's list becomes a lead, the lead a project ──
  const page = await b.open('recruiter1', DESKTOP, '/leads/import');
  await page.setInputFiles('input[type=file]', { name: '展会名单.csv', buffer: Buffer.from(list), mimeType: 'text/csv' });
  await button(page, /^校验 /).click(LONG);
  await button(page, '导入 1 行').click(LONG);
  await page.getByText('看导入的线索').click(LONG);
  await page.getByText(company).first().click(LONG);
  const drawer = page.locator('.ant-drawer');
  await drawer.getByRole('button', { name: '认领' }).click(LONG);
  await page.getByText('已认领').waitFor(LONG);
  await page.goto(`${b.t.url}/leads?ownerId=me`);
  await page.getByText(company).first().click(LONG);
  await drawer.getByRole('button', { name: '判为有效' }).click(LONG);
  await drawer.getByRole('button', { name: '转为项目' }).click(LONG);
  await button(page, '打开项目').click(LONG);
  await page.getByText('项目信息表').first().waitFor(LONG);

  // ── the gate names what is missing and leads there ──
  expect(await gate(page).innerText()).toContain('进入洽谈还差');
  await button(page, '进入洽谈').click();
  await page.locator('.kb-refusal').waitFor(LONG);
  expect(await page.locator('.kb-refusal').innerText()).toContain('没有写禁限目录核对意见');
  await shot(page, 'signed-1-refused');
  await page.locator('.kb-refusal a', { hasText: '补信息表' }).first().click();
  await page.locator('#sheet_investor').waitFor(LONG);
  await page.locator('.kb-refusal').getByRole('button', { name: '关闭' }).click();
  const texts: Record<string, string> = {
    title: '双抗药物中试与研发中心',
    sheet_investor: '远芥集团（实控人甲），未上市',
    sheet_content: '两条中试线与研发中心',
    sheet_requests: '双路供电\n洁净改造',
    safetyNote: '丙类，废水预处理后可接管',
    prohibitedListNote: '不在禁限目录',
    spaceOpinion: 'Y1 楼可容',
    summary: '双抗药物中试',
    sheet_progress: '已来访',
    sheet_nextStep: '上会',
    lowFitReason: '补链项目',
    expected_investmentWan: '32000',
    expected_fixedInvestmentWan: '18000',
    expected_areaM2: '1000',
    expected_outputWan: '60000',
    expected_taxWan: '2600',
    expected_headcount: '180',
  };
  for (const [id, value] of Object.entries(texts)) await page.locator(`#${id}`).fill(value);
  await page.locator('#nextDueOn').fill('2027-01-20');
  await pick(page, 'nature', '新设');
  await pick(page, 'origin', '京外');
  await pick(page, 'direction', '创新药品');
  await pick(page, 'subField', '抗体药物');
  await pick(page, 'parks', 'BioPark');
  await button(page, '保存信息表').click();
  await page.getByText('可以进入洽谈').or(page.getByText('进入洽谈还差')).first().waitFor(LONG);
  await page.getByText('可以进入洽谈').waitFor(LONG);
  await shot(page, 'signed-2-sheet');
  await button(page, '进入洽谈').first().click();
  await page.getByText(/已到洽谈/).waitFor(LONG);

  // ── what the company needs, the rooms, the hold ──
  await tab(page, /需求与房源/);
  await page.locator('#areaMinM2').fill('1000');
  await pick(page, 'use', '中试');
  await pick(page, 'parks', 'BioPark');
  await button(page, '保存需求并找房源').click();
  await page.getByText('适合的房源').waitFor(LONG);
  await button(page, '预留').first().click(LONG);
  await button(page, '预留此房源').click();
  await page.getByText('预留中').waitFor(LONG);
  await shot(page, 'signed-3-rooms');
  expect(await seriousFaults(page)).toEqual([]);

  expect(errorsOf(page)).toEqual([]);
});
