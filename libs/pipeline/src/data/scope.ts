import { type Actor, hasRole, readsAll } from '@crm/identity';

export interface Scope {
  sql: string;
  params: unknown[];
}

/**
 * Which projects an actor sees: own and collaborated ones, a lead the team's, an operator those pointed at the own parks, a manager all.
 * Rights on the company behind are the company's own (companies_access); a second project of another team stays foreign.
 */
export function projectScope(actor: Actor, alias: string): Scope {
  if (readsAll(actor)) return { sql: '1 = 1', params: [] };
  const parts: string[] = [],
    params: unknown[] = [];
  if (hasRole(actor, 'recruiter', 'team_lead')) {
    parts.push(
      `${alias}.owner_id = ?`,
      `EXISTS (SELECT 1 FROM pipeline_collaborator c WHERE c.project_id = ${alias}.id AND c.user_id = ?)`,
    );
    params.push(actor.userId, actor.userId);
  }
  if (hasRole(actor, 'team_lead') && actor.teamId) {
    parts.push(`${alias}.team_id = ?`);
    params.push(actor.teamId);
  }
  if (hasRole(actor, 'operator') && actor.parks.length) {
    parts.push(`EXISTS (SELECT 1 FROM pipeline_project_park k WHERE k.project_id = ${alias}.id AND k.park IN (?))`);
    params.push(actor.parks);
  }
  return parts.length ? { sql: `(${parts.join(' OR ')})`, params } : { sql: '1 = 0', params: [] };
}

/** Whether the actor knows the real name of a 商密 project before it is signed: owner, 知悉名单, the owner's lead, managers. */
export function knowsName(actor: Actor, alias: string): Scope {
  if (readsAll(actor)) return { sql: '1 = 1', params: [] };
  const parts = [
      `${alias}.owner_id = ?`,
      `EXISTS (SELECT 1 FROM pipeline_collaborator y WHERE y.project_id = ${alias}.id AND y.user_id = ? AND y.knows = 1)`,
    ],
    params: unknown[] = [actor.userId, actor.userId];
  if (hasRole(actor, 'team_lead') && actor.teamId) {
    parts.push(`${alias}.team_id = ?`);
    params.push(actor.teamId);
  }
  return { sql: `(${parts.join(' OR ')})`, params };
}
/** The project's title as the actor may read it (domain/secrecy.ts in SQL); its parameters come before those of WHERE. */
export function shownTitle(actor: Actor, alias: string): Scope {
  const knows = knowsName(actor, alias);
  return {
    sql: `CASE WHEN ${alias}.secrecy <> 'secret' OR ${alias}.reached_no >= 5 OR ${knows.sql} THEN ${alias}.title ELSE COALESCE(${alias}.code_name, CONCAT('项目 ', UPPER(CONVERT(RIGHT(${alias}.id, 4) USING utf8mb4)))) END`,
    params: knows.params,
  };
}

/** Who may write: the owner, a collaborator, the lead of the owner's team. Operators and managers read; their own ledgers have their own routes. */
export function canWrite(actor: Actor, p: { ownerId: string; teamId: string | null; collaborates: boolean }): boolean {
  if (hasRole(actor, 'recruiter', 'team_lead') && (p.ownerId === actor.userId || p.collaborates)) return true;
  return hasRole(actor, 'team_lead') && actor.teamId !== null && p.teamId === actor.teamId;
}
