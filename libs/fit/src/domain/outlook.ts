import type { LightCode } from '../words';

/** Facts of the project behind the second axis; money in 万元, null or missing = unknown. */
export interface ProjectFacts {
  investmentWan?: number | null;
  outputWan?: number | null;
  taxWan?: number | null;
  headcount?: number | null;
  /** 把握度 of the recruiter: A this year, B, C */
  confidence?: 'A' | 'B' | 'C' | null;
}
export interface ProjectValue {
  /** 0–100 over what is known */
  points: number | null;
  knownShare: number;
  parts: { part: 'investment' | 'output' | 'tax' | 'intent'; label: string; points: number | null; max: number }[];
}

const ladder = (value: number | null | undefined, steps: readonly [number, number][], max: number): number | null => {
  if (value === null || value === undefined || !Number.isFinite(value)) return null;
  let share = 0;
  for (const [from, to] of steps) if (value >= from) share = to;
  return Math.round(share * max);
};
const INVESTMENT: [number, number][] = [[0, 0.1], [1000, 0.3], [5000, 0.5], [10_000, 0.7], [30_000, 0.85], [100_000, 1]];
const OUTPUT: [number, number][] = [[0, 0.1], [2000, 0.3], [10_000, 0.6], [50_000, 0.85], [100_000, 1]];
const TAX: [number, number][] = [[0, 0.1], [100, 0.3], [500, 0.55], [2000, 0.8], [5000, 1]];
const INTENT = { A: 1, B: 0.6, C: 0.25 } as const;

/** 项目价值, the axis leaders read against the fit: investment 30, output 25, tax 25, intent 20. Unknown parts are left out, not zero. */
export function projectValue(facts: ProjectFacts): ProjectValue {
  const parts: ProjectValue['parts'] = [
    { part: 'investment', label: '投资', points: ladder(facts.investmentWan, INVESTMENT, 30), max: 30 },
    { part: 'output', label: '达产年产值', points: ladder(facts.outputWan, OUTPUT, 25), max: 25 },
    { part: 'tax', label: '年税收（区级）', points: ladder(facts.taxWan, TAX, 25), max: 25 },
    { part: 'intent', label: '把握度', points: facts.confidence ? INTENT[facts.confidence] * 20 : null, max: 20 },
  ];
  const known = parts.filter((p) => p.points !== null);
  const max = known.reduce((s, p) => s + p.max, 0);
  return { points: max ? Math.round((100 * known.reduce((s, p) => s + p.points!, 0)) / max) : null, knownShare: max / 100, parts };
}

/** What may stand in the way of landing; null = not checked. */
export interface LandingChecks {
  /** 禁限目录 */
  restrictedIndustry?: boolean | null;
  /** 环评预判 has a hard obstacle */
  environmentalObstacle?: boolean | null;
  /** number of rooms or blocks that meet the hard needs */
  suitableRooms?: number | null;
}
export interface LandingOutlook {
  light: LightCode;
  why: string[];
}

/** 落地可行: red for a hard obstacle, amber while something is unchecked, green when all three are clear. */
export function landingOutlook(checks: LandingChecks): LandingOutlook {
  const red: string[] = [];
  const amber: string[] = [];
  if (checks.restrictedIndustry) red.push('列入禁限目录');
  else if (checks.restrictedIndustry !== false) amber.push('禁限目录未核对');
  if (checks.environmentalObstacle) red.push('环评有硬障碍');
  else if (checks.environmentalObstacle !== false) amber.push('环评未判明');
  if (checks.suitableRooms === 0) red.push('没有满足硬需求的房源');
  else if (checks.suitableRooms === null || checks.suitableRooms === undefined) amber.push('房源未匹配');
  if (red.length) return { light: 'red', why: red };
  return amber.length ? { light: 'amber', why: amber } : { light: 'green', why: ['禁限目录、环评、房源均无障碍'] };
}
