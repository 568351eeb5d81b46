import { ReadDb } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { StageSum } from '../domain/forecast';
import { conditionOf, type ReportScope } from '../domain/scope';
import { COUNTED } from './issue.queries';
import { recordConditions } from './record.queries';

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
  coordination: string | null;
  weekProgress: string | null;
  lastWeekProgress: string | null;
}

/** Sums and rows of projects over the published views of the pipeline. */
@Injectable()
export class ProjectFigures {
  constructor(private readonly db: ReadDb) {}

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

  /** Moves into 终止 of a period by reason, by the day of the move. */
  async lost(scope: ReportScope, from: string, to: string): Promise<Array<{ reason: string; count: number }>> {
    const where = recordConditions.moves(scope, { from, to, stage: 'lost', count: 'moved' });
    const rows = await this.db.rows<{ reason: string; count: string }>(
      `SELECT COALESCE(h.reason_code, 'other') AS reason, COUNT(*) AS count FROM pub_pipeline_stage_history h WHERE ${where.sql} GROUP BY 1 ORDER BY 2 DESC`,
      where.params,
    );
    return rows.map((row) => ({ reason: row.reason, count: Number(row.count) }));
  }

  /** Whether a project belongs to a part of the house. */
  async isIn(scope: ReportScope, id: string): Promise<boolean> {
    const { sql, params } = conditionOf(scope, 'p');
    return (await this.db.row(`SELECT 1 FROM pub_pipeline_project p WHERE p.id = ? AND ${sql}`, [id, ...params])) !== undefined;
  }

  /** Rows of the 台账: every project that is not lost, 重点 first, then by stage; the latest follow-up of the week and of the one before beside it. With `asOf` the stage is that of the log then. */
  ledger(scope: ReportScope, { from, to, lastFrom, onlyKey, asOf }: { from: Date; to: Date; lastFrom: Date; onlyKey: boolean; asOf?: Date }): Promise<LedgerSource[]> {
    const { sql, params } = conditionOf(scope, 'p');
    const latest = `(SELECT f.content FROM pub_companies_follow_up f WHERE f.company_id IN (p.company_id, m.company_id) AND f.happened_at >= ? AND f.happened_at < ? AND f.created_at < ? ORDER BY f.happened_at DESC, f.id DESC LIMIT 1)`;
    const past = asOf ? `JOIN pub_pipeline_stage_history d ON d.project_id = p.id AND d.seq = (SELECT MAX(h.seq) FROM pub_pipeline_stage_history h WHERE h.project_id = p.id AND ${COUNTED('h')})` : '';
    const now = asOf ? { stage: 'd.to_stage', no: 'd.to_no', track: 'd.track' } : { stage: 'p.stage', no: 'p.stage_no', track: 'p.track' };
    return this.db.rows<LedgerSource>(
      `SELECT p.id, p.title, COALESCE(c.name, p.title) AS companyName, p.secrecy, p.code_name AS codeName, p.direction, p.sub_field AS subField, p.nature, p.origin, p.investment_wan AS investmentWan,
         p.fixed_investment_wan AS fixedInvestmentWan, p.output_wan AS outputWan, p.tax_wan AS taxWan, p.area_m2 AS areaM2, p.park, ${now.track} AS track, ${now.stage} AS stage, p.sheet, p.next_plan AS nextPlan,
         p.next_due_on AS nextDueOn, u.name AS ownerName, t.name AS teamName, p.key_level AS keyLevel, r.reported_at AS firstReportedAt, p.entered_at AS enteredAt,
         (SELECT GROUP_CONCAT(o.text ORDER BY o.created_at SEPARATOR '；') FROM pub_pipeline_coordination o WHERE o.project_id = p.id AND o.closed_at IS NULL) AS coordination, ${latest} AS weekProgress, ${latest} AS lastWeekProgress
       FROM pub_pipeline_project p ${past} LEFT JOIN pub_companies_resolved m ON m.id = p.company_id LEFT JOIN pub_companies_company c ON c.id = m.company_id
       LEFT JOIN pub_identity_user u ON u.id = p.owner_id LEFT JOIN pub_identity_team t ON t.id = p.team_id
       LEFT JOIN pub_leads_first_report r ON r.company_id = m.company_id
       WHERE ${now.stage} <> 'lost' AND ${sql}${onlyKey ? ' AND p.key_level IS NOT NULL' : ''} ORDER BY p.key_level IS NULL, ${now.no} DESC, p.entered_at, p.id LIMIT 5000`,
      [from, to, to, lastFrom, from, from, ...(asOf ? [asOf, asOf] : []), ...params],
    );
  }
}
