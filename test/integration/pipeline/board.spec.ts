import { startTestApi, type TestApi } from '../../support/app';

let t: TestApi;
beforeAll(async () => {
  t = await startTestApi();
}, 90_000);
afterAll(() => t?.stop());

describe('projects', () => {
  it('are made, read, listed and drawn on the board', async () => {
    const company = await t.api('recruiter1').post('/companies', {
      name: '看板样例医药（示例）有限公司',
      kinds: ['leader', 'cdmo'],
      contacts: [{ name: '联系人甲', phone: '13800001111' }],
    });
    expect(company.status).toBe(201);
    const made = await t.api('recruiter1').post('/projects', {
      companyId: company.body.id,
      title: '样例项目',
      parks: ['huoxian'],
      expected: { investmentWan: 5000 },
      demand: { areaMinM2: 1200, use: 'production' },
    });
    expect(made.status).toBe(201);
    const { id } = made.body;
    expect((await t.api('recruiter2').get(`/projects/${id}`)).status).toBe(404);
    expect((await t.api('lead1').get(`/projects/${id}`)).status).toBe(200);
    expect((await t.api('operator_huoxian').get(`/projects/${id}`)).status).toBe(200);
    expect((await t.api('operator_biopark').get(`/projects/${id}`)).status).toBe(404);
    const board = await t.api('manager').get('/projects/board?kind=leader');
    expect(board.status).toBe(200);
    expect(board.body.columns[0]).toMatchObject({ stage: 'screening', count: 1, investmentWan: 5000 });
    expect(board.body.kinds).toEqual({ leader: 1, specialised: 0, service: 1, all: 1 });
    const page = await t.api('recruiter1').get('/projects?kind=service&reached=screening&total=true');
    expect(page.body).toMatchObject({ total: 1, nextCursor: null });
    expect((await t.api('recruiter1').get(`/pages/projects/${id}`)).body.project.id).toBe(id);
  });
});
