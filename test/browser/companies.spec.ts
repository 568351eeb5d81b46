import { choose, DESKTOP, errorsOf, overflow, PHONE, startBrowser, type TestBrowser } from '../support/browser';

/** A recruiter makes a company, is warned of a duplicate, logs, merges and takes it back; on a phone the page fits. */
describe('企业 in the browser', () => {
  let b: TestBrowser;
  beforeAll(async () => {
    b = await startBrowser();
  }, 240_000);
  afterAll(() => b?.stop());

  it('warns while typing, opens the new record and finds it by initials', async () => {
    await b.t.api('recruiter2').post('/companies', { name: '北京浏览医疗器械有限公司' });
    const page = await b.open('recruiter1', DESKTOP, '/companies/new');
    await page.fill('#name', '浏览医疗器械（北京）有限公司');
    await page.waitForSelector('text=疑似“浏＊＊＊（北京）有限公司”，由创新二组跟进');
    await page.fill('#name', '北京新录生物医药有限公司');
    await page.fill('#description', '双特异性抗体一类新药研发，自建 AI 药物筛选平台。');
    await page.fill('#uscc', '91310115MA1H8R7C6D');
    await page.click('button:has-text("新建企业")');
    await page.waitForSelector('text=请核对营业执照');
    await page.fill('#uscc', '');
    await page.click('button:has-text("新建企业")');
    await page.waitForURL(/\/companies\/[0-9a-f-]{36}/);
    await page.waitForSelector('text=评分依据');
    expect(await page.locator('.ui-evidence').count()).toBeGreaterThan(0);
    await page.goto(`${b.t.url}/companies?q=bjxlsw`);
    await page.waitForSelector('text=北京新录生物医药有限公司');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    // the wrong code is refused with a 400 on purpose
    expect(errorsOf(page).filter((e) => !e.includes('status of 400'))).toEqual([]);
  }, 120_000);

  it('merges two records side by side and undoes it', async () => {
    const r = b.t.api('recruiter1');
    const a = (await r.post('/companies', { name: '北京并一医疗器械有限公司' })).body as { id: string };
    const c = (await r.post('/companies', { name: '并一医疗器械有限公司', description: '骨科', despiteDuplicates: true })).body as { id: string };
    const page = await b.open('recruiter1', DESKTOP, '/companies/duplicates');
    await page.click('text=比较并合并');
    await page.waitForURL(new RegExp(`/companies/(${a.id}|${c.id})/merge/`));
    await page.click('button:has-text("合并两条")');
    await page.click('button:has-text("撤销")');
    await page.waitForSelector('text=已撤销合并');
    expect((await r.get(`/companies/${c.id}`)).body).toMatchObject({ id: c.id });
    // for a day it can be taken back from the timeline too
    await r.post(`/companies/${a.id}/merge`, { mergedId: c.id });
    await page.goto(`${b.t.url}/companies/${a.id}`);
    await page.click('button:has-text("撤销合并")');
    await page.waitForSelector('text=已撤销合并');
    await page.locator('button:has-text("撤销合并")').waitFor({ state: 'detached' });
    expect((await r.get(`/companies/${c.id}`)).body).toMatchObject({ id: c.id });
    expect(errorsOf(page)).toEqual([]);
  }, 120_000);

  it('asks for a list of facts entry by entry, says what is missing and in which, and keeps the unknown unknown', async () => {
    const made = (await b.t.api('recruiter1').post('/companies', { name: '北京清单事实生物医药有限公司' })).body as { id: string };
    for (const size of [DESKTOP, PHONE]) {
      const page = await b.open('recruiter1', size, `/companies/${made.id}?tab=facts`);
      const row = page.locator('.fact-row', { has: page.locator('span:text-is("产品")') });
      await row.locator('button').click();
      await page.click('button:has-text("添加产品")');
      await page.click('button:has-text("保存事实")');
      await page.waitForSelector('text=没有填写产品名称或代号。');
      const card = page.locator('.entry-card.open');
      await card.getByLabel('产品名称或代号').fill(size === DESKTOP ? 'BsAb-1.2' : 'BsAb-3');
      await choose(page, card.locator('.ant-select').first(), '药品');
      await card.locator('button:has-text("添加进度")').click();
      await choose(page, card.locator('.entry-inner-row .ant-select').first(), 'Ⅱ期首次进入');
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.click('button:has-text("保存事实")');
      await page.locator('button:has-text("保存事实")').waitFor({ state: 'detached' }); // the first entry stands there already on the second round
      await page.waitForSelector('text=BsAb-1·2 · 药品');
      expect(errorsOf(page)).toEqual([]);
    }
    const stored = (await b.t.api('recruiter1').get(`/companies/${made.id}`)).body as { profile: { products: object[] } };
    expect(stored.profile.products).toEqual(['BsAb-1·2', 'BsAb-3'].map((id) => ({ id, kind: 'drug', milestones: [{ type: 'phase2_first_entry' }] })));
  }, 240_000);

  it('lets a team lead say who is away until when, and a recruiter only for themselves', async () => {
    const lead = await b.open('lead1', DESKTOP, '/settings/absences');
    const row = lead.locator('.absence-row', { hasNotText: '（我）' }).first();
    await row.locator('input').click();
    await lead.keyboard.type('2099-12-31');
    await lead.keyboard.press('Enter');
    await lead.waitForSelector('text=不在岗至 2099-12-31');
    await row.locator('button:has-text("已回岗")').click();
    await lead.waitForSelector('text=，0 人不在岗');
    const own = await b.open('recruiter1', PHONE, '/settings/absences');
    await own.waitForSelector('text=我的在岗情况');
    expect(await own.locator('.absence-row').count()).toBe(1);
    expect(await overflow(own)).toBeLessThanOrEqual(0);
    expect([...errorsOf(lead), ...errorsOf(own)]).toEqual([]);
  }, 240_000);

  it('shows the page on a phone without sideways scrolling', async () => {
    const made = (await b.t.api('recruiter1').post('/companies', { name: '北京手机可见医疗科技有限公司', description: '人工晶状体研发', contacts: [{ name: '许静', phone: '13800000621' }] })).body as { id: string };
    const page = await b.open('recruiter1', PHONE, `/companies/${made.id}`);
    await page.waitForSelector('text=下一步');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.goto(`${b.t.url}/companies/${made.id}?tab=contacts`);
    await page.click('text=显示（留痕）');
    await page.click('button:has-text("显示号码")');
    await page.waitForSelector('a[href^="tel:"]');
    expect(await page.locator('a[href^="tel:"]').textContent()).toContain('13800000621');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(errorsOf(page)).toEqual([]);
  }, 120_000);
});
