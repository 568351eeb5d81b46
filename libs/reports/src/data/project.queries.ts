import { Db, endOfBusinessDay, startOfBusinessDay } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { StageSum } from '../domain/forecast';
import { conditionOf, type ReportScope } from '../domain/scope';

/** One project of the 台账, as stored; names of people and companies joined. */
export interface LedgerSource {
  id: string;
  title: string;
  companyName: string;
  secrecy: string;
  codeName: string | null;
  direction: string | null;
  subField: string | null;
  nature: string | null;
  origin: string | null;
  investmentWan: string | null;
  fixedInvestmentWan: string | null;
  outputWan: string | null;
  taxWan: string | null;
  areaM2: string | null;
  park: string | null;
  track: string;
  stage: string;
  sheet: string | null;
  nextPlan: string | null;
  nextDueOn: string | null;
  ownerName: string | null;
  teamName: string | null;
  keyLevel: string | null;
  firstReportedAt: Date | null;
  enteredAt: Date;
  weekProgress: string | null;
  weekProgressAt: Date | null;
}

/** So many projects moved into a stage in a period, with their planned investment. */
export interface MoveSum {
  stage: string;
  count: number;
  investmentWan: number;
}

/** Sums and rows of projects over the published views of the pipeline. */
@Injectable()
export class ProjectFigures {
  constructor(private readonly db: Db) {}

  /** Open projects by present stage. */
  async byStage(scope: ReportScope): Promise<StageSum[]> {
    const { sql, params } = conditionOf(scope, 'p');
    const rows = await this.db.rows<{ stage: string; count: string; investmentWan: string | null; unknownInvestment: string }>(
      `SELECT p.stage, COUNT(*) AS count, SUM(p.investment_wan) AS investmentWan, SUM(p.investment_wan IS NULL) AS unknownInvestment
       FROM pub_pipeline_project p WHERE p.stage NOT IN ('paused', 'lost') AND ${sql} GROUP BY p.stage`,
      params,
    );
    return rows.map((row) => ({ stage: row.stage, count: Number(row.count), investmentWan: Number(row.investmentWan ?? 0), unknownInvestment: Number(row.unknownInvestment) }));
  }

  /** First entries into each stage between two business days, both inclusive. */
  async moves(scope: ReportScope, from: string, to: string): Promise<MoveSum[]> {
    const { sql, params } = conditionOf(scope, 'l');
    const rows = await this.db.rows<{ stage: string; count: string; investmentWan: string | null }>(
      `SELECT l.to_stage AS stage, COUNT(DISTINCT l.project_id) AS count, SUM(p.investment_wan) AS investmentWan
       FROM pub_pipeline_stage_log l JOIN pub_pipeline_project p ON p.id = l.project_id
       WHERE l.moved_at >= ? AND l.moved_at < ? AND ${sql}
         AND NOT EXISTS (SELECT 1 FROM pub_pipeline_stage_log e WHERE e.project_id = l.project_id AND e.to_stage = l.to_stage AND e.moved_at < l.moved_at)
       GROUP BY l.to_stage`,
      [startOfBusinessDay(from), endOfBusinessDay(to), ...params],
    );
    return rows.map((row) => ({ stage: row.stage, count: Number(row.count), investmentWan: Number(row.investmentWan ?? 0) }));
  }

  /** Lost projects of a period by reason. */
  async lost(scope: ReportScope, from: string, to: string): Promise<Array<{ reason: string; count: number }>> {
    const { sql, params } = conditionOf(scope, 'l');
    const rows = await this.db.rows<{ reason: string; count: string }>(
      `SELECT COALESCE(l.reason_code, 'other') AS reason, COUNT(*) AS count FROM pub_pipeline_stage_log l
       WHERE l.to_stage = 'lost' AND l.moved_at >= ? AND l.moved_at < ? AND ${sql} GROUP BY 1 ORDER BY 2 DESC`,
      [startOfBusinessDay(from), endOfBusinessDay(to), ...params],
    );
    return rows.map((row) => ({ reason: row.reason, count: Number(row.count) }));
  }

  /** Rows of the 台账: every project that is not lost, 重点 first, then by stage; the latest follow-up of the week beside it. */
  ledger(scope: ReportScope, weekFrom: Date, weekTo: Date, onlyKey: boolean): Promise<LedgerSource[]> {
    const { sql, params } = conditionOf(scope, 'p');
    const latest = (column: string) =>
      `(SELECT f.${column} FROM pub_companies_follow_up f WHERE f.company_id = p.company_id AND f.happened_at >= ? AND f.happened_at < ? ORDER BY f.happened_at DESC LIMIT 1)`;
    return this.db.rows<LedgerSource>(
      `SELECT p.id, p.title, c.name AS companyName, p.secrecy, p.code_name AS codeName, p.direction, p.sub_field AS subField, p.nature, p.origin, p.investment_wan AS investmentWan,
         p.fixed_investment_wan AS fixedInvestmentWan, p.output_wan AS outputWan, p.tax_wan AS taxWan, p.area_m2 AS areaM2, p.park, p.track, p.stage, p.sheet, p.next_plan AS nextPlan,
         p.next_due_on AS nextDueOn, u.name AS ownerName, t.name AS teamName, p.key_level AS keyLevel, r.reported_at AS firstReportedAt, p.entered_at AS enteredAt,
         ${latest('content')} AS weekProgress, ${latest('happened_at')} AS weekProgressAt
       FROM pub_pipeline_project p JOIN pub_companies_company c ON c.id = p.company_id
       LEFT JOIN pub_identity_user u ON u.id = p.owner_id LEFT JOIN pub_identity_team t ON t.id = p.team_id
       LEFT JOIN pub_leads_first_report r ON r.company_id = p.company_id
       WHERE p.stage <> 'lost' AND ${sql}${onlyKey ? ' AND p.key_level IS NOT NULL' : ''} ORDER BY p.key_level IS NULL, p.stage_no DESC, p.entered_at LIMIT 5000`,
      [weekFrom, weekTo, weekFrom, weekTo, ...params],
    );
  }
}
