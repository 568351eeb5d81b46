import type { MatchAnswer } from '@crm/policy';
import { startTestApi, type TestApi } from '../../support/app';

const asOf = '2026-11-21';
const profile = { name: '甲', location: { district: 'bda', park: 'biopark', inYizhuangNewTown: true }, entityKind: ['health_company'], activities: [], unknown: [], leases: [{ id: 'L', equipment: 'rd', financeLease: true, annualCostWan: 300, year: 2026, supportYear: 1 }] };
const test = { title: '300 万元租赁', asOf, profile, expect: { item: 'L', status: 'eligible', amountWan: 60 } };

describe('the editor: a clause changes the answer without a deploy', () => {
  let t: TestApi;
  beforeAll(async () => {
    t = await startTestApi();
  }, 120_000);
  afterAll(() => t.stop());

  const match = async () => (await t.api('recruiter1').post('/policies/match', { asOf, profile })).body as MatchAnswer;
  const lease = async () => (await match()).results.find((r) => r.clause === 'BDA-06')?.amountWan;

  it('drafts, tests, submits, is approved by another person, and answers anew; the past stays readable', async () => {
    expect(await lease()).toBe(50);
    const page = (await t.api('admin').get('/policies/clauses/BDA-06')).body;
    expect(page.active.no).toBe(1);
    const body = { ...page.active.body, amount: { ...page.active.body.amount, capWan: 60 } };

    const draft = await t.api('admin').post('/policies/clauses/BDA-06/drafts', { body, tests: [{ ...test, expect: { ...test.expect, amountWan: 61 } }], note: '上限调整（示例）' });
    expect(draft.status).toBe(201);
    const id = draft.body.id as string;
    expect((await t.api('admin2').post('/policies/clauses/BDA-06/drafts', {})).body.code).toBe('POLICY.OPEN_DRAFT_EXISTS');

    expect((await t.api('admin').post(`/policies/drafts/${id}/test`)).body.items[0]).toMatchObject({ passed: false, got: 'eligible 60' });
    expect((await t.api('admin').post(`/policies/drafts/${id}/submit`)).body).toMatchObject({ status: 409, code: 'POLICY.TESTS_FAILED' });
    expect((await t.api('admin').patch(`/policies/drafts/${id}`, { tests: [test] }, { 'if-match': '"9"' })).status).toBe(412);
    expect((await t.api('admin').patch(`/policies/drafts/${id}`, { tests: [test] }, { 'if-match': '"1"' })).status).toBe(200);
    expect((await t.api('admin').get(`/policies/versions/${id}/difference`)).body.items).toEqual([{ path: 'amount.capWan', before: 50, after: 60 }]);

    expect((await t.api('admin2').post(`/policies/drafts/${id}/approve`)).body.code).toBe('POLICY.NOT_SUBMITTED');
    expect((await t.api('admin').post(`/policies/drafts/${id}/submit`)).body.state).toBe('submitted');
    expect((await t.api('admin').patch(`/policies/drafts/${id}`, { note: 'x' })).body.code).toBe('POLICY.NOT_EDITABLE');
    expect((await t.api('admin').post(`/policies/drafts/${id}/approve`)).body).toMatchObject({ status: 403, code: 'POLICY.SAME_PERSON' });
    expect(await lease()).toBe(50);

    const before = (await match()).catalogueVersion;
    const moment = t.clock.now().toISOString();
    t.clock.advance(1_000);
    expect((await t.api('admin2').post(`/policies/drafts/${id}/approve`)).body.state).toBe('active');
    // BDA-06-CAP50 belongs to the document: the item is 60, the company-year stays at 50.
    expect(await lease()).toBe(60);
    expect((await match()).catalogueVersion).toBe(before + 1);
    expect((await match()).totals.bestWan).toBe(50);

    expect((await t.api('admin').get(`/policies?recordedAt=${moment}`)).body.catalogueVersion).toBe(before);
    const after = (await t.api('admin').get('/policies/clauses/BDA-06')).body;
    expect(after.versions.map((v: { no: number; state: string }) => [v.no, v.state])).toEqual([[2, 'active'], [1, 'superseded']]);
  });

  it('edits a document the same way: its company-year cap', async () => {
    const page = (await t.api('admin').get('/policies/clauses/BDA')).body;
    const caps = page.active.body.caps.map((cap: { id: string; wan: number }) => (cap.id === 'BDA-06-CAP50' ? { ...cap, wan: 60 } : cap));
    const backwards = await t.api('admin').post('/policies/clauses/BDA/drafts', { body: { ...page.active.body, validTo: '2020-01-01' } });
    expect(backwards.body.errors).toEqual([{ path: 'body.validTo', code: 'DATE_ORDER', message: '不能早于 2025-04-30' }]);
    const draft = (await t.api('admin2').post('/policies/clauses/BDA/drafts', { body: { ...page.active.body, caps } })).body;
    const tested = (await t.api('admin2').post(`/policies/drafts/${draft.id}/test`)).body.items as Array<{ passed: boolean }>;
    expect(tested.length).toBeGreaterThan(10);
    expect(tested.every((one) => one.passed)).toBe(true);
    await t.api('admin2').post(`/policies/drafts/${draft.id}/submit`);
    await t.api('admin').post(`/policies/drafts/${draft.id}/approve`);
    expect((await match()).totals.bestWan).toBe(60);
  });

  it('shows who gains before anybody approves', async () => {
    const held = { landedOn: '2025-01-01', location: { district: 'bda', park: 'biopark', inYizhuangNewTown: true }, leases: profile.leases, criminalRecord: false, none: ['penalties', 'existingGrants'] };
    const made = await t.api('recruiter1').post('/companies', { name: '甲租赁（北京）有限公司', profile: held });
    expect(made.status).toBe(201);
    await t.api('recruiter1').post('/companies', { name: '乙没有租赁（北京）有限公司', profile: { ...held, leases: undefined, none: [...held.none, 'leases'] } });
    const page = (await t.api('admin').get('/policies/clauses/BDA-06')).body;
    const body = { ...page.active.body, amount: { ...page.active.body.amount, capWan: 40 } };
    const draft = (await t.api('admin').post('/policies/clauses/BDA-06/drafts', { body, tests: [{ ...test, expect: { ...test.expect, amountWan: 40 } }] })).body;
    const { body: impact } = await t.api('admin').post(`/policies/drafts/${draft.id}/impact`, { asOf, landing: 'now' });
    expect(impact).toMatchObject({ clause: 'BDA-06', companies: 2, changed: 1, gains: 0, loses: 0, differenceWan: -20 });
    expect(impact.items[0]).toMatchObject({ change: 'less', clauseBeforeWan: 60, clauseAfterWan: 40 });
    await t.api('admin').post(`/policies/drafts/${draft.id}/withdraw`);
  });

  it('refuses a clause that cannot be matched, and nobody approves their own words', async () => {
    const page = (await t.api('admin').get('/policies/clauses/BDA-13a')).body;
    const broken = { ...page.active.body, when: [{ fact: 'tenders.*.colour', is: 'red' }] };
    const refused = await t.api('admin').post('/policies/clauses/BDA-13a/drafts', { body: broken });
    expect(refused.status).toBe(400);
    expect(refused.body.errors[0]).toMatchObject({ path: 'body.when.0.fact', code: 'UNKNOWN_FACT' });

    const draft = (await t.api('admin').post('/policies/clauses/BDA-13a/drafts', { note: '甲起草' })).body;
    await t.api('admin2').patch(`/policies/drafts/${draft.id}`, { note: '乙改过' });
    await t.api('admin').post(`/policies/drafts/${draft.id}/submit`);
    expect((await t.api('admin2').post(`/policies/drafts/${draft.id}/approve`)).body.code).toBe('POLICY.SAME_PERSON');
    expect((await t.api('admin2').post(`/policies/drafts/${draft.id}/send-back`)).body.state).toBe('draft');
    expect((await t.api('admin').post(`/policies/drafts/${draft.id}/withdraw`)).body.state).toBe('withdrawn');
  });

  it('takes a new clause of a known document', async () => {
    const body = { id: 'CP-18', document: 'CP', place: '补录', title: '示例新条款', summary: '示例', support: 'grant', departments: ['昌平区政府'], over: 'company', when: [], amount: { kind: 'cap_only', capWan: 10 }, bring: [] };
    const changping = { ...profile, location: { district: 'changping', park: 'life_science_park', inYizhuangNewTown: false } };
    const tests = [{ title: '昌平企业', asOf, profile: changping, expect: { item: null, status: 'draft', upperWan: 10 } }];
    const draft = await t.api('admin').post('/policies/clauses/CP-18/drafts', { body, tests });
    expect(draft.status).toBe(201);
    await t.api('admin').post(`/policies/drafts/${draft.body.id}/submit`);
    await t.api('admin2').post(`/policies/drafts/${draft.body.id}/approve`);
    const answer = (await t.api('recruiter1').post('/policies/match', { asOf, profile: changping })).body as MatchAnswer;
    expect(answer.totals).toMatchObject({ bestWan: 0, draftUpperWan: 10 });
  });

  it('is for administrators', async () => {
    expect((await t.api('recruiter1').post('/policies/clauses/BDA-06/drafts', {})).status).toBe(403);
    expect((await t.api('auditor').get('/policies')).status).toBe(403);
  });
});
