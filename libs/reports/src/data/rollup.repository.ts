import { addDays, Db, ReadDb, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { ALL, type DayFacts, dayFactsOf, type Dimension } from '../domain/day-facts';
import type { CohortFacts, CohortState } from '../domain/funnel';
import { monthOf, type Span, spansOf } from '../domain/spans';
import type { Grouping } from '../words';
import { CohortQueries } from './cohort.queries';
import { DayCountQueries } from './day-count.queries';

/** A change may be committed a little after its time stamp; everything this recent is counted again. */
const OVERLAP_SECONDS = 60;
/** Days read from the log at once. */
const CHUNK_DAYS = 7;
/** A reader counts so many marked days itself; when more wait (after a bulk load) it counts its period from the log and leaves them to the job. */
const READER_DAYS = 31;
const TABLES = { reports_reached: 'reached_no, state', reports_entered: 'stage_no', reports_spent: 'stage_no, days' } as const;
type Table = keyof typeof TABLES;

interface Asked {
  from: string;
  to: string;
  groupBy?: Grouping;
  /** Only one key of a grouping; not together with `groupBy`. */
  only?: [Grouping, string];
}

/**
 * The funnel by day of entry and by whole month, one dimension at a time. A move marks its project's day of entry; marked days are
 * counted again before they are read, and a month counts as whole again once the job has been there. All of it can be made anew from the
 * log. Time in stage by single days is kept for the whole house only: by dimension it would hold as many rows as the log itself.
 */
@Injectable()
export class FunnelRollup {
  constructor(
    private readonly db: Db,
    private readonly reads: ReadDb,
    private readonly tx: Tx,
    private readonly days: DayCountQueries,
    private readonly cohorts: CohortQueries,
  ) {}

  /** The cohort of some days as it stands now: whole, by one grouping, or only one key of a grouping. */
  async facts(asked: Asked): Promise<CohortFacts> {
    await this.mark();
    const waiting = await this.db.row<{ n: string }>('SELECT COUNT(*) AS n FROM reports_dirty_day WHERE entered_on BETWEEN ? AND ?', [asked.from, asked.to]);
    if (Number(waiting!.n) > READER_DAYS) return this.cohorts.facts(inLog(asked, asked));
    if (Number(waiting!.n) > 0) await this.countMarked(asked);
    return this.read(asked);
  }

  /** The job: counts every marked day and every month it belongs to, so that readers find little to do. Gives the number of months counted: two workers at it share them. */
  async catchUp(): Promise<number> {
    await this.mark();
    const months = await this.db.rows<{ month: string }>(
      `SELECT month_on AS month FROM reports_stale_month UNION SELECT DATE_FORMAT(entered_on, '%Y-%m-01') FROM reports_dirty_day ORDER BY 1`,
    );
    let counted = 0;
    for (const { month } of months) if (await this.tx.run(() => this.countMonth(month))) counted++;
    return counted;
  }

  /** Forgets everything counted, so that all days are counted anew. */
  async rebuild(): Promise<number> {
    await this.tx.run(async () => {
      for (const table of [...Object.keys(TABLES), 'reports_dirty_day', 'reports_stale_month']) await this.db.exec(`DELETE FROM ${table}`);
      await this.db.exec(`UPDATE reports_rollup SET synced_to = '2000-01-01' WHERE name = 'funnel'`);
    });
    return this.catchUp();
  }

  private async read(asked: Asked): Promise<CohortFacts> {
    const stale = await this.reads.rows<{ month: string }>('SELECT month_on AS month FROM reports_stale_month');
    const spans = spansOf(asked.from, asked.to, new Set(stale.map(({ month }) => month)));
    const kept = dimOf(asked) === ALL ? spans : spans.filter((span) => span.grain === 'm');
    const rest = spans.filter((span) => !kept.includes(span));
    const [reached, entered, spent, ...fromLog] = await Promise.all([
      this.sums<{ key: string; reachedNo: number; state: CohortState; n: string }>('reports_reached', 'reached_no AS reachedNo, state', asked, spans),
      this.sums<{ key: string; stageNo: number; n: string }>('reports_entered', 'stage_no AS stageNo', asked, spans),
      this.sums<{ key: string; stageNo: number; days: number; n: string }>('reports_spent', 'stage_no AS stageNo, days', asked, kept),
      ...rest.map((span) => this.cohorts.spent(inLog(asked, span))),
    ]);
    const numbers = <T extends { n: string }>(rows: T[]) => rows.map((row) => ({ ...row, n: Number(row.n) }));
    return { reached: numbers(reached), entered: numbers(entered), spent: [...numbers(spent), ...fromLog.flat()] };
  }

  private async sums<T extends { n: string }>(table: Table, columns: string, asked: Asked, spans: Span[]): Promise<T[]> {
    if (spans.length === 0) return [];
    const key = asked.groupBy ? 'dim_key' : `''`;
    const part = `SELECT ${key} AS \`key\`, ${TABLES[table]}, n FROM ${table} WHERE grain = ? AND dim = ? AND entered_on BETWEEN ? AND ?${asked.only ? ' AND dim_key = ?' : ''}`;
    return this.reads.rows<T>(
      `SELECT \`key\`, ${columns}, SUM(n) AS n FROM (${spans.map(() => part).join(' UNION ALL ')}) x GROUP BY ${TABLES[table]}, \`key\``,
      spans.flatMap(({ grain, from, to }) => [grain, dimOf(asked), from, to, ...(asked.only ? [asked.only[1]] : [])]),
    );
  }

  /** Marks the days of entry of every project that changed since the last look. Nothing is written when nothing changed. */
  private async mark(): Promise<void> {
    const changed = 'FROM pub_pipeline_project p WHERE p.updated_at >= (SELECT synced_to FROM reports_rollup WHERE name = ?) - INTERVAL ? SECOND';
    if (!(await this.db.row(`SELECT 1 ${changed} LIMIT 1`, ['funnel', OVERLAP_SECONDS]))) return;
    await this.tx.run(async () => {
      await this.db.row(`SELECT synced_to FROM reports_rollup WHERE name = 'funnel' FOR UPDATE`);
      const now = await this.db.row<{ now: Date }>('SELECT NOW(3) AS now');
      const days = await this.db.rows<{ day: string }>(`SELECT DISTINCT DATE(p.entered_at + INTERVAL 8 HOUR) AS day ${changed}`, ['funnel', OVERLAP_SECONDS]);
      if (days.length > 0) await this.db.exec('INSERT IGNORE INTO reports_dirty_day (entered_on) VALUES ?', [days.map(({ day }) => [day])]);
      await this.db.exec(`UPDATE reports_rollup SET synced_to = ? WHERE name = 'funnel'`, [now!.now]);
    });
  }

  /** Counts the marked days of a period; their months are no longer whole until the job comes by. */
  private async countMarked({ from, to }: Asked): Promise<void> {
    await this.tx.run(async () => {
      const marked = await this.marked(from, to);
      if (marked.length === 0) return;
      await this.db.exec('INSERT IGNORE INTO reports_stale_month (month_on) VALUES ?', [[...new Set(marked.map(monthOf))].map((month) => [month])]);
      for (const [first, last] of runsOf(marked)) {
        const facts = dayFactsOf(await this.days.projects(first, last));
        await this.replace('d', first, last, facts.map(keptByDay));
      }
      await this.db.exec('DELETE FROM reports_dirty_day WHERE entered_on IN (?)', [marked]);
    });
  }

  /** Counts a whole month and its marked days, unless there is nothing to count. Locks in the order a reader does: days, then months. */
  private async countMonth(month: string): Promise<boolean> {
    const last = addDays(monthOf(addDays(month, 31)), -1);
    const marked = new Set(await this.marked(month, last));
    if (marked.size === 0 && !(await this.db.row('SELECT 1 FROM reports_stale_month WHERE month_on = ?', [month]))) return false; // another worker has just been here
    await this.db.exec('INSERT IGNORE INTO reports_stale_month (month_on) VALUES (?)', [month]);
    await this.db.row('SELECT month_on FROM reports_stale_month WHERE month_on = ? FOR UPDATE', [month]);
    const projects = [];
    for (let day = month; day <= last; day = addDays(day, CHUNK_DAYS)) {
      const end = addDays(day, CHUNK_DAYS - 1);
      projects.push(...(await this.days.projects(day, end < last ? end : last)));
    }
    const byDay = dayFactsOf(projects.filter(({ day }) => marked.has(day)));
    for (const [first, end] of runsOf([...marked])) await this.replace('d', first, end, byDay.filter(({ day }) => day >= first && day <= end).map(keptByDay));
    await this.replace('m', month, month, dayFactsOf(projects.map((project) => ({ ...project, day: month }))));
    await this.db.exec('DELETE FROM reports_dirty_day WHERE entered_on BETWEEN ? AND ?', [month, last]);
    await this.db.exec('DELETE FROM reports_stale_month WHERE month_on = ?', [month]);
    return true;
  }

  private async marked(from: string, to: string): Promise<string[]> {
    const rows = await this.db.rows<{ day: string }>('SELECT entered_on AS day FROM reports_dirty_day WHERE entered_on BETWEEN ? AND ? ORDER BY entered_on FOR UPDATE', [from, to]);
    return rows.map(({ day }) => day);
  }

  private async replace(grain: Span['grain'], from: string, to: string, facts: DayFacts[]): Promise<void> {
    for (const table of Object.keys(TABLES)) await this.db.exec(`DELETE FROM ${table} WHERE grain = ? AND dim IN (?) AND entered_on BETWEEN ? AND ?`, [grain, DIMENSIONS, from, to]);
    const head = ({ day, dim }: DayFacts, key: string) => ({ grain, entered_on: day, dim, dim_key: key });
    await this.db.insert('reports_reached', facts.flatMap((fact) => fact.reached.map((row) => ({ ...head(fact, row.key), reached_no: row.reachedNo, state: row.state, n: row.n }))));
    await this.db.insert('reports_entered', facts.flatMap((fact) => fact.entered.map((row) => ({ ...head(fact, row.key), stage_no: row.stageNo, n: row.n }))));
    await this.db.insert('reports_spent', facts.flatMap((fact) => fact.spent.map((row) => ({ ...head(fact, row.key), stage_no: row.stageNo, days: row.days, n: row.n }))));
  }
}

const DIMENSIONS: Dimension[] = [ALL, 'direction', 'kind', 'park', 'owner', 'team', 'source', 'track'];
const dimOf = ({ only, groupBy }: Asked): Dimension => only?.[0] ?? groupBy ?? ALL;
const keptByDay = (facts: DayFacts): DayFacts => (facts.dim === ALL ? facts : { ...facts, spent: [] });
const inLog = ({ groupBy, only }: Asked, { from, to }: { from: string; to: string }) => ({ from, to, groupBy, filters: only ? { [only[0]]: only[1] } : {} });

/** Days in order as runs of neighbours of at most a chunk, each one read of the log. */
function runsOf(days: string[]): Array<[string, string]> {
  const runs: Array<[string, string]> = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && addDays(last[1], 1) === day && addDays(last[0], CHUNK_DAYS) > day) last[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}
