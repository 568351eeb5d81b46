import { DESKTOP, errorsOf, PHONE, startBrowser, type TestBrowser } from '../support/browser';

const held = { landedOn: '2025-06-01', location: { district: 'bda', park: 'biopark', inYizhuangNewTown: true }, entityKind: ['health_company'], criminalRecord: false, leases: [{ id: 'L1', equipment: 'rd', annualCostWan: 310, year: 2026, supportYear: 1 }], none: ['penalties', 'existingGrants', 'products', 'contracts', 'tenders', 'overseas', 'licencesOut', 'outputWan'] };

describe('policies on the screen', () => {
  let b: TestBrowser;
  let company: string;
  beforeAll(async () => {
    b = await startBrowser();
    const made = await b.t.api('recruiter1').post('/companies', { name: '北京示例租赁设备医疗科技有限公司', profile: held });
    company = (made.body as { id: string }).id;
  }, 300_000);
  afterAll(() => b.stop());

  it('a missing fact is answered in place and the amount appears', async () => {
    const page = await b.open('recruiter1', DESKTOP, `/companies/${company}?tab=policies`);
    const question = page.locator('.policy-question', { hasText: '租赁 L1 是融资租赁吗' });
    await question.getByRole('button', { name: '是', exact: true }).click();
    const card = page.locator('.policy-card.policy-eligible', { hasText: '融资租赁支持' });
    await card.waitFor();
    expect(await card.textContent()).toContain('310 × 20% = 62；封顶 50');
    expect(await page.locator('.ui-card', { hasText: '政策测算（非承诺）' }).first().textContent()).toContain('50 万元');
    expect(errorsOf(page)).toEqual([]);
  }, 120_000);

  it('shows the three parks side by side, the draft apart', async () => {
    const page = await b.open('recruiter1', DESKTOP, `/companies/${company}?tab=policies`);
    await page.getByText('三园比选').click();
    await page.locator('.policy-parks .ui-card').nth(2).waitFor();
    expect(await page.locator('.policy-parks').textContent()).toMatch(/漷县.*生命园.*BioPark/s);
    const catalogue = await b.open('recruiter1', PHONE, '/policies?q=标杆示范');
    await catalogue.locator('.policy-clause-row').first().waitFor();
    expect(await catalogue.locator('body').textContent()).toContain('征求意见稿');
    expect(await catalogue.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
  }, 120_000);

  it('a clause is edited by one administrator and put in force by the other', async () => {
    const first = await b.open('admin', DESKTOP, '/policies/BDA-13a');
    await first.getByRole('button', { name: '编辑条款' }).click();
    await first.getByLabel('说明').fill('示例：改写说明');
    await first.getByLabel('标题', { exact: true }).fill('集采首次中标支持（示例改版）');
    await first.getByRole('button', { name: '保存草稿' }).click();
    await first.getByRole('button', { name: '运行测试用例' }).click();
    await first.locator('.ui-tag-green', { hasText: '通过' }).first().waitFor();
    await first.getByRole('button', { name: '提交审批' }).click();
    await first.getByText('须由另一位管理员审批').waitFor();
    const address = new URL(first.url()).pathname;

    const second = await b.open('admin2', DESKTOP, `${address}/impact`);
    await second.getByText('没有企业受影响').waitFor();
    await second.goto(`${b.t.url}${address}`);
    await second.getByRole('button', { name: '批准生效' }).click();
    await second.locator('.ant-modal').getByRole('button', { name: '批准生效' }).click();
    await second.getByRole('heading', { name: '集采首次中标支持（示例改版）' }).waitFor();
    expect(await second.locator('body').textContent()).toContain('第 2 版');
    expect([...errorsOf(first), ...errorsOf(second)]).toEqual([]);
  }, 120_000);
});
