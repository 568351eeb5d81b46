import type { FunnelFilters } from './filters';

/** What of the house a report may show: everything, a team's part, or one person's. */
export type ReportScope = { all: true } | { teamId: string } | { ownerId: string };

/** The same restriction as filters of a list, so that a drill link opens what was counted. */
export function filtersOf(scope: ReportScope): FunnelFilters {
  if ('all' in scope) return {};
  return 'teamId' in scope ? { team: scope.teamId } : { owner: scope.ownerId };
}

/** The restriction as a condition on a table with owner and team. */
export function conditionOf(scope: ReportScope, alias: string): { sql: string; params: string[] } {
  if ('all' in scope) return { sql: '1 = 1', params: [] };
  return 'teamId' in scope ? { sql: `${alias}.team_id = ?`, params: [scope.teamId] } : { sql: `${alias}.owner_id = ?`, params: [scope.ownerId] };
}
