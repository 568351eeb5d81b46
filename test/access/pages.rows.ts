import type { AccessPart } from './rows';

const WORKS = { recruiter: 'yes', team_lead: 'yes', operator: 'yes', manager: 'yes' } as const;

/** Composed reads: every part inside answers by its own rights. */
export const pagesRows: AccessPart = async () => [
  { route: 'GET /api/v1/pages/workbench', expect: WORKS },
  { route: 'GET /api/v1/pages/counts', expect: WORKS },
  { route: 'GET /api/v1/search', query: '?q=a', expect: WORKS },
];
