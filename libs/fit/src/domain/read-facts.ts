import type { FitFacts, FitProduct } from './types';

const list = (x: unknown): unknown[] => (Array.isArray(x) ? x.slice(0, 200) : []);
const words = (x: unknown): string[] => list(x).filter((v): v is string => typeof v === 'string');
const record = (x: unknown): Record<string, unknown> | null => (x !== null && typeof x === 'object' && !Array.isArray(x) ? (x as Record<string, unknown>) : null);
const text = (x: unknown): string | undefined => (typeof x === 'string' ? x : undefined);
const num = (x: unknown): number | undefined => (typeof x === 'number' && Number.isFinite(x) ? x : undefined);
const flag = (x: unknown): boolean | undefined => (typeof x === 'boolean' ? x : undefined);

/** Takes from any object the facts fit reads; what has another shape counts as not said. */
export function readFacts(given: unknown): FitFacts | undefined {
  const f = record(given);
  if (!f) return undefined;
  return {
    entityKind: words(f.entityKind),
    activities: words(f.activities),
    isHeadCdmo: flag(f.isHeadCdmo),
    foreignSharePct: num(f.foreignSharePct),
    products: f.products === undefined || f.products === null ? undefined : list(f.products).map(record).filter((p) => p !== null).map(product),
    projects: list(f.projects).map(record).filter((p) => p !== null).map((p) => ({ type: text(p.type), totalInvestmentWan: num(p.totalInvestmentWan), engineeringInvestmentWan: num(p.engineeringInvestmentWan), breakthrough: flag(p.breakthrough) })),
    newFixedAssetInvestmentWan: num(f.newFixedAssetInvestmentWan),
    hospitalPartners: f.hospitalPartners === undefined ? undefined : words(f.hospitalPartners),
    none: words(f.none),
    unknown: words(f.unknown),
  };
}

function product(p: Record<string, unknown>): FitProduct {
  return {
    kind: text(p.kind), modality: text(p.modality), drugClass: num(p.drugClass), isCgt: flag(p.isCgt), deviceClass: num(p.deviceClass), registrationNew: flag(p.registrationNew),
    registrationDate: text(p.registrationDate), highEnd: flag(p.highEnd), importSubstitution: flag(p.importSubstitution), specialReview: flag(p.specialReview),
    milestones: list(p.milestones).map(record).filter((m) => m !== null).map((m) => ({ type: text(m.type) })),
  };
}
