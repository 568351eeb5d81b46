import { startTestApi, type TestApi } from '../../support/app';

/** Scoring over the API, new versions of the model, preview and activation. */
describe('fit', () => {
  let t: TestApi;
  beforeAll(async () => {
    t = await startTestApi();
  });
  afterAll(() => t.stop());

  const stent = { name: '示例医疗科技有限公司', description: '药物洗脱支架与神经介入取栓支架，国产替代，三类证已拿两张。' };

  it('scores one company with evidence whose offsets point into the text', async () => {
    const { status, body } = await t.api('recruiter1').post('/fit/score', stent);
    expect(status).toBe(200);
    expect(body).toMatchObject({ primary: 'high_end_device', modelVersion: expect.stringMatching(/^fit-/) });
    expect(body.directions).toHaveLength(6);
    const device = body.directions.find((d: { direction: string }) => d.direction === 'high_end_device');
    for (const e of device.evidence.filter((x: { field: string }) => x.field === 'description')) expect(stent.description.slice(e.start, e.end)).toBe(e.text);
    expect(body.range[0]).toBeLessThanOrEqual(body.total);
    expect(body.range[1]).toBeGreaterThanOrEqual(body.total);
    expect(body.parts.reduce((s: number, p: { points: number }) => s + p.points, 0)).toBeCloseTo(body.total, 1);
  });

  it('keeps order in a batch and answers 2000 items', async () => {
    const items = Array.from({ length: 2000 }, (_, i) => (i % 2 ? stent : { name: `示例大药房${i}`, description: '零售药店连锁，医保定点。' }));
    const { status, body } = await t.api('manager').post('/fit/score-batch', { items });
    expect(status).toBe(200);
    expect(body.items.map((x: { primary: string | null }) => x.primary)).toEqual(items.map((_, i) => (i % 2 ? 'high_end_device' : null)));
    expect((await t.api('manager').post('/fit/score-batch', { items: [...items, stent] })).status).toBe(400);
  });

  it('says unknown, not zero, when there is nothing to read', async () => {
    const { body } = await t.api('recruiter1').post('/fit/score', { name: '某某有限公司' });
    expect(body).toMatchObject({ primary: null, total: 0, grade: 'unsure', knownShare: 0 });
    expect(body.directions.every((d: { points: number | null }) => d.points === null)).toBe(true);
    expect(body.unknown).toContain('description');
  });

  it('stores changed weights as a new version, activates it and tells the others', async () => {
    const before = (await t.api('admin').get('/fit/models')).body.active;
    expect((await t.api('recruiter1').post('/fit/models', { weights: { scale: 10 } })).status).toBe(403);
    const wrong = await t.api('admin').post('/fit/models', { weights: { parts: { direction: 50 } } });
    expect(wrong.status).toBe(400);
    expect(wrong.body).toMatchObject({ code: 'FIT.WEIGHTS_INVALID', errors: [{ path: 'weights.parts', code: 'SUM' }] });
    const made = await t.api('admin').post('/fit/models', { weights: { groups: { 'dev.cardio': 0.2 } }, note: '试调' });
    expect(made.status).toBe(201);
    const old = (await t.api('admin').post('/fit/score', stent)).body;
    expect(old.modelVersion).toBe(before);
    expect((await t.api('admin').post(`/fit/models/${made.body.version}/activate`)).status).toBe(200);
    const now = (await t.api('admin').post('/fit/score', stent)).body;
    expect(now.modelVersion).toBe(made.body.version);
    expect(now.total).toBeLessThan(old.total);
    expect((await t.api('admin').post(`/fit/models/${made.body.version}/activate`)).body.code).toBe('FIT.ALREADY_ACTIVE');
    expect((await t.api('admin').post('/fit/models/none/activate')).status).toBe(404);
    const said = await t.db.rows<{ payload: string }>("select payload from platform_outbox where name = 'fit.model.activated.v1'");
    expect(said.map((e) => e.payload).join()).toContain(made.body.version);
  });
});
