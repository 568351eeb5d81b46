import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { addDays, businessDate } from '@crm/platform';
import { choose, DESKTOP, errorsOf, overflow, PHONE, seriousFaults, settled } from '../../support/browser';
import { until } from '../../support/poll';
import { type Product, see } from '../../support/product';

/** 招商专员, second half: from a fresh project to the signature. The park and the team lead act in windows of their own. */
export const signingJourney = (product: () => Product) => describe('从立项到签约', () => {
  let p: Product;
  let page: Page;
  let id: string;
  let own: string; // a name of this walk, so that the same product can be walked again
  const at = (tab?: string) => `/projects/${id}${tab ? `?tab=${tab}` : ''}`;
  const open = async (tab?: string) => { await page.goto(p.url + at(tab)); await settled(page); };
  const button = (name: string | RegExp, on: Page = page) => on.getByRole('button', { name }).first();
  const pick = (field: string, label: string) => choose(page, page.locator(`#${field}`), label);
  beforeAll(async () => {
    p = product();
    own = Array.from({ length: 4 }, () => '远芥霁泊衡砚屿澄'[randomInt(8)]).join('');
    const company = await p.api('recruiter1').post('/companies', { name: `北京${own}细胞药物有限公司（示例）`, profile: FACTS });
    const project = await p.api('recruiter1').post('/projects', { companyId: company.body.id });
    if (project.status >= 300) throw new Error(`${company.text} ${project.text}`);
    id = project.body.id;
    page = await p.open('recruiter1', DESKTOP, at());
  }, 120_000);

  it('is refused with what is missing, fills it in where the refusal leads, and moves on', async () => {
    await see(page, '进入洽谈还差');
    await button('进入洽谈').click();
    const refusal = page.locator('.kb-refusal');
    await refusal.getByText('没有写禁限目录核对意见').waitFor();
    await p.shot(page, 'signing-refused');
    expect(await seriousFaults(page)).toEqual([]);
    await refusal.getByRole('link', { name: '补信息表' }).first().click();
    await page.locator('#sheet_investor').waitFor();
    await refusal.getByRole('button', { name: '关闭' }).click();
    for (const [field, value] of Object.entries(SHEET)) await page.locator(`#${field}`).fill(value);
    for (const [field, label] of CHOICES) await pick(field, label);
    await button('保存信息表').click();
    await see(page, '可以进入洽谈');
    await p.shot(page, 'signing-sheet');
    expect(await seriousFaults(page)).toEqual([]);
    await button('进入洽谈').click();
    await see(page, /已到洽谈/);
  });

  it('is lost to another region and comes back to where it was', async () => {
    await page.getByRole('button', { name: '更多移动' }).click();
    await page.getByRole('menuitem', { name: '终止' }).click();
    const modal = page.locator('.ant-modal');
    expect(await modal.getByRole('button', { name: '终止', exact: true }).isDisabled()).toBe(true);
    await modal.getByText('落户其他地区').click();
    await modal.getByRole('button', { name: '终止', exact: true }).click();
    await see(page, '终止·落户其他地区');
    await p.shot(page, 'signing-lost');
    await button('恢复到洽谈').click();
    await see(page, /已到洽谈/);
  });

  it('asks for rooms, holds the best one, and the park agrees', async () => {
    await open('rooms');
    await page.locator('#areaMinM2').fill('600');
    await pick('use', '中试');
    await pick('parks', 'BioPark');
    await button('保存需求并找房源').click();
    await see(page, '适合的房源');
    await p.shot(page, 'signing-rooms');
    expect(await seriousFaults(page)).toEqual([]);
    const scores = (await page.locator('.sp-cand-head b.s16').allInnerTexts()).map(Number);
    expect(scores.slice(0, 5)).toEqual([...scores.slice(0, 5)].sort((a, b) => b - a));
    await button('预留').click();
    await page.getByRole('textbox', { name: '预留至' }).fill(addDays(businessDate(new Date()), 25));
    await page.keyboard.press('Enter');
    await see(page, '超过 14 天');
    await button('预留此房源').click();
    await see(page, '待审批');
    const operator = await p.open('operator_biopark', DESKTOP, '/space/holds?state=pending');
    const row = operator.locator('[data-row]', { hasText: SHEET.title }).last();
    await row.getByRole('button', { name: '通过' }).click();
    await see(operator, /已通过 .* 的预留/);
    await open('rooms');
    await see(page, '预留中');
  });

  it('answers what the policies ask and sees the amount', async () => {
    await page.getByRole('link', { name: '去回答' }).click();
    await see(page, '先问这');
    const total = async () => (await page.locator('.policy-figures').innerText()).replace(/\s+/g, ' ');
    const before = await total();
    await page.locator('.policy-question', { hasText: '是否有刑事犯罪记录' }).getByRole('button', { name: '不是' }).click();
    await see(page, '已保存，政策已重算');
    await until('another total', async () => (await total()) !== before);
    expect(await total()).toMatch(/(确定|上限)金额 ?50/);
    await p.shot(page, 'signing-policies');
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('passes the review: opinion of 法制 through its link, the decision by the lead', async () => {
    await open('review');
    await page.getByPlaceholder('议题').fill('双抗项目入区');
    await button('发起评审').click();
    const legal = page.locator('li', { has: page.getByText('法制', { exact: true }) });
    await legal.getByRole('button', { name: '发链接' }).click();
    const address = await page.locator('.ant-modal-confirm textarea').inputValue();
    await button('知道了').click();
    const member = await p.open(undefined, PHONE, new URL(address).pathname);
    await settled(member);
    await p.shot(member, 'signing-opinion-390');
    await member.getByRole('radio', { name: '同意', exact: true }).tap();
    await member.getByPlaceholder('意见内容').fill('无异议');
    await member.getByRole('button', { name: '提交意见' }).tap();
    await see(member, /已于 .* 提交，结论前可修改/);
    expect(await overflow(member)).toBeLessThanOrEqual(0);
    expect(await seriousFaults(member)).toEqual([]);
    const lead = await p.open('lead1', DESKTOP, at('review'));
    await button('录入评审结论', lead).click();
    await lead.locator('.ant-modal').getByPlaceholder('会议纪要（可后补）').fill('会议纪要 2026-1（示例）');
    await button('录入结论', lead).click();
    await see(lead, '评审结论已录入');
    await p.shot(lead, 'signing-review');
    expect(await seriousFaults(lead)).toEqual([]);
  });

  it('makes both papers and takes them along as PDF', async () => {
    await open('package');
    for (const [act, kind] of [['生成一企一策', '一企一策'], ['生成落地服务方案', '落地服务方案']] as const) {
      await button(act).click();
      await page.locator('.ant-modal').getByRole('button', { name: /^生\s?成$/ }).click();
      const row = page.locator('.pj-list li', { hasText: kind }).first();
      const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), row.getByRole('button', { name: 'PDF' }).click()]);
      expect(file.suggestedFilename()).toBe(`${kind}-北京${own}细胞药物有限公司（示例）-第1版.pdf`);
      const bytes = readFileSync(await file.path(), 'latin1');
      expect(bytes.slice(0, 5)).toBe('%PDF-');
      expect(bytes.match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(1);
      if (process.env.SHOTS) await file.saveAs(`${process.env.SHOTS}/${kind}.pdf`);
    }
    await p.shot(page, 'signing-package');
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('signs once the package is approved, not before', async () => {
    for (const to of ['考察', '评审']) {
      await button(`进入${to}`).click();
      await see(page, new RegExp(`已到${to}`));
    }
    await button('进入签约').click();
    await page.locator('.kb-refusal').getByText('一企一策未批准').waitFor();
    await page.locator('.kb-refusal').getByRole('button', { name: '关闭' }).click();
    const lead = await p.open('lead1', DESKTOP, at('package'));
    await lead.locator('.pj-list li', { hasText: '一企一策（内部）' }).getByRole('button', { name: '批准' }).click();
    await see(lead, '已批准，文件正在重新生成');
    await open();
    await see(page, '可以进入签约');
    await button('进入签约').click();
    await see(page, /已到签约/);
    await p.shot(page, 'signing-signed');
    expect(errorsOf(page)).toEqual([]);
    const phone = await p.open('recruiter1', PHONE, '/projects');
    await settled(phone);
    await phone.getByRole('tab', { name: /^签约/ }).tap();
    await see(phone, own);
    await p.shot(phone, 'signing-board-390');
    expect(await overflow(phone)).toBeLessThanOrEqual(0);
    expect(await seriousFaults(phone)).toEqual([]);
    expect(errorsOf(phone)).toEqual([]);
  });
});

const SHEET = {
  title: '双抗药物中试与研发中心',
  sheet_investor: '远芥集团（实控人甲），未上市',
  sheet_content: '两条中试线与研发中心',
  sheet_requests: '双路供电\n洁净改造',
  safetyNote: '丙类，废水预处理后可接管',
  prohibitedListNote: '不在禁限目录',
  spaceOpinion: 'BioPark 有房可容',
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
  nextDueOn: addDays(businessDate(new Date()), 30),
};
/** Equipment by finance lease, of a firm that has landed: an amount as soon as the last question is answered. */
const FACTS = {
  landedOn: '2025-06-01', location: { district: 'bda', park: 'biopark', inYizhuangNewTown: true }, entityKind: ['health_company'],
  leases: [{ id: 'L1', equipment: 'rd', annualCostWan: 310, year: 2026, supportYear: 1, financeLease: true }],
  none: ['penalties', 'existingGrants', 'products', 'contracts', 'tenders', 'overseas', 'licencesOut', 'outputWan'],
};
const CHOICES = [['nature', '扩产'], ['origin', '本区'], ['direction', '创新药品'], ['subField', '抗体药物'], ['parks', 'BioPark']] as const;
