import { startTestApi, type TestApi } from '../../support/app';

let t: TestApi;
let n = 0;
beforeAll(async () => {
  t = await startTestApi();
  // a team lead of another district: the demo has only one
  await t.db.exec(
    "INSERT INTO identity_user_role (user_id, role) SELECT id, 'team_lead' FROM identity_user WHERE username = 'recruiter2'",
  );
}, 120_000);
afterAll(() => t?.stop());

const name = () => `北京周边样例${'子丑寅卯辰巳午未申酉戌亥'[n % 12]}${++n}生物有限公司`;
const first = { nature: 'new_entity', origin: 'outside_beijing', direction: 'innovative_drug', prohibitedListNote: '已核对' };
async function convert(user: 'recruiter1' | 'recruiter2' = 'recruiter1') {
  const lead = await t.api(user).post('/leads', {
    company: { name: name(), contacts: [{ name: '甲', phone: `1390000${String(1000 + n)}` }] },
    source: 'fair',
  });
  await t.drain();
  if (!lead.body.ownerId) await t.api(user).post(`/leads/${lead.body.id}/claim`, {});
  const made = await t.api(user).post(`/leads/${lead.body.id}/convert`, {});
  expect(made.status).toBe(200);
  return { leadId: lead.body.id as string, companyId: lead.body.companyId as string, id: made.body.projectId as string };
}
const move = (id: string, to: string, user: 'recruiter1' | 'lead1' = 'recruiter1') =>
  t.api(user).post(`/projects/${id}/move`, { to });
const pdf = (text = 'x') => Buffer.from(`%PDF-1.4 ${text}`);

describe('a contested company', () => {
  it.each([
    ['upheld', 'recruiter1'],
    ['moved', 'recruiter2'],
    ['shared', 'recruiter1'],
  ] as const)('holds the project until the ruling (%s), which reaches the project', async (ruling, owner) => {
    const { id, companyId } = await convert();
    await t.api('recruiter1').patch(`/projects/${id}`, first);
    const claim = await t.api('recruiter2').post('/lead-conflicts', { companyId, evidence: '展会名片' });
    expect(claim.status).toBe(201);
    const refused = await move(id, 'negotiating');
    expect(refused.status).toBe(409);
    expect(refused.body.errors).toEqual([{ path: 'duplicateCheck', code: 'MISSING', message: '重复报送待首报认定' }]);
    const ruled = await t.api('lead1').post(`/lead-conflicts/${claim.body.id}/rule`, { ruling, reason: '按首次来访' });
    expect(ruled.status).toBe(200);
    await t.drain();
    await t.drain();
    const p = (await t.api('manager').get(`/projects/${id}`)).body;
    const people = (await t.api('manager').get('/users/directory')).body.items as { id: string; username: string }[];
    expect(people.find((u) => u.id === p.owner.id)?.username).toBe(owner);
    expect((await t.api('recruiter2').get(`/projects/${id}`)).status).toBe(ruling === 'upheld' ? 404 : 200);
    expect((await t.api(owner).post(`/projects/${id}/move`, { to: 'negotiating' })).status).toBe(200);
  });
});

describe('a project given back', () => {
  it('ends, opens its lead again, and comes back the same project', async () => {
    const { id, leadId } = await convert();
    await t.api('recruiter1').patch(`/projects/${id}`, { ...first, summary: '要紧的一句' });
    await move(id, 'negotiating');
    expect((await t.api('recruiter2').post(`/projects/${id}/give-back`, { reason: '不成熟' })).status).toBe(404);
    expect((await t.api('recruiter1').post(`/projects/${id}/give-back`, {})).status).toBe(400);
    const back = await t.api('recruiter1').post(`/projects/${id}/give-back`, { reason: '尚不成熟' });
    expect(back.status).toBe(200);
    expect(back.body).toMatchObject({ stage: 'lost', lostReason: 'other', lostBy: null, allowedMoves: [] });
    expect(back.body.givenBackAt).toBeTruthy();
    expect((await move(id, 'negotiating')).body.code).toBe('PIPELINE.MOVE_NOT_ALLOWED');
    expect((await t.api('recruiter1').post(`/projects/${id}/undo-move`, {})).status).toBe(409);
    expect((await t.api('recruiter1').post(`/projects/${id}/give-back`, { reason: '再来' })).status).toBe(409);
    expect((await t.api('recruiter1').get(`/leads/${leadId}`)).body.state).toBe('held');
    const again = await t.api('recruiter1').post(`/leads/${leadId}/convert`, {});
    expect([again.status, again.body.projectId]).toEqual([200, id]);
    expect((await t.api('recruiter1').get(`/projects/${id}`)).body).toMatchObject({
      stage: 'negotiating',
      summary: '要紧的一句',
      givenBackAt: null,
      lostReason: null,
    });
    const log = (await t.api('recruiter1').get(`/projects/${id}/stage-log`)).body.items as { to: string; note: string | null }[];
    expect(log.map((e) => e.to)).toEqual(['screening', 'negotiating', 'lost', 'negotiating']);
    expect(log[2]?.note).toBe('退回线索：尚不成熟');
  });
  it('has no way back without a lead, nor after signing', async () => {
    const company = await t.api('recruiter1').post('/companies', { name: name() });
    const { body } = await t.api('recruiter1').post('/projects', { companyId: company.body.id });
    expect((await t.api('recruiter1').post(`/projects/${body.id}/give-back`, { reason: 'x' })).body.code).toBe(
      'PIPELINE.NO_LEAD',
    );
    const { id } = await convert();
    await t.api('lead1').post(`/projects/${id}/move`, { to: 'signed', reason: '特批' });
    expect((await t.api('recruiter1').post(`/projects/${id}/give-back`, { reason: 'x' })).body.code).toBe(
      'PIPELINE.ALREADY_LANDED',
    );
  });
});

describe('papers', () => {
  it('are judged by content and size, kept beside their record, and served as downloads', async () => {
    const { id } = await convert();
    const review = (await t.api('recruiter1').post(`/projects/${id}/reviews`, {})).body.items[0];
    const up = (
      file: { name: string; bytes: Buffer },
      fields: Record<string, string>,
      user: 'recruiter1' | 'recruiter2' = 'recruiter1',
    ) => t.api(user).upload(`/projects/${id}/files`, file, fields);
    expect(
      (await up({ name: '纪要.pdf', bytes: Buffer.from('4d5a900003', 'hex') }, { purpose: 'minutes', subjectId: review.id })).body
        .code,
    ).toBe('PIPELINE.FILE_TYPE');
    expect(
      (await up({ name: '大.pdf', bytes: Buffer.concat([pdf(), Buffer.alloc(21 * 1_048_576, 32)]) }, { purpose: 'minutes' }))
        .status,
    ).toBe(413);
    expect((await up({ name: '纪要.pdf', bytes: pdf() }, { purpose: 'party' })).status).toBe(400);
    expect((await up({ name: '纪要.pdf', bytes: pdf() }, { purpose: 'minutes', subjectId: id })).status).toBe(400);
    expect(
      (await up({ name: '纪要.pdf', bytes: pdf() }, { purpose: 'minutes', subjectId: review.id }, 'recruiter2')).status,
    ).toBe(404);
    const made = await up({ name: '../联审纪要.exe', bytes: pdf('纪要') }, { purpose: 'minutes', subjectId: review.id });
    expect(made.status).toBe(201);
    expect(made.body.items).toMatchObject([
      { purpose: 'minutes', subjectId: review.id, name: '联审纪要.exe.pdf', size: pdf('纪要').length },
    ]);
    const got = await t.api('manager').get(`/projects/${id}/files/${made.body.items[0].id}`);
    expect([got.status, got.headers['content-type'], got.headers['content-disposition']]).toEqual([
      200,
      'application/pdf',
      expect.stringMatching(/^attachment;/),
    ]);
    expect((await t.api('recruiter2').get(`/projects/${id}/files/${made.body.items[0].id}`)).status).toBe(404);
  });

  it('minutes as a file meet the gate; material goes to the member through the link only', async () => {
    const { id } = await convert();
    const review = (await t.api('recruiter1').post(`/projects/${id}/reviews`, {})).body.items[0];
    const legal = review.opinions.find((o: { department: string }) => o.department === 'legal');
    const material = (
      await t
        .api('recruiter1')
        .upload(`/projects/${id}/files`, { name: '材料.pdf', bytes: pdf() }, { purpose: 'material', subjectId: review.id })
    ).body.items[0];
    const other = (
      await t.api('recruiter1').upload(`/projects/${id}/files`, { name: '合同.pdf', bytes: pdf() }, { purpose: 'lease' })
    ).body.items.find((f: { purpose: string }) => f.purpose === 'lease');
    const token = (await t.api('recruiter1').post(`/opinions/${legal.id}/link`, {})).body.path.split('/').pop();
    expect((await t.api().get(`/public/opinions/${token}`)).body.files).toEqual([
      { id: material.id, name: '材料.pdf', size: pdf().length },
    ]);
    expect((await t.api().get(`/public/opinions/${token}/files/${material.id}`)).status).toBe(200);
    expect((await t.api().get(`/public/opinions/${token}/files/${other.id}`)).status).toBe(404);
    await t.api('recruiter1').post(`/opinions/${legal.id}/answer`, { verdict: 'agree', text: '同意' });
    await t.api('lead1').post(`/reviews/${review.id}/decide`, { outcome: 'approved' });
    await t.api('lead1').post(`/projects/${id}/move`, { to: 'review', reason: '示例' });
    const gaps = async () => ((await move(id, 'signed')).body.errors as { path: string }[]).map((e) => e.path);
    expect(await gaps()).toContain('review.minutes');
    const files = (
      await t
        .api('recruiter1')
        .upload(`/projects/${id}/files`, { name: '纪要.pdf', bytes: pdf() }, { purpose: 'minutes', subjectId: review.id })
    ).body.items as { id: string; purpose: string }[];
    expect(await gaps()).not.toContain('review.minutes');
    await t.api('recruiter1').delete(`/projects/${id}/files/${files.find((f) => f.purpose === 'minutes')?.id}`);
    expect(await gaps()).toContain('review.minutes');
  });
});

describe('项目流转', () => {
  it('is recommended by a lead, accepted by another district, and both keep it', async () => {
    const { id } = await convert('recruiter2');
    const own = await convert();
    expect((await t.api('recruiter1').post(`/projects/${own.id}/referrals`, { to: 'bda', reason: '更近' })).status).toBe(403);
    expect((await t.api('lead1').post(`/projects/${own.id}/referrals`, { to: 'tongzhou', reason: '本区' })).body.code).toBe(
      'PIPELINE.REFERRED_HERE',
    );
    const asked = await t.api('lead1').post(`/projects/${own.id}/referrals`, { to: 'bda', reason: '靠近药企' });
    expect(asked.status).toBe(201);
    expect(asked.body.items[0]).toMatchObject({
      fromJurisdiction: 'tongzhou',
      toJurisdiction: 'bda',
      state: 'proposed',
      answeredBy: null,
    });
    expect((await t.api('lead1').post(`/projects/${own.id}/referrals`, { to: 'bda', reason: '再来' })).body.code).toBe(
      'PIPELINE.REFERRAL_OPEN',
    );
    expect((await t.api('lead1').post(`/referrals/${asked.body.items[0].id}/answer`, { accept: true })).status).toBe(404); // not for the own side
    expect((await t.api('manager').get('/referrals')).body.items).toHaveLength(1);
    expect((await t.api('lead1').post(`/projects/${id}/referrals`, { to: 'bda', reason: '别组' })).status).toBe(404);
    const waiting = (await t.api('recruiter2').get('/referrals')).body.items;
    expect(waiting).toMatchObject([{ state: 'proposed', projectTitle: '（接收后可见）', reason: '靠近药企' }]);
    expect((await t.api('recruiter2').get(`/projects/${own.id}`)).status).toBe(404);
    const accepted = await t.api('recruiter2').post(`/referrals/${waiting[0].id}/answer`, { accept: true });
    expect([accepted.status, accepted.body.items[0].state]).toEqual([200, 'accepted']);
    expect(accepted.body.items[0].projectTitle).not.toBe('（接收后可见）');
    expect((await t.api('recruiter2').get(`/projects/${own.id}`)).status).toBe(200);
    expect((await t.api('recruiter1').get(`/projects/${own.id}`)).body.editable).toBe(true); // the owner keeps it
    expect((await t.api('recruiter2').post(`/referrals/${waiting[0].id}/answer`, { accept: false })).body.items[0].state).toBe(
      'accepted',
    );
  });
});

describe('商密', () => {
  it('shows its code name in every list until signed, except to those who know', async () => {
    const { id } = await convert();
    await t.api('recruiter1').patch(`/projects/${id}`, {
      title: '绝密真名项目',
      secrecy: 'secret',
      codeName: '晨星',
      parks: ['huoxian'],
      sheet: { investor: '绝密集团' },
      demand: { areaMinM2: 800, use: 'rd' },
    });
    await t.api('recruiter1').post(`/projects/${id}/coordinations`, { kind: 'power', text: '增容', ownerUnit: '供电' });
    const operator = t.api('operator_huoxian');
    const seen = (await operator.get(`/projects/${id}`)).body;
    expect(seen).toMatchObject({
      covered: true,
      title: '晨星',
      companyName: '晨星',
      companyId: null,
      sheet: {},
      leadId: null,
      demand: { areaMinM2: 800 },
    });
    const company = (await t.api('recruiter1').get(`/projects/${id}`)).body;
    for (const path of [
      `/projects/${id}`,
      '/coordinations',
      `/projects/${id}/coordinations`,
      '/projects?limit=50',
      '/projects/board',
      `/pages/projects/${id}`,
      '/companies?limit=100',
    ]) {
      const text = (await operator.get(path)).text;
      for (const secret of ['绝密', company.companyName])
        expect([path, secret, text.includes(secret)]).toEqual([path, secret, false]);
    }
    expect((await operator.get('/coordinations')).body.items.map((c: { projectTitle: string }) => c.projectTitle)).toEqual([
      '晨星',
    ]);
    for (const user of ['recruiter1', 'lead1', 'manager'] as const)
      expect((await t.api(user).get('/coordinations')).body.items[0].projectTitle).toBe('绝密真名项目');
    expect((await t.api('lead1').get('/projects?q=绝密真名')).body.items).toHaveLength(1);
    expect((await operator.get('/projects?q=绝密真名')).body.items).toHaveLength(0);
    await t.api('lead1').post(`/projects/${id}/move`, { to: 'signed', reason: '示例' });
    expect((await operator.get(`/projects/${id}`)).body).toMatchObject({ covered: false, title: '绝密真名项目' });
  });
});
