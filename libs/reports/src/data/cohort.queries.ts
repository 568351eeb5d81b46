import { Db, endOfBusinessDay, startOfBusinessDay, Where } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { CohortFacts, CohortState } from '../domain/funnel';
import { GROUPING_CODES, type Grouping } from '../words';

/** Which cohort: both days inclusive, in the business zone; filters by the same words as the groupings. */
export interface CohortQuery {
  from: string;
  to: string;
  groupBy?: Grouping;
  filters?: Partial<Record<Grouping, string>>;
}

const COLUMN: Record<Exclude<Grouping, 'kind'>, string> = { direction: 'c.direction', park: 'c.park', owner: 'c.owner_id', team: 'c.team_id', source: 'c.source', track: 'c.track' };

/** A leading CDMO is a 龙头 and a 服务机构: kinds are memberships, so their groups may overlap. */
const KIND: Record<string, string> = {
  leader: 'c.kind_leader = 1',
  specialised: 'c.kind_specialised = 1',
  service: 'c.kind_service = 1',
  other: 'c.kind_leader = 0 AND c.kind_specialised = 0 AND c.kind_service = 0',
};

/** Furthest stage: what the log says was ever reached. */
const STATE = `CASE c.stage WHEN 'paused' THEN 'paused' WHEN 'lost' THEN 'lost' ELSE 'open' END`;

/** Cohorts counted straight from the published log: exact for any mix of filters, slower than the rollup. */
@Injectable()
export class CohortQueries {
  constructor(private readonly db: Db) {}

  /** The cohort's counts, each with the key of its group (empty without a grouping, and for a project that has none). */
  async facts(query: CohortQuery): Promise<CohortFacts> {
    if (query.groupBy !== 'kind') return this.count(conditionOf(query), query.groupBy);
    const parts = await Promise.all(
      Object.keys(KIND).map(async (kind) => {
        const facts = await this.count(conditionOf(query).and(KIND[kind]!), undefined);
        const named = <T>(rows: T[]) => rows.map((row) => ({ ...row, key: kind }));
        return { reached: named(facts.reached), entered: named(facts.entered), spent: named(facts.spent) };
      }),
    );
    return { reached: parts.flatMap((part) => part.reached), entered: parts.flatMap((part) => part.entered), spent: parts.flatMap((part) => part.spent) };
  }

  private async count(where: Where, groupBy: Exclude<Grouping, 'kind'> | undefined): Promise<CohortFacts> {
    const key = groupBy ? `COALESCE(${COLUMN[groupBy]}, '')` : `''`;
    const [reached, entered, spent] = await Promise.all([
      this.db.rows<{ key: string; reachedNo: number; state: CohortState; n: string }>(
        `SELECT ${key} AS \`key\`, c.reached_no AS reachedNo, ${STATE} AS state, COUNT(*) AS n FROM pub_pipeline_cohort c WHERE ${where.sql} GROUP BY 1, 2, 3`,
        where.params,
      ),
      this.db.rows<{ key: string; stageNo: number; n: string }>(
        `SELECT ${key} AS \`key\`, l.to_no AS stageNo, COUNT(DISTINCT l.project_id) AS n
         FROM pub_pipeline_cohort c JOIN pub_pipeline_stage_log l ON l.project_id = c.project_id AND l.to_no IS NOT NULL WHERE ${where.sql} GROUP BY 1, 2`,
        where.params,
      ),
      this.db.rows<{ key: string; stageNo: number; days: string; n: string }>(
        `SELECT s.k AS \`key\`, s.stageNo, s.days, COUNT(*) AS n FROM (
           SELECT ${key} AS k, l.from_no AS stageNo, FLOOR(SUM(l.spent_ms) / 86400000) AS days
           FROM pub_pipeline_cohort c JOIN pub_pipeline_stage_log l ON l.project_id = c.project_id AND l.from_no IS NOT NULL WHERE ${where.sql} GROUP BY 1, 2, l.project_id
         ) s GROUP BY 1, 2, 3`,
        where.params,
      ),
    ]);
    return {
      reached: reached.map((row) => ({ ...row, n: Number(row.n) })),
      entered: entered.map((row) => ({ ...row, n: Number(row.n) })),
      spent: spent.map((row) => ({ ...row, days: Number(row.days), n: Number(row.n) })),
    };
  }
}

function conditionOf({ from, to, filters = {} }: CohortQuery): Where {
  const where = new Where().and('c.entered_at >= ? AND c.entered_at < ?', startOfBusinessDay(from), endOfBusinessDay(to));
  for (const code of GROUPING_CODES) {
    const value = filters[code];
    if (code === 'kind') {
      if (value !== undefined) where.and(KIND[value] ?? '1 = 0');
    } else if (value === '') where.and(`${COLUMN[code]} IS NULL`);
    else if (value !== undefined) where.and(`${COLUMN[code]} = ?`, value);
  }
  return where;
}
