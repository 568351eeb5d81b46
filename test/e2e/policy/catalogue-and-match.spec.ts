import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MatchAnswer } from '@crm/policy';
import { startTestApi, type TestApi } from '../../support/app';

const company = (over: object = {}) => ({ name: '甲', location: { district: 'bda', park: 'biopark', inYizhuangNewTown: true }, entityKind: ['health_company'], activities: [], unknown: [], ...over });
const asOf = '2026-11-21';

describe('policies over the API', () => {
  let t: TestApi;
  beforeAll(async () => {
    t = await startTestApi();
  }, 120_000);
  afterAll(() => t.stop());

  const match = async (profile: object, on = asOf) => (await t.api('recruiter1').post('/policies/match', { asOf: on, profile })).body as MatchAnswer;

  it('lists the five documents with their status on a day', async () => {
    const { body } = await t.api('recruiter1').get(`/policies?asOf=${asOf}`);
    expect(body.items.map((d: { id: string; status: string }) => [d.id, d.status])).toEqual([['TZ', 'expired'], ['BJ21', 'expired'], ['CP', 'superseded_draft'], ['BDA', 'in_force'], ['ZGC15', 'expired']]);
    expect(body.items.flatMap((d: { clauses: unknown[] }) => d.clauses)).toHaveLength(142);
    const on2023 = await t.api('manager').get('/policies/BJ21?asOf=2023-12-31');
    expect(on2023.body.status).toBe('in_force');
    expect((await t.api('manager').get('/policies/NONE')).status).toBe(404);
  });

  it('answers in a fraction of a second with amounts, questions and sources', async () => {
    const answer = await match(company({ contracts: [{ id: 'C1', providerType: 'cro', amountWan: 600, year: 2026, voucherBefore: false }, { id: 'C2', providerType: 'cdmo', amountWan: 500, year: 2026, voucherBefore: false }], unknown: ['leases'] }));
    expect(answer.totals).toMatchObject({ bestWan: 200, upperWan: 200, needsInfoUpperWan: 50 });
    expect(answer.caps).toEqual([{ cap: 'BDA-10-CAP200', year: 2026, beforeWan: 220, afterWan: 200 }]);
    expect(answer.nextQuestions[0]).toMatchObject({ path: 'leases', unlocksWan: 50 });
    expect(answer.results.find((r) => r.item === 'C1')?.source).toEqual({ document: 'BDA', clause: '二（二）10' });
  });

  const published = join(__dirname, '../../../../shared/accept/policy-examples.json');
  (existsSync(published) ? it : it.skip)('answers the published scenarios', async () => {
    const { scenarios } = JSON.parse(readFileSync(published, 'utf8')) as { scenarios: Array<{ asOf: string; profile: object; expected: { totals: { bestWan: number } } }> };
    for (const s of scenarios) expect((await match(s.profile, s.asOf)).totals.bestWan).toBe(s.expected.totals.bestWan);
  });

  it('refuses a bad profile with every path', async () => {
    const profile = { ...company(), evil: 1, contracts: [{ id: 'C', amountWan: -5 }], products: [{ id: 'A', kind: 'drug', drugClass: 9 }], landedOn: '2026-13-01' };
    const { status, body } = await t.api('recruiter1').post('/policies/match', { asOf, profile });
    expect(status).toBe(400);
    expect(body.code).toBe('POLICY.INVALID_PROFILE');
    expect(body.errors.map((e: { path: string }) => e.path).sort()).toEqual(['profile.contracts.0.amountWan', 'profile.evil', 'profile.landedOn', 'profile.products.0.drugClass']);
    expect((await t.api('recruiter1').post('/policies/match', { asOf: '2026-02-30', profile: company() })).status).toBe(400);
    expect((await t.api('recruiter1').post('/policies/match', { asOf, profile: company(), extra: 1 })).status).toBe(400);
    expect((await t.api('recruiter1').post('/policies/match', { asOf })).status).toBe(400);
  });

  it('compares the three parks', async () => {
    const profile = company({ products: [{ id: 'A', kind: 'drug', drugClass: 1, milestones: [{ type: 'phase3_first_entry', first: true, date: '2026-06-12', subjectEnrolled: true }] }] });
    const { body } = await t.api('recruiter1').post('/policies/compare', { asOf, profile });
    const of = (park: string) => body.items.find((item: { park: string }) => item.park === park).answer as MatchAnswer;
    expect(of('biopark').totals).toMatchObject({ bestWan: 0, needsInfoUpperWan: 3000 });
    expect(of('biopark').nextQuestions[0]?.question).toContain('落地前里程碑');
    expect(of('huoxian').totals.needsInfoUpperWan).toBe(0);
    await t.api('admin').put('/settings/policy.compareParks', { value: false });
    expect((await t.api('recruiter1').post('/policies/compare', { asOf, profile })).status).toBe(403);
  });

  it('tells an opening window and a nearing end once', async () => {
    t.clock.set(new Date('2027-12-20T02:00:00Z'));
    const added = await t.api('admin').post('/policies/windows', { document: 'BDA', title: '第三批申报（示例）', opensOn: '2027-12-24', closesOn: '2027-12-30' });
    expect(added.status).toBe(201);
    await t.job('policy.windows');
    await t.job('policy.windows');
    await t.drain();
    const { body } = await t.api('recruiter1').get('/notifications');
    const told = body.items.filter((n: { kind: string }) => n.kind === 'policy.window').map((n: { title: string }) => n.title);
    expect(told).toHaveLength(2);
  });
});
