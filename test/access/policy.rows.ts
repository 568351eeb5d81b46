import { newId } from '@crm/platform';
import type { AccessPart } from './rows';

const READERS = { recruiter: 'yes', team_lead: 'yes', operator: 'yes', manager: 'yes', admin: 'yes' } as const;
const ADMIN = { admin: 'yes' } as const;

/** Policy: everybody with a business role reads and matches, only administrators edit. */
export const policyRows: AccessPart = async (t) => {
  const draft = (await t.api('admin').post('/policies/clauses/BDA-06/drafts', { note: '访问矩阵' })).body as { id: string };
  const version = () => ({ versionId: draft.id });
  const clause = () => ({ clause: 'BDA-06' });
  return [
    { route: 'GET /api/v1/policies', expect: READERS },
    { route: 'GET /api/v1/policies/facts', expect: READERS },
    { route: 'GET /api/v1/policies/{id}', params: () => ({ id: 'BDA' }), expect: READERS },
    { route: 'POST /api/v1/policies/match', expect: READERS },
    { route: 'POST /api/v1/policies/compare', expect: { recruiter: 'yes', team_lead: 'yes', manager: 'yes' } },
    { route: 'GET /api/v1/pages/companies/{id}/park-comparison', params: () => ({ id: newId() }), expect: { recruiter: 404, team_lead: 404, manager: 404 } },
    { route: 'GET /api/v1/policies/windows', expect: READERS },
    { route: 'POST /api/v1/policies/windows', expect: ADMIN },
    { route: 'DELETE /api/v1/policies/windows/{windowId}', params: () => ({ windowId: newId() }), expect: { admin: 404 } },
    { route: 'GET /api/v1/policies/clauses/{clause}', params: clause, expect: READERS },
    { route: 'POST /api/v1/policies/clauses/{clause}/drafts', params: clause, body: { note: 1 }, expect: ADMIN },
    { route: 'GET /api/v1/policies/drafts', expect: ADMIN },
    { route: 'GET /api/v1/policies/versions/{versionId}', params: version, expect: READERS },
    { route: 'GET /api/v1/policies/versions/{versionId}/difference', params: version, expect: READERS },
    { route: 'PATCH /api/v1/policies/drafts/{versionId}', params: version, body: { note: 1 }, expect: ADMIN },
    { route: 'POST /api/v1/policies/drafts/{versionId}/test', params: version, expect: ADMIN },
    { route: 'POST /api/v1/policies/drafts/{versionId}/impact', params: version, expect: ADMIN },
    { route: 'POST /api/v1/policies/drafts/{versionId}/submit', params: version, expect: ADMIN },
    { route: 'POST /api/v1/policies/drafts/{versionId}/send-back', params: version, expect: ADMIN },
    { route: 'POST /api/v1/policies/drafts/{versionId}/approve', params: version, expect: ADMIN },
    { route: 'POST /api/v1/policies/drafts/{versionId}/withdraw', params: version, expect: ADMIN },
  ];
};
