import { directions, fitParts, grades, isUnsure, subFields, type DirectionCode, type FitPartCode, type GradeCode, type SubFieldCode } from '../words';
import { kindCodes } from './facts';
import { judge, type Judgement, strongestFirst } from './judge';
import type { FitModel } from './model';
import { parkFit } from './park-fit';
import { type PartDetail, scoreParts } from './parts';
import { PULL_OF } from './sums';
import { readFacts } from './read-facts';
import type { FitResult, PartScore, ScoreInput } from './types';

const partCodes = Object.keys(fitParts) as FitPartCode[];
const round1 = (x: number): number => Math.round(x * 10) / 10;
/** Total rounded to 5, as leaders read it. */
export const roundToFive = (total: number): number => Math.round(total / 5) * 5;

/** What of a result says whether enough is known for a grade. */
export type Known = Pick<FitResult, 'knownShare' | 'parts'>;

/** The grade of a total; a low known share is 待核实, never a low grade, and a direction alone is little, whatever it weighs. */
export function gradeOf(total: number, { knownShare, parts }: Known): GradeCode {
  const known = parts.filter((p) => p.known);
  const directionAlone = known.length === 1 && known[0]?.part === 'direction';
  if (isUnsure(total, directionAlone ? 0 : knownShare)) return 'unsure';
  return total >= grades.A.from ? 'A' : total >= grades.B.from ? 'B' : total >= grades.C.from ? 'C' : 'D';
}

/**
 * Scores one company against the 2+4 directions (source 000 第二章) and the total.
 * Pure and quick (tens of microseconds on 100 characters); any text gives an answer. Text beyond 20,000 characters of a field is not read.
 */
export function scoreCompany(given: ScoreInput, model: FitModel): FitResult {
  const input = given.facts ? { ...given, facts: readFacts(given.facts) } : given;
  const j = judge(input, model);
  if (!j.primary) return outsideResult(input, j, model);
  const sub = subFieldOf(j, j.primary);
  const details = scoreParts(input, j, j.primary, sub, model);
  let total = 0, soft = 0, open = 0, whole = 0;
  const unknown: string[] = [];
  const parts: PartScore[] = [];
  for (const d of details) {
    total += d.points;
    soft += d.soft;
    whole += d.max;
    if (!d.known) open += d.max;
    for (const path of d.unknown) if (!unknown.includes(path)) unknown.push(path);
    parts.push({ part: d.part, points: d.points, max: d.max, why: d.why, known: d.known });
  }
  total = round1(total);
  const knownShare = Math.round((1 - open / whole) * 100) / 100;
  return {
    modelVersion: model.version, primary: j.primary, secondary: j.secondary, subField: sub, total, rounded: roundToFive(total), grade: gradeOf(total, { knownShare, parts }), knownShare,
    range: [Math.max(0, round1(total - soft)), Math.min(100, round1(total + open))], parts, directions: j.directions, unknown, reasons: reasons(j, j.primary, sub, details, unknown),
    parks: parkFit({ primary: j.primary, secondary: j.secondary, subField: sub, directions: j.directions }, kindCodes(input)),
  };
}

function outsideResult(input: ScoreInput, j: Judgement, model: FitModel): FitResult {
  const blind = j.directions.every((d) => d.points === null);
  const why = blind ? '没有简介和经营范围，无法判断' : '不属于 2+4 方向';
  const parts = partCodes.map((p) => ({ part: p, points: 0, max: model.weights.parts[p] ?? fitParts[p].max, why, known: !blind }));
  const unknown = [...(input.description ? [] : ['description']), ...(input.businessScope ? [] : ['businessScope'])];
  strongestFirst(j.raw.shares[6]!);
  const outside = new Set<string>();
  for (const s of j.raw.shares[6]!.slice(0, 3)) if (s.raw > 0.5) outside.add(s.text || (input[s.hit.field as 'name'] ?? '').slice(s.hit.start, s.hit.end));
  let near = j.directions[0]!;
  for (const d of j.directions) if ((d.points ?? 0) > (near.points ?? 0)) near = d;
  return {
    modelVersion: model.version, directions: j.directions, primary: null, secondary: [], subField: null, total: 0, rounded: 0, grade: blind ? 'unsure' : 'D', knownShare: blind ? 0 : 1, range: blind ? [0, 100] : [0, 0], parts,
    unknown: blind ? ['description', 'businessScope', 'products'] : unknown.length === 2 ? unknown : [],
    reasons: blind
      ? ['没有可判断的文字：补充简介、产品或经营范围后自动重算', '未知不等于不契合，不计低分', '先问：做什么产品、处在什么阶段']
      : ['不属于 2+4 方向', outside.size ? `主要内容在目录之外：${[...outside].join('、')}` : '文字中没有可认定的医药健康业务', near.points ? `最接近的是${directions[near.direction].label}（${near.points} 分），不足以认定` : '六个方向均无依据'],
    parks: parkFit({ primary: null, secondary: [], subField: null, directions: [] }),
  };
}

/** The sub-field whose words gave the most points of the primary direction. */
function subFieldOf(j: Judgement, primary: DirectionCode): SubFieldCode | null {
  const shares = j.raw.shares[PULL_OF[primary]!]!;
  let best: SubFieldCode | null = null;
  let most = 0;
  for (let i = 0; i < shares.length; i++) {
    const sub = shares[i]!.sub;
    if (!sub || sub === best || subFields[sub].direction !== primary) continue;
    let sum = 0;
    for (let k = i; k < shares.length; k++) if (shares[k]!.sub === sub) sum += shares[k]!.raw;
    if (sum > most) {
      most = sum;
      best = sub;
    }
  }
  return best;
}

const UNKNOWN_WORDS: Record<string, string> = { products: '自有产品', 'products.importSubstitution': '是否进口替代', kinds: '资质称号', 'products.milestones': '产品阶段与证书', hospitalPartners: '医院合作', description: '主营业务' };

function reasons(j: Judgement, primary: DirectionCode, sub: SubFieldCode | null, parts: PartDetail[], unknown: string[]): string[] {
  let words = '';
  let shown = 0;
  for (const e of j.directions.find((x) => x.direction === primary)!.evidence) {
    if (shown === 4) break;
    if (words.includes(e.text)) continue;
    words += shown++ ? `、${e.text}` : e.text;
  }
  let plus = '';
  for (const p of parts) if (p.part !== 'direction' && p.points > 0 && p.points >= p.max * 0.4) plus += `${plus ? '；' : ''}${fitParts[p.part].label} ${p.points}/${p.max}（${p.why}）`;
  let open = '';
  for (const u of unknown) open += `${open ? '、' : ''}${UNKNOWN_WORDS[u] ?? u}`;
  let second = '';
  for (const s of j.secondary) second += `${second ? '、' : '，兼有'}${directions[s].label}`;
  return [
    `属于${directions[primary].label}${sub ? `·${subFields[sub].label}` : ''}${second}：文中写到${words}`,
    plus ? `加分：${plus}` : '除方向外暂无加分项',
    open ? `待核实：${open}` : '关键事实均已掌握',
  ];
}
