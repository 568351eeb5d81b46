import { addDays, businessDate, newId } from '@crm/platform';
import { SpaceHolds, SpaceLeases, SpaceWaiting } from '@crm/space';
import type { Page } from 'playwright-core';
import { choose, DESKTOP, errorsOf, overflow, PHONE, startBrowser, type TestBrowser } from '../support/browser';
import { actorOf, type MadeRoom, makeRooms, noFacts, tenant } from '../support/space.rooms';

let b: TestBrowser;
let rooms: MadeRoom[];
let projectId: string;
const on = (n: number) => addDays(businessDate(new Date()), n);

beforeAll(async () => {
  b = await startBrowser();
  rooms = await makeRooms(b.t, { building: 'A3', floors: 3, perFloor: 4, change: { facts: noFacts({ storeyHeightM: 4.5, clearHeightM: 3.9, powerKva: 150 }) } });
  const operator = await actorOf(b.t, 'operator_huoxian');
  await b.t.get(SpaceLeases).sign(operator, { unitIds: [rooms[0]!.id], holder: tenant(), holderLabel: '屹衡检测（示例）', startsOn: on(-30), endsOn: on(90), rentFenPerM2Day: 150 });
  const { body } = await b.t.api('recruiter1').post('/companies', { name: '沐岚锁房医药（北京）有限公司' });
  projectId = (await b.t.api('recruiter1').post('/projects', { companyId: body.id, title: '沐岚锁房项目', parks: ['huoxian'] })).body.id;
}, 180_000);
afterAll(() => b?.stop());

const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const box = (page: Page, room: MadeRoom) => page.locator(`[data-unit="${room.id}"]`);
const plan = '/space/huoxian?building=A3';

it('draws the plan to scale, opens a room by click and by keys', async () => {
  const page = await b.open('operator_huoxian', DESKTOP, plan);
  await box(page, rooms[0]!).waitFor();
  await see(page, '整层 4 间');
  expect(await box(page, rooms[0]!).getAttribute('aria-label')).toContain('已租，屹衡检测（示例）');
  const widths = await Promise.all([rooms[1]!, rooms[2]!].map(async (r) => (await box(page, r).locator('rect').first().boundingBox())!.width));
  expect(Math.abs(widths[0]! - widths[1]!)).toBeLessThan(2);
  await box(page, rooms[1]!).click();
  await page.getByLabel('A3-102').getByText('3.9 m').waitFor();
  await see(page, '底价（内部）');
  await box(page, rooms[1]!).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForURL(/unit=/);
  await page.getByLabel('A3-103').waitFor();
  await page.keyboard.press('Escape');
  await page.getByLabel('A3-103', { exact: true }).waitFor({ state: 'detached' });
  await page.getByText('按到期').click();
  await page.locator('.sp-legend').getByText(String(new Date().getFullYear() + 1)).waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(errorsOf(page)).toEqual([]);
});

it('fits a phone: floors as rows, a tap opens the room', async () => {
  const page = await b.open('recruiter1', PHONE, plan);
  await box(page, rooms[4]!).waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await box(page, rooms[4]!).tap();
  await page.getByRole('button', { name: '预留此房源' }).waitFor();
  expect(await page.getByText('底价（内部）').count()).toBe(0);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(errorsOf(page)).toEqual([]);
});

it('two people hold the same room at once: one has it, the other hears who and when and may wait', async () => {
  const room = rooms[5]!;
  const [a, c] = await Promise.all([b.open('recruiter1', DESKTOP, `${plan}&unit=${room.id}`), b.open('operator_huoxian', DESKTOP, `${plan}&unit=${room.id}`)]);
  const fill = async (page: Page, option: string) => {
    await page.getByRole('button', { name: '预留此房源' }).click();
    const dialog = page.getByRole('dialog');
    await choose(page, dialog.getByRole('combobox', { name: '项目' }), option);
    return dialog;
  };
  const [first, second] = [await fill(a, '沐岚锁房项目'), await fill(c, '其他企业')];
  await second.getByLabel('企业名称').fill('泓影器械（示例）');
  await Promise.all([first.getByRole('button', { name: '预留此房源' }).click(), second.getByRole('button', { name: '预留此房源' }).click()]);
  const outcome = async (page: Page) => Promise.race([see(page, /已预留 A3-202 至/).then(() => 'won'), see(page, /刚被预留/).then(() => 'lost')]);
  const outcomes = await Promise.all([outcome(a), outcome(c)]);
  expect([...outcomes].sort()).toEqual(['lost', 'won']);
  const loser = outcomes[0] === 'lost' ? a : c;
  await loser.getByRole('button', { name: '排候补' }).first().waitFor();
  expect(Number((await b.t.db.row<{ n: string }>('SELECT COUNT(*) AS n FROM space_hold_unit WHERE unit_id = ?', [room.id]))!.n)).toBe(1);
  expect([...errorsOf(a), ...errorsOf(c)]).toEqual([]);
});

it('a hold that runs out offers the room to who waits, on the open screen', async () => {
  const room = rooms[6]!;
  const operator = await actorOf(b.t, 'operator_huoxian');
  const recruiter = await actorOf(b.t, 'recruiter1');
  const held = await b.t.get(SpaceHolds).hold(operator, { unitIds: [room.id], holder: { kind: 'tenant', id: newId() }, holderLabel: '泓影器械（示例）', until: on(2) });
  await b.t.get(SpaceWaiting).join(recruiter, room.id, { kind: 'project', id: projectId });
  const page = await b.open('recruiter1', DESKTOP, `${plan}&unit=${room.id}`);
  await see(page, '第 1 位');
  await b.t.db.exec('UPDATE space_hold SET hold_until = NOW(3) - INTERVAL 1 SECOND WHERE id = ?', [held.id]);
  await b.t.job('space.expireHolds');
  await b.t.drain();
  await page.reload();
  await page.locator('.sp-panel').getByText(/沐岚锁房/).first().waitFor();
  await page.goto(`${b.t.url}/space/holds`);
  await see(page, '候补递补');
  await page.goto(`${b.t.url}/notifications`);
  await see(page, `候补已递补：漷县 ${room.code}`);
});

it('the park agrees to a long hold in the list', async () => {
  const room = rooms[7]!;
  await b.t.get(SpaceHolds).hold(await actorOf(b.t, 'recruiter1'), { unitIds: [room.id], holder: { kind: 'project', id: projectId }, until: on(25) });
  const page = await b.open('operator_huoxian', DESKTOP, '/space/holds?state=pending');
  await see(page, '超过天数上限');
  await page.locator('[data-row]', { hasText: room.code }).hover();
  await page.getByRole('button', { name: '通过' }).click();
  await see(page, `已通过 ${room.code} 的预留`);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

it('finds rooms for a demand and says what misses', async () => {
  const page = await b.open('recruiter1', DESKTOP, '/space/match');
  await page.getByLabel('面积下限 *').fill('450');
  await page.getByLabel('面积上限').fill('600');
  await page.getByLabel('净高（硬）').fill('3.5');
  await page.getByRole('button', { name: '找房' }).click();
  await see(page, '净高 3.9 m');
  await page.getByLabel('荷载（硬）').fill('10');
  await page.getByRole('button', { name: '找房' }).click();
  await see(page, /荷载未知/);
  expect(errorsOf(page)).toEqual([]);
});

it('a hold is handed to another project of the company, and stays held', async () => {
  const room = rooms[8]!;
  const { body } = await b.t.api('recruiter1').get(`/projects/${projectId}`);
  const sister = (await b.t.api('recruiter1').post('/projects', { companyId: body.companyId, title: '沐岚二期项目', parks: ['huoxian'] })).body.id as string;
  const hold = await b.t.get(SpaceHolds).hold(await actorOf(b.t, 'recruiter1'), { unitIds: [room.id], holder: { kind: 'project', id: projectId }, until: on(4) });
  const page = await b.open('recruiter1', DESKTOP, `${plan}&unit=${room.id}`);
  await page.locator('.sp-panel').getByRole('button', { name: '移交' }).click();
  const dialog = page.getByRole('dialog');
  await choose(page, dialog.getByRole('combobox', { name: '移交给' }), '沐岚二期项目');
  await dialog.getByRole('button', { name: '移交' }).click();
  await see(page, `已移交 ${room.code}`);
  await page.locator('.sp-panel').getByText('沐岚二期项目').first().waitFor();
  expect(await b.t.db.row('SELECT holder_id AS holder, transfers FROM space_hold WHERE id = ?', [hold.id])).toEqual({ holder: sister, transfers: 1 });
  expect(errorsOf(page)).toEqual([]);
});

it('the list of rooms goes whole onto paper, on a phone it is cards', async () => {
  const page = await b.open('operator_huoxian', DESKTOP, '/space/rooms?park=huoxian');
  await see(page, rooms[0]!.code);
  await page.evaluate(`window.print = () => { document.body.dataset.printed = String(document.querySelectorAll('.sp-paper tbody tr').length); }`);
  await page.getByRole('button', { name: '打印清单' }).click();
  await page.waitForFunction('document.body.dataset.printed !== undefined');
  const total = Number((await b.t.db.row<{ n: string }>(`SELECT COUNT(*) AS n FROM space_unit WHERE park = 'huoxian' AND retired_on IS NULL`))!.n);
  expect(Number(await page.evaluate('document.body.dataset.printed'))).toBe(total);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const phone = await b.open('operator_huoxian', PHONE, '/space/rooms?park=huoxian');
  await see(phone, rooms[0]!.code);
  expect(await overflow(phone)).toBeLessThanOrEqual(0);
  expect([...errorsOf(page), ...errorsOf(phone)]).toEqual([]);
});
