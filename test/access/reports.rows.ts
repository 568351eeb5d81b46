import { newId } from '@crm/platform';
import type { AccessPart, Ownership } from './rows';

const LEADERS = { manager: 'yes', team_lead: 'yes' } as const;
const READERS = { ...LEADERS, recruiter: 'yes' } as const;
const FRIDAY = '2026-11-20T08:00:00.000Z';

/** Reports: those who recruit and those who decide; settings of targets are the administrator's. A report of a week is its team's; a manager reads all. */
export const reportsRows: AccessPart = async (t) => {
  await t.job('reports.draftWeek', { slot: FRIDAY });
  const teamOf = async (user: 'lead1' | 'recruiter2') => ((await t.api(user).get('/me')).body as { scopes: { teamId: string } }).scopes.teamId;
  const issues = await t.db.rows<{ id: string; team: string }>('SELECT id, scope_key AS team FROM reports_issue');
  const issueOf = (team: string) => issues.find((issue) => issue.team === team)!.id;
  const [own, other] = [issueOf(await teamOf('lead1')), issueOf(await teamOf('recruiter2'))];
  const issue = (_: string, ownership: Ownership) => ({ id: ownership === 'other' ? other : own });
  const company = (await t.api('recruiter1').post('/companies', { name: '报表权限示例医疗器械有限公司' })).body as { id: string };
  const project = (await t.api('recruiter1').post('/projects', { companyId: company.id, title: '报表权限示例项目', track: 'lease', parks: ['huoxian'] })).body as { id: string };
  const fileOf = async (user: 'recruiter1' | 'lead1' | 'manager') => ((await t.api(user).post('/reports/files', { kind: 'sheet', format: 'xlsx', projectId: project.id })).body as { id: string }).id;
  const files: Record<string, string> = { recruiter: await fileOf('recruiter1'), team_lead: await fileOf('lead1'), manager: await fileOf('manager') };
  await t.drain();
  const file = (role: string, ownership: Ownership) => ({ id: ownership === 'own' ? (files[role] ?? files.manager!) : newId() });
  const mine = { own: 'yes', team: 404, other: 404 } as const;
  const filed = { recruiter: mine, team_lead: mine, manager: mine } as const;
  const led = { team_lead: { own: 'yes', team: 'yes', other: 404 } } as const;
  return [
    ...['funnel', 'stage-times', 'forecast', 'lost', 'workload', 'sla', 'delivery', 'cohorts', 'policy', 'follow-ups', 'clocks', 'leads', 'policy-companies', 'files'].map((name) => ({ route: `GET /api/v1/reports/${name}`, expect: READERS })),
    { route: 'GET /api/v1/reports/moves', query: '?stage=signed', expect: READERS },
    { route: 'GET /api/v1/reports/space', expect: { ...READERS, operator: 'yes' } },
    { route: 'GET /api/v1/reports/targets', expect: { ...READERS, operator: 'yes', admin: 'yes' } },
    { route: 'PATCH /api/v1/reports/targets/indicators/{id}', params: () => ({ id: newId() }), body: { actual: -1 }, expect: { admin: 'yes' } },
    { route: 'GET /api/v1/reports/team-targets', expect: { ...READERS, admin: 'yes' } },
    { route: 'PUT /api/v1/reports/team-targets', body: { teamId: newId(), year: 2026, metric: 'signed', target: -1 }, expect: { admin: 'yes' } },
    ...['weekly.xlsx', 'monthly.xlsx', 'ledger.xlsx', 'ledger', 'issues'].map((name) => ({ route: `GET /api/v1/reports/${name}`, expect: LEADERS })),
    { route: 'GET /api/v1/reports/issues/{id}', params: issue, expect: { ...led, manager: 'yes' } },
    { route: 'PUT /api/v1/reports/issues/{id}/note', params: issue, body: { note: '小结' }, expect: led },
    // the words of a draft are refused once it is signed, so it is signed in the rows of its own team only after them
    { route: 'POST /api/v1/reports/issues/{id}/sign', params: (_, ownership) => ({ id: ownership === 'own' ? own : other }), expect: { team_lead: { own: 'yes', team: 404, other: 404 } } },
    { route: 'PUT /api/v1/reports/ledger/{projectId}/progress', params: (_, ownership) => ({ projectId: ownership === 'other' ? newId() : project.id }), body: { on: '2026-11-20', text: '示例' }, expect: led },
    { route: 'POST /api/v1/reports/files', body: { kind: 'sheet', format: 'pdf', projectId: project.id }, expect: READERS },
    { route: 'GET /api/v1/reports/files/{id}', params: file, expect: filed },
    { route: 'GET /api/v1/reports/files/{id}/content', params: file, expect: filed },
  ];
};
