import { Db, endOfBusinessDay, startOfBusinessDay } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { CohortState } from '../domain/funnel';
import type { ProjectFact } from '../domain/day-facts';
import { COHORT_FIRST } from './cohort.queries';

interface CohortRow {
  id: string;
  day: string;
  reachedNo: number;
  stage: string;
  owner: string;
  team: string | null;
  direction: string | null;
  park: string | null;
  source: string | null;
  track: string;
  leader: number;
  specialised: number;
  service: number;
  enteredAt: Date;
}

interface LogSums {
  id: string;
  entered: string;
  signedAt: Date | null;
  [stage: `s${number}`]: string | null;
}

const STAGE_NOS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Projects of some days of entry with what their log adds up to: two statements, however many the days. */
@Injectable()
export class DayCountQueries {
  constructor(private readonly db: Db) {}

  async projects(from: string, to: string): Promise<ProjectFact[]> {
    const span = [startOfBusinessDay(from), endOfBusinessDay(to)];
    const cohort = await this.db.rows<CohortRow>(
      `${COHORT_FIRST} c.project_id AS id, DATE(c.entered_at + INTERVAL 8 HOUR) AS day, c.reached_no AS reachedNo, c.stage, c.owner_id AS owner, c.team_id AS team, c.direction, c.park, c.source, c.track,
         c.kind_leader AS leader, c.kind_specialised AS specialised, c.kind_service AS service, c.entered_at AS enteredAt
       FROM pub_pipeline_cohort c WHERE c.entered_at >= ? AND c.entered_at < ?`,
      span,
    );
    const sums = await this.db.rows<LogSums>(
      `${COHORT_FIRST} l.project_id AS id, BIT_OR(CASE WHEN l.to_no IS NULL THEN 0 ELSE 1 << (l.to_no - 1) END) AS entered, MIN(CASE WHEN l.to_no >= 5 THEN l.moved_at END) AS signedAt,
         ${STAGE_NOS.map((no) => `SUM(CASE l.from_no WHEN ${no} THEN l.spent_ms END) AS s${no}`).join(', ')}
       FROM pub_pipeline_cohort c JOIN pub_pipeline_stage_log l ON l.project_id = c.project_id WHERE c.entered_at >= ? AND c.entered_at < ? GROUP BY l.project_id`,
      span,
    );
    const logOf = new Map(sums.map((row) => [row.id, row]));
    return cohort.map((row) => toFact(row, logOf.get(row.id)));
  }
}

function toFact(row: CohortRow, log: LogSums | undefined): ProjectFact {
  const spent = STAGE_NOS.flatMap((no): Array<[number, number]> => (log && log[`s${no}`] !== null ? [[no, Number(log[`s${no}`])]] : []));
  return {
    day: row.day,
    reachedNo: Number(row.reachedNo),
    state: (row.stage === 'paused' || row.stage === 'lost' ? row.stage : 'open') as CohortState,
    keys: { owner: row.owner, team: row.team ?? '', direction: row.direction ?? '', park: row.park ?? '', source: row.source ?? '', track: row.track },
    kinds: (['leader', 'specialised', 'service'] as const).filter((kind) => Number(row[kind]) === 1),
    entered: Number(log?.entered ?? 0),
    spentMs: new Map(spent),
    toSigningMs: log?.signedAt ? log.signedAt.getTime() - row.enteredAt.getTime() : null,
  };
}
