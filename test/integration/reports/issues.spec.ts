import { Workbook } from 'exceljs';
import JSZip from 'jszip';
import { startTestApi, type TestApi } from '../../support/app';

interface Issue {
  id: string;
  scope: string;
  state: string;
  version: number;
  note: string;
  maySign: boolean;
  signedBy: string | null;
  model: { page: Array<{ label: string; count: number; before: number; year: number; moneyWan: number | null; drill: string | null }>; key: Array<{ title: string; weekProgress: string | null }>; funnel: Array<{ stage: string; reached: number }>; teams: Array<{ team: string; entered: number }>; coordination: unknown[] };
  files: Array<{ id: string; format: string; state: string }>;
}

const FRIDAY = '2026-11-20';

describe('the week: drafted, edited, signed, frozen', () => {
  let t: TestApi;
  let project: { id: string; companyId: string };
  beforeAll(async () => {
    t = await startTestApi();
    t.clock.set('2026-11-18T03:00:00Z');
    const company = (await t.api('recruiter1').post('/companies', { name: '甲示例医疗器械有限公司' })).body as { id: string };
    project = { ...((await t.api('recruiter1').post('/projects', { companyId: company.id, title: '甲示例医疗器械落地项目', track: 'lease', parks: ['huoxian'], expected: { investmentWan: 12_000 }, keyLevel: 'district', direction: 'high_end_device' })).body as { id: string }), companyId: company.id };
    await t.api('recruiter1').post(`/companies/${company.id}/follow-ups`, { kind: 'visit_in', content: '来访看房，要 1,200 ㎡。', happenedAt: '2026-11-18T02:00:00Z', noNext: true });
    await t.drain();
    t.clock.set(`${FRIDAY}T08:00:05Z`);
    await t.job('reports.draftWeek', { slot: `${FRIDAY}T08:00:00.000Z` });
    await t.job('reports.draftWeek', { slot: `${FRIDAY}T08:00:00.000Z` }); // a job may run twice
    await t.drain();
  });
  afterAll(() => t.stop());

  const issues = async (user: 'lead1' | 'manager') => (await t.api(user).get('/reports/issues?kind=weekly')).body.items as Issue[];
  const figure = (issue: Issue, label: string) => issue.model.page.find((row) => row.label === label)!;
  const book = async (path: string, user: 'lead1' | 'manager' = 'lead1') => {
    const answer = await fetch(`${t.url}/api/v1${path}`, { headers: { authorization: `Bearer ${await t.token(user)}` } });
    expect(answer.status).toBe(200);
    return Buffer.from(await answer.arrayBuffer());
  };

  it('drafts one report a team and one of the house, and asks the leads', async () => {
    expect((await issues('manager')).map(({ scope, state }) => [scope, state])).toEqual([['全部', 'draft'], ...(await issues('manager')).slice(1).map(({ scope }) => [scope, 'draft'])]);
    expect(await issues('lead1')).toHaveLength(1);
    const { items } = (await t.api('lead1').get('/notifications')).body as { items: Array<{ title: string; link: string }> };
    expect(items.filter(({ title }) => title.startsWith('招商周报草稿已生成'))).toHaveLength(1);
  });

  it('shows the figures of the moment, keeps the words, and takes 本周进展 from the latest follow-up or from the lead', async () => {
    const [{ id, version }] = (await issues('lead1')) as [Issue];
    const draft = (await t.api('lead1').get(`/reports/issues/${id}`)).body as Issue;
    expect(figure(draft, '新增项目')).toMatchObject({ count: 1, before: 0, year: 1, moneyWan: 12_000 });
    expect((await t.api('lead1').get(figure(draft, '新增项目').drill!.replace('/api/v1', ''))).body.total).toBe(1);
    expect(draft.model.key[0]).toMatchObject({ title: '甲示例医疗器械落地项目', weekProgress: '来访看房，要 1,200 ㎡。' });
    await t.api('lead1').put(`/reports/ledger/${project.id}/progress`, { on: FRIDAY, text: '完成选址，待报联审。' });
    const edited = (await t.api('lead1').put(`/reports/issues/${id}/note`, { note: '本周重点推进选址。' }, { 'if-match': `"${version}"` })).body as Issue;
    expect(edited).toMatchObject({ note: '本周重点推进选址。', state: 'draft', maySign: true });
    expect(edited.model.key[0]!.weekProgress).toBe('完成选址，待报联审。');
    expect((await t.api('lead1').put(`/reports/issues/${id}/note`, { note: '晚了' }, { 'if-match': `"${version}"` })).status).toBe(412);
    expect((await t.api('manager').get(`/reports/issues/${id}`)).body.maySign).toBe(false);
  });

  it('freezes with the signature; hand-over, merge, re-score and new moves change nothing in it', async () => {
    const [{ id }] = (await issues('lead1')) as [Issue];
    const signed = (await t.api('lead1').post(`/reports/issues/${id}/sign`)).body as Issue;
    expect(signed).toMatchObject({ state: 'signed', signedBy: expect.any(String), maySign: false });
    await t.drain();
    const files = ((await t.api('lead1').get(`/reports/issues/${id}`)).body as Issue).files;
    expect(files.map(({ format, state }) => [format, state])).toEqual([['xlsx', 'ready'], ['pdf', 'ready']]);
    expect((await t.api('lead1').post(`/reports/issues/${id}/sign`)).status).toBe(409);
    expect((await t.api('lead1').put(`/reports/issues/${id}/note`, { note: '改' })).status).toBe(409);

    const first = await sheets(await book(`/reports/weekly.xlsx?on=${FRIDAY}`));
    t.clock.set('2026-11-23T03:00:00Z'); // the week is over; before that its own days still come in
    const house = await sheets(await book(`/reports/weekly.xlsx?on=${FRIDAY}`, 'manager'));
    t.clock.set('2026-11-26T03:00:00Z');
    const twin = (await t.api('recruiter1').post('/companies', { name: '乙示例生物医药有限公司' })).body as { id: string };
    const people = (await t.api('manager').get('/users/directory')).body.items as Array<{ id: string; username: string }>;
    const who = (name: string) => people.find((user) => user.username === name)!.id;
    const merged = await t.api('lead1').post(`/companies/${project.companyId}/merge`, { mergedId: twin.id });
    expect(merged.status).toBeLessThan(300);
    const handed = await t.api('lead1').post('/hand-overs', { fromUserId: who('recruiter1'), toUserId: who('lead1') });
    expect(handed.status).toBeLessThan(300);
    await t.job('companies.rescore', {});
    await t.drain();
    const lost = await t.api('lead1').post(`/projects/${project.id}/move`, { to: 'lost', reason: 'policy' });
    expect(lost.status).toBeLessThan(300);
    await t.drain();
    expect(await sheets(await book(`/reports/weekly.xlsx?on=${FRIDAY}`))).toEqual(first);
    const later = await sheets(await book(`/reports/weekly.xlsx?on=${FRIDAY}`, 'manager')); // nobody froze this one: its figures come from the log as it stood
    for (const name of ['本周一页', '团队', '漏斗']) expect(later[name]).toEqual(house[name]);
  });

  it('closes the house’s report on Monday as it stood and sends it to the managers', async () => {
    t.clock.set('2026-11-30T00:00:05Z');
    await t.job('reports.closeWeek', { slot: '2026-11-30T00:00:00.000Z' });
    await t.drain();
    const closed = (await issues('manager')).filter(({ state }) => state === 'closed');
    expect(closed).toHaveLength(1);
    const view = (await t.api('manager').get(`/reports/issues/${closed[0]!.id}`)).body as Issue;
    expect(figure(view, '终止')).toMatchObject({ count: 1 });
    const { items } = (await t.api('manager').get('/notifications')).body as { items: Array<{ title: string }> };
    expect(items.some(({ title }) => title.startsWith('招商周报已汇总：2026-11-23'))).toBe(true);
    const pdf = view.files.find(({ format }) => format === 'pdf')!;
    expect((await book(`/reports/files/${pdf.id}/content`, 'manager')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('has the sheets in the district’s order, frozen heads, real numbers and dates, and charts over its own cells', async () => {
    const bytes = await book('/reports/weekly.xlsx?on=2026-11-20');
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['本周一页', '重点项目', '需协调事项', '载体去化', '团队', '漏斗']);
    expect(workbook.worksheets.every((sheet) => sheet.views[0]?.state === 'frozen')).toBe(true);
    expect(typeof workbook.getWorksheet('本周一页')!.getCell('B4').value).toBe('number');
    const zip = await JSZip.loadAsync(bytes);
    const chart = await zip.file('xl/charts/chart1.xml')!.async('string');
    expect(chart).toContain(`<c:f>'本周一页'!$B$4:$B$`);
    expect(await zip.file('[Content_Types].xml')!.async('string')).toContain('/xl/charts/chart2.xml');
    expect(await zip.file('xl/worksheets/sheet1.xml')!.async('string')).toContain('<drawing');
  });

  it('orders files of the 台账 and of one project, for those who may', async () => {
    const order = async (user: 'lead1' | 'recruiter1' | 'recruiter2', body: object) => t.api(user).post('/reports/files', body);
    const made = await order('lead1', { kind: 'ledger', format: 'pdf' });
    const sheet = await order('lead1', { kind: 'sheet', format: 'pdf', projectId: project.id });
    expect([made.status, sheet.status]).toEqual([202, 202]);
    await t.drain();
    for (const { id } of [made.body, sheet.body]) expect((await t.api('lead1').get(`/reports/files/${id}`)).body.state).toBe('ready');
    expect((await order('recruiter1', { kind: 'ledger', format: 'xlsx' })).status).toBe(403);
    expect((await order('recruiter2', { kind: 'sheet', format: 'pdf', projectId: project.id })).status).toBe(404);
    expect((await order('lead1', { kind: 'sheet', format: 'pdf' })).body.errors[0].path).toBe('projectId');
    expect((await t.api('recruiter2').get(`/reports/files/${made.body.id}`)).status).toBe(404);
  });
});

/** All cells of a workbook as text, by sheet. */
async function sheets(bytes: Buffer): Promise<Record<string, string[][]>> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return Object.fromEntries(workbook.worksheets.map((sheet) => [sheet.name, sheet.getSheetValues().map((row) => (row as unknown[] | undefined ?? []).map((cell) => JSON.stringify(cell)))]));
}
