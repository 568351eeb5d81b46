import { addDays, businessDate } from '@crm/platform';
import { startTestApi, type TestApi } from '../../support/app';

/** 手动修正: set, seen beside the computed total, replaced, withdrawn, past its last day. */
describe('manual corrections of the fit', () => {
  let t: TestApi;
  let id: string;
  const today = businessDate(new Date());
  beforeAll(async () => {
    t = await startTestApi();
    id = (await t.api('recruiter1').post('/companies', { name: '北京修正骨科器械有限公司', description: '髋膝关节假体与脊柱植入物，自有工厂，三类证两张。' })).body.id;
  });
  afterAll(() => t.stop());

  it('needs a lead, a reason, at most ten points and a last day', async () => {
    const good = { points: 5, reason: '现场走访，产线已运行', expiresOn: addDays(today, 60) };
    expect((await t.api('recruiter1').post(`/companies/${id}/fit/corrections`, good)).status).toBe(403);
    for (const [wrong, path] of [[{ points: 11 }, 'points'], [{ points: 0 }, 'points'], [{ reason: '好' }, 'reason'], [{ expiresOn: today }, 'expiresOn'], [{ expiresOn: addDays(today, 181) }, 'expiresOn']] as const) {
      const refused = await t.api('lead1').post(`/companies/${id}/fit/corrections`, { ...good, ...wrong });
      expect([path, refused.status, refused.body.errors?.[0]?.path]).toEqual([path, 400, path]);
    }
  });

  it('stands beside the computed total, which it never replaces', async () => {
    const before = (await t.api('recruiter1').get(`/companies/${id}/fit`)).body;
    expect(before.seen).toMatchObject({ total: before.total, applied: 0, correction: null });
    const set = await t.api('lead1').post(`/companies/${id}/fit/corrections`, { points: 5, reason: '现场走访，产线已运行', expiresOn: addDays(today, 60) });
    expect([set.status, set.body.live, set.body.points]).toEqual([201, true, 5]);
    const after = (await t.api('recruiter1').get(`/companies/${id}/fit`)).body;
    expect(after.total).toBe(before.total);
    expect(after.seen.total).toBeCloseTo(before.total + 5, 1);
    expect(after.seen.correction).toMatchObject({ points: 5, reason: '现场走访，产线已运行', byName: set.body.byName });
    const listed = (await t.api('recruiter1').get(`/companies?q=${encodeURIComponent('修正骨科')}`)).body.items[0];
    expect(Math.round(listed.fit.total)).toBe(Math.round(before.total));
  });

  it('is replaced by the next one and can be withdrawn; the past stays readable', async () => {
    await t.api('lead1').post(`/companies/${id}/fit/corrections`, { points: -3, reason: '产线搬迁，暂缓投产', expiresOn: addDays(today, 30) });
    const list = (await t.api('recruiter1').get(`/companies/${id}/fit/corrections`)).body.items;
    expect(list.map((c: { points: number; live: boolean }) => [c.points, c.live])).toEqual([[-3, true], [5, false]]);
    expect((await t.api('lead1').delete(`/companies/${id}/fit/corrections/live`)).status).toBe(204);
    expect((await t.api('lead1').delete(`/companies/${id}/fit/corrections/live`)).status).toBe(404);
    expect((await t.api('recruiter1').get(`/companies/${id}/fit`)).body.seen.applied).toBe(0);
    const titles = (await t.api('recruiter1').get(`/companies/${id}/timeline`)).body.items.map((e: { title: string }) => e.title);
    expect(titles).toEqual(expect.arrayContaining([expect.stringContaining('手动修正契合度 +5'), '撤销契合度手动修正']));
  });

  it('is refused for a company outside 2+4', async () => {
    const shop = (await t.api('recruiter1').post('/companies', { name: '北京修正大药房连锁有限公司', description: '零售药店连锁，医保定点。' })).body.id;
    const refused = await t.api('lead1').post(`/companies/${shop}/fit/corrections`, { points: 5, reason: '领导关注企业', expiresOn: addDays(today, 30) });
    expect([refused.status, refused.body.code]).toEqual([409, 'COMPANIES.NOTHING_TO_CORRECT']);
  });
});
