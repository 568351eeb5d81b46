import type { DirectionCode } from '../words';
import type { FitFacts, ScoreInput } from './types';

/** One fact that speaks for a direction: raw points and the words shown. */
export interface FactShare {
  direction: DirectionCode | 'outside';
  raw: number;
  text: string;
  rule: string;
}

const KIND_PULL: Record<string, [DirectionCode, number, string]> = {
  cro: ['producer_service', 7, 'CRO'], cmo: ['producer_service', 7, 'CMO'], cdmo: ['producer_service', 7, 'CDMO'], testing_lab: ['producer_service', 6, '检验检测机构'],
  animal_lab: ['producer_service', 7, '动物实验机构'], hospital: ['living_service', 7, '医院'], device_company: ['high_end_device', 3, '器械企业'],
  innovative_drug_company: ['innovative_drug', 4, '创新药企业'], ai_drug_discovery: ['ai_health', 7, 'AI 药物研发'], park_operator: ['producer_service', 4, '园区运营机构'],
};
const OUTSIDE_KIND: Record<string, string> = { drug_wholesaler: '药品批发企业', drug_retailer: '药品零售企业' };
const ACTIVITY_PULL: Record<string, [DirectionCode, number, string]> = { cell_gene_therapy: ['frontier_therapy', 4, '细胞与基因治疗'], innovative_drug_rd: ['innovative_drug', 4, '创新药研发'] };
const ALIASES: Record<string, string> = {
  龙头: 'leader', '龙头/链主': 'chain_leader', 链主: 'chain_leader', 上市: 'listed', 上市公司: 'listed', 专精特新: 'specialised_sme', 小巨人: 'little_giant', 国家级小巨人: 'little_giant',
  高新技术企业: 'high_tech', 检验检测: 'testing_lab', 动物实验: 'animal_lab', 外资: 'foreign_invested', 医院: 'hospital', 隐形冠军: 'hidden_champion', 创新型中小企业: 'innovative_sme',
};

/** Kinds as codes, whatever form they came in; undefined when nobody said. */
export function kindCodes(input: ScoreInput): string[] | undefined {
  if (!Array.isArray(input.kinds)) return undefined;
  return input.kinds.map((k) => (typeof k === 'string' ? k : k?.kind)).filter((k): k is string => typeof k === 'string').map((k) => ALIASES[k] ?? k.toLowerCase());
}

/** True when the profile says the fact was never asked. */
export const isUnknown = (facts: FitFacts | null | undefined, path: string): boolean => facts?.unknown?.some((p) => p === path || path.startsWith(`${p}.`)) ?? false;

/** What kinds and facts say about directions, beside the text. */
export function factShares(input: ScoreInput): FactShare[] {
  const shares: FactShare[] = [];
  const kinds = new Set([...(kindCodes(input) ?? []), ...(isUnknown(input.facts, 'entityKind') ? [] : (input.facts?.entityKind ?? []))]);
  for (const k of kinds) {
    const pull = KIND_PULL[k];
    if (pull) shares.push({ direction: pull[0], raw: pull[1], text: pull[2], rule: `facts.kind.${k}` });
    if (OUTSIDE_KIND[k]) shares.push({ direction: 'outside', raw: 6, text: OUTSIDE_KIND[k], rule: `facts.kind.${k}` });
  }
  for (const a of input.facts?.activities ?? []) {
    const pull = ACTIVITY_PULL[a];
    if (pull) shares.push({ direction: pull[0], raw: pull[1], text: pull[2], rule: `facts.activity.${a}` });
  }
  const seen = new Set<string>();
  for (const p of isUnknown(input.facts, 'products') ? [] : (input.facts?.products ?? [])) {
    if (!p || typeof p !== 'object' || seen.has(`${p.kind}${p.isCgt}`)) continue;
    seen.add(`${p.kind}${p.isCgt}`);
    if (p.kind === 'vet_drug') shares.push({ direction: 'outside', raw: 8, text: '兽药产品', rule: 'facts.product.vet' });
    else if (p.isCgt) shares.push({ direction: 'frontier_therapy', raw: 5, text: '细胞或基因治疗产品', rule: 'facts.product.cgt' });
    else if (p.kind === 'drug') shares.push({ direction: 'innovative_drug', raw: p.drugClass === 1 ? 6 : 4, text: p.drugClass === 1 ? '1 类新药' : '药品', rule: 'facts.product.drug' });
    else if (p.kind === 'device') shares.push({ direction: 'high_end_device', raw: p.deviceClass === 3 ? 6 : p.deviceClass === 1 ? 1 : 4, text: p.deviceClass ? `${p.deviceClass} 类器械` : '医疗器械', rule: 'facts.product.device' });
  }
  return shares;
}
