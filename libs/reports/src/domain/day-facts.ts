import { type CohortFacts, type CohortState, TO_SIGNING } from './funnel';
import type { Grouping } from '../words';

/** One project as the rollup counts it. `entered` has bit n−1 set for stage n; `spentMs` by stage number, only visits that have ended. */
export interface ProjectFact {
  day: string;
  reachedNo: number;
  state: CohortState;
  keys: Record<Exclude<Grouping, 'kind'>, string>;
  kinds: string[];
  entered: number;
  spentMs: ReadonlyMap<number, number>;
  toSigningMs: number | null;
}

export const ALL = 'all';
export type Dimension = Grouping | typeof ALL;

/** Rows of the rollup for one day and one dimension. */
export interface DayFacts extends CohortFacts {
  day: string;
  dim: Dimension;
}

const DAY_MS = 86_400_000;

/** Counts projects by day of entry and one dimension at a time. */
export function dayFactsOf(projects: Iterable<ProjectFact>): DayFacts[] {
  const tallies = new Map<string, Tally>();
  for (const project of projects) {
    for (const [dim, keys] of dimensionsOf(project)) {
      const at = `${project.day} ${dim}`;
      const tally = tallies.get(at) ?? new Tally(project.day, dim);
      tallies.set(at, tally);
      for (const key of keys) tally.add(key, project);
    }
  }
  return [...tallies.values()].map((tally) => tally.facts());
}

function dimensionsOf(project: ProjectFact): Array<[Dimension, string[]]> {
  const single = Object.entries(project.keys).map(([dim, key]): [Dimension, string[]] => [dim as Dimension, [key]]);
  return [[ALL, ['']], ['kind', project.kinds.length > 0 ? project.kinds : ['other']], ...single];
}

/** Counters of one day and dimension, keyed by what the rollup's primary keys are made of. */
class Tally {
  private readonly reached = new Map<string, CohortFacts['reached'][number]>();
  private readonly entered = new Map<string, CohortFacts['entered'][number]>();
  private readonly spent = new Map<string, CohortFacts['spent'][number]>();

  constructor(
    private readonly day: string,
    private readonly dim: Dimension,
  ) {}

  add(key: string, { reachedNo, state, entered, spentMs, toSigningMs }: ProjectFact): void {
    bump(this.reached, `${key} ${reachedNo} ${state}`, () => ({ key, reachedNo, state, n: 0 }));
    for (let stageNo = 1, rest = entered; rest > 0; stageNo++, rest >>= 1) if (rest & 1) bump(this.entered, `${key} ${stageNo}`, () => ({ key, stageNo, n: 0 }));
    for (const [stageNo, ms] of spentMs) this.addDays(key, stageNo, ms);
    if (toSigningMs !== null) this.addDays(key, TO_SIGNING, toSigningMs);
  }

  facts(): DayFacts {
    return { day: this.day, dim: this.dim, reached: [...this.reached.values()], entered: [...this.entered.values()], spent: [...this.spent.values()] };
  }

  private addDays(key: string, stageNo: number, ms: number): void {
    const days = Math.floor(ms / DAY_MS);
    bump(this.spent, `${key} ${stageNo} ${days}`, () => ({ key, stageNo, days, n: 0 }));
  }
}

function bump<T extends { n: number }>(counts: Map<string, T>, id: string, start: () => T): void {
  const known = counts.get(id) ?? start();
  known.n++;
  counts.set(id, known);
}
