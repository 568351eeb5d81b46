import { newId } from '@crm/platform';
import type { AccessPart } from './rows';

const READERS = { manager: 'yes', team_lead: 'yes', recruiter: 'yes' } as const;

/** Reports: those who recruit and those who decide; settings of targets are the administrator's. */
export const reportsRows: AccessPart = async () => [
  ...['funnel', 'stage-times', 'forecast', 'lost', 'workload', 'sla'].map((name) => ({ route: `GET /api/v1/reports/${name}`, expect: READERS })),
  { route: 'GET /api/v1/reports/space', expect: { ...READERS, operator: 'yes' } },
  { route: 'GET /api/v1/reports/targets', expect: { ...READERS, operator: 'yes', admin: 'yes' } },
  { route: 'PATCH /api/v1/reports/targets/indicators/{id}', params: () => ({ id: newId() }), body: { actual: -1 }, expect: { admin: 'yes' } },
  { route: 'GET /api/v1/reports/weekly.xlsx', expect: { manager: 'yes', team_lead: 'yes' } },
  { route: 'GET /api/v1/reports/ledger.xlsx', expect: { manager: 'yes', team_lead: 'yes' } },
];
