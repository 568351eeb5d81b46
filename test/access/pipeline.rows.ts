import type { RoleCode } from '@crm/identity/words';
import { newId } from '@crm/platform';
import type { AccessPart, AccessRow, Ownership } from './rows';

interface Made {
  id: string;
  reviewId: string;
  opinionId: string;
  conditionId: string;
  packageId: string;
  linkId: string;
  complianceId: string;
  instructionId: string;
  coordinationId: string;
  listId: string;
  companyId: string;
}

/** Projects: recruiter1's own (pointed at 漷县), lead1's, and recruiter2's of another team (生命园). */
export const pipelineRows: AccessPart = async (t) => {
  const make = async (user: 'recruiter1' | 'recruiter2' | 'lead1', name: string, park: string): Promise<Made> => {
    const companyId = (
      (await t.api(user).post('/companies', { name, contacts: [{ name: '甲', phone: '13800004321' }] })).body as { id: string }
    ).id;
    const id = ((await t.api(user).post('/projects', { companyId, parks: [park] })).body as { id: string }).id;
    const review = (await t.api(user).post(`/projects/${id}/reviews`, {})).body.items[0];
    const pack = (await t.api(user).post(`/projects/${id}/package`, { kind: 'company' })).body as { id: string };
    await t.api(user).post(`/packages/${pack.id}/links`, {});
    const link = (await t.api(user).get(`/packages/${pack.id}/links`)).body.items[0];
    const compliance = (await t.api(user).post(`/projects/${id}/compliance`, { text: '某事项' })).body.items[0];
    const instruction = (await t.api('manager').post(`/projects/${id}/instructions`, { text: '请办理' })).body.items[0];
    const coordination = (
      await t.api(user).post(`/projects/${id}/coordinations`, { kind: 'power', text: '增容', ownerUnit: '供电' })
    ).body.items[0];
    const list = (await t.api(user).post('/target-lists', { name: `${name}名单`, companyIds: [companyId] })).body as {
      id: string;
    };
    return {
      id,
      companyId,
      reviewId: review.id,
      opinionId: review.opinions[0].id,
      conditionId: newId(),
      packageId: pack.id,
      linkId: link.id,
      complianceId: compliance.id,
      instructionId: instruction.id,
      coordinationId: coordination.id,
      listId: list.id,
    };
  };
  const own = await make('recruiter1', '北京项目权限甲有限公司', 'huoxian');
  const leads = await make('lead1', '北京项目权限乙有限公司', 'huoxian');
  const foreign = await make('recruiter2', '北京项目权限丙有限公司', 'life_science_park');
  await t.drain(); // the files of the packages
  const recordOf = (role: RoleCode, ownership: Ownership): Made =>
    ownership === 'other'
      ? foreign
      : role === 'team_lead'
        ? ownership === 'own'
          ? leads
          : own
        : role === 'recruiter' && ownership === 'team'
          ? leads
          : own;
  const by =
    (key: keyof Made, name = 'id') =>
    (role: RoleCode, ownership: Ownership) => ({ [name]: recordOf(role, ownership)[key] });
  const params = by('id');
  const seller = {
    recruiter: { own: 'yes', team: 404, other: 404 },
    team_lead: { own: 'yes', team: 'yes', other: 404 },
  } as const;
  const lead = { team_lead: { own: 'yes', team: 'yes', other: 404 } } as const;
  const inside = { ...seller, manager: 'yes' } as const;
  const reads = { ...inside, operator: { own: 'yes', other: 404 } } as const;
  const readers = { recruiter: 'yes', team_lead: 'yes', operator: 'yes', manager: 'yes' } as const;
  const insiders = { recruiter: 'yes', team_lead: 'yes', manager: 'yes' } as const;
  const sellers = { recruiter: 'yes', team_lead: 'yes' } as const;
  const missing = { recruiter: 404, team_lead: 404 } as const;
  const p = '/api/v1/projects',
    one = `${p}/{id}`;
  const rows: AccessRow[] = [
    { route: `GET ${p}`, expect: readers },
    { route: `POST ${p}`, expect: sellers },
    { route: `GET ${p}/board`, expect: readers },
    { route: `GET ${one}`, params, expect: reads },
    { route: `PATCH ${one}`, params, body: { summary: '一句' }, expect: seller },
    { route: `POST ${one}/move`, params, body: { to: 'negotiating' }, expect: seller },
    { route: `POST ${one}/undo-move`, params, expect: seller },
    { route: `GET ${one}/stage-log`, params, expect: reads },
    { route: `GET ${one}/collaborators`, params, expect: inside },
    { route: `POST ${one}/collaborators`, params, body: { userId: newId() }, expect: seller },
    { route: `DELETE ${one}/collaborators/{userId}`, params: (r, o) => ({ ...params(r, o), userId: newId() }), expect: seller },
    { route: `GET ${one}/reviews`, params, expect: reads },
    { route: `POST ${one}/reviews`, params, body: {}, expect: seller },
    { route: `POST ${one}/package`, params, body: {}, expect: seller },
    { route: `GET ${one}/packages`, params, expect: inside },
    { route: `GET ${one}/compliance`, params, expect: inside },
    { route: `POST ${one}/compliance`, params, body: { text: '另一事项' }, expect: seller },
    { route: `GET ${one}/instructions`, params, expect: inside },
    { route: `POST ${one}/instructions`, params, body: { text: '请办理' }, expect: { manager: 'yes' } },
    { route: `GET ${one}/coordinations`, params, expect: reads },
    { route: `POST ${one}/coordinations`, params, body: { kind: 'power', text: '增容', ownerUnit: '供电' }, expect: seller },
    { route: `GET ${one}/delivery`, params, expect: inside },
    { route: `PUT ${one}/milestones`, params, body: { kind: 'agreement' }, expect: seller },
    { route: `PUT ${one}/actuals`, params, body: { metric: 'taxWan', year: 2025, value: 1 }, expect: seller },
    { route: `POST ${one}/give-back`, params, body: { reason: '尚不成熟' }, expect: seller },
    { route: `GET ${one}/files`, params, expect: inside },
    { route: `POST ${one}/files`, params, expect: sellers },
    {
      route: `GET ${one}/files/{fileId}`,
      params: (r, o) => ({ ...params(r, o), fileId: newId() }),
      expect: { recruiter: 404, team_lead: 404, manager: 404 },
    },
    {
      route: `DELETE ${one}/files/{fileId}`,
      params: (r, o) => ({ ...params(r, o), fileId: newId() }),
      expect: missing,
    },
    { route: `POST ${one}/referrals`, params, body: { to: 'bda', reason: '更合适' }, expect: lead },
    { route: 'GET /api/v1/pages/projects/{id}', params, expect: reads },
    { route: 'POST /api/v1/leads/{id}/convert', params: () => ({ id: newId() }), body: {}, expect: missing },
    { route: 'GET /api/v1/hand-overs', expect: { team_lead: 'yes' } },
    { route: 'POST /api/v1/hand-overs', body: {}, expect: { team_lead: 'yes' } },
    { route: 'POST /api/v1/reviews/{id}/decide', params: by('reviewId'), body: { outcome: 'resubmit' }, expect: lead },
    { route: 'PATCH /api/v1/reviews/{id}/minutes', params: by('reviewId'), body: { minutes: '纪要' }, expect: seller },
    {
      route: 'POST /api/v1/opinions/{id}/answer',
      params: by('opinionId'),
      body: { verdict: 'agree', text: '同意' },
      expect: seller,
    },
    { route: 'POST /api/v1/opinions/{id}/link', params: by('opinionId'), expect: seller },
    { route: 'DELETE /api/v1/opinions/{id}/link', params: by('opinionId'), expect: seller },
    { route: 'GET /api/v1/conditions', expect: readers },
    {
      route: 'POST /api/v1/conditions/{id}/close',
      params: () => ({ id: newId() }),
      body: { evidence: '凭据' },
      expect: { ...missing, operator: 404 },
    },
    { route: 'GET /api/v1/public/opinions/{token}', public: true },
    { route: 'POST /api/v1/public/opinions/{token}', public: true },
    { route: 'GET /api/v1/public/opinions/{token}/files/{fileId}', public: true },
    { route: 'GET /api/v1/public/plans/{token}', public: true },
    {
      route: 'PUT /api/v1/compliance/{id}/opinion',
      params: by('complianceId'),
      body: { department: 'legal', text: '同意', paper: '1 号' },
      expect: lead,
    },
    {
      route: 'DELETE /api/v1/compliance/{id}',
      params: (r, o) => (o === 'other' ? { id: foreign.complianceId } : { id: newId() }),
      expect: missing,
    },
    { route: 'GET /api/v1/packages/{id}', params: by('packageId'), expect: inside },
    { route: 'GET /api/v1/packages/{id}.pdf', params: by('packageId'), expect: inside },
    { route: 'GET /api/v1/packages/{id}.docx', params: by('packageId'), expect: inside },
    { route: 'POST /api/v1/packages/{id}/approve', params: by('packageId'), expect: lead },
    { route: 'POST /api/v1/packages/{id}/links', params: by('packageId'), expect: seller },
    { route: 'GET /api/v1/packages/{id}/links', params: by('packageId'), expect: inside },
    { route: 'DELETE /api/v1/plan-links/{id}', params: by('linkId'), expect: seller },
    { route: 'GET /api/v1/instructions', expect: insiders },
    { route: 'POST /api/v1/instructions/{id}/feedback', params: by('instructionId'), body: { text: '已办' }, expect: seller },
    {
      route: 'POST /api/v1/instructions/{id}/close',
      params: by('instructionId'),
      expect: { team_lead: { own: 'yes', team: 'yes', other: 404 }, manager: 'yes' },
    },
    { route: 'GET /api/v1/coordinations', expect: readers },
    { route: 'POST /api/v1/coordinations/{id}/escalate', params: by('coordinationId'), expect: seller },
    { route: 'POST /api/v1/coordinations/{id}/close', params: by('coordinationId'), body: { result: '已办' }, expect: seller },
    { route: 'GET /api/v1/referrals', expect: { team_lead: 'yes', manager: 'yes' } },
    {
      route: 'POST /api/v1/referrals/{id}/answer',
      params: () => ({ id: newId() }),
      body: { accept: true },
      expect: { team_lead: 404 },
    },
    { route: 'GET /api/v1/target-lists', expect: insiders },
    { route: 'POST /api/v1/target-lists', body: { name: '名单' }, expect: sellers },
    {
      route: 'GET /api/v1/target-lists/{id}',
      params: by('listId'),
      expect: {
        recruiter: { own: 'yes', team: 'yes', other: 404 },
        team_lead: { own: 'yes', team: 'yes', other: 404 },
        manager: 'yes',
      },
    },
    {
      route: 'PATCH /api/v1/target-lists/{id}',
      params: by('listId'),
      body: { purpose: '补链' },
      expect: { recruiter: { own: 'yes', other: 404 }, team_lead: { own: 'yes', team: 'yes', other: 404 } },
    },
    {
      route: 'POST /api/v1/target-lists/{id}/companies',
      params: by('listId'),
      body: { companyIds: [] },
      expect: { recruiter: { own: 'yes', other: 404 }, team_lead: { own: 'yes', team: 'yes', other: 404 } },
    },
    {
      route: 'DELETE /api/v1/target-lists/{id}/companies/{companyId}',
      params: (r, o) => ({ ...by('listId')(r, o), companyId: newId() }),
      expect: { recruiter: { own: 'yes', other: 404 }, team_lead: { own: 'yes', team: 'yes', other: 404 } },
    },
    { route: 'GET /api/v1/chain-map', expect: insiders },
  ];
  return rows;
};
