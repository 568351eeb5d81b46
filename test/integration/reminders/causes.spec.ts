import { Firing } from '@crm/reminders';
import { startTestApi, type TestApi } from '../../support/app';

interface Row { key: string; kind: string; state: string; dueAt: Date; escalateAt: Date | null; people: string }

/** Who sets which reminder, and who takes it back: asked of the ledger after the act of a person. */
describe('what reminds', () => {
  let t: TestApi;
  beforeAll(async () => {
    t = await startTestApi();
  });
  afterAll(() => t.stop());
  beforeEach(() => t.db.exec('DELETE FROM reminders_reminder'));

  const ledger = async (kind: string) =>
    t.db.rows<Row>(
      `SELECT r.reminder_key AS \`key\`, r.kind, r.state, r.due_at AS dueAt, r.escalate_at AS escalateAt, GROUP_CONCAT(u.username ORDER BY u.username) AS people
       FROM reminders_reminder r JOIN reminders_recipient x ON x.reminder_id = r.id JOIN identity_user u ON u.id = x.user_id WHERE r.kind = ? GROUP BY r.id ORDER BY r.due_at`,
      [kind],
    );
  let firm = 0;
  const company = async () => (await t.api('recruiter1').post('/companies', { name: `示例起因第${'一二三四五六七八九'[firm++]}医疗器械有限公司` })).body as { id: string };
  const project = async () => (await t.api('recruiter1').post('/projects', { companyId: (await company()).id, title: '示例项目' })).body as { id: string };

  it('a next follow-up: its person at its time, the lead days after; no next step takes it back', async () => {
    const { id } = await company();
    const nextFollowUpAt = new Date('2027-03-01T01:00:00Z');
    const log = (next: object) => t.api('recruiter1').post(`/companies/${id}/follow-ups`, { kind: 'call', content: '约好再谈', happenedAt: new Date(), ...next });
    expect((await log({ nextFollowUpAt })).status).toBe(201);
    const [row] = await ledger('companies.follow-up');
    expect(row).toMatchObject({ state: 'scheduled', dueAt: nextFollowUpAt, people: 'recruiter1' });
    expect(row!.escalateAt!.toISOString()).toBe('2027-03-04T01:00:00.000Z');
    await log({ noNext: true });
    expect(await ledger('companies.follow-up')).toMatchObject([{ state: 'cancelled', escalateAt: null }]);
  });

  it('a lead in hand: first contact and screening', async () => {
    expect((await t.api('recruiter1').post('/leads', { company: { name: '示例时限医疗科技有限公司' }, source: 'fair' })).status).toBe(201);
    expect((await ledger('leads.sla')).map(({ state, people }) => [state, people])).toEqual([['scheduled', 'recruiter1'], ['scheduled', 'recruiter1']]);
  });

  it('a contested lead that waits: the lead, until it is ruled', async () => {
    const name = '示例争报医疗科技有限公司';
    expect((await t.api('recruiter2').post('/leads', { company: { name }, source: 'fair' })).status).toBe(201);
    const { id } = (await t.api('recruiter1').post('/lead-conflicts', { name, evidence: '展会签到记录在先。' })).body as { id: string };
    const [row] = await ledger('leads.conflict.waiting');
    expect(row).toMatchObject({ state: 'scheduled', key: `leads.conflict:${id}` });
    expect(row!.people).toContain('lead1');
    expect((await t.api('lead1').post(`/lead-conflicts/${id}/rule`, { ruling: 'upheld', reason: '先到先得。' })).status).toBe(200);
    expect(await ledger('leads.conflict.waiting')).toMatchObject([{ state: 'cancelled' }]);
  });

  it('a review: the meeting the afternoon before, the opinions on their morning, then the conditions', async () => {
    const { id } = await project();
    const opened = await t.api('recruiter1').post(`/projects/${id}/reviews`, { agenda: '示例项目入区', meetingOn: '2027-03-10', opinionsDueOn: '2027-03-08' });
    expect(opened.status).toBe(201);
    expect(await ledger('review_meeting')).toMatchObject([{ dueAt: new Date('2027-03-09T07:00:00Z'), people: 'lead1,recruiter1' }]);
    expect(await ledger('opinions_due')).toMatchObject([{ dueAt: new Date('2027-03-08T01:00:00Z') }]);
    const review = (opened.body as { items: Array<{ id: string }> }).items[0]!;
    const decided = await t.api('lead1').post(`/reviews/${review.id}/decide`, { outcome: 'conditional', minutes: '纪要（示例）', conditions: [{ text: '补充环评预判', dueOn: '2027-04-01' }] });
    expect(decided.status).toBe(200);
    expect((await ledger('review_meeting'))[0]!.state).toBe('cancelled');
    expect((await ledger('opinions_due'))[0]!.state).toBe('cancelled');
    expect(await ledger('condition_due')).toMatchObject([{ state: 'scheduled', dueAt: new Date('2027-04-01T01:00:00Z'), people: 'recruiter1', escalateAt: expect.any(Date) }]);
    const condition = (decided.body as { items: Array<{ conditions: Array<{ id: string }> }> }).items[0]!.conditions[0]!;
    await t.api('recruiter1').post(`/conditions/${condition.id}/close`, { evidence: '环评咨询意见' });
    expect(await ledger('condition_due')).toMatchObject([{ state: 'cancelled', escalateAt: null }]);
  });

  it('a 批示 with a last day: owner and lead on its morning, once, and not after it is closed', async () => {
    const { id } = await project();
    const given = await t.api('manager').post(`/projects/${id}/instructions`, { text: '请月底前报方案（示例）', dueOn: '2027-03-31' });
    expect(given.status).toBe(201);
    const [row] = await ledger('instruction_due');
    expect(row).toMatchObject({ state: 'scheduled', dueAt: new Date('2027-03-31T01:00:00Z'), people: 'lead1,recruiter1', escalateAt: expect.any(Date) });
    const [instruction] = (given.body as { items: { id: string }[] }).items;
    expect(row!.key).toBe(`pipeline.instruction:${instruction!.id}`);

    await t.db.exec(`UPDATE reminders_reminder SET due_at = NOW(3) - INTERVAL 1 SECOND, wake_at = NOW(3) - INTERVAL 1 SECOND WHERE kind = 'instruction_due'`);
    expect(await t.get(Firing).fireDue()).toBe(1);
    expect(await t.get(Firing).fireDue()).toBe(0);
    for (const user of ['recruiter1', 'lead1'] as const) {
      const told = ((await t.api(user).get('/notifications')).body as { items: { kind: string; title: string; link: string }[] }).items.filter((n) => n.kind === 'instruction_due');
      expect(told).toMatchObject([{ title: expect.stringContaining('批示到期'), link: `/projects/${id}?tab=ledger` }]);
    }
    expect((await t.api('manager').post(`/instructions/${instruction!.id}/close`)).status).toBe(200);
    expect(await ledger('instruction_due')).toMatchObject([{ state: 'done', escalateAt: null }]);

    const second = (await t.api('manager').post(`/projects/${id}/instructions`, { text: '请补充用地测算（示例）', dueOn: '2027-04-30' })).body as { items: { id: string; text: string }[] };
    const other = second.items.find((i) => i.text.startsWith('请补充'))!;
    await t.api('manager').post(`/instructions/${other.id}/close`);
    expect((await ledger('instruction_due')).map(({ state }) => state)).toEqual(['done', 'cancelled']);
  });

  it('says of a working-day clock what an administrator set', async () => {
    for (const key of ['leads.sla.answerDays', 'leads.conflictDays', 'reminders.escalateAfterWorkdays', 'reminders.noPlanDays', 'reminders.digestAt']) {
      const settings = (await t.api('admin').get('/settings')).body.items as Array<{ key: string; label: string }>;
      expect(settings.map((setting) => setting.key)).toContain(key);
    }
  });
});
