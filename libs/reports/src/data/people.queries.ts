import { addDays, businessDate, endOfBusinessDay, ReadDb, startOfBusinessDay } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { conditionOf, type ReportScope } from '../domain/scope';
import { recordConditions } from './record.queries';

/** What one person carries. */
export interface WorkloadRow {
  userId: string;
  name: string;
  teamName: string | null;
  activeProjects: number;
  investmentWan: number;
  leadsHeld: number;
  followUps7: number;
  followUps30: number;
  overdue: number;
  noPlan: number;
}

/** How one clock was kept in a period. */
export interface SlaRow {
  clock: string;
  started: number;
  met: number;
  breached: number;
  running: number;
}

/** Work of people: load, activity, clocks. */
@Injectable()
export class PeopleFigures {
  constructor(private readonly db: ReadDb) {}

  /** Everybody who recruits, with what they hold now and what they did lately. */
  async workload(scope: ReportScope, now: Date): Promise<WorkloadRow[]> {
    const own = 'ownerId' in scope ? { sql: 'u.id = ?', params: [scope.ownerId] } : 'teamId' in scope ? { sql: 'u.team_id = ?', params: [scope.teamId] } : { sql: 'u.team_id IS NOT NULL', params: [] };
    const team = 'teamId' in scope ? [scope.teamId] : [];
    const ofTeam = (alias: string) => (team.length ? ` AND ${alias}.team_id = ?` : '');
    const project = (value: string, condition = '1 = 1') => `(SELECT ${value} FROM pub_pipeline_project p WHERE p.owner_id = u.id AND p.stage NOT IN ('paused', 'lost', 'fullCapacity')${ofTeam('p')} AND ${condition})`;
    const talks = `(SELECT COUNT(*) FROM pub_companies_follow_up f WHERE f.created_by = u.id AND f.happened_at >= ? AND f.happened_at < ?)`;
    const today = businessDate(now);
    const since = (days: number) => [startOfBusinessDay(addDays(today, 1 - days)), endOfBusinessDay(today)];
    const rows = await this.db.rows<Record<keyof WorkloadRow, string>>(
      `SELECT u.id AS userId, u.name, t.name AS teamName, ${project('COUNT(*)')} AS activeProjects, ${project('COALESCE(SUM(p.investment_wan), 0)')} AS investmentWan,
         (SELECT COUNT(*) FROM pub_leads_lead l WHERE l.owner_id = u.id AND l.state NOT IN ('converted', 'discarded')${ofTeam('l')}) AS leadsHeld,
         ${talks} AS followUps7, ${talks} AS followUps30,
         ${project('COUNT(*)', 'p.next_follow_up_at < ?')} AS overdue, ${project('COUNT(*)', 'p.next_follow_up_at IS NULL')} AS noPlan
       FROM pub_identity_user u LEFT JOIN pub_identity_team t ON t.id = u.team_id WHERE u.active = 1 AND ${own.sql} ORDER BY t.name, u.name`,
      [...team, ...team, ...team, ...since(7), ...since(30), ...team, now, ...team, ...own.params],
    );
    return rows.map((row) => ({
      userId: row.userId, name: row.name, teamName: row.teamName,
      activeProjects: Number(row.activeProjects), investmentWan: Number(row.investmentWan), leadsHeld: Number(row.leadsHeld),
      followUps7: Number(row.followUps7), followUps30: Number(row.followUps30), overdue: Number(row.overdue), noPlan: Number(row.noPlan),
    }));
  }

  /** Follow-ups per business day. */
  async activity(scope: ReportScope, from: string, to: string): Promise<Array<{ day: string; count: number }>> {
    const where = recordConditions.followUps(scope, { from, to });
    const rows = await this.db.rows<{ day: string; count: string }>(
      `SELECT DATE(f.happened_at + INTERVAL 8 HOUR) AS day, COUNT(*) AS count FROM pub_companies_follow_up f JOIN pub_identity_user u ON u.id = f.created_by WHERE ${where.sql} GROUP BY 1 ORDER BY 1`,
      where.params,
    );
    return rows.map((row) => ({ day: row.day, count: Number(row.count) }));
  }

  /** The clocks started in a period: kept, missed, still running. */
  async sla(scope: ReportScope, from: Date, to: Date, now: Date): Promise<SlaRow[]> {
    const { sql, params } = conditionOf(scope, 's');
    const rows = await this.db.rows<Record<keyof SlaRow, string>>(
      `SELECT s.clock, COUNT(*) AS started, SUM(s.met_at IS NOT NULL AND s.met_at <= s.due_at) AS met,
         SUM((s.met_at IS NOT NULL AND s.met_at > s.due_at) OR (s.met_at IS NULL AND s.due_at < ?)) AS breached, SUM(s.met_at IS NULL AND s.due_at >= ?) AS running
       FROM pub_leads_sla s WHERE s.void_at IS NULL AND s.started_at >= ? AND s.started_at < ? AND ${sql} GROUP BY s.clock`,
      [now, now, from, to, ...params],
    );
    return rows.map((row) => ({ clock: row.clock, started: Number(row.started), met: Number(row.met), breached: Number(row.breached), running: Number(row.running) }));
  }

  /** Leads by source with what became of them. */
  async sources(scope: ReportScope, from: Date, to: Date): Promise<Array<{ source: string; leads: number; converted: number; discarded: number }>> {
    const { sql, params } = conditionOf(scope, 'l');
    const rows = await this.db.rows<{ source: string; leads: string; converted: string; discarded: string }>(
      `SELECT l.source, COUNT(*) AS leads, SUM(l.project_id IS NOT NULL) AS converted, SUM(l.state = 'discarded') AS discarded
       FROM pub_leads_lead l WHERE l.created_at >= ? AND l.created_at < ? AND ${sql} GROUP BY l.source ORDER BY 2 DESC`,
      [from, to, ...params],
    );
    return rows.map((row) => ({ source: row.source, leads: Number(row.leads), converted: Number(row.converted), discarded: Number(row.discarded) }));
  }
}
