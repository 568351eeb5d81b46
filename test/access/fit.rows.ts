import { type AccessPart, EVERY_ROLE } from './rows';

/** Scoring is open to every role; the model is the admin's. */
export const fitRows: AccessPart = async (t) => {
  const active = async () => ({ version: ((await t.api('admin').get('/fit/models')).body as { active: string }).active });
  const version = await active();
  return [
    { route: 'POST /api/v1/fit/score', body: {}, expect: EVERY_ROLE },
    { route: 'POST /api/v1/fit/score-batch', body: {}, expect: EVERY_ROLE },
    { route: 'GET /api/v1/fit/models', expect: EVERY_ROLE },
    { route: 'GET /api/v1/fit/models/{version}', params: () => version, expect: EVERY_ROLE },
    { route: 'GET /api/v1/fit/models/{version}/evaluation', params: () => version, expect: EVERY_ROLE },
    { route: 'POST /api/v1/fit/models', body: { weights: { scale: 0 } }, expect: { admin: 'yes' } },
    { route: 'POST /api/v1/fit/models/preview', body: { limit: 0 }, expect: { admin: 'yes' } },
    { route: 'POST /api/v1/fit/models/{version}/activate', params: () => version, expect: { admin: 'yes' } },
  ];
};
