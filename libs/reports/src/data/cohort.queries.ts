import { endOfBusinessDay, ReadDb, startOfBusinessDay, Where } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { type CohortFacts, type CohortState, TO_SIGNING } from '../domain/funnel';
import { GROUPING_CODES, type Grouping } from '../words';

/** Which cohort: both days inclusive, in the business zone; filters by the same words as the groupings. */
export interface CohortQuery {
  from: string;
  to: string;
  groupBy?: Grouping;
  filters?: Partial<Record<Grouping, string>>;
  /** As the log stood at the end of this business day; now when absent. */
  asOf?: string;
}

const COLUMN: Record<Exclude<Grouping, 'kind'>, string> = { direction: 'c.direction', park: 'c.park', owner: 'c.owner_id', team: 'c.team_id', source: 'c.source', track: 'c.track' };

/** A leading CDMO is a 龙头 and a 服务机构: kinds are memberships, so their groups may overlap. */
const KIND: Record<string, string> = {
  leader: 'c.kind_leader = 1',
  specialised: 'c.kind_specialised = 1',
  service: 'c.kind_service = 1',
  other: 'c.kind_leader = 0 AND c.kind_specialised = 0 AND c.kind_service = 0',
};

const STATE = `CASE c.stage WHEN 'paused' THEN 'paused' WHEN 'lost' THEN 'lost' ELSE 'open' END`;
const SIGNED_NO = 5;
/** From the days of entry to their projects and on to the logs of these: left alone, the optimiser at times reads the whole log first. */
export const COHORT_FIRST = 'SELECT STRAIGHT_JOIN';

/** What a cohort is read from: a source `c` of one row a project, a log `l` joined to it, and what both need as parameters. */
interface Source {
  cohort: string;
  log: string;
  params: unknown[];
  logParams: unknown[];
}

/** Cohorts counted straight from the published log: exact for any mix of filters and for any past day, slower than the rollup. */
@Injectable()
export class CohortQueries {
  constructor(private readonly db: ReadDb) {}

  /** The cohort's counts, each with the key of its group (empty without a grouping, and for a project that has none). */
  async facts(query: CohortQuery): Promise<CohortFacts> {
    const [reached, entered, spent] = await Promise.all([this.each(query, this.reached), this.each(query, this.entered), this.each(query, this.spentIn)]);
    return { reached, entered, spent };
  }

  /** Only the times in stage. */
  spent(query: CohortQuery): Promise<CohortFacts['spent']> {
    return this.each(query, this.spentIn);
  }

  /** Kinds are memberships, so each is counted by itself. */
  private async each<T extends { key: string }>(query: CohortQuery, count: (parts: Parts) => Promise<T[]>): Promise<T[]> {
    const source = query.asOf ? past(query as CohortQuery & { asOf: string }) : PRESENT;
    const { groupBy } = query;
    if (groupBy !== 'kind') return count({ source, where: conditionOf(query), key: groupBy ? `COALESCE(${COLUMN[groupBy]}, '')` : `''` });
    const parts = await Promise.all(
      Object.entries(KIND).map(async ([kind, condition]) => (await count({ source, where: conditionOf(query).and(condition), key: `''` })).map((row) => ({ ...row, key: kind }))),
    );
    return parts.flat();
  }

  private readonly reached = async ({ source, where, key }: Parts): Promise<CohortFacts['reached']> => {
    const rows = await this.db.rows<{ key: string; reachedNo: number; state: CohortState; n: string }>(
      `${COHORT_FIRST} ${key} AS \`key\`, c.reached_no AS reachedNo, ${STATE} AS state, COUNT(*) AS n FROM ${source.cohort} WHERE ${where.sql} GROUP BY 1, 2, 3`,
      [...source.params, ...where.params],
    );
    return rows.map((row) => ({ ...row, reachedNo: Number(row.reachedNo), n: Number(row.n) }));
  };

  private readonly entered = async ({ source, where, key }: Parts): Promise<CohortFacts['entered']> => {
    const rows = await this.db.rows<{ key: string; stageNo: number; n: string }>(
      `${COHORT_FIRST} ${key} AS \`key\`, l.to_no AS stageNo, COUNT(DISTINCT l.project_id) AS n FROM ${source.cohort} JOIN ${source.log} AND l.to_no IS NOT NULL WHERE ${where.sql} GROUP BY 1, 2`,
      [...source.params, ...source.logParams, ...where.params],
    );
    return rows.map((row) => ({ ...row, stageNo: Number(row.stageNo), n: Number(row.n) }));
  };

  private readonly spentIn = async ({ source, where, key }: Parts): Promise<CohortFacts['spent']> => {
    const joined = [...source.params, ...source.logParams, ...where.params];
    const rows = await this.db.rows<{ key: string; stageNo: number; days: string; n: string }>(
      `SELECT s.k AS \`key\`, s.stageNo, s.days, COUNT(*) AS n FROM (
         ${COHORT_FIRST} ${key} AS k, l.from_no AS stageNo, FLOOR(SUM(l.spent_ms) / 86400000) AS days
         FROM ${source.cohort} JOIN ${source.log} AND l.from_no IS NOT NULL WHERE ${where.sql} GROUP BY 1, 2, l.project_id
         UNION ALL
         ${COHORT_FIRST} ${key}, ${TO_SIGNING}, FLOOR(MIN(TIMESTAMPDIFF(SECOND, c.entered_at, l.moved_at)) / 86400)
         FROM ${source.cohort} JOIN ${source.log} AND l.to_no >= ${SIGNED_NO} WHERE ${where.sql} GROUP BY 1, l.project_id
       ) s GROUP BY 1, 2, 3`,
      [...joined, ...joined],
    );
    return rows.map((row) => ({ ...row, stageNo: Number(row.stageNo), days: Number(row.days), n: Number(row.n) }));
  };
}

interface Parts {
  source: Source;
  where: Where;
  key: string;
}

const PRESENT: Source = { cohort: 'pub_pipeline_cohort c', log: 'pub_pipeline_stage_log l ON l.project_id = c.project_id', params: [], logParams: [] };

/** The log as it stood: rows recorded by then and not undone by then. The last of them says the stage and whose it was. */
function past({ asOf, from, to }: CohortQuery & { asOf: string }): Source {
  const end = endOfBusinessDay(asOf);
  const counted = (alias: string) => `${alias}.recorded_at < ? AND ${alias}.undoes_id IS NULL AND (${alias}.undone_at IS NULL OR ${alias}.undone_at >= ?)`;
  const of = (value: string) => `(SELECT MAX(h.${value}) FROM pub_pipeline_stage_history h WHERE h.project_id = p.id AND ${counted('h')})`;
  return {
    cohort: `(SELECT p.id AS project_id, p.entered_at, d.to_stage AS stage, ${of('to_no')} AS reached_no, d.owner_id, d.team_id, d.direction, d.park, d.source, d.track, d.kind_leader, d.kind_specialised, d.kind_service
      FROM pub_pipeline_project p JOIN pub_pipeline_stage_history d ON d.project_id = p.id AND d.seq = ${of('seq')} WHERE p.entered_at >= ? AND p.entered_at < ?) c`,
    log: `pub_pipeline_stage_history l ON l.project_id = c.project_id AND ${counted('l')}`,
    params: [end, end, end, end, startOfBusinessDay(from), endOfBusinessDay(to)],
    logParams: [end, end],
  };
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
