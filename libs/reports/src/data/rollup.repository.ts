import { Db, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { CohortFacts, CohortState } from '../domain/funnel';
import type { Grouping } from '../words';
import { CohortQueries } from './cohort.queries';

/** A change may be committed a little after its time stamp; everything this recent is counted again. */
const OVERLAP_SECONDS = 60;
const ALL = 'all';
const DIMENSIONS: ReadonlyArray<Grouping | typeof ALL> = [ALL, 'direction', 'kind', 'park', 'owner', 'team', 'source', 'track'];
const TABLES = ['reports_reached_day', 'reports_entered_day', 'reports_spent_day'] as const;

/** The funnel by day of entry and one dimension at a time. Days whose projects changed are counted again before they are read. */
@Injectable()
export class FunnelRollup {
  constructor(
    private readonly db: Db,
    private readonly tx: Tx,
    private readonly cohorts: CohortQueries,
  ) {}

  /** Brings every changed day up to date; returns how many days were counted. One process at a time. */
  async sync(): Promise<number> {
    return this.tx.run(async () => {
      const state = await this.db.row<{ syncedTo: Date }>(`SELECT synced_to AS syncedTo FROM reports_rollup WHERE name = 'funnel' FOR UPDATE`);
      const now = await this.db.row<{ now: Date }>('SELECT NOW(3) AS now');
      const days = await this.db.rows<{ day: string }>(
        'SELECT DISTINCT DATE(p.entered_at + INTERVAL 8 HOUR) AS day FROM pub_pipeline_project p WHERE p.updated_at >= ? - INTERVAL ? SECOND',
        [state!.syncedTo, OVERLAP_SECONDS],
      );
      for (const { day } of days) await this.count(day);
      await this.db.exec(`UPDATE reports_rollup SET synced_to = ? WHERE name = 'funnel'`, [now!.now]);
      return days.length;
    });
  }

  /** Forgets everything counted, so that the next sync counts all days anew. */
  async rebuild(): Promise<number> {
    return this.tx.run(async () => {
      for (const table of TABLES) await this.db.exec(`DELETE FROM ${table}`);
      await this.db.exec(`UPDATE reports_rollup SET synced_to = '2000-01-01' WHERE name = 'funnel'`);
      return this.sync();
    });
  }

  /** The cohort of some days: whole, by one grouping, or only one key of a grouping. */
  async facts({ from, to, groupBy, only }: { from: string; to: string; groupBy?: Grouping; only?: [Grouping, string] }): Promise<CohortFacts> {
    const dim = only?.[0] ?? groupBy ?? ALL;
    const key = groupBy ? 'dim_key' : `''`;
    const condition = `dim = ? AND entered_on BETWEEN ? AND ?${only ? ' AND dim_key = ?' : ''}`;
    const params = [dim, from, to, ...(only ? [only[1]] : [])];
    const [reached, entered, spent] = await Promise.all([
      this.db.rows<{ key: string; reachedNo: number; state: CohortState; n: string }>(
        `SELECT ${key} AS \`key\`, reached_no AS reachedNo, state, SUM(n) AS n FROM reports_reached_day WHERE ${condition} GROUP BY 1, 2, 3`,
        params,
      ),
      this.db.rows<{ key: string; stageNo: number; n: string }>(`SELECT ${key} AS \`key\`, stage_no AS stageNo, SUM(n) AS n FROM reports_entered_day WHERE ${condition} GROUP BY 1, 2`, params),
      this.db.rows<{ key: string; stageNo: number; days: number; n: string }>(
        `SELECT ${key} AS \`key\`, stage_no AS stageNo, days, SUM(n) AS n FROM reports_spent_day WHERE ${condition} GROUP BY 1, 2, 3`,
        params,
      ),
    ]);
    const numbers = <T extends { n: string }>(rows: T[]) => rows.map((row) => ({ ...row, n: Number(row.n) }));
    return { reached: numbers(reached), entered: numbers(entered), spent: numbers(spent) };
  }

  private async count(day: string): Promise<void> {
    for (const table of TABLES) for (const dim of DIMENSIONS) await this.db.exec(`DELETE FROM ${table} WHERE dim = ? AND entered_on = ?`, [dim, day]);
    for (const dim of DIMENSIONS) {
      const facts = await this.cohorts.facts({ from: day, to: day, groupBy: dim === ALL ? undefined : dim });
      const head = (key: string) => ({ entered_on: day, dim, dim_key: key });
      await this.db.insert('reports_reached_day', facts.reached.map((row) => ({ ...head(row.key), reached_no: row.reachedNo, state: row.state, n: row.n })));
      await this.db.insert('reports_entered_day', facts.entered.map((row) => ({ ...head(row.key), stage_no: row.stageNo, n: row.n })));
      await this.db.insert('reports_spent_day', facts.spent.map((row) => ({ ...head(row.key), stage_no: row.stageNo, days: row.days, n: row.n })));
    }
  }
}

