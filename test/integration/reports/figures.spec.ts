import { Workbook } from 'exceljs';
import { startTestApi, type TestApi } from '../../support/app';

describe('figures beside the funnel', () => {
  let t: TestApi;
  beforeAll(async () => {
    t = await startTestApi();
  });
  afterAll(() => t.stop());

  const company = async (name: string) => (await t.api('recruiter1').post('/companies', { name })).body.id as string;
  const project = async (name: string, investmentWan?: number) =>
    (await t.api('recruiter1').post('/projects', { companyId: await company(name), title: `${name}落地项目`, track: 'lease', parks: ['huoxian'], ...(investmentWan ? { expected: { investmentWan } } : {}) })).body as { id: string };

  it('weighs open projects and opens the list behind each stage', async () => {
    await project('甲示例医疗器械有限公司', 12_000);
    await project('乙示例生物医药有限公司');
    const forecast = (await t.api('recruiter1').get('/reports/forecast')).body as { stages: Array<{ stage: string; count: number; drill: string; unknownInvestment: number }>; totalWan: number };
    const screening = forecast.stages.find((stage) => stage.stage === 'screening')!;
    expect(screening).toMatchObject({ count: 2, unknownInvestment: 1, investmentWan: 12_000, weightedWan: 600, measured: null });
    expect((await t.api('recruiter1').get(screening.drill.replace('/api/v1', ''))).body.total).toBe(2);
    expect((await t.api('recruiter2').get('/reports/forecast')).body.stages).toEqual([]);
  });

  it('shows the load of the team to its lead', async () => {
    const { people } = (await t.api('lead1').get('/reports/workload')).body as { people: Array<{ name: string; activeProjects: number; noPlan: number }> };
    expect(people.find((person) => person.name === '一组专员')).toMatchObject({ activeProjects: 2 });
    expect(people.some((person) => person.name === '二组专员')).toBe(false);
  });

  it('has the six indicators of the plan as closed, 2026 as waiting, and takes a figure with its evidence', async () => {
    const { items } = (await t.api('manager').get('/reports/targets')).body as { items: Array<{ code: string; state: string; indicators: Array<{ id: string; code: string; target: number; version: number }> }> };
    expect(items.map(({ code, state }) => [code, state])).toEqual([['tongzhou-2023-2025', 'closed'], ['tongzhou-2026', 'waiting'], ['bda-2027', 'running']]);
    expect(items[0]!.indicators.map(({ code, target }) => [code, target])).toEqual([['output', 180], ['listed', 6], ['specialised', 50], ['drug_applications', 30], ['devices', 36], ['institutions', 3]]);
    const listed = items[0]!.indicators[1]!;
    const after = await t.api('admin').patch(`/reports/targets/indicators/${listed.id}`, { actual: 3, evidence: '统计公报', confirmed: true }, { 'if-match': '"1"' });
    expect(after.body.items[0].indicators[1]).toMatchObject({ actual: 3, progress: 0.5, confirmed: true });
    expect((await t.api('admin').patch(`/reports/targets/indicators/${listed.id}`, { actual: 4 }, { 'if-match': '"1"' })).status).toBe(412);
    expect((await t.api('admin').patch(`/reports/targets/indicators/${listed.id}`, { actual: -4 })).status).toBe(400);
  });

  it('writes the 台账 in the district’s columns, with numbers as numbers and unknown as 未知', async () => {
    const file = await fetch(`${t.url}/api/v1/reports/ledger.xlsx`, { headers: { authorization: `Bearer ${await t.token('lead1')}` } });
    expect(file.headers.get('content-type')).toContain('spreadsheetml');
    const book = new Workbook();
    await book.xlsx.load(await file.arrayBuffer());
    const sheet = book.getWorksheet('招商项目台账')!;
    expect((sheet.getRow(2).values as string[]).slice(1)).toEqual([
      '序号', '项目名称', '投资主体', '方向', '性质', '来源地', '总投资（亿）', '固投（亿）', '选址', '面积（㎡）', '年产值（万元）', '年税收（万元，区级）', '阶段', '本周进展', '存在问题', '需协调事项',
      '下一步及时限', '包联领导', '责任单位', '责任人', '首报日期', '入库日期', '备注',
    ]);
    const rows = [sheet.getRow(3), sheet.getRow(4)].map((row) => [row.getCell(2).value, row.getCell(7).value]);
    expect(rows).toEqual(expect.arrayContaining([['甲示例医疗器械有限公司落地项目', 1.2], ['乙示例生物医药有限公司落地项目', '未知']]));
    expect(sheet.pageSetup).toMatchObject({ paperSize: 8, orientation: 'landscape' });
  });
});
