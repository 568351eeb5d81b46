import { ReadDb } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { conditionOf, type ReportScope } from '../domain/scope';

/** Signed projects of one track: how many came how far. Money in 万元. */
export interface DeliveryTrack {
  track: string;
  signed: number;
  registered: number;
  landed: number;
  inProduction: number;
  agreedWan: number;
  unknownAgreed: number;
  paidInWan: number;
  paidInProjects: number;
  due: number;
  kept: number;
}

/** What was promised and what the latest year brought, over projects that have both figures. */
export interface PromiseSum {
  metric: string;
  projects: number;
  promised: number;
  actual: number;
  without: number;
  evidenceMissing: number;
}

const SIGNED = 5;
const PROMISED: Record<string, string> = { investmentWan: 'investment_wan', fixedInvestmentWan: 'fixed_investment_wan', outputWan: 'output_wan', taxWan: 'tax_wan', headcount: 'headcount', areaM2: 'area_m2' };

/** Promised against actual, over projects that ever reached 签约. */
@Injectable()
export class DeliveryQueries {
  constructor(private readonly db: ReadDb) {}

  /** `today` decides which milestones are due. */
  async tracks(scope: ReportScope, today: string): Promise<DeliveryTrack[]> {
    const own = conditionOf(scope, 'c');
    const rows = await this.db.rows<Record<keyof DeliveryTrack, string>>(
      `SELECT c.track, COUNT(*) AS signed, SUM(p.reached_no >= 6) AS registered, SUM(p.reached_no >= 7) AS landed, SUM(p.reached_no >= 8) AS inProduction,
         COALESCE(SUM(p.investment_wan), 0) AS agreedWan, SUM(p.investment_wan IS NULL) AS unknownAgreed,
         COALESCE(SUM(m.paid), 0) AS paidInWan, COALESCE(SUM(m.paid > 0), 0) AS paidInProjects, COALESCE(SUM(m.due), 0) AS due, COALESCE(SUM(m.kept), 0) AS kept
       FROM pub_pipeline_cohort c JOIN pub_pipeline_project p ON p.id = c.project_id LEFT JOIN (
         SELECT project_id, SUM(CASE WHEN kind = 'paid_in' AND actual_on IS NOT NULL AND COALESCE(evidence, '') <> '' THEN amount_wan ELSE 0 END) AS paid,
           SUM(planned_on IS NOT NULL AND planned_on <= ?) AS due, SUM(planned_on IS NOT NULL AND planned_on <= ? AND actual_on IS NOT NULL AND actual_on <= ?) AS kept
         FROM pub_pipeline_milestone GROUP BY project_id
       ) m ON m.project_id = p.id WHERE p.reached_no >= ${SIGNED} AND ${own.sql} GROUP BY c.track ORDER BY 2 DESC`,
      [today, today, today, ...own.params],
    );
    const number = (row: Record<keyof DeliveryTrack, string>) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, name === 'track' ? value : Number(value)])) as unknown as DeliveryTrack;
    return rows.map(number);
  }

  async promises(scope: ReportScope): Promise<PromiseSum[]> {
    const own = conditionOf(scope, 'p');
    return Promise.all(
      Object.entries(PROMISED).map(async ([metric, column]) => {
        const row = (await this.db.row<Record<string, string | null>>(
          `SELECT SUM(p.${column} IS NOT NULL AND a.value IS NOT NULL) AS projects, SUM(CASE WHEN a.value IS NOT NULL THEN p.${column} END) AS promised,
             SUM(CASE WHEN p.${column} IS NOT NULL THEN a.value END) AS actual, SUM(p.${column} IS NOT NULL AND a.value IS NULL) AS without, SUM(a.value IS NOT NULL AND COALESCE(a.evidence, '') = '') AS evidenceMissing
           FROM pub_pipeline_project p LEFT JOIN pub_pipeline_actual a ON a.project_id = p.id AND a.metric = ?
             AND a.year = (SELECT MAX(b.year) FROM pub_pipeline_actual b WHERE b.project_id = p.id AND b.metric = ?)
           WHERE p.reached_no >= ${SIGNED} AND ${own.sql}`,
          [metric, metric, ...own.params],
        ))!;
        const number = (name: string) => Number(row[name] ?? 0);
        return { metric, projects: number('projects'), promised: number('promised'), actual: number('actual'), without: number('without'), evidenceMissing: number('evidenceMissing') };
      }),
    );
  }
}
