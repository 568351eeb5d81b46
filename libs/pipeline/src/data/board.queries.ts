import type { Actor } from '@crm/identity';
import { Clock, Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { stageProbability } from '../domain/probability';
import type { ProjectFilter } from '../pipeline.types';
import type { BoardCountsView, BoardSummaryView, BoardView } from '../pipeline.views';
import { activeStages, forwardStages, type BoardKind, type Stage } from '../words';
import { projectWhere, stalledSql } from './project.filter';
import { ProjectQueries } from './project.queries';

interface StageSum {
  stage: Stage;
  n: string;
  investment: string | null;
  demand: string | null;
  stalled: string;
  overdue: string;
  lostNow: string;
}

/** The kanban in three statements: sums per stage, first cards of all columns, counts of the kind tabs. */
@Injectable()
export class BoardQueries {
  constructor(
    private readonly db: Db,
    private readonly projects: ProjectQueries,
    private readonly clock: Clock,
  ) {}

  async board(actor: Actor, filter: ProjectFilter & { kind: BoardKind; perColumn?: number }): Promise<BoardView> {
    const perColumn = Math.min(filter.perColumn ?? 20, 100);
    const [sums, cards, kinds] = await Promise.all([
      this.sums(actor, filter),
      this.projects.firstCards(actor, forwardStages, filter, perColumn),
      this.kinds(actor, filter),
    ]);
    const of = (stage: Stage): StageSum | undefined => sums.find((s) => s.stage === stage);
    return {
      kind: filter.kind,
      kinds,
      summary: summaryOf(sums),
      columns: forwardStages.map((stage) => ({
        stage,
        count: Number(of(stage)?.n ?? 0),
        investmentWan: Number(of(stage)?.investment ?? 0),
        items: cards.get(stage)?.items ?? [],
        nextCursor: cards.get(stage)?.nextCursor ?? null,
      })),
    };
  }

  private sums(actor: Actor, filter: ProjectFilter): Promise<StageSum[]> {
    const now = this.clock.now(),
      where = projectWhere(actor, filter, now);
    return this.db.rows<StageSum>(
      `SELECT p.stage, COUNT(*) AS n, SUM(p.investment_wan) AS investment, SUM(p.demand_area_m2) AS demand, SUM(${stalledSql(now)}) AS stalled, SUM(p.next_follow_up_at < ?) AS overdue, SUM(p.stage = 'lost' AND p.stage_entered_at >= ?) AS lostNow
      FROM pipeline_project p${filter.q ? ' LEFT JOIN pub_companies_company c ON c.id = p.company_id' : ''} WHERE ${where.sql} GROUP BY p.stage`,
      [now, quarterStart(now), ...where.params],
    );
  }
  private async kinds(actor: Actor, filter: ProjectFilter): Promise<BoardCountsView> {
    const where = projectWhere(actor, { ...filter, kind: 'all' }, this.clock.now()).andIn('p.stage', activeStages);
    const row = await this.db.row<Record<keyof BoardCountsView, string | null>>(
      `SELECT COUNT(*) AS \`all\`, SUM(p.kind_leader) AS leader, SUM(p.kind_specialised) AS specialised, SUM(p.kind_service) AS service FROM pipeline_project p${filter.q ? ' LEFT JOIN pub_companies_company c ON c.id = p.company_id' : ''} WHERE ${where.sql}`,
      where.params,
    );
    return {
      leader: Number(row?.leader ?? 0),
      specialised: Number(row?.specialised ?? 0),
      service: Number(row?.service ?? 0),
      all: Number(row?.all ?? 0),
    };
  }
}
function summaryOf(sums: readonly StageSum[]): BoardSummaryView {
  const active = sums.filter((s) => (activeStages as readonly Stage[]).includes(s.stage));
  const add = (pick: (s: StageSum) => number): number => Math.round(active.reduce((total, s) => total + pick(s), 0) * 100) / 100;
  const of = (stage: Stage): StageSum | undefined => sums.find((s) => s.stage === stage);
  return {
    active: add((s) => Number(s.n)),
    investmentWan: add((s) => Number(s.investment ?? 0)),
    weightedWan: add((s) => Number(s.investment ?? 0) * stageProbability[s.stage]),
    demandAreaM2: add((s) => Number(s.demand ?? 0)),
    stalled: add((s) => Number(s.stalled ?? 0)),
    overdue: add((s) => Number(s.overdue ?? 0)),
    paused: Number(of('paused')?.n ?? 0),
    lostThisQuarter: Number(of('lost')?.lostNow ?? 0),
  };
}
/** First instant of the quarter in the business zone. */
function quarterStart(now: Date): Date {
  const local = new Date(now.getTime() + 8 * 3_600_000);
  return new Date(Date.UTC(local.getUTCFullYear(), Math.floor(local.getUTCMonth() / 3) * 3, 1) - 8 * 3_600_000);
}
