import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';

const OPEN_STAGES = ['screening', 'negotiating', 'siteVisit', 'review', 'signed', 'registered', 'movedIn', 'inProduction'];

/** `null` people = everybody (a manager). */
type People = string[] | null;
const whose = (column: string, people: People) => (people === null ? { sql: '1 = 1', params: [] } : { sql: `${column} IN (?)`, params: [people] });

/** Figures of the workbench; each is one bounded COUNT or SUM. */
@Injectable()
export class FigureQueries {
  constructor(private readonly db: Db) {}

  /** Follow-ups written by these people that happened in [from, to). */
  followUps(people: People, from: Date, to: Date): Promise<number> {
    const own = whose('created_by', people);
    return this.count(`SELECT COUNT(*) AS n FROM pub_companies_follow_up WHERE ${own.sql} AND happened_at >= ? AND happened_at < ?`, [...own.params, from, to]);
  }

  async openProjects(people: People, idleBefore: Date): Promise<{ open: number; stalled: number }> {
    const own = whose('owner_id', people);
    const row = await this.db.row<{ open: string; stalled: string | null }>(
      `SELECT COUNT(*) AS open, SUM(last_act_at < ?) AS stalled FROM pub_pipeline_project WHERE ${own.sql} AND stage IN (?)`,
      [idleBefore, ...own.params, OPEN_STAGES],
    );
    return { open: Number(row?.open ?? 0), stalled: Number(row?.stalled ?? 0) };
  }

  /** Projects whose entry into 研判, by the day of business, lies in [from, to). */
  newProjects(people: People, from: Date, to: Date): Promise<number> {
    const own = whose('owner_id', people);
    return this.count(`SELECT COUNT(*) AS n FROM pub_pipeline_cohort WHERE ${own.sql} AND entered_at >= ? AND entered_at < ?`, [...own.params, from, to]);
  }

  /** First entries into a stage in [from, to), with the money the projects stand for. */
  async entered(people: People, stage: string, from: Date, to: Date): Promise<{ count: number; wan: number }> {
    const own = whose('l.owner_id', people);
    const row = await this.db.row<{ n: string; wan: string | null }>(
      `SELECT COUNT(*) AS n, SUM(p.investment_wan) AS wan FROM (SELECT l.project_id FROM pub_pipeline_stage_log l WHERE l.to_stage = ? AND ${own.sql} AND l.moved_at >= ? AND l.moved_at < ? GROUP BY l.project_id) x
       JOIN pub_pipeline_project p ON p.id = x.project_id`,
      [stage, ...own.params, from, to],
    );
    return { count: Number(row?.n ?? 0), wan: Number(row?.wan ?? 0) };
  }

  holdings(people: string[]): Promise<number> {
    return this.count(`SELECT COUNT(*) AS n FROM pub_leads_lead WHERE owner_id IN (?) AND state IN ('held', 'qualified')`, [people]);
  }

  /** Leads that came into hand since `from` and were not touched yet. */
  freshLeads(people: string[], from: Date): Promise<number> {
    return this.count(`SELECT COUNT(*) AS n FROM pub_leads_lead WHERE owner_id IN (?) AND state = 'held' AND owned_at >= ? AND (last_touch_at IS NULL OR last_touch_at < owned_at)`, [people, from]);
  }

  async recycling(people: string[], from: Date, to: Date): Promise<{ id: string; name: string; recycleAt: Date }[]> {
    return this.db.rows(
      `SELECT l.id, c.name, l.recycle_at AS recycleAt FROM pub_leads_lead l JOIN pub_companies_company c ON c.id = l.company_id
       WHERE l.owner_id IN (?) AND l.state IN ('held', 'qualified') AND l.recycle_at >= ? AND l.recycle_at < ? ORDER BY l.recycle_at LIMIT 100`,
      [people, from, to],
    );
  }

  overdueSla(people: People, now: Date): Promise<number> {
    const own = whose('owner_id', people);
    return this.count(`SELECT COUNT(*) AS n FROM pub_leads_sla WHERE ${own.sql} AND met_at IS NULL AND void_at IS NULL AND due_at <= ?`, [...own.params, now]);
  }

  async coordination(today: string): Promise<{ open: number; overdue: number }> {
    const row = await this.db.row<{ n: string; late: string | null }>('SELECT COUNT(*) AS n, SUM(due_on < ?) AS late FROM pub_pipeline_coordination WHERE closed_at IS NULL', [today]);
    return { open: Number(row?.n ?? 0), overdue: Number(row?.late ?? 0) };
  }

  holds(parks: string[], state: 'pending' | null, until: Date): Promise<number> {
    const only = state === null ? 'hold_until < ?' : 'state = ?';
    return this.count(`SELECT COUNT(*) AS n FROM pub_space_hold WHERE live = 1 AND park IN (?) AND ${only}`, [parks, state ?? until]);
  }

  async areas(parks: string[]): Promise<{ total: number; vacant: number }> {
    const row = await this.db.row<{ total: string | null; vacant: string | null }>(
      `SELECT SUM(area_m2) AS total, SUM(CASE WHEN state IN ('available', 'held') THEN area_m2 END) AS vacant FROM pub_space_unit WHERE park IN (?) AND state <> 'self_use'`,
      [parks],
    );
    return { total: Number(row?.total ?? 0), vacant: Number(row?.vacant ?? 0) };
  }

  async leasesEnding(parks: string[], from: string, to: string): Promise<{ count: number; areaM2: number }> {
    const row = await this.db.row<{ n: string; area: string | null }>('SELECT COUNT(*) AS n, SUM(area_m2) AS area FROM pub_space_lease WHERE park IN (?) AND ends_on BETWEEN ? AND ?', [parks, from, to]);
    return { count: Number(row?.n ?? 0), areaM2: Number(row?.area ?? 0) };
  }

  private async count(sql: string, params: unknown[]): Promise<number> {
    return Number((await this.db.row<{ n: string }>(sql, params))?.n ?? 0);
  }
}
