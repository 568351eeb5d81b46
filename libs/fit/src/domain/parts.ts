import { directions, fitParts, type DirectionCode, type FitPartCode, type SubFieldCode } from '../words';
import { isUnknown, kindCodes } from './facts';
import type { Judgement } from './judge';
import type { FitModel } from './model';
import type { PartScore, ScoreInput } from './types';

/** A part with what may still move it: `soft` points come from the company's own words, not from facts. */
export interface PartDetail extends PartScore {
  soft: number;
  unknown: string[];
}

const TITLES: [string, number, string][] = [
  ['chain_leader', 1, '链主'], ['leader', 1, '行业龙头'], ['listed', 0.9, '上市公司'], ['little_giant', 0.8, '国家级小巨人'], ['hidden_champion', 0.8, '隐形冠军'],
  ['specialised_sme', 0.6, '专精特新'], ['high_tech', 0.4, '高新技术企业'], ['innovative_sme', 0.3, '创新型中小企业'], ['foreign_invested', 0.3, '外资企业'],
];
/** Titles and stages the company claims in its own words, best first. */
const SAID_TITLES: [string, number, string][] = [
  ['cue.saidTitle.listed', 0.8, '自述上市'], ['cue.saidTitle.leader', 0.7, '自述龙头'], ['cue.saidTitle.giant', 0.7, '自述小巨人'], ['cue.saidTitle.specialised', 0.5, '自述专精特新'], ['cue.saidTitle.highTech', 0.3, '自述高新技术企业'],
];
const SAID_STAGE: [string, number, string][] = [
  ['cue.saidStage.approved', 0.8, '已获批或上市'], ['cue.saidStage.filed', 0.7, '申报上市或二类证'], ['cue.saidStage.phase3', 0.6, '三期或确证性临床'], ['cue.saidStage.phase2', 0.5, '临床阶段'],
  ['cue.saidStage.phase1', 0.3, '早期临床'], ['cue.saidStage.early', 0.15, '临床前或样机'],
];
const said = (j: Judgement, list: [string, number, string][]): [string, number, string] | undefined =>
  j.raw.cues.said.length ? list.find(([id]) => j.raw.cues.said.includes(j.compiled.groupIndex.get(id) ?? -1)) : undefined;
const CHAIN_GAP = new Set<SubFieldCode>(['service_cro', 'service_cdmo', 'service_testing', 'service_animal']);
/** Auxiliary fields count 0.9, but the services that are an indicator of the plan count in full. */
const AUXILIARY = 0.9;

const textLength = (input: ScoreInput): number => (input.description?.length ?? 0) + (input.businessScope?.length ?? 0) + (input.products?.join('').length ?? 0);
const part = (code: FitPartCode, model: FitModel, share: number, why: string, known: boolean, soft: number, unknown: string[]): PartDetail => {
  const max = model.weights.parts[code] ?? fitParts[code].max;
  const points = Math.round(Math.min(1, Math.max(0, share)) * max * 10) / 10;
  return { part: code, points, max, why, known, soft: Math.round(Math.min(points, soft * max) * 10) / 10, unknown };
};

/** The six parts of the total for a company that belongs to `primary`. */
export function scoreParts(input: ScoreInput, j: Judgement, primary: DirectionCode, sub: SubFieldCode | null, model: FitModel): PartDetail[] {
  return [directionPart(j, primary, sub, model), substancePart(input, j, primary, sub, model), chainPart(input, j, sub, model), qualityPart(input, j, model), maturityPart(input, j, model), clinicalPart(input, j, primary, model)];
}

function directionPart(j: Judgement, primary: DirectionCode, sub: SubFieldCode | null, model: FitModel): PartDetail {
  const points = j.directions.find((d) => d.direction === primary)?.points ?? 0;
  const full = directions[primary].role === 'main' || (sub !== null && CHAIN_GAP.has(sub));
  const second = j.secondary.some((d) => (j.directions.find((x) => x.direction === d)?.points ?? 0) >= 50);
  const share = (points / 100) * (full ? 1 : AUXILIARY) + (second ? 3 / model.weights.parts.direction : 0);
  const why = `${directions[primary].label} ${points} 分${full ? '' : ' × 0.9（辅助领域）'}${second ? '，第二方向 ≥ 50 加 3 分' : ''}`;
  return part('direction', model, share, why, true, 0, []);
}

function substancePart(input: ScoreInput, j: Judgement, primary: DirectionCode, sub: SubFieldCode | null, model: FitModel): PartDetail {
  const { cues } = j.raw;
  const named = textLength(input) < 8 && !input.facts?.products?.length;
  if (named) return part('substance', model, 0, '没有文字说明做什么', false, 0, ['description']);
  const own = (input.facts?.products?.length ?? 0) > 0;
  if (primary === 'producer_service') return sub === 'service_cdmo' ? part('substance', model, 0.8, '受托研发生产', true, 0, []) : part('substance', model, 0.7, '提供专业服务', true, 0, []);
  if (primary === 'living_service') return part('substance', model, 0.7, '提供医疗健康服务', true, 0, []);
  if (cues.traded && !cues.made && !own && !cues.own) {
    const goods = j.raw.scopeLike ? 0.1 : 0.2;
    return part('substance', model, goods, '以经销为主，未见自产', true, 0, []);
  }
  if (own || cues.made || cues.own) return part('substance', model, 1, own ? '有自有产品（事实）' : '自有产品或自行生产', true, own ? 0 : 0.2, own ? [] : ['products']);
  return part('substance', model, 0.9, '从产品描述看为自有产品', true, 0.3, ['products']);
}

function chainPart(input: ScoreInput, j: Judgement, sub: SubFieldCode | null, model: FitModel): PartDetail {
  const facts = input.facts?.products ?? [];
  const whys: string[] = [];
  const unknown: string[] = [];
  let share = 0;
  let soft = 0;
  if (facts.some((p) => p?.importSubstitution)) { share += 5 / 15; whys.push('进口替代 5'); }
  else if (j.raw.cues.importSub) { share += 5 / 15; soft += 5 / 15; whys.push('自述进口替代 5'); }
  else if (!facts.some((p) => p?.importSubstitution === false)) unknown.push('products.importSubstitution');
  if (said(j, [['cue.saidSynbio', 1, '']])) { share += 4 / 15; whys.push('合成生物 4'); }
  const kinds = kindCodes(input) ?? [];
  if ((sub && CHAIN_GAP.has(sub)) || kinds.some((k) => ['cro', 'cmo', 'cdmo', 'testing_lab', 'animal_lab', 'chain_leader'].includes(k)) || input.facts?.isHeadCdmo) { share += 6 / 15; whys.push('补产业链缺口 6'); }
  const known = whys.length > 0 || unknown.length === 0;
  return part('chain', model, share, whys.join('，') || (known ? '未见补链特征' : '是否进口替代待核实'), known, soft, unknown);
}

function qualityPart(input: ScoreInput, j: Judgement, model: FitModel): PartDetail {
  const kinds = kindCodes(input);
  const title = TITLES.find(([k]) => kinds?.includes(k));
  if (title) return part('quality', model, title[1], `${title[2]}（只计最高一项）`, true, 0, []);
  const claim = said(j, SAID_TITLES);
  if (claim) return part('quality', model, claim[1], `${claim[2]}，资质待核实`, true, claim[1], ['kinds']);
  if (kinds) return part('quality', model, 0, '无资质称号', true, 0, []);
  return part('quality', model, 0, '资质称号未知', false, 0, ['kinds']);
}

function maturityPart(input: ScoreInput, j: Judgement, model: FitModel): PartDetail {
  const facts = isUnknown(input.facts, 'products') ? null : input.facts?.products;
  let best = -1;
  let why = '';
  const take = (share: number, text: string) => { if (share > best) { best = share; why = text; } };
  for (const p of facts ?? []) {
    if (!p || typeof p !== 'object') continue;
    for (const m of p.milestones ?? []) {
      const type = m?.type ?? '';
      if (type.includes('marketing')) take(1, '已获批上市');
      else if (type.includes('nda')) take(0.8, '上市申请已受理');
      else if (type.includes('phase3')) take(0.7, '进入三期临床');
      else if (type.includes('phase2')) take(0.5, '进入二期临床');
    }
    if (p.kind === 'device' && (p.registrationDate || p.registrationNew)) take(p.deviceClass === 3 ? 1 : p.deviceClass === 2 ? 0.7 : 0.3, `${p.deviceClass ?? ''} 类器械注册证`);
    else if (p.kind === 'device' && p.specialReview) take(0.6, '创新器械特别审查');
  }
  if (best >= 0) return part('maturity', model, best, why, true, 0, []);
  const claim = said(j, SAID_STAGE);
  if (claim) return part('maturity', model, claim[1], `自述${claim[2]}`, true, claim[1], ['products.milestones']);
  if (facts && facts.length === 0) return part('maturity', model, 0, '经核实无产品', true, 0, []);
  return part('maturity', model, 0, '产品阶段未知', false, 0, ['products.milestones']);
}

function clinicalPart(input: ScoreInput, j: Judgement, primary: DirectionCode, model: FitModel): PartDetail {
  const partners = input.facts?.hospitalPartners;
  if (partners?.length) return part('clinical', model, 1, `合作医院：${partners.slice(0, 3).join('、')}`, true, 0, []);
  if (j.raw.cues.hospital) return part('clinical', model, 0.6, '自述有医院合作', true, 0.6, ['hospitalPartners']);
  if (primary === 'living_service') return part('clinical', model, 0.8, '本身是医疗机构，可作临床场景', true, 0.2, []);
  if (partners || input.facts?.none?.includes('hospitalPartners')) return part('clinical', model, 0, '经核实无医院合作', true, 0, []);
  return part('clinical', model, 0, '医院合作未知', false, 0, ['hospitalPartners']);
}
