import { type FitModel, type FitWeights, ruleCodes } from './model';
import { textGroups, nameGroups } from './lexicon';

/** What an admin sends: only the numbers that change. */
export interface WeightsPatch {
  fields?: Partial<FitWeights['fields']>;
  groups?: Record<string, number>;
  rules?: Partial<FitWeights['rules']>;
  parts?: Partial<FitWeights['parts']>;
  scale?: number;
  threshold?: number;
  secondaryShare?: number;
}

export interface WeightFault {
  path: string;
  code: 'UNKNOWN' | 'RANGE' | 'SUM';
  message: string;
}

const GROUPS = new Set([...textGroups, ...nameGroups].map((g) => g.id));
const FIELDS = ['name', 'products', 'description', 'businessScope'];
const PARTS = ['direction', 'substance', 'chain', 'quality', 'maturity', 'clinical'];

/** Lays a patch over a model's weights. Factors 0–5, rules 0–20, parts 0–100 with sum 100, scale 1–50, threshold 0.5–20. */
export function changeWeights(base: FitWeights, patch: WeightsPatch): { weights: FitWeights; faults: WeightFault[] } {
  const faults: WeightFault[] = [];
  const within = (path: string, value: unknown, min: number, max: number): value is number => {
    if (typeof value === 'number' && value >= min && value <= max) return true;
    faults.push({ path, code: 'RANGE', message: `应为 ${min} 到 ${max} 之间的数` });
    return false;
  };
  const lay = <T extends Record<string, number>>(name: string, into: T, over: Record<string, unknown> | undefined, known: (k: string) => boolean, min: number, max: number): T => {
    const out: Record<string, number> = { ...into };
    for (const [k, v] of Object.entries(over ?? {})) {
      if (!known(k)) faults.push({ path: `weights.${name}.${k}`, code: 'UNKNOWN', message: '没有这一项' });
      else if (within(`weights.${name}.${k}`, v, min, max)) out[k] = v;
    }
    return out as T;
  };
  const one = (name: 'scale' | 'threshold' | 'secondaryShare', min: number, max: number) => (patch[name] !== undefined && within(`weights.${name}`, patch[name], min, max) ? patch[name]! : base[name]);
  const weights: FitWeights = {
    fields: lay('fields', base.fields, patch.fields, (k) => FIELDS.includes(k), 0, 5),
    groups: lay('groups', base.groups, patch.groups, (k) => GROUPS.has(k), 0, 5),
    rules: lay('rules', base.rules, patch.rules, (k) => (ruleCodes as readonly string[]).includes(k), 0, 20),
    parts: lay('parts', base.parts, patch.parts, (k) => PARTS.includes(k), 0, 100),
    scale: one('scale', 1, 50), threshold: one('threshold', 0.5, 20), secondaryShare: one('secondaryShare', 0, 1), statistical: base.statistical,
  };
  if (Object.values(weights.parts).reduce((a, b) => a + b, 0) !== 100) faults.push({ path: 'weights.parts', code: 'SUM', message: '各部分满分之和必须是 100' });
  return { weights, faults };
}

/** Extra words must name a known group and be 2–40 characters. */
export function checkTerms(terms: FitModel['extraTerms']): WeightFault[] {
  return terms.flatMap((t, i) => {
    const faults: WeightFault[] = [];
    if (!GROUPS.has(t.group)) faults.push({ path: `extraTerms.${i}.group`, code: 'UNKNOWN', message: '没有这个词组' });
    if (t.term.trim().length < 2 || t.term.length > 40) faults.push({ path: `extraTerms.${i}.term`, code: 'RANGE', message: '词长应为 2 到 40 个字' });
    return faults;
  });
}
