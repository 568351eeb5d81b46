import { startTestApi, type TestApi } from '../../support/app';

let t: TestApi;
beforeAll(async () => {
  t = await startTestApi();
}, 120_000);
afterAll(() => t?.stop());

describe('lists and board', () => {
  it('filters by kind, stage and owner with exact totals, and sums each column', async () => {
    const company = await t
      .api('recruiter1')
      .post('/companies', { name: '北京类别样例器械有限公司', kinds: ['chain_leader', 'cdmo', 'little_giant'] });
    await t.api('recruiter1').post('/projects', { companyId: company.body.id, expected: { investmentWan: 1234.5 } });
    const other = await t.api('recruiter1').post('/companies', { name: '北京列表样例医药有限公司' });
    await t.api('recruiter1').post('/projects', { companyId: other.body.id });
    const total = async (query: string) =>
      (await t.api('manager').get(`/projects?${query}&total=true&limit=1`)).body.total as number;
    expect([await total('kind=leader'), await total('kind=specialised'), await total('kind=service')]).toEqual([1, 1, 1]);
    const board = (await t.api('manager').get('/projects/board?kind=all')).body;
    expect(board.columns.map((c: { stage: string }) => c.stage)).toEqual([
      'screening',
      'negotiating',
      'siteVisit',
      'review',
      'signed',
      'registered',
      'movedIn',
      'inProduction',
      'fullCapacity',
    ]);
    for (const column of board.columns as { stage: string; count: number }[])
      expect([column.stage, column.count]).toEqual([column.stage, await total(`stage=${column.stage}`)]);
    const kind = (await t.api('manager').get('/projects/board?kind=leader')).body;
    expect(kind.columns[0]).toMatchObject({ count: 1, investmentWan: 1234.5 });
    const me = (await t.api('recruiter1').get('/me')).body.user.id;
    expect(await total(`owner=${me}`)).toBe(await total('kind=all'));
    expect((await t.api('manager').get('/projects/board?kind=none')).status).toBe(400);
    expect((await t.api('manager').get('/projects?kind=everything')).status).toBe(400);
    expect((await t.api('manager').get('/projects?reached=nowhere')).status).toBe(400);
  });
});
