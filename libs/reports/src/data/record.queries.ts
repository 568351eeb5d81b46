import { endOfBusinessDay, listPage, type Page, type PageQuery, pageOf, ReadDb, startOfBusinessDay, Where } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { conditionOf, type ReportScope } from '../domain/scope';
import type { ClockRecordView, FollowUpRecordView, LeadRecordView, MoveRecordView } from '../views/records.views';
import { firstEntriesWhere } from './issue.queries';

export interface MoveFilter extends PageQuery {
  from: string;
  to: string;
  stage: string;
  /** several with commas */
  track?: string;
  team?: string;
  owner?: string;
  reason?: string;
  /** `first`: a project counts when it entered for the first time, by the day it was recorded · `moved`: every move, by its own day */
  count?: 'first' | 'moved';
}
export interface FollowUpFilter extends PageQuery {
  from: string;
  to: string;
  by?: string;
  team?: string;
}
export type ClockOutcome = 'met' | 'breached' | 'running';
export interface ClockFilter extends PageQuery {
  from: string;
  to: string;
  clock?: string;
  outcome?: ClockOutcome;
}
export type LeadOutcome = 'converted' | 'discarded' | 'held';
export interface LeadFilter extends PageQuery {
  from?: string;
  to?: string;
  source?: string;
  owner?: string;
  outcome?: LeadOutcome;
}

const title = (a: string) => `CASE WHEN ${a}.secrecy = 'secret' THEN COALESCE(${a}.code_name, '商密项目') ELSE ${a}.title END`;

/** Conditions of figures over leads, clocks, moves and follow-ups. A figure and the list behind it are counted with the same one. */
export const recordConditions = {
  moves(scope: ReportScope, filter: Omit<MoveFilter, keyof PageQuery>): Where {
    const where = filter.count === 'moved' ? movedWhere(scope, filter) : firstEntriesWhere(scope, filter.from, filter.to);
    where.and('h.to_stage = ?', filter.stage);
    if (filter.track) where.andIn('h.track', filter.track.split(','));
    if (filter.team) where.and('h.team_id = ?', filter.team);
    if (filter.owner) where.and('h.owner_id = ?', filter.owner);
    if (filter.reason) where.and(`COALESCE(h.reason_code, 'other') = ?`, filter.reason);
    return where;
  },
  followUps(scope: ReportScope, { from, to, by, team }: Omit<FollowUpFilter, keyof PageQuery>): Where {
    const where = new Where().and('f.happened_at >= ? AND f.happened_at < ?', startOfBusinessDay(from), endOfBusinessDay(to));
    if ('ownerId' in scope) where.and('f.created_by = ?', scope.ownerId);
    if ('teamId' in scope) where.and('u.team_id = ?', scope.teamId);
    if (by) where.and('f.created_by = ?', by);
    if (team) where.and('u.team_id = ?', team);
    return where;
  },
  clocks(scope: ReportScope, { from, to, clock, outcome }: Omit<ClockFilter, keyof PageQuery>, now: Date): Where {
    const own = conditionOf(scope, 's');
    const where = new Where().and('s.void_at IS NULL AND s.started_at >= ? AND s.started_at < ?', startOfBusinessDay(from), endOfBusinessDay(to)).and(own.sql, ...own.params);
    if (clock) where.and('s.clock = ?', clock);
    if (outcome === 'met') where.and('s.met_at IS NOT NULL AND s.met_at <= s.due_at');
    if (outcome === 'breached') where.and('(s.met_at IS NOT NULL AND s.met_at > s.due_at) OR (s.met_at IS NULL AND s.due_at < ?)', now);
    if (outcome === 'running') where.and('s.met_at IS NULL AND s.due_at >= ?', now);
    return where;
  },
  leads(scope: ReportScope, { from, to, source, owner, outcome }: Omit<LeadFilter, keyof PageQuery>): Where {
    const own = conditionOf(scope, 'l');
    const where = new Where().and(own.sql, ...own.params);
    if (from) where.and('l.created_at >= ?', startOfBusinessDay(from));
    if (to) where.and('l.created_at < ?', endOfBusinessDay(to));
    if (source) where.and('l.source = ?', source);
    if (owner) where.and('l.owner_id = ?', owner);
    if (outcome === 'converted') where.and('l.project_id IS NOT NULL');
    if (outcome === 'discarded') where.and(`l.state = 'discarded'`);
    if (outcome === 'held') where.and(`l.state NOT IN ('converted', 'discarded')`);
    return where;
  },
};

function movedWhere(scope: ReportScope, { from, to }: { from: string; to: string }): Where {
  const own = conditionOf(scope, 'h');
  return new Where().and('h.moved_at >= ? AND h.moved_at < ? AND h.undoes_id IS NULL AND h.undone_at IS NULL', startOfBusinessDay(from), endOfBusinessDay(to)).and(own.sql, ...own.params);
}

/** The lists behind figures that no other list of the house shows. */
@Injectable()
export class RecordQueries {
  constructor(private readonly db: ReadDb) {}

  moves(scope: ReportScope, filter: MoveFilter): Promise<Page<MoveRecordView>> {
    return listPage<MoveRecordView>(this.db, {
      select: `h.id, h.project_id AS projectId, ${title('p')} AS title, h.from_stage AS \`from\`, h.to_stage AS stage, h.track, h.direction, h.moved_at AS movedAt, h.recorded_at AS recordedAt, u.name AS ownerName, t.name AS teamName, h.reason_code AS reason, CAST(p.investment_wan AS DOUBLE) AS investmentWan`,
      from: 'pub_pipeline_stage_history h JOIN pub_pipeline_project p ON p.id = h.project_id LEFT JOIN pub_identity_user u ON u.id = h.owner_id LEFT JOIN pub_identity_team t ON t.id = h.team_id',
      where: recordConditions.moves(scope, filter),
      id: 'h.id',
      sorts: { movedAt: 'h.moved_at', recordedAt: 'h.recorded_at' },
      defaultSort: '-recordedAt',
      ...pageOf(filter),
    });
  }

  followUps(scope: ReportScope, filter: FollowUpFilter): Promise<Page<FollowUpRecordView>> {
    return listPage<FollowUpRecordView>(this.db, {
      select: 'f.id, r.company_id AS companyId, c.name AS companyName, f.kind, f.happened_at AS happenedAt, u.name AS byName, f.next_follow_up_at AS nextFollowUpAt',
      from: 'pub_companies_follow_up f JOIN pub_identity_user u ON u.id = f.created_by JOIN pub_companies_resolved r ON r.id = f.company_id LEFT JOIN pub_companies_company c ON c.id = r.company_id',
      where: recordConditions.followUps(scope, filter),
      id: 'f.id',
      sorts: { happenedAt: 'f.happened_at' },
      defaultSort: '-happenedAt',
      ...pageOf(filter),
    });
  }

  clocks(scope: ReportScope, filter: ClockFilter, now: Date): Promise<Page<ClockRecordView>> {
    return listPage<ClockRecordView>(this.db, {
      select: `CONCAT(s.lead_id, ':', s.clock, ':', s.round) AS id, s.lead_id AS leadId, c.name AS companyName, s.clock, s.started_at AS startedAt, s.due_at AS dueAt, s.met_at AS metAt, u.name AS ownerName`,
      from: 'pub_leads_sla s LEFT JOIN pub_companies_company c ON c.id = s.company_id LEFT JOIN pub_identity_user u ON u.id = s.owner_id',
      where: recordConditions.clocks(scope, filter, now),
      id: `CONCAT(s.lead_id, ':', s.clock, ':', s.round)`,
      sorts: { startedAt: 's.started_at', dueAt: 's.due_at' },
      defaultSort: '-dueAt',
      ...pageOf(filter),
    });
  }

  leads(scope: ReportScope, filter: LeadFilter): Promise<Page<LeadRecordView>> {
    return listPage<LeadRecordView>(this.db, {
      select: 'l.id, c.name AS companyName, l.source, l.state, u.name AS ownerName, l.project_id AS projectId, l.created_at AS createdAt',
      from: 'pub_leads_lead l LEFT JOIN pub_companies_company c ON c.id = l.company_id LEFT JOIN pub_identity_user u ON u.id = l.owner_id',
      where: recordConditions.leads(scope, filter),
      id: 'l.id',
      sorts: { createdAt: 'l.created_at' },
      defaultSort: '-createdAt',
      ...pageOf(filter),
    });
  }
}
