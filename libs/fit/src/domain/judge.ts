import { directionCodes, type DirectionCode, type EvidenceField } from '../words';
import { compile, type CompiledModel } from './compile';
import { factShares } from './facts';
import type { FitModel, FitWeights } from './model';
import { rawScore } from './raw';
import { readField, readName, type Reading } from './read';
import { askStatistics } from './stat';
import { DEV, LIVE, PROD, PULL_OF, type RawScore, type Share } from './sums';
import { normalise } from './text';
import type { DirectionScore, FitEvidence, ScoreInput } from './types';

const OUT = 6;
/** Characters of description or scope below which zero evidence still means "unknown", not "zero". */
const ENOUGH_TEXT = 8;
const MAX_EVIDENCE = 12;

/** The trained layer is asked when the best direction (or "outside") is weaker than this, or another comes this near. */
const SURE = 14, NEAR = 0.35, LAYER_MOST = 9;
/** What the layer adds to a direction far behind the best one is noise and is not given. */
const NOTEWORTHY = 0.2;
/** What is left of a device or service met by chance. */
const CHANCE = 0.2;

/** True when the words alone leave a doubt: little said, or two answers close to each other. */
function doubtful(total: number[], threshold: number): boolean {
  let first = 0, second = 0;
  for (let p = 0; p <= OUT; p++) {
    const x = p === OUT ? Math.max(threshold, total[p]!) : total[p]!;
    if (x > first) {
      second = first;
      first = x;
    } else if (x > second) second = x;
  }
  return first < SURE || second > NEAR * first;
}

/** Characters and words by which a name or a note may be medical at all; without one the layer is not asked. */
const MAYBE_MEDICAL =
  /[医药病疗癌瘤诊症患脑肝肺肾胃肠胰脾眼牙齿骨髓胚疫苗酶肽菌毒孕妇儿镜]|生物|胎[儿心盘]|基因|细胞|神经|蛋白|实验|血|心[脏室衰电梗率内]|手术|植入|临床|受试|分子|glp|gcp|gmp|bio|pharma|medic|thera|gen(?:e|om|etic)|health|neuro|neural|surg|cell|pathol|doctor|physician|clinic|patient|disease|cancer|tumou?r|protein|antibod|tissue|organ|blood|heart|cardi|coron|carotid|lung|kidney|liver|retin|implant|graft|dental|hospital|drug|vaccine|trial|lentivir|aav|diabet|diagnos|imaging|scan|cgt|wound|brain|spin(?:e|al)|ortho|ophth|lens|eeg|ecg|molecul|vitro|assay/;

function mayBeMedical(readings: Reading[], total: number[]): boolean {
  for (let p = 0; p < OUT; p++) if (total[p]! >= 2) return true;
  return readings.some((r) => MAYBE_MEDICAL.test(r.text));
}

/** Whoever calls itself a hospital is one, whatever its note says of what it treats. */
const HOUSE_OF_CARE = /(?<!动物|宠物)(?:医院|门诊部|诊所|卫生院|疗养院|体检中心|医生集团)(?:有限|股份|集团|连锁|\(|$)/;

/** A scope without one medical word may still name a device by chance: 「防火封堵」「永磁电机」「喷砂」. */
function doubtScope(raw: RawScore, readings: Reading[]): void {
  if (!raw.scopeLike || readings.some((r) => MAYBE_MEDICAL.test(r.text))) return;
  for (const p of [DEV, PROD]) {
    raw.total[p] = raw.total[p]! * CHANCE;
    for (const s of raw.shares[p]!) s.raw *= CHANCE;
  }
}

/** The trained layer joins on the square-root scale, so that it moves weak sums much and strong ones little. Registry scopes are left to the rules. */
function consult(raw: RawScore, readings: Reading[], w: FitWeights): void {
  if (!w.statistical || raw.scopeLike || !doubtful(raw.total, w.threshold)) return;
  if (raw.total[LIVE]! >= w.threshold && readings.some((r) => r.field === 'name' && HOUSE_OF_CARE.test(r.text))) return;
  const fields = readings.filter((r) => r.field === 'description' || r.field === 'products');
  if (!raw.medical && !mayBeMedical(readings, raw.total)) return;
  const answer = fields.length ? askStatistics(fields) : null;
  if (!answer) return;
  raw.consulted = true;
  for (const [leader, follower] of raw.led) answer.z[follower] = Math.min(answer.z[follower]!, answer.z[leader]!);
  let strongest = 0, best = 0;
  const joined = [0, 0, 0, 0, 0, 0, 0];
  for (let p = 0; p <= OUT; p++) {
    const before = p === OUT ? Math.max(w.threshold, raw.total[OUT]!) : raw.total[p]!;
    joined[p] = Math.max(0, Math.sqrt(before) + w.statistical * answer.z[p]!) ** 2;
    if (before > strongest) strongest = before;
    if (joined[p]! > best) best = joined[p]!;
  }
  // the layer moves the answers against each other; alone it never claims more than LAYER_MOST
  const back = best > 0 ? Math.min(1, Math.max(strongest, LAYER_MOST) / best) : 1;
  for (let p = 0; p <= OUT; p++) {
    const near = joined[p]! >= NOTEWORTHY * best;
    const after = near ? joined[p]! * back : Math.min(raw.total[p]!, joined[p]! * back);
    const gain = after - raw.total[p]!;
    if (gain > 0) {
      const reasons = p === OUT ? [] : answer.reasons(p);
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
  doubtScope(raw, readings);
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

/** Sorts in place, equal ones as they stood; lists are short, and long ones are left to the engine. */
export function strongestFirst(shares: Share[]): void {
  if (shares.length > 40) shares.sort((a, b) => b.raw - a.raw);
  else
    for (let i = 1; i < shares.length; i++) {
      const x = shares[i]!;
      let k = i;
      for (; k > 0 && shares[k - 1]!.raw < x.raw; k--) shares[k] = shares[k - 1]!;
      shares[k] = x;
    }
}

function directionScore(direction: DirectionCode, raw: RawScore, originals: Partial<Record<EvidenceField, string>>, scale: number, enough: boolean): DirectionScore {
  const shares = raw.shares[PULL_OF[direction]!]!;
  const total = Math.max(0, raw.total[PULL_OF[direction]!]!);
  if (total < 0.05) return { direction, points: enough ? 0 : null, evidence: [] };
  const points = Math.round(100 * (1 - Math.exp(-total / scale)));
  strongestFirst(shares);
  const evidence: FitEvidence[] = [];
  for (const s of shares) {
    if (s.raw <= 0.05 || evidence.length === MAX_EVIDENCE) break;
    const { field, start, end } = s.hit;
    evidence.push({ field, text: originals[field]?.slice(start, end) ?? s.text, start, end, points: Math.round((10 * points * s.raw) / total) / 10, rule: s.rule });
  }
  return { direction, points, evidence };
}
