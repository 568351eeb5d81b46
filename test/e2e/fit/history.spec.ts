import { Computed } from '@crm/companies';
import { startTestApi, type TestApi } from '../../support/app';

/** What the record keeps of scores: one row a version and value, and why a score moved. */
describe('history of fit', () => {
  let t: TestApi;
  beforeAll(async () => {
    t = await startTestApi();
  });
  afterAll(() => t.stop());

  it('keeps one row while nothing moves, and says why when it does', async () => {
    const me = t.api('recruiter1');
    const made = await me.post('/companies', { name: '北京示例历史医疗器械有限公司', description: '人工关节研发生产，两张三类证，与积水潭医院合作。' });
    expect(made.status).toBe(201);
    const past = async () => (await me.get(`/companies/${made.body.id}/fit/history`)).body.items as { total: number; difference: { directions: { direction: string }[]; parts: { part: string; why: string }[] } | null }[];
    const [first] = await past();
    expect(first!.total % 1).toBe(0);
    for (const end of ['！', '']) expect((await me.patch(`/companies/${made.body.id}`, { description: `人工关节研发生产，两张三类证，与积水潭医院合作${end}` })).status).toBe(200);
    expect(await past()).toHaveLength(1);
    expect((await me.patch(`/companies/${made.body.id}`, { description: '连锁药房，零售药品与保健食品。' })).status).toBe(200);
    const [now, before] = await past();
    expect(before!.total).toBe(first!.total);
    expect(now!.total).toBe(0);
    expect(now!.difference!.directions.map((d) => d.direction)).toContain('high_end_device');
    expect(now!.difference!.parts.find((p) => p.part === 'direction')!.why).toBe('不属于 2+4 方向');
  });

  it('follows the words of the running program after an update, and orders nothing when it has', async () => {
    const made = await t.api('recruiter1').post('/companies', { name: '北京示例升级医疗器械有限公司', description: '人工关节研发生产。' });
    const versions = () => t.db.rows<{ version: string }>('SELECT DISTINCT fit_model_version AS version FROM companies_company WHERE active = 1');
    const [{ version: running }] = (await versions()) as [{ version: string }];
    await t.db.exec(`UPDATE companies_company SET fit_model_version = 'fit-2020.1' WHERE id = ?`, [made.body.id]);
    expect(await t.get(Computed).keepUp()).not.toBeNull();
    await t.drain();
    expect(await versions()).toEqual([{ version: running }]);
    expect(await t.get(Computed).keepUp()).toBeNull();
  });
});
