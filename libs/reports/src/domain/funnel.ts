/** State of a project for the funnel: still going, paused, or lost. */
export type CohortState = 'open' | 'paused' | 'lost';

/** So many projects of a cohort whose furthest stage is `reachedNo` (1 = first stage) and whose state is `state`. */
export interface CohortCount {
  key: string;
  reachedNo: number;
  state: CohortState;
  n: number;
}

/** So many projects were ever in stage `stageNo`. */
export interface EnteredCount {
  key: string;
  stageNo: number;
  n: number;
}

/** So many projects spent `days` whole days in stage `stageNo` in all their visits that have ended. */
export interface SpentCount extends EnteredCount {
  days: number;
}

/** In `spent`: not a stage but the whole days from the first entry to the first signing. */
export const TO_SIGNING = 0;

export interface CohortFacts {
  reached: CohortCount[];
  entered: EnteredCount[];
  spent: SpentCount[];
}

/** One bar of the funnel. `reached = reached(next) + here + paused + lost` holds for every stage. */
export interface FunnelStage<S extends string = string> {
  stage: S;
  entered: number;
  reached: number;
  here: number;
  paused: number;
  lost: number;
  /** Share of those who reached it that also reached the next stage, 0 to 1; null at the last stage and where nobody arrived. */
  conversion: number | null;
  medianDays: number | null;
  p90Days: number | null;
}

/** The funnel of one cohort: counted by the furthest stage ever reached, so that a step back loses nobody. */
export function funnelOf<S extends string>(stages: readonly S[], facts: CohortFacts): FunnelStage<S>[] {
  const sum = (rows: { n: number }[]) => rows.reduce((total, row) => total + row.n, 0);
  return stages.map((stage, i) => {
    const no = i + 1;
    const reached = sum(facts.reached.filter((row) => row.reachedNo >= no));
    const next = sum(facts.reached.filter((row) => row.reachedNo > no));
    const stopped = (state: CohortState) => sum(facts.reached.filter((row) => row.reachedNo === no && row.state === state));
    const spent = facts.spent.filter((row) => row.stageNo === no);
    return {
      stage,
      entered: sum(facts.entered.filter((row) => row.stageNo === no)),
      reached,
      here: stopped('open'),
      paused: stopped('paused'),
      lost: stopped('lost'),
      conversion: no === stages.length || reached === 0 ? null : next / reached,
      medianDays: quantile(spent, 0.5),
      p90Days: quantile(spent, 0.9),
    };
  });
}

/** How fast a cohort signs: whole days from the first entry into 研判 to the first entry into 签约 or later. */
export function velocityOf(facts: CohortFacts): { n: number; medianDays: number | null; p90Days: number | null } {
  const rows = facts.spent.filter((row) => row.stageNo === TO_SIGNING);
  return { n: rows.reduce((total, row) => total + row.n, 0), medianDays: quantile(rows, 0.5), p90Days: quantile(rows, 0.9) };
}

/** Splits facts by key, for a funnel for each group; keys in the order of their size. */
export function byKey(facts: CohortFacts): Map<string, CohortFacts> {
  const groups = new Map<string, CohortFacts>();
  const at = (key: string) => {
    const known = groups.get(key) ?? { reached: [], entered: [], spent: [] };
    groups.set(key, known);
    return known;
  };
  for (const row of facts.reached) at(row.key).reached.push(row);
  for (const row of facts.entered) at(row.key).entered.push(row);
  for (const row of facts.spent) at(row.key).spent.push(row);
  const size = (group: CohortFacts) => group.reached.reduce((total, row) => total + row.n, 0);
  return new Map([...groups].sort(([, a], [, b]) => size(b) - size(a)));
}

/** Nearest-rank quantile over counted whole days; null without any. */
export function quantile(rows: { days: number; n: number }[], share: number): number | null {
  const total = rows.reduce((sum, row) => sum + row.n, 0);
  if (total === 0) return null;
  const rank = Math.ceil(total * share);
  let seen = 0;
  for (const row of [...rows].sort((a, b) => a.days - b.days)) {
    seen += row.n;
    if (seen >= rank) return row.days;
  }
  return null;
}
