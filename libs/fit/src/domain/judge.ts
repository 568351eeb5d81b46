import { directionCodes, type DirectionCode, type EvidenceField } from '../words';
import { compile, type CompiledModel } from './compile';
import { factShares } from './facts';
import type { FitModel, FitWeights } from './model';
import { PULL_OF, type RawScore, rawScore } from './raw';
import { readField, readName, type Reading } from './read';
import { askStatistics } from './stat';
import { normalise } from './text';
import type { DirectionScore, FitEvidence, ScoreInput } from './types';

const OUT = 6;
/** Characters of description or scope below which zero evidence still means "unknown", not "zero". */
const ENOUGH_TEXT = 8;
const MAX_EVIDENCE = 12;

/** Raw points below which the lexicon says too little to decide alone. */
const WEAK = 4;

/** Where the words say little, the trained layer joins: on the square-root scale, so that it moves weak sums and never strong ones. */
function consult(raw: RawScore, readings: Reading[], w: FitWeights): void {
  if (!w.statistical || raw.scopeLike || !raw.medical) return;
  for (let p = 0; p <= OUT; p++) if (raw.total[p]! >= WEAK) return;
  const fields = readings.filter((r) => r.field === 'description' || r.field === 'products');
  const answer = fields.length ? askStatistics(fields) : null;
  if (!answer) return;
  raw.consulted = true;
  for (let p = 0; p <= OUT; p++) {
    const before = p === OUT ? Math.max(w.threshold, raw.total[OUT]!) : raw.total[p]!;
    const after = Math.max(0, Math.sqrt(before) + w.statistical * answer.z[p]!) ** 2;
    const gain = after - raw.total[p]!;
    if (gain > 0) {
      const reasons = answer.reasons[p]!;
      const sum = reasons.reduce((s, x) => s + x.weight, 0);
      for (const x of reasons) raw.shares[p]!.push({ hit: { field: x.field, start: x.start, end: x.end, mode: 0 }, text: '', raw: (gain * x.weight) / sum, rule: 'stat.ngram' });
    } else for (const s of raw.shares[p]!) s.raw *= raw.total[p] ? after / raw.total[p]! : 1;
    raw.total[p] = after;
  }
}

/** What the text says, before facts and the total. */
export interface Judgement {
  primary: DirectionCode | null;
  secondary: DirectionCode[];
  directions: DirectionScore[];
  raw: RawScore;
  compiled: CompiledModel;
  /** raw points per direction */
  strength: Record<DirectionCode, number>;
}

/** Decides the directions of one company from its text. Pure; throws nothing, whatever the text. */
export function judge(input: ScoreInput, model: FitModel): Judgement {
  const compiled = compile(model);
  const originals: Partial<Record<EvidenceField, string>> = {};
  const readings: Reading[] = [];
  const read = (field: EvidenceField, text: string | null | undefined, asName: boolean) => {
    if (!text) return;
    originals[field] = text;
    const plain = normalise(text);
    readings.push(asName ? readName(compiled, plain) : readField(compiled, field, plain));
  };
  read('name', input.name, true);
  if (input.englishName) read('englishName', input.englishName, true);
  read('products', input.products?.filter((p) => typeof p === 'string').join('；'), false);
  read('description', input.description, false);
  read('businessScope', input.businessScope, false);
  const raw = rawScore(compiled, readings, factShares(input));
  const w = model.weights;
  consult(raw, readings, w);
  const t = raw.total;
  const strength: Record<DirectionCode, number> = { high_end_device: t[0]!, innovative_drug: t[1]!, frontier_therapy: t[2]!, ai_health: t[3]!, producer_service: t[4]!, living_service: t[5]! };
  let first: DirectionCode = 'high_end_device';
  for (const d of directionCodes) if (strength[d] > strength[first]) first = d;
  const belongs = raw.consulted ? strength[first] > t[OUT]! : strength[first] >= w.threshold && strength[first] > t[OUT]!;
  const secondary = belongs ? directionCodes.filter((d) => d !== first && strength[d] >= w.threshold && strength[d] >= w.secondaryShare * strength[first]).sort((a, b) => strength[b] - strength[a]) : [];
  const known = input.kinds?.length || input.facts?.products?.length ? ENOUGH_TEXT : 0;
  const texts = known + (input.description?.trim().length ?? 0) + (input.businessScope?.trim().length ?? 0) + (input.products?.join('').length ?? 0);
  const directions = directionCodes.map((d) => directionScore(d, raw, originals, w.scale, texts >= ENOUGH_TEXT));
  return { primary: belongs ? first : null, secondary, directions, raw, compiled, strength };
}

function directionScore(direction: DirectionCode, raw: RawScore, originals: Partial<Record<EvidenceField, string>>, scale: number, enough: boolean): DirectionScore {
  const shares = raw.shares[PULL_OF[direction]!]!;
  const total = Math.max(0, raw.total[PULL_OF[direction]!]!);
  if (total < 0.05) return { direction, points: enough ? 0 : null, evidence: [] };
  const points = Math.round(100 * (1 - Math.exp(-total / scale)));
  if (shares.length > 1) shares.sort((a, b) => b.raw - a.raw);
  const evidence: FitEvidence[] = [];
  for (const s of shares) {
    if (s.raw <= 0.05 || evidence.length === MAX_EVIDENCE) break;
    const { field, start, end } = s.hit;
    evidence.push({ field, text: originals[field]?.slice(start, end) ?? s.text, start, end, points: Math.round((10 * points * s.raw) / total) / 10, rule: s.rule });
  }
  return { direction, points, evidence };
}
