import type { Actor } from '@crm/identity';
import { endOfBusinessDay, startOfBusinessDay, Where } from '@crm/platform';
import { stageOrder } from '../domain/stages';
import { stageNorms } from '../domain/stalled';
import type { ProjectFilter } from '../pipeline.types';
import { knowsName, projectScope } from './scope';

const kindColumn: Record<string, string> = { leader: 'kind_leader', specialised: 'kind_specialised', service: 'kind_service' };

/** Which projects a reader sees under a filter; expects the aliases `p`, `c` (company, for words) and `d` (see `cohortJoin`). */
export function projectWhere(actor: Actor, f: ProjectFilter, now: Date): Where {
  const scope = projectScope(actor, 'p'),
    w = new Where().and(scope.sql, ...scope.params);
  const frozen = asksCohort(f),
    a = frozen ? 'd' : 'p';
  if (f.kind && f.kind !== 'all')
    kindColumn[f.kind]
      ? w.and(`${a}.${kindColumn[f.kind]} = 1`)
      : w.and(`${a}.kind_leader = 0 AND ${a}.kind_specialised = 0 AND ${a}.kind_service = 0`);
  if (f.stage) w.andIn('p.stage', f.stage.split(','));
  const equal = (column: string, value: string | undefined): void => {
    if (value) value === 'none' ? w.and(`${a}.${column} IS NULL`) : w.andIn(`${a}.${column}`, value.split(','));
  };
  equal('owner_id', f.owner === 'me' ? actor.userId : f.owner);
  equal('team_id', f.team);
  equal('direction', f.direction);
  equal('source', f.source);
  equal('track', f.track);
  if (f.park)
    frozen
      ? equal('park', f.park)
      : f.park === 'none'
        ? w.and('p.park IS NULL')
        : w.and(
            'EXISTS (SELECT 1 FROM pipeline_project_park k WHERE k.project_id = p.id AND k.park IN (?))',
            f.park.split(','),
          );
  if (f.company) w.and('p.company_id = ?', f.company);
  if (f.confidence) w.andIn('p.confidence', f.confidence.split(','));
  if (f.keyLevel) f.keyLevel === 'any' ? w.and('p.key_level IS NOT NULL') : w.and('p.key_level = ?', f.keyLevel);
  if (f.cohortFrom) w.and('p.entered_at >= ?', startOfBusinessDay(f.cohortFrom));
  if (f.cohortTo) w.and('p.entered_at < ?', endOfBusinessDay(f.cohortTo));
  cohort(w, f);
  if (f.q) search(actor, w, f.q);
  return narrowed(actor, w, f.only, now);
}
/** How far a project came and how it stands: now, or at the end of a past day as the log then stood. */
function cohort(w: Where, f: ProjectFilter): void {
  const log = f.asOf ? `pub_pipeline_stage_history h WHERE ${countedAt(f.asOf)}` : 'pub_pipeline_stage_log h WHERE h.project_id = p.id';
  const furthest = f.asOf ? `(SELECT MAX(h.to_no) FROM ${log})` : 'p.reached_no';
  if (f.reached) w.and(`${furthest} >= ?`, stageOrder(f.reached) ?? 99);
  if (f.furthest) w.and(`${furthest} = ?`, stageOrder(f.furthest) ?? 99);
  if (f.entered) w.and(`EXISTS (SELECT 1 FROM ${log} AND h.to_stage = ?)`, f.entered);
  if (f.left) w.and(`EXISTS (SELECT 1 FROM ${log} AND h.from_stage = ?)`, f.left);
  const stage = f.asOf ? 'd.to_stage' : 'p.stage';
  if (f.standing === 'open') w.and(`${stage} NOT IN ('paused', 'lost')`);
  else if (f.standing) w.and(`${stage} = ?`, f.standing);
}
/** Names only where the reader may see them: a covered project is found by its code name. */
function search(actor: Actor, w: Where, q: string): void {
  const like = `%${q.replace(/[\\%_]/g, '\\$&')}%`,
    knows = knowsName(actor, 'p');
  w.and(
    `p.code_name LIKE ? OR ((p.title LIKE ? OR c.name LIKE ?) AND (p.secrecy <> 'secret' OR p.reached_no >= 5 OR ${knows.sql}))`,
    like,
    like,
    like,
    ...knows.params,
  );
}
function narrowed(actor: Actor, w: Where, only: ProjectFilter['only'], now: Date): Where {
  if (only === 'overdue') w.and('p.next_follow_up_at < ?', now).and(`p.stage NOT IN ('paused', 'lost')`);
  if (only === 'no_plan') w.and('p.next_follow_up_at IS NULL').and(`p.stage NOT IN ('paused', 'lost', 'fullCapacity')`);
  if (only === 'mine') w.and('p.owner_id = ?', actor.userId);
  if (only === 'key') w.and('p.key_level IS NOT NULL');
  if (only === 'stalled') w.and(stalledSql(now));
  return w;
}

/** Filters of a report's cohort: they compare what the log froze, not the present columns. */
const asksCohort = (f: ProjectFilter): boolean => Boolean(f.cohortFrom || f.cohortTo || f.reached || f.furthest || f.entered || f.left || f.asOf);

/** Rows of the history that counted at the end of a business day: recorded by then and not undone by then. */
function countedAt(on: string): string {
  const end = `'${endOfBusinessDay(on).toISOString().slice(0, 23).replace('T', ' ')}'`;
  return `h.project_id = p.id AND h.recorded_at < ${end} AND h.undoes_id IS NULL AND (h.undone_at IS NULL OR h.undone_at >= ${end})`;
}
/** The log row whose frozen words (owner, direction, kind …) a cohort is filtered by. */
export function cohortJoin(f: ProjectFilter): string {
  if (f.asOf)
    return ` JOIN pipeline_stage_log d ON d.project_id = p.id AND d.seq = (SELECT MAX(h.seq) FROM pub_pipeline_stage_history h WHERE ${countedAt(f.asOf)})`;
  return asksCohort(f) ? ' JOIN pub_pipeline_cohort d ON d.project_id = p.id' : '';
}

/** Days since the last act beyond the stage's norm, as a condition. */
export function stalledSql(now: Date): string {
  const at = (days: number): string =>
    new Date(now.getTime() - (days + 1) * 86_400_000).toISOString().slice(0, 23).replace('T', ' ');
  return Object.entries(stageNorms)
    .map(([stage, norm]) => `(p.stage = '${stage}' AND GREATEST(p.last_act_at, p.stage_entered_at) <= '${at(norm.idleDays)}')`)
    .join(' OR ');
}
