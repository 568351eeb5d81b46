import { type CompanyProfile, ITEM_LISTS, type ItemList, MILESTONE_KEYS, type MilestoneFacts, type MilestoneType, type ProductFacts } from './company-profile';
import { yearOf } from './days';
import { areaOf, authorityOf, fieldOf } from './synonyms';

/** Three answers: no, yes, and "has to be asked". */
export const NO = 0;
export const YES = 1;
export const ASK = 2;
export type Verdict = typeof NO | typeof YES | typeof ASK;

/** Marks a fact nobody has asked for. */
export const UNKNOWN = Symbol('unknown');

export interface Reason { code: string; need?: unknown; have?: unknown; path?: string }
/** Where a condition writes why it said no, and what it would have to know. */
export interface Findings { no: Reason[]; ask: Asked[] }
export interface Asked { path: string; pattern: string; code?: string; have?: unknown }

const ALIASES: Record<string, string> = { breakthroughCondition: 'breakthrough' };
const CELL_AND_GENE = new Set(['cell_therapy', 'gene_therapy', 'car_t', 'cgt', 'gene_editing', 'stem_cell', 'immune_cell', 'cell_gene_therapy']);
const COMMISSIONED = /cmo|commission|委托|受托|代工/i;

/** One company on one day, with the entry in hand. Reused over all clauses of a match. */
export class Context {
  readonly year: number;
  /** Null when nothing is unknown: the common case pays no look-ups. */
  readonly unknown: ReadonlySet<string> | null;
  /** First parts of the unknown paths: most facts are ruled out by one look. */
  private readonly unknownHeads: ReadonlySet<string>;
  list: ItemList | null = null;
  item: Record<string, unknown> | null = null;
  key = '';

  constructor(readonly profile: CompanyProfile, readonly asOf: string) {
    this.year = yearOf(asOf);
    this.unknown = profile.unknown.length > 0 ? new Set(profile.unknown.map(normalPath)) : null;
    this.unknownHeads = new Set(this.unknown ? [...this.unknown].map(headOf) : []);
  }

  enter(list: ItemList | null, item: Record<string, unknown> | null): void {
    this.list = list;
    this.item = item;
    this.key = list !== null && item !== null ? String(item[ITEM_LISTS[list]]) : '';
  }

  entries(list: string): Record<string, unknown>[] {
    return ((this.profile as unknown as Record<string, unknown>)[list] as Record<string, unknown>[] | null | undefined) ?? [];
  }

  /** True when the path, or something that contains it, was never asked. A whole list counts only through `isListUnknown`. */
  isUnknown(path: string): boolean {
    if (this.unknown === null) return false;
    if (this.unknown.has(path)) return true;
    const first = path.indexOf('.');
    if (first < 0) return false;
    const head = path.slice(0, first);
    const insideList = head in ITEM_LISTS;
    for (let at = insideList ? path.indexOf('.', first + 1) : first; at > 0; at = path.indexOf('.', at + 1)) {
      if (this.unknown.has(path.slice(0, at))) return true;
    }
    if (insideList && this.key !== '') {
      const field = path.slice(head.length + this.key.length + 2);
      return this.unknown.has(`${head}.${field}`) || this.unknown.has(`${head}.*.${field}`);
    }
    return false;
  }

  /** Whether anything under this first part of a path is unknown. */
  doubts(head: string): boolean {
    return this.unknown !== null && this.unknownHeads.has(head);
  }

  isListUnknown(list: string): boolean {
    return (this.unknown?.has(list) ?? false) || (this.profile as unknown as Record<string, unknown>)[list] === null;
  }
}

const headOf = (path: string): string => {
  const dot = path.indexOf('.');
  return dot < 0 ? path : path.slice(0, dot);
};

/** Most paths are written as the grammar wants them and pass by one look. */
const WRITTEN_OTHERWISE = /[[_]|breakthroughCondition/;

/** Milestone types become their short keys, `list[0]` becomes `list.0`, known synonyms their field. */
export function normalPath(path: string): string {
  if (!WRITTEN_OTHERWISE.test(path)) return path;
  return path.replace(/\[(\w+)\]/g, '.$1').split('.').map((part) => MILESTONE_KEYS[part as MilestoneType] ?? ALIASES[part] ?? part).join('.');
}

export type Reader = (c: Context) => unknown;

/** The path with the entry's own name in place of `*`. */
export const pathAt = (pattern: string, c: Context): string => pattern.replace('*', c.key);

/** Compiles a path into a reader that answers the value, `undefined` (none) or UNKNOWN. */
export function readerOf(pattern: string): Reader {
  const parts = pattern.split('.');
  if (parts[1] !== '*') return readTop(pattern, parts);
  if (parts[2] === 'milestones') return readMilestone(pattern, parts[3] ?? '', parts[4]);
  const field = parts[2] ?? '';
  const derived = DERIVED[`${parts[0]}.${field}`];
  const head = parts[0] ?? '';
  return (c) => {
    if (c.doubts(head) && c.isUnknown(pathAt(pattern, c))) return UNKNOWN;
    const item = c.item ?? {};
    const value = derived ? derived(item, c) : item[field];
    return value === null ? UNKNOWN : value;
  };
}

function readTop(pattern: string, parts: string[]): Reader {
  const head = parts[0] ?? '';
  return (c) => {
    if (c.doubts(head) && c.isUnknown(pattern)) return UNKNOWN;
    let value: unknown = c.profile;
    for (const part of parts) {
      if (value === null) return UNKNOWN;
      if (value === undefined) return undefined;
      value = (value as Record<string, unknown>)[part];
    }
    return value === null ? UNKNOWN : value;
  };
}

function readMilestone(pattern: string, key: string, field: string | undefined): Reader {
  return (c) => {
    const found = milestoneOf(c.item as unknown as ProductFacts, key);
    if (c.doubts('products') && (c.isUnknown(pathAt(pattern, c)) || (found === undefined && c.isUnknown(`products.${c.key}.milestones`)))) return UNKNOWN;
    if (found === undefined) return undefined;
    if (field === undefined) return true;
    const value = field === 'subjectEnrolled' && found.subjectEnrolled === undefined && found.firstSubjectDate ? true : found[field as keyof MilestoneFacts];
    return value === null ? UNKNOWN : value;
  };
}

/** The entry of that type; when there are several, the one said to be the first. */
export function milestoneOf(product: ProductFacts, key: string): MilestoneFacts | undefined {
  let found: MilestoneFacts | undefined;
  for (const m of product.milestones ?? []) {
    if (MILESTONE_KEYS[m.type] !== key) continue;
    if (found === undefined || (found.first === false && m.first !== false)) found = m;
  }
  return found;
}

/** Facts that follow from other facts of the entry when they are not stated themselves. */
const DERIVED: Record<string, (item: Record<string, unknown>, c: Context) => unknown> = {
  'products.isCgt': (p) => (p.isCgt === undefined ? CELL_AND_GENE.has(String(p.modality)) : p.isCgt),
  // A local contract maker produces in the zone, but for whom the support is meant has to be asked.
  'products.producedLocally': (p) => (p.producedLocally === true && COMMISSIONED.test(String(p.productionSite ?? '')) ? null : p.producedLocally),
  'products.firstRegistration': (p) => (p.firstRegistration === undefined ? p.registrationNew : p.firstRegistration),
  'overseas.authority': (o) => authorityOf(o.authority),
  'projects.area': (p) => areaOf(p.area),
  'projects.field': (p) => fieldOf(p.field),
  'licencesOut.upfrontWan': (l, c) => upfrontWan(l, c),
};

/** Upfront in 万元. A foreign-currency upfront counts only with a stated rate: the text has no exchange-rate rule. */
function upfrontWan(licence: Record<string, unknown>, c: Context): unknown {
  if (licence.upfrontUsdWan === undefined || typeof licence.upfrontWan === 'number') return licence.upfrontWan;
  if (c.isUnknown('exchangeRateRule') || licence.exchangeRate === null || licence.exchangeRate === undefined || licence.upfrontUsdWan === null) return null;
  return Number(licence.upfrontUsdWan) * Number(licence.exchangeRate);
}
