import { businessDate } from '@crm/platform';
import { Workdays } from '@crm/reminders';
import { startTestApi, type TestApi } from '../../support/app';

type Body = Record<string, never> & { [key: string]: unknown };

describe('leads from report to end', () => {
  let t: TestApi;
  let serial = 0;
  const company = (name: string) => ({ company: { name: `北京${name}医疗科技有限公司`, contacts: [{ name: '联系人甲', phone: `1390013${String(1000 + serial++)}` }] }, source: '展会' });
  const report = async (user: 'recruiter1' | 'recruiter2', name: string, more: object = {}) => {
    const answer = await t.api(user).post('/leads', { ...company(name), ...more });
    if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`);
    return answer.body as { id: string; companyId: string; state: string; version: number; ownerId: string; allowedEvents: string[]; recycleAt: string };
  };
  const poolId = async (user: 'recruiter1' | 'recruiter2', open: boolean) => ((await t.api(user).get('/pools')).body as { items: { id: string; openToAll: boolean }[] }).items.find((p) => p.openToAll === open)?.id;
  const userId = async (username: string) => ((await t.api('admin').get('/users')).body as { items: { id: string; username: string }[] }).items.find((u) => u.username === username)?.id as string;

  beforeAll(async () => {
    t = await startTestApi();
  }, 120_000);
  afterAll(() => t?.stop());

  it('is reported into the own hands, with clocks, and carries what may be done', async () => {
    const lead = await report('recruiter1', '启程');
    expect(lead).toMatchObject({ state: 'held', source: 'fair', sourceLabel: '展会' });
    expect(lead.allowedEvents).toEqual(expect.arrayContaining(['qualify', 'discard', 'release', 'convert']));
    const again = await t.api('recruiter1').get(`/leads/${lead.id}`);
    expect((again.body as { clocks: { clock: string }[] }).clocks.map((c) => c.clock).sort()).toEqual(['answer', 'feedback', 'note', 'screening']);
    expect((await t.api('recruiter2').get(`/leads/${lead.id}`)).status).toBe(404);
    expect((await t.api('lead1').get(`/leads/${lead.id}`)).status).toBe(200);
    expect((await t.api('manager').get(`/leads/${lead.id}`)).status).toBe(200);
  });

  it('gives a masked hit to another team, and the claim on it can be contested and ruled', async () => {
    const lead = await report('recruiter2', '恒序核酸');
    const refused = await t.api('recruiter1').post('/leads', { company: { name: '北京恒序核酸医疗科技有限公司' }, source: '来访' });
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: 'LEADS.DUPLICATE' });
    const hits = (refused.body as { hits: { maskedName: string; ownerTeam: string }[] }).hits;
    expect(hits[0]?.ownerTeam).toBe('创新二组');
    expect(JSON.stringify(hits)).not.toContain('恒序核酸');
    expect((await t.api('recruiter1').post(`/leads/${lead.id}/claim`)).status).toBe(404);

    const opened = await t.api('recruiter1').post('/lead-conflicts', { name: '北京恒序核酸医疗科技有限公司', evidence: '11 月 3 日已在展会首次对接，有签到记录。' });
    expect(opened.status).toBe(201);
    expect((opened.body as { companyName: string }).companyName).not.toContain('恒序核酸');
    expect((await t.api('recruiter1').post('/lead-conflicts', { name: '北京恒序核酸医疗科技有限公司', evidence: '再来' })).status).toBe(409);
    const id = (opened.body as { id: string }).id;
    expect((await t.api('recruiter1').post(`/lead-conflicts/${id}/rule`, { ruling: 'moved', reason: 'x' })).status).toBe(403);
    const ruled = await t.api('lead1').post(`/lead-conflicts/${id}/rule`, { ruling: 'moved', reason: '签到记录早于对方登记。' });
    expect(ruled.body).toMatchObject({ state: 'ruled', ruling: 'moved' });
    const moved = await t.api('recruiter1').get(`/leads/${lead.id}`);
    expect(moved.body).toMatchObject({ ownerId: await userId('recruiter1'), state: 'held' });
    expect((await t.api('recruiter2').get(`/leads/${lead.id}`)).status).toBe(404);
    const notices = (await t.api('recruiter2').get('/notifications')).body as { items: { title: string }[] };
    expect(notices.items.some((n) => n.title.includes('首报认定'))).toBe(true);
  });

  it('lets one of two claimers win and names the winner to the other', async () => {
    const shared = await poolId('recruiter1', true);
    for (let round = 0; round < 5; round++) {
      const lead = await report('recruiter1', `抢领${round}`, { poolId: shared });
      const answers = await Promise.all([t.api('recruiter1').post(`/leads/${lead.id}/claim`), t.api('recruiter2').post(`/leads/${lead.id}/claim`)]);
      expect(answers.map((a) => a.status).sort()).toEqual([200, 409]);
      const loser = answers.find((a) => a.status === 409);
      expect(loser?.body).toMatchObject({ code: 'LEADS.ALREADY_CLAIMED' });
      expect((loser as { body: { by: string } }).body.by).toBeTruthy();
      const row = await t.db.row<{ n: string }>("SELECT COUNT(*) AS n FROM leads_event WHERE lead_id = ? AND event = 'claim'", [lead.id]);
      expect(Number(row?.n)).toBe(1);
    }
  });

  it('keeps the last owner away for the cool-down, and the quota and the cap hold', async () => {
    const lead = await report('recruiter1', '冷却');
    expect((await t.api('recruiter1').post(`/leads/${lead.id}/release`, { reason: '暂无进展' })).body).toMatchObject({ state: 'pooled' });
    const cooling = await t.api('recruiter1').post(`/leads/${lead.id}/claim`);
    expect(cooling.body).toMatchObject({ code: 'LEADS.COOLING_DOWN' });
    expect((cooling.body as { detail: string }).detail).toMatch(/^\d\d-\d\d 刚退回，\d\d-\d\d 起可再认领。$/);
    expect((await t.api('lead1').post(`/leads/${lead.id}/claim`)).status).toBe(200);

    await t.api('admin').put('/settings/leads.holdingCap', { value: 3 });
    const over = await t.api('recruiter1').post('/leads', company('超限'));
    expect(over.body).toMatchObject({ code: 'LEADS.HOLDING_CAP' });
    expect((over.body as { detail: string }).detail).toMatch(/^已持有 \d+ 家，到上限。先退回 \d+ 家再认领。$/);
    await t.api('admin').put('/settings/leads.holdingCap', { value: 60 });
  });

  it('moves by its machine only, and refuses stale writes', async () => {
    const lead = await report('recruiter1', '状态机');
    expect((await t.api('recruiter1').post(`/leads/${lead.id}/qualify`, {}, { 'if-match': '"99"' })).status).toBe(412);
    expect((await t.api('recruiter1').post(`/leads/${lead.id}/qualify`, { intent: 'A' })).body).toMatchObject({ state: 'qualified', intent: 'A' });
    const twice = await t.api('recruiter1').post(`/leads/${lead.id}/qualify`, {});
    expect(twice.body).toMatchObject({ code: 'LEADS.NOT_ALLOWED' });
    expect((await t.api('recruiter1').post(`/leads/${lead.id}/discard`, { reason: 'no_intent' })).body).toMatchObject({ state: 'discarded', discardReason: 'no_intent' });
    expect((await t.api('recruiter1').post(`/leads/${lead.id}/reopen`, {})).body).toMatchObject({ state: 'held' });
    const history = (await t.api('recruiter1').get(`/leads/${lead.id}/history`)).body as { items: { event: string }[] };
    expect(history.items.map((h) => h.event).reverse()).toEqual(['create', 'qualify', 'discard', 'reopen']);
    expect((await t.api('recruiter1').patch(`/leads/${lead.id}`, { intent: 'B', ownerId: 'x' } as unknown as Body)).status).toBe(400);
  });

  it('is assigned by a lead, by rule too, inside the team only', async () => {
    const pool = await poolId('recruiter1', false);
    const lead = await report('recruiter1', '分派', { poolId: pool });
    expect((await t.api('recruiter1').post(`/leads/${lead.id}/assign`, {})).status).toBe(403);
    expect((await t.api('lead1').post(`/leads/${lead.id}/assign`, { ownerId: await userId('recruiter2') })).body).toMatchObject({ code: 'LEADS.OTHER_TEAM' });
    expect((await t.api('lead1').post(`/leads/${lead.id}/assign`, { byRule: true })).body).toMatchObject({ code: 'LEADS.NOBODY_FREE' });
    const rules = await t.api('lead1').put('/lead-rules', { rules: [{ name: '其余', mode: 'round_robin', userIds: [await userId('recruiter1')] }] });
    expect(rules.status).toBe(200);
    expect((await t.api('lead1').post(`/leads/${lead.id}/assign`, { byRule: true })).body).toMatchObject({ state: 'held', ownerId: await userId('recruiter1') });
  });

  it('passes over the absent: set by themselves or the team lead, seen by nobody else, over after the day', async () => {
    const [recruiter1, today] = [await userId('recruiter1'), businessDate(t.clock.now())];
    const put = (user: 'recruiter1' | 'lead1' | 'recruiter2', until: string | null) => t.api(user).put(`/absences/${recruiter1}`, { until });
    expect((await put('recruiter2', today)).status).toBe(404);
    expect((await put('recruiter1', '2020-01-01')).body).toMatchObject({ code: 'IDENTITY.DAY_PAST' });
    expect((await put('recruiter1', '2026-02-30')).status).toBe(400);
    expect((await put('recruiter1', today)).body).toMatchObject({ items: [{ userId: recruiter1, own: true, absentUntil: today }] });
    const pooled = await report('recruiter1', '请假', { poolId: await poolId('recruiter1', false) });
    expect((await t.api('lead1').post(`/leads/${pooled.id}/assign`, { byRule: true })).body).toMatchObject({ code: 'LEADS.NOBODY_FREE' });
    const team = (await t.api('lead1').get('/absences')).body as { items: { userId: string; absentUntil: string | null }[] };
    expect(team.items.find((p) => p.userId === recruiter1)?.absentUntil).toBe(today);
    expect((await put('lead1', null)).status).toBe(200);
    expect((await t.api('lead1').post(`/leads/${pooled.id}/assign`, { byRule: true })).body).toMatchObject({ ownerId: recruiter1 });
  });

  it('warns, then recycles what nobody talks to; a follow-up keeps it', async () => {
    const quiet = await report('recruiter1', '沉默');
    const lively = await report('recruiter1', '活跃');
    const logged = await t.api('recruiter1').post(`/companies/${lively.companyId}/follow-ups`, { kind: 'call', content: '已约下周走访', happenedAt: t.clock.now().toISOString(), nextFollowUpAt: new Date(t.clock.now().getTime() + 86_400_000).toISOString() });
    expect(logged.status).toBe(201);
    await t.drain();
    const touched = (await t.api('recruiter1').get(`/leads/${lively.id}`)).body as { lastTouchAt: string; nextFollowUpAt: string; clocks: { clock: string }[] };
    expect(touched.nextFollowUpAt).toBeTruthy();
    expect(touched.clocks.map((c) => c.clock)).not.toContain('answer');
    const start = t.clock.now();
    t.clock.set(await t.get(Workdays).add(start, 13));
    const breaches = (await t.api('lead1').get('/leads/sla-breaches?open=true&total=true')).body as { items: { clock: string; lateWorkdays: number }[]; total: number };
    expect(breaches.items.some((b) => b.clock === 'answer' && b.lateWorkdays > 0)).toBe(true);
    await t.job('leads.sweep');
    const notices = (await t.api('recruiter1').get('/notifications?limit=100')).body as { items: { title: string }[] };
    expect(notices.items.some((n) => n.title.includes('3 个工作日后回收') && n.title.includes('沉默'))).toBe(true);
    await t.api('recruiter1').post(`/companies/${lively.companyId}/follow-ups`, { kind: 'visit_out', content: '走访厂房', happenedAt: t.clock.now().toISOString(), noNext: true });
    await t.drain();
    t.clock.set(new Date((await t.get(Workdays).add(start, 15)).getTime() + 60_000));
    await t.job('leads.sweep');
    expect((await t.api('recruiter1').get(`/leads/${quiet.id}`)).body).toMatchObject({ state: 'pooled', owner: null });
    expect((await t.api('recruiter1').get(`/leads/${lively.id}`)).body).toMatchObject({ state: 'held' });
    t.clock.set(start);
  });

  it('filters, keeps saved views, works in bulk, and exports what is on screen', async () => {
    for (const name of ['导出一', '导出二', '导出三', '导出四']) await report('recruiter1', name);
    const list = (await t.api('lead1').get('/leads?state=held,qualified&total=true&limit=2&sort=-createdAt')).body as { items: { id: string }[]; total: number; nextCursor: string };
    expect(list.items).toHaveLength(2);
    const next = (await t.api('lead1').get(`/leads?state=held,qualified&limit=2&sort=-createdAt&cursor=${list.nextCursor}`)).body as { items: { id: string }[] };
    expect(next.items.map((i) => i.id)).not.toContain(list.items[0]?.id);
    expect((await t.api('lead1').get('/leads?sort=note')).status).toBe(400);
    const bulk = (await t.api('lead1').post('/leads/bulk', { event: 'discard', ids: list.items.map((i) => i.id), reason: 'other' })).body as { done: number; failed: number };
    expect(bulk.done + bulk.failed).toBe(2);
    await t.api('recruiter1').post('/lead-views', { name: '本周展会', query: 'source=fair' });
    expect((await t.api('recruiter1').get('/lead-views')).body).toMatchObject({ items: [{ name: '本周展会', query: 'source=fair' }] });

    const made = await t.api('recruiter1').post('/lead-exports', { format: 'csv', columns: ['company', 'state', 'owner'], filter: { ownerId: 'me' } });
    expect(made.body).toMatchObject({ state: 'ready' });
    const file = await t.api('recruiter1').get(`/lead-exports/${(made.body as { id: string }).id}/file`);
    expect(file.text.split('\r\n')[0]).toContain('企业名称,状态,负责人');
    expect((await t.api('recruiter2').get(`/lead-exports/${(made.body as { id: string }).id}/file`)).status).toBe(404);
    await t.api('admin').put('/settings/leads.exportApprovalRows', { value: 1 });
    const waiting = await t.api('recruiter1').post('/lead-exports', { format: 'xlsx', columns: ['company'], filter: {} });
    expect(waiting.body).toMatchObject({ state: 'waiting' });
    const id = (waiting.body as { id: string }).id;
    expect((await t.api('recruiter1').get(`/lead-exports/${id}/file`)).status).toBe(409);
    expect((await t.api('lead1').post(`/lead-exports/${id}/approve`)).body).toMatchObject({ state: 'ready' });
    expect((await t.api('recruiter1').get(`/lead-exports/${id}/file`)).status).toBe(200);
    const audit = await t.db.row<{ n: string }>("SELECT COUNT(*) AS n FROM platform_audit WHERE action LIKE 'leads.export.%'");
    expect(Number(audit?.n)).toBeGreaterThanOrEqual(4);
  });
});
