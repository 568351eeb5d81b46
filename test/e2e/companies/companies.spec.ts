import { completeUscc } from '@crm/companies';
import { startTestApi, type TestApi } from '../../support/app';

let t: TestApi;
beforeAll(async () => {
  t = await startTestApi();
});
afterAll(() => t?.stop());

const USCC = completeUscc('91110112MA00TEST'.replace('S', '5'));
const pharma = { name: '北京澄测生物医药有限公司', uscc: USCC, contacts: [{ name: '许静', title: '总经理', phone: '13800000621', email: 'xu@example.com' }], kinds: ['specialised_sme', { kind: 'high_tech', year: 2025 }] };
let id: string;

describe('a company from the first check to the timeline', () => {
  it('is created with a valid code only', async () => {
    const bad = await t.api('recruiter1').post('/companies', { name: '坏码公司', uscc: '91310115MA1H8R7C6D' });
    expect(bad.status).toBe(400);
    expect(bad.body.errors[0]).toMatchObject({ path: 'uscc' });
    const made = await t.api('recruiter1').post('/companies', { ...pharma, profile: { isHeadCdmo: true, none: ['penalties'] } });
    expect(made.body).toMatchObject({ name: pharma.name, uscc: USCC, version: 1, editable: true, facts: { known: 1, none: 1 } });
    expect(made.body.kinds).toEqual([{ kind: 'high_tech', year: 2025, evidence: null }, { kind: 'specialised_sme', year: null, evidence: null }]);
    expect(made.body.contacts[0]).toMatchObject({ name: '许静', phoneMasked: '138****0621' });
    expect(JSON.stringify(made.body)).not.toContain('13800000621');
    id = made.body.id;
  });

  it('refuses what nobody asked for', async () => {
    for (const extra of [{ ownerId: id }, { fitTotal: 100 }, { version: 9 }, { contacts: [{ name: '甲', role: 'x' }] }, { kinds: [{ kind: 'listed', hack: 1 }] }]) {
      const refused = await t.api('recruiter1').post('/companies', { name: '另一家公司', ...extra });
      expect([Object.keys(extra), refused.status]).toEqual([Object.keys(extra), 400]);
    }
  });

  it('is a masked hit for another team and whole for the own', async () => {
    const others = await t.api('recruiter2').post('/companies/duplicate-check', { name: '澄测生物医药（北京）有限公司', phone: '138 0000 0621' });
    expect(others.status).toBe(200);
    expect(others.body.hits).toHaveLength(1);
    expect(others.body.hits[0]).toMatchObject({ certainty: 'same', maskedName: '澄＊＊＊（北京）有限公司', ownerTeam: '招商一组' });
    expect(others.body.hits[0].companyId).toBeUndefined();
    const own = await t.api('recruiter1').post('/companies/duplicate-check', { name: '北京澄测生物医药股份有限公司' });
    expect(own.body.hits[0]).toMatchObject({ certainty: 'likely', companyId: id });
    expect((await t.api('recruiter1').post('/companies/duplicate-check', { uscc: USCC })).body.hits[0]).toMatchObject({ certainty: 'same' });
    expect((await t.api('recruiter1').post('/companies/duplicate-check', { name: '北京澄测生物医药有限公司上海分公司' })).body.hits).toEqual([]);
  });

  it('cannot be made twice', async () => {
    const same = await t.api('recruiter2').post('/companies', { name: '澄测另写名称有限公司', uscc: USCC });
    expect(same.status).toBe(409);
    expect(same.body).toMatchObject({ code: 'COMPANIES.ALREADY_EXISTS', hits: [{ certainty: 'same', ownerTeam: '招商一组' }] });
    expect(same.text).not.toContain(id);
  });

  it('answers 403 with the team and nothing else, 404 for none', async () => {
    const foreign = await t.api('recruiter2').get(`/companies/${id}`);
    expect(foreign.status).toBe(403);
    expect(foreign.body).toMatchObject({ code: 'COMPANIES.NOT_YOURS', ownerTeam: '招商一组' });
    expect(foreign.text).not.toContain('澄测');
    expect((await t.api('recruiter2').get('/companies/01000000-0000-7000-8000-000000000000')).status).toBe(404);
    expect((await t.api('recruiter1').get('/companies/nonsense')).status).toBe(404);
    expect((await t.api('lead1').get(`/companies/${id}`)).status).toBe(200);
    expect((await t.api('manager').get(`/companies/${id}`)).body.editable).toBe(false);
    expect((await t.api('auditor').get(`/companies/${id}`)).status).toBe(403);
  });

  it.each(['北京澄测', '澄测生物', '生物医药', 'bjcc', 'chengceshengwu', USCC.slice(0, 12), '13800000621'])('is found by %s', async (q) => {
    const found = await t.api('recruiter1').get(`/companies?q=${encodeURIComponent(q)}&total=true`);
    expect(found.status).toBe(200);
    expect(found.body.items[0]?.name).toBe(pharma.name);
    expect((await t.api('recruiter2').get(`/companies?q=${encodeURIComponent(q)}`)).body.items).toEqual([]);
  });

  it('lists with filters, sorts and pages', async () => {
    expect((await t.api('recruiter1').get('/companies?kind=high_tech&mine=true&sort=-updatedAt&total=true')).body).toMatchObject({ total: 1 });
    expect((await t.api('recruiter1').get('/companies?kind=cro')).body.items).toEqual([]);
    expect((await t.api('recruiter1').get('/companies?sort=name;drop')).status).toBe(400);
    expect((await t.api('recruiter2').get('/companies?total=true')).body.total).toBe(0);
  });

  it('changes by merge patch, with versions and history of facts', async () => {
    const stale = await t.api('recruiter1').patch(`/companies/${id}`, { description: '甲' }, { 'if-match': '"9"' });
    expect(stale.status).toBe(412);
    const done = await t.api('recruiter1').patch(`/companies/${id}`, { description: '双特异性抗体与 ADC 创新药研发', aliases: ['澄测生物'], profile: { rdSpendWan: { 2025: 8640 }, isHeadCdmo: null }, source: '审计报告', date: '2026-03-01' }, { 'if-match': '"1"' });
    expect(done.status).toBe(200);
    expect(done.body).toMatchObject({ version: 2, aliases: ['澄测生物'], profile: { rdSpendWan: { 2025: 8640 }, none: ['penalties'] } });
    const facts = await t.api('recruiter1').get(`/companies/${id}/facts`);
    expect(facts.body.items.find((f: { path: string }) => f.path === 'rdSpendWan')).toMatchObject({ state: 'known', source: '审计报告', date: '2026-03-01' });
    expect(facts.body.items.find((f: { path: string }) => f.path === 'isHeadCdmo')).toMatchObject({ state: 'unknown' });
    const history = await t.api('recruiter1').get(`/companies/${id}/facts/history?path=isHeadCdmo`);
    expect(history.body.items.map((h: { state: string }) => h.state)).toEqual(['unknown', 'known']);
    expect((await t.api('recruiter1').patch(`/companies/${id}`, { description: '双特异性抗体与 ADC 创新药研发' })).body.version).toBe(2);
  });

  it('answers one question of the form', async () => {
    const answered = await t.api('recruiter1').post(`/companies/${id}/facts`, { path: 'foreignSharePct', state: 'known', value: 30, source: '电话核实', date: '2026-11-20' });
    expect(answered.body.items).toMatchObject([{ path: 'foreignSharePct', state: 'known', value: 30 }]);
    expect((await t.api('recruiter1').post(`/companies/${id}/facts`, { path: 'foreignSharePct', state: 'none' })).body.items).toMatchObject([{ state: 'none' }]);
  });

  it('logs a follow-up once, whatever the network does', async () => {
    const followUp = { kind: 'visit_in', content: '看 BioPark 3 号楼 2F', happenedAt: '2026-11-20T02:00:00Z', nextFollowUpAt: '2026-12-01T01:00:00Z', nextPlan: '带租金阶梯', people: ['许静'] };
    const first = await t.api('recruiter1').post(`/companies/${id}/follow-ups`, followUp, { 'idempotency-key': 'offline-1' });
    const again = await t.api('recruiter1').post(`/companies/${id}/follow-ups`, followUp, { 'idempotency-key': 'offline-1' });
    expect(first.status).toBe(201);
    expect(again.body.id).toBe(first.body.id);
    const list = await t.api('recruiter1').get(`/companies/${id}/follow-ups?total=true`);
    expect(list.body).toMatchObject({ total: 1, items: [{ kind: 'visit_in', people: ['许静'], createdByName: expect.any(String) }] });
    const timeline = await t.api('recruiter1').get(`/companies/${id}/timeline?only=follow_up`);
    expect(timeline.body.items).toMatchObject([{ kind: 'follow_up', title: '来访', body: '看 BioPark 3 号楼 2F', followUpKind: 'visit_in' }]);
    expect((await t.api('recruiter1').get(`/companies/${id}`)).body.nextFollowUpAt).toBe('2026-12-01T01:00:00.000Z');
    expect((await t.api('recruiter2').post(`/companies/${id}/follow-ups`, followUp)).status).toBe(403);
    const fixed = await t.api('recruiter1').patch(`/companies/${id}/follow-ups/${first.body.id}`, { content: '看 BioPark 3 号楼 2F、4F' });
    expect(fixed.body).toMatchObject({ content: '看 BioPark 3 号楼 2F、4F', version: 2 });
    expect((await t.api('lead1').patch(`/companies/${id}/follow-ups/${first.body.id}`, { content: 'x' })).body.code).toBe('COMPANIES.NOT_AUTHOR');
  });

  it('reveals a phone with a reason and leaves a trace', async () => {
    const { contacts } = (await t.api('recruiter1').get(`/companies/${id}`)).body;
    const path = `/companies/${id}/contacts/${contacts[0].id}`;
    expect((await t.api('recruiter1').post(`${path}/reveal`, { reason: '' })).status).toBe(400);
    const seen = await t.api('recruiter1').post(`${path}/reveal`, { reason: '约考察时间' });
    expect(seen.body).toMatchObject({ phone: '13800000621', email: 'xu@example.com' });
    expect((await t.api('recruiter2').post(`${path}/reveal`, { reason: '看看' })).status).toBe(403);
    const trail = await t.db.rows<{ data: string }>(`select data from platform_audit where action = 'companies.contact.revealed'`);
    expect(trail).toHaveLength(1);
    expect(trail[0]?.data).not.toContain('13800000621');
    const stored = await t.db.rows<{ phone: string }>('select phone_sealed as phone from companies_contact');
    expect(stored.every((s) => !s.phone?.includes('13800000621'))).toBe(true);
    expect((await t.api('recruiter1').patch(path, { phone: '13900000622' })).body.phoneMasked).toBe('139****0622');
    expect((await t.api('recruiter1').get(`${path}/copy`)).headers['content-disposition']).toContain('attachment');
    expect((await t.api('recruiter1').delete(path)).status).toBe(204);
    expect((await t.api('recruiter1').get(`/companies/${id}`)).body.contacts).toEqual([]);
    expect((await t.api('recruiter1').get(`/companies/${id}/follow-ups`)).body.items[0].people).toEqual([]);
  });

  it('keeps files by what they are', async () => {
    const pdf = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(200, 32)]);
    const up = await t.api('recruiter1').upload(`/companies/${id}/attachments`, { name: '介绍.exe', bytes: pdf });
    expect(up.body).toMatchObject({ contentType: 'application/pdf', size: pdf.length });
    const down = await t.api('recruiter1').get(`/companies/${id}/attachments/${up.body.id}`);
    expect(down.headers['content-disposition']).toMatch(/^attachment/);
    expect((await t.api('recruiter1').upload(`/companies/${id}/attachments`, { name: 'a.pdf', bytes: Buffer.from('4d5a9000000300', 'hex') })).status).toBe(422);
    expect((await t.api('recruiter2').get(`/companies/${id}/attachments/${up.body.id}`)).status).toBe(403);
    expect((await t.api('recruiter1').delete(`/companies/${id}/attachments/${up.body.id}`)).status).toBe(204);
  });
});

describe('two records of one company', () => {
  it('merge, keep both histories, resolve old ids, and come apart again', async () => {
    const r = t.api('recruiter1');
    const a = (await r.post('/companies', { name: '北京双记医疗器械有限公司', description: '骨科植入物', contacts: [{ name: '甲', phone: '13811110001' }] })).body;
    const code = completeUscc('91110112MA00MERG');
    const b = (await r.post('/companies', { name: '双记医疗器械有限公司', uscc: code, despiteDuplicates: true, kinds: ['cro'], contacts: [{ name: '乙', phone: '13811110002' }], profile: { foreignSharePct: 10 } })).body;
    await r.post(`/companies/${a.id}/follow-ups`, { kind: 'call', content: '甲的电话', happenedAt: '2026-11-01T02:00:00Z', noNext: true });
    await r.post(`/companies/${b.id}/follow-ups`, { kind: 'call', content: '乙的电话', happenedAt: '2026-11-02T02:00:00Z', noNext: true });
    const suspects = await r.get('/companies/duplicates');
    expect(suspects.body.items).toContainEqual(expect.objectContaining({ a: a.id, b: b.id, why: 'region_open' }));
    const preview = await r.get(`/companies/${a.id}/merge-preview?mergedId=${b.id}`);
    expect(preview.body.fields.map((f: { field: string; suggested: string }) => `${f.field}:${f.suggested}`)).toEqual(['name:kept', 'uscc:merged']);
    expect(preview.body.moves).toMatchObject({ contacts: 1, followUps: 1 });

    const merged = await r.post(`/companies/${a.id}/merge`, { mergedId: b.id, choices: { name: 'kept' } });
    expect(merged.status).toBe(200);
    expect(merged.body).toMatchObject({ id: a.id, uscc: code, mergedIds: [b.id], aliases: ['双记医疗器械有限公司'], profile: { foreignSharePct: 10 }, kinds: [{ kind: 'cro' }] });
    expect(merged.body.contacts).toHaveLength(2);
    const timeline = (await r.get(`/companies/${a.id}/timeline?only=follow_up`)).body.items;
    expect(timeline.map((e: { body: string; fromCompany: string | null }) => [e.body, e.fromCompany])).toEqual([['乙的电话', '双记医疗器械有限公司'], ['甲的电话', null]]);
    expect((await r.get(`/companies/${b.id}`)).body.id).toBe(a.id);
    expect((await r.get(`/companies?q=${encodeURIComponent('双记医疗')}`)).body.items).toHaveLength(1);

    const undone = await r.post(`/companies/merges/${merged.body.mergeId}/undo`);
    expect(undone.body).toMatchObject({ id: b.id, uscc: code, contacts: [{ name: '乙' }] });
    expect((await r.get(`/companies/${a.id}`)).body).toMatchObject({ uscc: null, aliases: [], kinds: [], mergedIds: [], contacts: [{ name: '甲' }] });
    expect((await r.get(`/companies/${b.id}/timeline?only=follow_up`)).body.items).toMatchObject([{ body: '乙的电话', fromCompany: null }]);
    expect((await r.post(`/companies/merges/${merged.body.mergeId}/undo`)).body.code).toBe('COMPANIES.MERGE_UNDONE');

    const again = await r.post(`/companies/${a.id}/merge`, { mergedId: b.id });
    t.clock.advance(25 * 3_600_000);
    expect((await r.post(`/companies/merges/${again.body.mergeId}/undo`)).body.code).toBe('COMPANIES.MERGE_TOO_OLD');
  });

  it('a branch and its parent stay two', async () => {
    const r = t.api('recruiter1');
    const parent = (await r.post('/companies', { name: '北京分枝制药有限公司' })).body;
    const branch = (await r.post('/companies', { name: '北京分枝制药有限公司上海分公司' })).body;
    expect(branch.branchOf).toBe('分枝制药');
    expect((await r.post(`/companies/${parent.id}/merge`, { mergedId: branch.id })).body.code).toBe('COMPANIES.BRANCH_AND_PARENT');
  });
});
