import { completeUscc } from '@crm/companies';
import type { RoleCode } from '@crm/identity/words';
import { newId } from '@crm/platform';
import type { AccessPart, AccessRow, Ownership } from './rows';

type User = 'recruiter1' | 'lead1' | 'recruiter2';

/** Leads: recruiter1's own, lead1's beside it in the team, recruiter2's in another. A lead for each writing route, since writes move them. */
export const leadsRows: AccessPart = async (t) => {
  let n = 0;
  const make = async (user: User, more: object = {}): Promise<string> => {
    const uscc = completeUscc(`91110108MB${String(++n).padStart(6, '0')}`);
    const made = await t.api(user).post('/leads', { company: { name: `北京线索权限${String.fromCharCode(0x4e00 + n)}医疗有限公司`, uscc }, source: 'fair', ...more });
    if (made.status !== 201) throw new Error(`lead for the matrix: ${made.status} ${made.text}`);
    return (made.body as { id: string }).id;
  };
  const trio = async () => {
    const [own, team, other] = [await make('recruiter1'), await make('lead1'), await make('recruiter2')];
    return (role: RoleCode, ownership: Ownership) => ({ id: ownership === 'other' ? other : (role === 'team_lead') === (ownership === 'own') ? team : own });
  };
  const pools = (await t.api('recruiter1').get('/pools')).body as { items: { id: string; openToAll: boolean }[] };
  const homePool = pools.items.find((p) => !p.openToAll)?.id as string;
  const users = (await t.api('admin').get('/users')).body as { items: { id: string; username: string }[] };
  const lead1 = users.items.find((u) => u.username === 'lead1')?.id as string;
  const reads = { recruiter: { own: 'yes', team: 404, other: 404 }, team_lead: { own: 'yes', team: 'yes', other: 404 }, manager: 'yes' } as const;
  const writes = { recruiter: { own: 'yes', team: 404, other: 404 }, team_lead: { own: 'yes', team: 'yes', other: 404 } } as const;
  const sellers = { recruiter: 'yes', team_lead: 'yes' } as const;
  const readers = { ...sellers, manager: 'yes' } as const;
  const command = async (event: string, body: object): Promise<AccessRow> => ({ route: `POST /api/v1/leads/{id}/${event}`, params: await trio(), body, expect: writes });
  const kept = await trio();
  const pooled = { recruiter: await make('recruiter1', { poolId: homePool }), team_lead: await make('recruiter1', { poolId: homePool }) };
  const foreign = await make('recruiter2');
  const contested = await t.api('recruiter1').post('/lead-conflicts', { leadId: foreign, evidence: '展会名片' });
  const conflict = () => ({ id: (contested.body as { id: string }).id });
  const rulable = (await t.api('recruiter2').post('/lead-conflicts', { leadId: kept('recruiter', 'own').id, evidence: '展会名片' })).body as { id: string };
  const wanted = (await t.api('recruiter1').post('/lead-exports', { format: 'csv', columns: ['company'], filter: {} })).body as { id: string };
  const view = ((await t.api('recruiter1').post('/lead-views', { name: '视图', query: 'q=1' })).body as { items: { id: string }[] }).items[0]?.id as string;
  const none = () => ({ id: newId() });
  return [
    { route: 'GET /api/v1/leads', expect: readers },
    { route: 'POST /api/v1/leads', expect: sellers },
    { route: 'GET /api/v1/leads/sla-breaches', expect: readers },
    { route: 'GET /api/v1/leads/holding', expect: sellers },
    { route: 'POST /api/v1/leads/bulk', expect: sellers },
    { route: 'GET /api/v1/leads/{id}', params: kept, expect: reads },
    { route: 'GET /api/v1/leads/{id}/history', params: kept, expect: reads },
    { route: 'PATCH /api/v1/leads/{id}', params: kept, body: { note: '改' }, expect: writes },
    { route: 'POST /api/v1/leads/{id}/claim', params: (role, ownership) => ({ id: ownership === 'other' ? foreign : role === 'team_lead' ? pooled.team_lead : pooled.recruiter }), expect: { recruiter: { own: 'yes', other: 404 }, team_lead: { own: 'yes', other: 404 } } },
    await command('release', {}),
    { ...(await command('assign', { ownerId: lead1 })), expect: { team_lead: { own: 'yes', team: 'yes', other: 404 } } },
    await command('transfer', { ownerId: lead1 }),
    await command('qualify', {}),
    await command('discard', { reason: 'other' }),
    await command('feedback', { text: '已反馈' }),
    { route: 'POST /api/v1/leads/{id}/reopen', params: none, body: {}, expect: { recruiter: 404, team_lead: 404 } },
    { route: 'GET /api/v1/pools', expect: { ...readers, admin: 'yes' } },
    { route: 'POST /api/v1/pools', expect: { admin: 'yes' } },
    { route: 'PATCH /api/v1/pools/{id}', params: () => ({ id: homePool }), body: { dailyQuota: 20 }, expect: { admin: 'yes' } },
    { route: 'GET /api/v1/lead-rules', expect: { team_lead: 'yes' } },
    { route: 'PUT /api/v1/lead-rules', body: { rules: [] }, expect: { team_lead: 'yes' } },
    { route: 'GET /api/v1/lead-conflicts', expect: readers },
    { route: 'POST /api/v1/lead-conflicts', expect: sellers },
    { route: 'GET /api/v1/lead-conflicts/{id}', params: conflict, expect: readers },
    { route: 'POST /api/v1/lead-conflicts/{id}/rule', params: () => ({ id: rulable.id }), body: { ruling: 'upheld', reason: '首报在先' }, expect: { team_lead: 'yes' } },
    { route: 'POST /api/v1/lead-conflicts/{id}/withdraw', params: conflict, expect: { recruiter: 'yes', team_lead: 404 } },
    { route: 'GET /api/v1/lead-exports', expect: readers },
    { route: 'POST /api/v1/lead-exports', expect: readers },
    { route: 'POST /api/v1/lead-exports/{id}/approve', params: none, expect: { team_lead: 404 } },
    { route: 'POST /api/v1/lead-exports/{id}/refuse', params: none, expect: { team_lead: 404 } },
    { route: 'GET /api/v1/lead-exports/{id}/file', params: () => ({ id: wanted.id }), expect: { recruiter: 'yes', team_lead: 404, manager: 404 } },
    { route: 'GET /api/v1/lead-views', expect: readers },
    { route: 'POST /api/v1/lead-views', expect: readers },
    { route: 'DELETE /api/v1/lead-views/{id}', params: () => ({ id: view }), expect: { recruiter: 'yes', team_lead: 404, manager: 404 } },
  ];
};

/** Imports belong to the one who uploaded them: to everybody else they do not exist. */
export const importsRows: AccessPart = async (t) => {
  const upload = async (user: User) => ((await t.api(user).upload('/imports', { name: 'a.csv', bytes: Buffer.from('企业名称,备注\n北京导入权限医疗有限公司,无\n') }, { kind: 'leads' })).body as { id: string }).id;
  const mine = { recruiter: await upload('recruiter1'), team_lead: await upload('lead1') };
  const other = await upload('recruiter2');
  const params = (role: RoleCode, ownership: Ownership) => ({ id: ownership === 'own' ? (role === 'team_lead' ? mine.team_lead : mine.recruiter) : other });
  const own = { recruiter: { own: 'yes', other: 404 }, team_lead: { own: 'yes', other: 404 }, operator: 404, admin: 404 } as const;
  const importers = { recruiter: 'yes', team_lead: 'yes', operator: 'yes', admin: 'yes' } as const;
  const i = '/api/v1/imports';
  return [
    { route: `POST ${i}`, expect: importers },
    { route: `GET ${i}`, expect: importers },
    { route: `GET ${i}/templates/{kind}`, params: () => ({ kind: 'leads' }), expect: { recruiter: 'yes', team_lead: 'yes', operator: 403, admin: 403 } },
    { route: `GET ${i}/{id}`, params, expect: own },
    { route: `POST ${i}/{id}/check`, params, body: {}, expect: own },
    { route: `GET ${i}/{id}/rows`, params, expect: own },
    { route: `PATCH ${i}/{id}/rows/{n}`, params: (r, o) => ({ ...params(r, o), n: '2' }), body: { action: 'skip' }, expect: own },
    { route: `POST ${i}/{id}/commit`, params, body: {}, expect: own },
    { route: `GET ${i}/{id}/errors.xlsx`, params, expect: own },
    { route: `POST ${i}/{id}/undo`, params, body: {}, expect: own },
  ];
};
