import { directions, fitParts, grades, subFields, type DirectionCode, type FitPartCode, type GradeCode, type SubFieldCode } from '../words';
import { judge, type Judgement } from './judge';
import type { FitModel } from './model';
import { PULL_OF } from './raw';
import { type PartDetail, scoreParts } from './parts';
import type { FitResult, ScoreInput } from './types';

/** Below this share of known maxima the grade reads 待核实. */
const UNSURE_BELOW = 0.5;
const round1 = (x: number): number => Math.round(x * 10) / 10;
/** Total rounded to 5, as leaders read it. */
export const roundToFive = (total: number): number => Math.round(total / 5) * 5;

/** The grade of a total; a low known share is 待核实, never a low grade. */
export function gradeOf(total: number, knownShare: number): GradeCode {
  if (total >= grades.A.from) return 'A';
  if (knownShare < UNSURE_BELOW) return 'unsure';
  return total >= grades.B.from ? 'B' : total >= grades.C.from ? 'C' : 'D';
}

/**
 * Scores one company against the 2+4 directions (source 000 第二章) and the total of DOMAIN §7.
 * Pure and quick (tens of microseconds on 100 characters); any text gives an answer. Text beyond 20,000 characters of a field is not read.
 */
export function scoreCompany(input: ScoreInput, model: FitModel): FitResult {
  const j = judge(input, model);
  const base = { modelVersion: model.version, directions: j.directions };
  if (!j.primary) return { ...base, ...outsideResult(input, j, model) };
  const sub = subFieldOf(j, j.primary);
  const parts = scoreParts(input, j, j.primary, sub, model);
  const total = round1(parts.reduce((s, p) => s + p.points, 0));
  const soft = parts.reduce((s, p) => s + p.soft, 0);
  const open = parts.filter((p) => !p.known).reduce((s, p) => s + p.max, 0);
  const knownShare = round1((1 - open / parts.reduce((s, p) => s + p.max, 0)) * 100) / 100;
  const unknown = [...new Set(parts.flatMap((p) => p.unknown))];
  const range: [number, number] = [Math.max(0, round1(total - soft)), Math.min(100, round1(total + open))];
  return {
    ...base, primary: j.primary, secondary: j.secondary, subField: sub, total, rounded: roundToFive(total), grade: gradeOf(total, knownShare), knownShare, range,
    parts: parts.map(({ soft: _soft, unknown: _unknown, ...p }) => p), unknown, reasons: reasons(j, j.primary, sub, parts, unknown),
  };
}

function outsideResult(input: ScoreInput, j: Judgement, model: FitModel): Omit<FitResult, 'modelVersion' | 'directions'> {
  const blind = j.directions.every((d) => d.points === null);
  const why = blind ? '没有简介和经营范围，无法判断' : '不属于 2+4 方向';
  const parts = (Object.keys(fitParts) as FitPartCode[]).map((p) => ({ part: p, points: 0, max: model.weights.parts[p] ?? fitParts[p].max, why, known: !blind }));
  const unknown = [...(input.description ? [] : ['description']), ...(input.businessScope ? [] : ['businessScope'])];
  const outside = j.raw.shares[6]!.filter((s) => s.raw > 0.5).sort((a, b) => b.raw - a.raw).slice(0, 3).map((s) => s.text);
  const near = [...j.directions].sort((a, b) => (b.points ?? 0) - (a.points ?? 0))[0]!;
  return {
    primary: null, secondary: [], subField: null, total: 0, rounded: 0, grade: blind ? 'unsure' : 'D', knownShare: blind ? 0 : 1, range: blind ? [0, 100] : [0, 0], parts,
    unknown: blind ? ['description', 'businessScope', 'products'] : unknown.length === 2 ? unknown : [],
    reasons: blind
      ? ['没有可判断的文字：补充简介、产品或经营范围后自动重算', '未知不等于不契合，不计低分', '先问：做什么产品、处在什么阶段']
      : ['不属于 2+4 方向', outside.length ? `主要内容在目录之外：${[...new Set(outside)].join('、')}` : '文字中没有可认定的医药健康业务', near.points ? `最接近的是${directions[near.direction].label}（${near.points} 分），不足以认定` : '六个方向均无依据'],
  };
}

/** The sub-field whose words gave the most points of the primary direction. */
function subFieldOf(j: Judgement, primary: DirectionCode): SubFieldCode | null {
  const sums = new Map<SubFieldCode, number>();
  for (const s of j.raw.shares[PULL_OF[primary]!]!) {
    const sub = j.compiled.groups[j.compiled.groupIndex.get(s.rule) ?? -1]?.sub;
    if (sub && subFields[sub].direction === primary) sums.set(sub, (sums.get(sub) ?? 0) + s.raw);
  }
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const UNKNOWN_WORDS: Record<string, string> = { products: '自有产品', 'products.importSubstitution': '是否进口替代', kinds: '资质称号', 'products.milestones': '产品阶段与证书', hospitalPartners: '医院合作', description: '主营业务' };

function reasons(j: Judgement, primary: DirectionCode, sub: SubFieldCode | null, parts: PartDetail[], unknown: string[]): string[] {
  const d = j.directions.find((x) => x.direction === primary)!;
  const words = [...new Set(d.evidence.map((e) => e.text))].slice(0, 4).join('、');
  const second = j.secondary.length ? `，兼有${j.secondary.map((s) => directions[s].label).join('、')}` : '';
  const strong = parts.filter((p) => p.part !== 'direction' && p.points > 0 && p.points >= p.max * 0.4).map((p) => `${fitParts[p.part].label} ${p.points}/${p.max}（${p.why}）`);
  return [
    `属于${directions[primary].label}${sub ? `·${subFields[sub].label}` : ''}${second}：文中写到${words}`,
    strong.length ? `加分：${strong.slice(0, 3).join('；')}` : '除方向外暂无加分项',
    unknown.length ? `待核实：${unknown.map((u) => UNKNOWN_WORDS[u] ?? u).join('、')}` : '关键事实均已掌握',
  ];
}
