import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeUscc } from '@crm/companies';
import type { Page } from 'playwright-core';
import { DESKTOP, errorsOf, overflow, PHONE, startBrowser, type TestBrowser } from '../support/browser';
import { startPump } from '../support/pump';

const SHARED = join(__dirname, '../../../shared/data');
const present = existsSync(join(SHARED, 'registry-medical-makers.csv'));
if (!present) console.log('../shared is not there: the wizard is driven with an own small file only');
const shots = process.env.SHOTS; // a folder to keep pictures in, for people
const shot = (page: Page, name: string): Promise<unknown> => (shots ? page.screenshot({ path: `${shots}/${name}.png`, fullPage: true }) : Promise.resolve());
const LONG = { timeout: 240_000 };

let b: TestBrowser;
let stopPump: () => Promise<void>;
beforeAll(async () => {
  b = await startBrowser();
  stopPump = startPump(b.t);
}, 400_000);
afterAll(async () => {
  await stopPump?.().finally(() => b?.stop());
}, 120_000);

const HAN = '甲乙丙丁戊己庚辛壬癸';
const name = (n: number) => `北京向导${HAN[n % 10]}${HAN[Math.floor(n / 10) % 10]}医疗科技有限公司`;
const code = (n: number) => completeUscc(`91110108MD${String(n).padStart(6, '0')}`);
const small = () => Buffer.from([['展会意向企业'], ['企业名称', '统一社会信用代码', '联系人', '手机'], [name(0), code(0), '联系人甲', '13800138000'], [name(1), '9.11101E+17', '联系人乙', '13800138001'], [name(2), '', '联系人丙', '13800138002']].map((l) => l.join(',')).join('\n'));

async function upload(page: Page, file: { name: string; buffer: Buffer }): Promise<void> {
  await page.setInputFiles('input[type=file]', { ...file, mimeType: 'text/csv' });
  await page.waitForURL(/\/import\/[0-9a-f-]{36}/, LONG);
  await page.getByRole('button', { name: /^校验 / }).click(LONG);
  await page.getByText('校验不写入').waitFor(LONG);
}

it('takes a small sheet through all steps, mends a row in place, imports and takes it back', async () => {
  const page = await b.open('recruiter1', DESKTOP, '/leads/import');
  await upload(page, { name: '展会.csv', buffer: small() });
  await page.getByText('Excel 把代码转成了科学计数法，后几位已丢失。请抄录原件。').waitFor(LONG);
  await shot(page, 'import-3-1440');
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const field = page.getByLabel('第 4 行的修改');
  await field.fill(code(1));
  await field.press('Enter');
  await page.getByRole('button', { name: '导入 3 行' }).click(LONG);
  await page.getByText('看导入的线索').waitFor(LONG);
  const phone = await b.open('recruiter1', PHONE, new URL(page.url()).pathname);
  await phone.getByText('看导入的线索').waitFor(LONG);
  expect(await overflow(phone)).toBeLessThanOrEqual(0);
  await shot(phone, 'import-4-390');
  await page.getByRole('button', { name: '撤销这次导入' }).click();
  await page.locator('.ant-modal').getByRole('button', { name: '撤销', exact: true }).click();
  await page.getByText('已撤销，删除 3 家').waitFor(LONG);
  expect(errorsOf(page)).toEqual([]);
});

if (present) it('imports both registry files, the second time nothing, and finds 北京医疗设备厂 by its initials', async () => {
  const page = await b.open('recruiter1', DESKTOP, '/leads/import');
  for (const [file, rows] of [['registry-medical-makers.csv', 569], ['registry-tongzhou.gb18030.csv', 2_612]] as const) {
    await page.goto(`${b.t.url}/leads/import`);
    await upload(page, { name: file, buffer: readFileSync(join(SHARED, file)) });
    await shot(page, `import-3-${file}`);
    await page.getByRole('button', { name: /^导入 [\d,]+ 行$/ }).click(LONG);
    await page.getByText('看导入的线索').waitFor(LONG);
    const n = await b.t.db.row<{ n: string }>('SELECT COUNT(*) AS n FROM leads_lead');
    expect(Number(n?.n)).toBeGreaterThan(rows * 0.9);
  }
  await page.goto(`${b.t.url}/leads/import`);
  await upload(page, { name: 'registry-medical-makers.csv', buffer: readFileSync(join(SHARED, 'registry-medical-makers.csv')) });
  const nothingNew = page.getByRole('button', { name: '导入 0 行' });
  await nothingNew.waitFor(LONG);
  expect(await nothingNew.isDisabled()).toBe(true);
  const found = (await b.t.api('recruiter1').get('/companies?q=bjylsb')).body as { items: { name: string }[] };
  expect(found.items.some((c) => c.name === '北京医疗设备厂有限责任公司')).toBe(true);
});

it('the columns and their samples keep to a phone', async () => {
  const phone = await b.open('recruiter1', PHONE, '/leads/import');
  const wide = '生产Ⅱ类Ⅱ－6857空气洁净屏（CPS）系列、销售医疗器械、技术开发、技术咨询、货物进出口';
  await phone.setInputFiles('input[type=file]', { name: '长文.csv', mimeType: 'text/csv', buffer: Buffer.from(['企业名称,经营范围', `${name(5)},${wide}`, `${name(6)},${wide}`].join('\n')) });
  await phone.getByRole('button', { name: /^校验 / }).waitFor(LONG);
  expect(await phone.evaluate(`(() => { const box = document.querySelector('.imp-scroll'); return box.scrollWidth - box.clientWidth; })()`)).toBeLessThanOrEqual(0);
});

it('takes a park operator through the same steps with rooms', async () => {
  const page = await b.open('operator_huoxian', DESKTOP, '/space/rooms');
  await page.getByRole('button', { name: '导入', exact: true }).click();
  const rows = [['园区', '楼栋', '楼层', '房号', '建筑面积'], ['漷县', 'T9', '1', 'T9-101', '900'], ['漷县', 'T9', '1', 'T9-102', '很大']];
  await upload(page, { name: '房源.csv', buffer: Buffer.from(rows.map((l) => l.join(',')).join('\n')) });
  await page.getByRole('cell', { name: '不是数字' }).first().waitFor(LONG);
  await page.getByRole('button', { name: '导入 1 行' }).click();
  await page.getByText('已进入房源台账').waitFor(LONG);
  await page.getByRole('button', { name: '看房源清单' }).click();
  await page.waitForURL(/\/space\/rooms/);
  await page.goto(`${b.t.url}/space/rooms`);
  await page.getByText('T9-101').first().waitFor(LONG);
  expect(errorsOf(page)).toEqual([]);
});
