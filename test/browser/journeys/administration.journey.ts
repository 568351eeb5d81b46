import { DESKTOP, errorsOf } from '../../support/browser';
import { type FakeRobots, startFakeRobots } from '../../support/fakes/robots';
import { type Product, see } from '../../support/product';

/** 系统管理员 and 审计员: a new colleague, a group that gets messages, other weights; who looked at a phone number, and whether the trail is whole. */
export const administrationJourney = (product: () => Product) => describe('系统管理员与审计员', () => {
  let p: Product;
  let robots: FakeRobots;
  beforeAll(async () => {
    p = product();
    robots = await startFakeRobots();
  }, 120_000);
  afterAll(() => robots?.stop());

  it('makes a user and hands over the password that is shown once', async () => {
    const page = await p.open('admin', DESKTOP, '/settings/users');
    await page.getByRole('button', { name: '新建用户' }).first().click();
    await page.locator('#user_name').fill('二组新专员');
    await page.locator('#user_username').fill('recruiter9');
    await page.getByRole('checkbox', { name: '招商专员' }).check();
    await page.getByRole('button', { name: '新建用户' }).last().click();
    await see(page, '已新建用户');
    await p.shot(page, 'admin-user');
    await page.getByRole('button', { name: '已交给本人，关闭' }).click();
    await see(page, '二组新专员');
    expect(errorsOf(page)).toEqual([]);
  });

  it('adds the group of a team and sends a test message into it', async () => {
    const page = await p.open('admin', DESKTOP, '/settings/channels?create=1');
    await page.getByLabel('名称').fill('招商一组群');
    await page.getByLabel('地址').fill(robots.url('wecom'));
    await page.getByRole('button', { name: '添加渠道' }).last().click();
    await see(page, '已添加渠道');
    await page.getByRole('button', { name: '发测试消息' }).click();
    await see(page, '测试消息已送达');
    expect(robots.received('wecom')).toHaveLength(1);
    await p.shot(page, 'admin-channel');
    expect(errorsOf(page)).toEqual([]);
  });

  it('previews other weights, keeps them as a version and puts them to use', async () => {
    const page = await p.open('admin', DESKTOP, '/settings/fit-model');
    const most = page.getByRole('spinbutton', { name: '方向匹配满分' });
    await most.waitFor();
    await most.fill('40');
    await page.getByRole('spinbutton', { name: '医产协同满分' }).fill('15');
    await page.getByRole('button', { name: '预览影响' }).click();
    await see(page, '影响预览');
    await p.shot(page, 'admin-weights');
    await page.getByRole('button', { name: '存为新版本' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('示例：医产协同更重');
    await page.getByRole('dialog').getByRole('button', { name: '存为新版本' }).click();
    await see(page, '示例：医产协同更重');
    await page.getByRole('button', { name: '启用' }).first().click();
    await page.locator('.ant-modal-confirm').getByRole('button', { name: '启用', exact: true }).click();
    await page.getByText('在用', { exact: true }).first().waitFor();
    expect(errorsOf(page)).toEqual([]);
  });

  it('finds who looked at a phone number, and the trail is whole', async () => {
    const recruiter = p.api('recruiter1');
    const made = await recruiter.post('/companies', { name: '北京留痕医疗科技有限公司（示例）', contacts: [{ name: '某经理', phone: '13800000621' }] });
    const reader = await p.open('recruiter1', DESKTOP, `/companies/${made.body.id}?tab=contacts`);
    await reader.getByText('显示（留痕）').click();
    await reader.getByRole('button', { name: '显示号码' }).click();
    await reader.locator('a[href^="tel:"]').waitFor();
    const page = await p.open('auditor', DESKTOP, '/audit');
    await page.getByPlaceholder('动作，如 companies.contact').fill('companies.contact');
    await page.locator('[data-row]', { hasText: '一组专员' }).first().waitFor();
    await p.shot(page, 'auditor-reveals');
    expect(await page.locator('body').textContent()).not.toContain('13800000621');
    await page.getByRole('button', { name: '校验全部' }).click();
    await see(page, /已校验 [\d,]+ 条，没有改动/);
    expect(errorsOf(page)).toEqual([]);
  });
});
