import type { Actor } from '@crm/identity';

export interface Scope {
  sql: string;
  params: unknown[];
}
/** Which access rows speak for a reader. `all`: no row needed. */
export interface Reader {
  all: boolean;
  subjects: { kind: 'user' | 'team' | 'park' | 'pool'; ids: string[] }[];
}

/** manager and admin read all; recruiter own rows and pools; team lead also the team's; operator those pointed at the own parks; auditor none. */
export function readerOf(actor: Actor): Reader {
  const is = (role: string): boolean => actor.roles.some((r) => r === role);
  if (is('manager') || is('admin')) return { all: true, subjects: [] };
  const subjects: Reader['subjects'] = [];
  if (is('recruiter') || is('team_lead')) {
    subjects.push({ kind: 'user', ids: [actor.userId] });
    subjects.push({ kind: 'pool', ids: ['*', ...(actor.teamId ? [actor.teamId] : [])] });
  }
  if (is('team_lead') && actor.teamId) subjects.push({ kind: 'team', ids: [actor.teamId] });
  if (is('operator') && actor.parks.length) subjects.push({ kind: 'park', ids: [...actor.parks] });
  return { all: false, subjects };
}

/** The rows of `a` that count for a reader; a pool's rows count for members of its teams. */
export function subjectSql(reader: Reader, alias: string): Scope {
  if (reader.subjects.length === 0) return { sql: '1 = 0', params: [] };
  const parts = reader.subjects.map(({ kind, ids }) =>
    kind === 'pool'
      ? {
          sql: `(${alias}.subject_kind = 'pool' and ${alias}.subject_id in (select m.subject_id from pub_companies_access_member m where m.team_id in (?) and m.subject_kind = 'pool'))`,
          params: [ids],
        }
      : { sql: `(${alias}.subject_kind = ? and ${alias}.subject_id in (?))`, params: [kind, ids] },
  );
  return { sql: `(${parts.map((p) => p.sql).join(' or ')})`, params: parts.flatMap((p) => p.params) };
}

/** EXISTS over the published access rows for the company whose id is the expression `companyId`. */
export function scopeSql(reader: Reader, companyId: string): Scope {
  if (reader.all) return { sql: '1 = 1', params: [] };
  const { sql, params } = subjectSql(reader, 'acc');
  if (sql === '1 = 0') return { sql, params };
  return { sql: `exists (select 1 from pub_companies_access acc where acc.company_id = ${companyId} and ${sql})`, params };
}
