import type { ItemList } from './company-profile';

/** The catalogue as data: what a document and a clause say, in a form people edit and the matcher compiles. */

export type Scalar = string | number | boolean;

/**
 * One condition. `fact` is a path of the profile, `*` standing for the entry in hand ('products.*.drugClass').
 * `absent` = the value to assume when the profile does not mention the fact (default: none).
 * `otherwise: 'ask'` = a value outside the list is not refused but asked about (the text says 等), except the values in `never`.
 */
export type Condition =
  | { fact: string; is: Scalar; absent?: Scalar; code?: string }
  | { fact: string; in: Scalar[]; absent?: Scalar; otherwise?: 'ask'; never?: Scalar[]; code?: string }
  | { fact: string; includesAny: string[]; otherwise?: 'ask'; never?: string[]; code?: string }
  | { fact: string; over: number; absent?: number; code?: string }
  | { fact: string; atLeast: number; absent?: number; code?: string }
  | { fact: string; atMost: number; absent?: number; code?: string }
  | { fact: string; present: true; code?: string }
  | { any: Condition[]; code?: string }
  | { all: Condition[] }
  | { some: ItemList | 'events'; where: Condition[]; ifEmpty?: 'ask'; code?: string }
  | { noPenalty: 'major'; years: number }
  | { landed: true };

/** What makes a support due. Its day (or year) must lie in the document's validity, not after the as-of day, and not before the landing. */
export type EventDef =
  | { on: string; and?: string }
  | { year: string; approvedOn?: string; salesFrom?: string }
  | { crossed: 'revenueWan'; over: number }
  /** `latest` = only the newest year counts (持续); else any year of validity that grew. */
  | { grew: 'revenueWan' | 'outputWan' | 'rdSpendWan'; latest?: true };

/** One of several ways to fulfil a clause (phase III entered, or the application accepted). */
export interface Way { name: string; label: string; when?: Condition[]; event?: EventDef }

export type AmountDef =
  | { kind: 'fixed'; wan: number }
  | { kind: 'fixed'; by: string; values: Record<string, number>; absent?: Scalar }
  /** `capPer: 'year'` = the figure is the company's limit of a year (a cap of the document cuts it); it only bounds an item whose base is unknown. */
  | { kind: 'formula' | 'ceiling'; ratePct: number; base: string; capWan: number; capPer?: 'year' }
  | { kind: 'cap_only'; capWan: number }
  | { kind: 'none' };

export interface Ambiguity { text: string; reading: string }

/** A clause, or one separately payable item of a clause. Money in 万元. */
export interface ClauseDef {
  id: string;
  document: string;
  /** Where the text stands in the source: chapter and number. */
  place: string;
  title: string;
  /** What it says, in our own words. */
  summary: string;
  support: SupportKind;
  departments: string[];
  over: 'company' | ItemList;
  /** Which entries of the list the clause speaks about; others give no row. */
  scope?: Condition[];
  when: Condition[];
  ways?: Way[];
  amount: AmountDef;
  /** How often it pays: once per item, once per company, or once per item and year. */
  once?: 'item' | 'company' | 'year';
  /** Entries of one item and year count together under one item cap (sales of one product in several markets). */
  together?: true;
  /** Clauses that pay for the same certificate; this one stands back when they pay. */
  yieldsTo?: string[];
  /** Gates of the document that do not apply, by code. */
  withoutGates?: string[];
  duration?: string;
  /** Papers and facts to bring. */
  bring: string[];
  ambiguities?: Ambiguity[];
  /** Open remarks: pools, selection on merit, what no figure stands for. */
  notes?: string[];
}

export type SupportKind = 'grant' | 'voucher' | 'matching' | 'service' | 'space' | 'finance' | 'talent' | 'market' | 'platform' | 'direction' | 'attraction' | 'pilot' | 'organisation';

/** A limit over several rows: per company and year, or per company once for all. Inner caps come before outer ones. */
export interface CapDef { id: string; clauses: string[]; wan: number; per: 'year' | 'company'; label: string; /** Vouchers used earlier count too. */ vouchers?: true }

export interface Gate { code: string; label: string; condition: Condition }

export interface DocumentDef {
  id: string;
  /** Place in lists. */
  sort: number;
  source: string;
  title: string;
  number: string | null;
  issuer: string;
  issuedOn: string | null;
  jurisdiction: string;
  parks: string[];
  /** First and last day of validity, both inclusive; null = the text gives none. */
  validFrom: string | null;
  validTo: string | null;
  draft: boolean;
  /** A later text that replaced this one (found outside the sources, to be verified). */
  superseded?: { by: string; note: string };
  evidence: string;
  gates: Gate[];
  caps: CapDef[];
  /** Same-kind support of this level excludes another application. */
  exclusiveLevel: 'zone' | null;
  ambiguities: Ambiguity[];
}

/** Documents carry gates, clauses do not. */
export const isDocument = (body: ClauseDef | DocumentDef): body is DocumentDef => 'gates' in body;

/** A catalogue as the matcher takes it. */
export interface CatalogueDef { version: number; documents: DocumentDef[]; clauses: ClauseDef[] }
