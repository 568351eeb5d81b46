import { ROLE_CODES } from '@crm/identity';
import { newId } from '@crm/platform';
import { type AccessPart, EVERY_ROLE, USER_OF } from './rows';

const NOBODYS = { recruiter: 404, team_lead: 404, operator: 404, manager: 404, admin: 404, auditor: 404 } as const;

/** Platform, identity and notifications. */
export const houseRows: AccessPart = async (t) => {
  const users = (await t.api('admin').get('/users')).body as { items: Array<{ id: string; username: string }> };
  const idOf = (username: string) => users.items.find((user) => user.username === username)!.id;
  const teams = (await t.api('admin').get('/teams')).body as { items: Array<{ id: string }> };
  const someUser = () => ({ id: idOf('recruiter2') });
  const none = () => ({ id: newId() });
  return [
    { route: 'GET /health/live', public: true },
    { route: 'GET /health/ready', public: true },
    { route: 'GET /metrics', public: true },
    { route: 'GET /api/v1/auth/options', public: true },
    { route: 'POST /api/v1/auth/login', public: true },
    { route: 'POST /api/v1/auth/refresh', public: true },
    { route: 'POST /api/v1/auth/logout', public: true },
    { route: 'GET /api/v1/auth/oidc/start', public: true },
    { route: 'GET /api/v1/auth/oidc/callback', public: true },
    { route: 'POST /api/v1/auth/password', expect: EVERY_ROLE },
    { route: 'GET /api/v1/me', expect: EVERY_ROLE },
    { route: 'POST /api/v1/me/calendar-token', expect: EVERY_ROLE },
    { route: 'GET /api/v1/users', expect: { admin: 'yes' } },
    { route: 'GET /api/v1/users/directory', expect: EVERY_ROLE },
    { route: 'GET /api/v1/users/{id}', params: someUser, expect: { admin: 'yes' } },
    { route: 'POST /api/v1/users', expect: { admin: 'yes' } },
    { route: 'PATCH /api/v1/users/{id}', params: someUser, body: { roles: [] }, expect: { admin: 'yes' } },
    { route: 'POST /api/v1/users/{id}/password', params: () => ({ id: idOf('operator_biopark') }), expect: { admin: 'yes' } },
    { route: 'GET /api/v1/absences', expect: EVERY_ROLE },
    {
      route: 'PUT /api/v1/absences/{userId}',
      params: (role, ownership) => ({ userId: idOf(ownership === 'own' ? USER_OF[role] : ownership === 'team' ? (role === 'team_lead' ? 'recruiter1' : 'lead1') : 'recruiter2') }),
      body: { until: null },
      expect: { ...Object.fromEntries(ROLE_CODES.map((role) => [role, { own: 'yes', other: 404 }])), recruiter: { own: 'yes', team: 404, other: 404 }, team_lead: { own: 'yes', team: 'yes', other: 404 } },
    },
    { route: 'GET /api/v1/teams', expect: EVERY_ROLE },
    { route: 'POST /api/v1/teams', expect: { admin: 'yes' } },
    { route: 'PATCH /api/v1/teams/{id}', params: () => ({ id: teams.items[0]!.id }), body: { kind: 'none' }, expect: { admin: 'yes' } },
    { route: 'GET /api/v1/audit', expect: { auditor: 'yes' } },
    { route: 'POST /api/v1/audit/verify', expect: { auditor: 'yes' } },
    { route: 'GET /api/v1/settings', expect: { admin: 'yes', team_lead: 'yes', manager: 'yes' } },
    { route: 'PUT /api/v1/settings/{key}', params: () => ({ key: 'reminders.digestAt' }), body: { value: 7 }, expect: { admin: 'yes' } },
    { route: 'GET /api/v1/queues', expect: { admin: 'yes' } },
    { route: 'GET /api/v1/queues/{name}/failed', params: () => ({ name: 'reminders' }), expect: { admin: 'yes' } },
    { route: 'POST /api/v1/queues/{name}/failed/{jobId}/retry', params: () => ({ name: 'reminders', jobId: newId() }), expect: { admin: 404 } },
    { route: 'DELETE /api/v1/queues/{name}/failed/{jobId}', params: () => ({ name: 'reminders', jobId: newId() }), expect: { admin: 404 } },
    { route: 'GET /api/v1/tasks/{id}', params: none, expect: { recruiter: 404, team_lead: 404, operator: 404, manager: 404, admin: 404, auditor: 404 } },
    { route: 'GET /api/v1/reminders', expect: EVERY_ROLE },
    { route: 'POST /api/v1/reminders', expect: EVERY_ROLE },
    ...['GET /api/v1/reminders/{id}', 'PATCH /api/v1/reminders/{id}', 'POST /api/v1/reminders/{id}/done', 'POST /api/v1/reminders/{id}/undo', 'POST /api/v1/reminders/{id}/cancel'].map((route) => ({ route, params: none, expect: NOBODYS })),
    { route: 'POST /api/v1/reminders/{id}/snooze', params: none, body: { until: '2099-01-01T00:00:00Z' }, expect: NOBODYS },
    { route: 'GET /api/v1/calendar/{token}.ics', public: true },
    { route: 'GET /api/v1/channels', expect: { admin: 'yes' } },
    { route: 'POST /api/v1/channels', expect: { admin: 'yes' } },
    { route: 'PATCH /api/v1/channels/{id}', params: none, body: { kind: 'x' }, expect: { admin: 'yes' } },
    { route: 'POST /api/v1/channels/{id}/test', params: none, body: { to: 'x' }, expect: { admin: 'yes' } },
    { route: 'GET /api/v1/channels/deliveries', expect: { admin: 'yes' } },
    { route: 'POST /api/v1/channels/deliveries/{id}/retry', params: none, expect: { admin: 404 } },
    { route: 'GET /api/v1/workdays', query: '?year=2026', expect: EVERY_ROLE },
    { route: 'PUT /api/v1/workdays', expect: { admin: 'yes' } },
    { route: 'GET /api/v1/me/preferences', expect: EVERY_ROLE },
    { route: 'PATCH /api/v1/me/preferences', body: { quietFrom: 'x' }, expect: EVERY_ROLE },
    { route: 'GET /api/v1/notifications', expect: EVERY_ROLE },
    { route: 'GET /api/v1/notifications/stream', expect: EVERY_ROLE, refusalsOnly: true },
    { route: 'POST /api/v1/notifications/read-all', expect: EVERY_ROLE },
    { route: 'POST /api/v1/notifications/{id}/read', params: none, expect: { recruiter: 404, team_lead: 404, operator: 404, manager: 404, admin: 404, auditor: 404 } },
  ];
};
