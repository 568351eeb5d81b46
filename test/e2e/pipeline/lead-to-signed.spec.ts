import { startTestApi, type TestApi } from '../../support/app';

let t: TestApi;
beforeAll(async () => {
  t = await startTestApi();
}, 120_000);
afterAll(() => t?.stop());

/** A complete sheet for a project in 漷县. */
const sheet = {
  title: '双抗药物产业化项目',
  nature: 'new_entity',
  origin: 'outside_beijing',
  direction: 'innovative_drug',
  subField: 'antibody',
  parks: ['huoxian'],
  prohibitedListNote: '不在禁限目录',
  safetyNote: '丙类，废水可接管',
  spaceOpinion: '有房源可容',
  nextDueOn: '2026-12-20',
  lowFitReason: '补链项目',
  expected: { investmentWan: 32000, fixedInvestmentWan: 18000, outputWan: 60000, taxWan: 2600, headcount: 180, areaM2: 1200 },
  demand: { areaMinM2: 500, use: 'production' },
  sheet: {
    investor: '样例集团（实控人甲），未上市',
    content: '两条 2,000 L 原液线',
    requests: '减振\n双路供电',
    progress: '已考察',
    nextStep: '上会',
  },
};
const gapsOf = (body: { errors?: { path: string; code: string }[] }) => (body.errors ?? []).map((e) => e.path);

describe('from a lead to signed', () => {
  let leadId: string, id: string;
  const move = (to: string, more: object = {}, user: 'recruiter1' | 'lead1' = 'recruiter1') =>
    t.api(user).post(`/projects/${id}/move`, { to, ...more });

  it('converts a held lead without losing anything', async () => {
    const lead = await t.api('recruiter1').post('/leads', {
      company: { name: '双抗样例生物（示例）有限公司', contacts: [{ name: '联系人乙', phone: '13900002222' }] },
      source: 'fair',
    });
    expect(lead.status).toBe(201);
    leadId = lead.body.id;
    await t.drain();
    if (!lead.body.ownerId) await t.api('recruiter1').post(`/leads/${leadId}/claim`, {});
    expect((await t.api('recruiter1').post(`/leads/${leadId}/qualify`, {})).status).toBeLessThan(300);
    const converted = await t.api('recruiter1').post(`/leads/${leadId}/convert`, {});
    expect(converted.status).toBe(200);
    id = converted.body.projectId;
    const project = (await t.api('recruiter1').get(`/projects/${id}`)).body;
    expect(project).toMatchObject({ stage: 'screening', source: 'fair', leadId });
    expect((await t.api('recruiter1').post(`/leads/${leadId}/convert`, {})).status).toBe(409);
  });

  it('refuses the gate and says what is missing, then lets it pass', async () => {
    const refused = await move('negotiating');
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: 'PIPELINE.GATE_NOT_MET' });
    expect(gapsOf(refused.body)).toEqual(expect.arrayContaining(['prohibitedListNote', 'nature', 'origin']));
    expect(refused.body.errors[0].code).toBe('MISSING');
    expect((await move('signed')).body.code).toBe('PIPELINE.MOVE_NOT_ALLOWED');
    const before = (await t.api('recruiter1').get(`/projects/${id}`)).body;
    const patched = await t.api('recruiter1').patch(`/projects/${id}`, sheet, { 'if-match': `"${before.version}"` });
    expect(patched.status).toBe(200);
    expect(
      (await t.api('recruiter1').patch(`/projects/${id}`, { title: 'x' }, { 'if-match': `"${before.version}"` })).status,
    ).toBe(412);
    expect((await move('negotiating')).status).toBe(200);
    expect((await move('siteVisit')).status).toBe(200);
    expect((await move('siteVisit')).status).toBe(200);
    expect((await move('review')).status).toBe(200);
  });

  it('wants review, minutes, 法制, rooms and an approved package before signing', async () => {
    expect(gapsOf((await move('signed')).body)).toEqual(['review', 'hold', 'package']);
    const opened = await t.api('recruiter1').post(`/projects/${id}/reviews`, { agenda: '双抗项目入区' });
    expect(opened.status).toBe(201);
    const review = opened.body.items[0],
      legal = review.opinions.find((o: { department: string }) => o.department === 'legal');
    const link = await t.api('recruiter1').post(`/opinions/${legal.id}/link`, {});
    const token = link.body.path.split('/').pop();
    const form = await t.api().get(`/public/opinions/${token}`);
    expect(form.body).toMatchObject({ department: 'legal', projectTitle: sheet.title });
    expect(
      (await t.api().post(`/public/opinions/${token}`, { verdict: 'agree', text: '无异议', memberName: '某委员' })).status,
    ).toBe(200);
    expect((await t.api().get('/public/opinions/not-a-token')).status).toBe(404);
    const decided = await t.api('lead1').post(`/reviews/${review.id}/decide`, {
      outcome: 'conditional',
      minutes: '会议纪要（示例）',
      conditions: [{ text: '补充环评预判', dueOn: '2026-12-31' }],
    });
    expect(decided.status).toBe(200);
    const condition = decided.body.items[0].conditions[0];
    expect(gapsOf((await move('signed')).body)).toContain(`conditions.${condition.id}`);
    expect((await t.api('recruiter1').post(`/conditions/${condition.id}/close`, { evidence: '环评咨询意见' })).status).toBe(200);
    await t.api('recruiter1').post(`/projects/${id}/compliance`, { text: '额外装修补贴' });
    const made = await t.api('recruiter1').post(`/projects/${id}/package`, {});
    expect(made.status).toBe(201);
    await t.drain();
    const pdf = await t.api('recruiter1').get(`/packages/${made.body.id}.pdf`);
    expect(pdf.status).toBe(200);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect((await t.api('recruiter1').get(`/packages/${made.body.id}.docx`)).status).toBe(200);
    expect((await t.api('recruiter2').get(`/packages/${made.body.id}.pdf`)).status).toBe(404);
    const refused = await t.api('lead1').post(`/packages/${made.body.id}/approve`, {});
    expect(refused.body.code).toBe('PIPELINE.COMPLIANCE_MISSING');
    const [item] = (await t.api('lead1').get(`/projects/${id}/compliance`)).body.items;
    for (const department of ['legal', 'finance', 'fair_competition'])
      expect(
        (await t.api('lead1').put(`/compliance/${item.id}/opinion`, { department, text: '同意', paper: `${department}-1` }))
          .status,
      ).toBe(200);
    expect((await t.api('lead1').post(`/packages/${made.body.id}/approve`, {})).status).toBe(200);
    await t.drain();
    expect(gapsOf((await move('signed')).body)).toEqual(['hold']);
    await t.api('recruiter1').patch(`/projects/${id}`, { landDecision: '用地决定（示例）' });
    expect((await move('signed')).status).toBe(200);
  });

  it('keeps every move in the log and undoes the last one', async () => {
    const log = (await t.api('recruiter1').get(`/projects/${id}/stage-log`)).body.items;
    expect(log.map((e: { to: string }) => e.to)).toEqual([
      'screening',
      'negotiating',
      'siteVisit',
      'siteVisit',
      'review',
      'signed',
    ]);
    expect((await t.api('recruiter1').post(`/projects/${id}/undo-move`, {})).body.stage).toBe('review');
    expect((await t.api('recruiter1').get(`/projects/${id}/stage-log`)).body.items).toHaveLength(5);
    expect((await t.api('recruiter1').get(`/projects/${id}/stage-log?show=all`)).body.items).toHaveLength(7);
    const reached = async (stage: string) =>
      (await t.api('manager').get(`/projects?cohortFrom=2000-01-01&cohortTo=2100-01-01&reached=${stage}&total=true`)).body.total;
    expect(await reached('signed')).toBe(0);
    expect((await move('signed')).status).toBe(200);
    expect(await reached('signed')).toBe(1);
  });

  it('is lost only with a reason, and comes back only to where it was', async () => {
    expect((await move('lost')).status).toBe(400);
    expect((await move('lost', { reason: 'other_region', competitor: '外地园区' })).status).toBe(200);
    expect((await move('negotiating')).body.code).toBe('PIPELINE.MOVE_NOT_ALLOWED');
    const project = (await t.api('recruiter1').get(`/projects/${id}`)).body;
    expect(project.allowedMoves).toEqual([{ to: 'signed', kind: 'resume', missing: [] }]);
    expect((await move('signed')).status).toBe(200);
  });

  it('is forced further only by a lead with a reason', async () => {
    expect((await move('inProduction', { reason: '先行投产' })).status).toBe(409);
    expect((await move('inProduction', {}, 'lead1')).status).toBe(409);
    expect((await move('inProduction', { reason: '先行投产' }, 'lead1')).status).toBe(200);
  });

  it('gives the company a page that expires and can be taken back', async () => {
    const made = await t.api('recruiter1').post(`/projects/${id}/package`, { kind: 'company' });
    await t.drain();
    const link = await t.api('recruiter1').post(`/packages/${made.body.id}/links`, {});
    const token = link.body.path.split('/').pop();
    const page = await t.api().get(`/public/plans/${token}`);
    expect(page.status).toBe(200);
    expect(JSON.stringify(page.body)).not.toContain('额外装修补贴');
    const [row] = (await t.api('recruiter1').get(`/packages/${made.body.id}/links`)).body.items;
    expect((await t.api('recruiter1').delete(`/plan-links/${row.id}`)).status).toBe(200);
    expect((await t.api().get(`/public/plans/${token}`)).status).toBe(404);
  });

  it('hands everything over in one step', async () => {
    const people = (await t.api('lead1').get('/users/directory')).body.items as { id: string; username: string }[];
    const idOf = (name: string) => people.find((p) => p.username === name)!.id;
    expect(
      (await t.api('recruiter1').post('/hand-overs', { fromUserId: idOf('recruiter1'), toUserId: idOf('lead1') })).status,
    ).toBe(403);
    const holdings = async () => ((await t.api('lead1').get('/hand-overs')).body.items as { user: { id: string }; projects: number }[]).find((h) => h.user.id === idOf('recruiter1'));
    expect(await holdings()).toMatchObject({ active: true, projects: 1 });
    const done = await t.api('lead1').post('/hand-overs', { fromUserId: idOf('recruiter1'), toUserId: idOf('lead1') });
    expect(done.status).toBe(200);
    expect(done.body.projects).toBe(1);
    expect(await holdings()).toMatchObject({ projects: 0, leads: 0, conditions: 0 });
    expect((await t.api('recruiter1').get(`/projects/${id}`)).status).toBe(404);
    expect((await t.api('lead1').get(`/projects/${id}`)).body.stage).toBe('inProduction');
  });
});
