import type { Catalogue } from './catalogue';
import type { CompanyProfile } from './company-profile';
import type { Step } from './compile-amount';
import { Context, type Reason } from './context';
import { questionFor } from './fact-dictionary';
import { wanOfFen } from './money';
import { type NextQuestion, nextQuestionsOf } from './questions';
import { idleRows, inForce, type MatchStatus, type Row, rowsOf } from './rows';
import { type Totals, totalsOf } from './totals';

export type AmountKind = 'fixed' | 'formula' | 'ceiling' | 'cap_only' | 'none';

/** One clause and item of the answer. Money in 万元; `amountWan` after the item cap, `payableWan` after company caps and exclusivity. */
export interface MatchResult {
  clause: string;
  item: string | null;
  status: MatchStatus;
  amountKind: AmountKind;
  amountWan: number | null;
  payableWan: number | null;
  upperWan: number | null;
  year: number | null;
  way: string | null;
  arithmetic: Step[];
  reasons: Reason[];
  missing: Array<{ path: string; question: string; code?: string }>;
  source: { document: string; clause: string };
}

export interface MatchCap { cap: string; year: number | null; beforeWan: number; afterWan: number }
export interface MatchTotals { bestWan: number; upperWan: number; needsInfoUpperWan: number; draftUpperWan: number; draftByFormulaWan: number }
/** Two same-kind offers of the zone of which only one can be taken. */
export interface MatchAlternative { clause: string; item: string | null; ownWan: number; otherName: string; otherWan: number; chosen: 'own' | 'other' }

export interface MatchAnswer {
  asOf: string;
  catalogueVersion: number;
  results: MatchResult[];
  /** Clauses of a draft that the company would not meet even if the draft were adopted: they stay out of the answer proper. */
  draftUnmet: MatchResult[];
  caps: MatchCap[];
  totals: MatchTotals;
  nextQuestions: NextQuestion[];
  alternatives: MatchAlternative[];
}

/**
 * Which policy can this company use on that day, for how much, and what must still be asked. Pure: no clock, no database.
 * @param profile a valid profile (see check-profile.ts); money in 万元
 * @param asOf 'YYYY-MM-DD', business day in Asia/Shanghai
 */
export function matchPolicies(profile: CompanyProfile, asOf: string, catalogue: Catalogue, withQuestions = true): MatchAnswer {
  const c = new Context(profile, asOf);
  const rows = standBack(rowsOf(c, catalogue));
  const totals = totalsOf(rows, catalogue.documents, profile, c.year);
  const shown = (row: Row): boolean => !(row.status === 'draft' && row.draftVerdict === 0);
  return {
    asOf,
    catalogueVersion: catalogue.version,
    results: resultsOf(rows.filter(shown), totals, catalogue, asOf),
    draftUnmet: rows.filter((row) => !shown(row)).map((row) => resultOf(row, totals)),
    caps: totals.cuts.map((cut) => ({ cap: cut.cap, year: cut.year, beforeWan: wanOfFen(cut.before), afterWan: wanOfFen(cut.after) })),
    totals: totalsInWan(totals),
    nextQuestions: withQuestions ? nextQuestionsOf(rows, totals, catalogue.documents, profile, c.year) : [],
    alternatives: totals.offers.map((o) => ({ clause: o.row.clause.def.id, item: o.row.item, ownWan: wanOfFen(o.row.amount ?? 0), otherName: o.other.name, otherWan: o.other.amountWan, chosen: o.chosen ? 'other' : 'own' })),
  };
}

/** A row worth keeping: it holds, waits for a fact, or stands in a draft. Nulls are left out. Money in 万元. */
export interface DigestRow { clause: string; item?: string; status: MatchStatus; amountWan?: number; payableWan?: number; upperWan?: number; year?: number }
/** What a stored match keeps. Words, questions and refusals are left to matching afresh. */
export interface MatchDigest { asOf: string; catalogueVersion: number; totals: MatchTotals; rows: DigestRow[] }

/** The same match in the short form that is stored for very many companies: no words, no questions, no refusals. */
export function digestOf(profile: CompanyProfile, asOf: string, catalogue: Catalogue): MatchDigest {
  const c = new Context(profile, asOf);
  const rows = standBack(rowsOf(c, catalogue, true));
  const totals = totalsOf(rows, catalogue.documents, profile, c.year);
  const kept: DigestRow[] = [];
  for (const row of rows) {
    if (row.status === 'not_eligible' || (row.status === 'draft' && row.draftVerdict === 0)) continue;
    const one: DigestRow = { clause: row.clause.def.id, status: row.status };
    if (row.item !== null) one.item = row.item;
    if (row.amount !== null) one.amountWan = wanOfFen(row.amount);
    else if (row.bound > 0) one.upperWan = wanOfFen(row.bound);
    if (row.status === 'eligible' && row.amount !== null) one.payableWan = totals.offers.some((o) => o.row === row && o.chosen) ? 0 : wanOfFen(totals.payable.get(row) ?? 0);
    if (row.year !== null) one.year = row.year;
    kept.push(one);
  }
  return { asOf, catalogueVersion: catalogue.version, totals: totalsInWan(totals), rows: kept };
}

const totalsInWan = (totals: Totals): MatchTotals => ({
  bestWan: wanOfFen(totals.best),
  upperWan: wanOfFen(totals.upper),
  needsInfoUpperWan: wanOfFen(totals.needsInfoUpper),
  draftUpperWan: wanOfFen(totals.draftUpper),
  draftByFormulaWan: wanOfFen(totals.draftByFormula),
});

/** In the order of the catalogue; documents that are not in force answer the same to everybody. */
function resultsOf(rows: Row[], totals: Totals, catalogue: Catalogue, asOf: string): MatchResult[] {
  const results: MatchResult[] = [];
  let at = 0;
  for (const document of catalogue.documents) {
    if (!inForce(document, asOf)) {
      if (document.idle?.asOf !== asOf) document.idle = { asOf, results: idleRows(document, asOf).map((row) => Object.freeze(resultOf(row, totals))) };
      results.push(...(document.idle.results as MatchResult[]));
      continue;
    }
    for (let row = rows[at]; row?.document === document; row = rows[++at]) results.push(resultOf(row, totals));
  }
  return results;
}

/** A clause stands back for the same item when a better one pays for the same certificate. */
function standBack(rows: Row[]): Row[] {
  let paid: Set<string> | null = null;
  for (const row of rows) {
    const { yieldsTo } = row.clause.def;
    if (yieldsTo === undefined || row.status !== 'eligible') continue;
    paid ??= new Set(rows.flatMap((one) => (one.status === 'eligible' ? [`${one.clause.def.id}/${one.item}`] : [])));
    const held = paid;
    const better = yieldsTo.find((id) => held.has(`${id}/${row.item}`));
    if (better === undefined) continue;
    row.status = 'not_eligible';
    row.reasons = [{ code: 'SAME_CERTIFICATE', need: { notPaidUnder: better }, have: better }];
    row.amount = null;
    row.bound = 0;
    row.steps = [];
    row.year = null;
  }
  return rows;
}

function resultOf(row: Row, totals: Totals): MatchResult {
  const { def } = row.clause;
  const live = row.status === 'eligible' || row.status === 'needs_info' || (row.status === 'draft' && row.draftVerdict !== 0);
  const amount = (row.status === 'eligible' || row.status === 'draft') && live ? row.amount : null;
  const offer = totals.offers.length === 0 ? undefined : totals.offers.find((o) => o.row === row && o.chosen);
  const bounded = live && row.amount === null && row.bound > 0;
  return {
    clause: def.id,
    item: row.item,
    status: row.status,
    amountKind: live ? def.amount.kind : 'none',
    amountWan: amount === null ? null : wanOfFen(amount),
    payableWan: row.status === 'eligible' && amount !== null ? (offer ? 0 : wanOfFen(totals.payable.get(row) ?? 0)) : null,
    upperWan: bounded ? wanOfFen(row.bound) : null,
    year: row.year,
    way: row.way,
    arithmetic: live ? row.steps : [],
    reasons: offer ? [...row.reasons, { code: 'BETTER_OFFER', need: wanOfFen(offer.amount), have: wanOfFen(row.amount ?? 0) }] : row.reasons,
    missing: row.missing.map((asked) => ({ path: asked.path, question: questionFor(asked), ...(asked.code ? { code: asked.code } : {}) })),
    source: { document: row.document.def.id, clause: def.place },
  };
}
