import type { CompiledDocument } from './catalogue';
import type { CapDef } from './clause';
import type { CompanyProfile, OtherPolicyFacts } from './company-profile';
import { YES } from './context';
import { type Fen, fenOfWan } from './money';
import type { Row } from './rows';

/** What a cap did: the sum of the rows before, and what is left of it. */
export interface Cut { cap: string; year: number | null; before: Fen; after: Fen; rows: number }
export interface Offer { row: Row; other: OtherPolicyFacts; amount: Fen; chosen: boolean }
export interface Totals { best: Fen; upper: Fen; needsInfoUpper: Fen; draftUpper: Fen; draftByFormula: Fen; cuts: Cut[]; payable: Map<Row, Fen>; offers: Offer[] }

interface Part { row: Row; fen: Fen }

/** Adds up: item caps stand already in the rows, then company caps, then exclusivity against other offers; a draft never enters. */
export function totalsOf(rows: Row[], documents: CompiledDocument[], profile: CompanyProfile, year: number): Totals {
  const eligible = rows.filter((row) => row.status === 'eligible');
  const parts = eligible.flatMap((row) => (row.amount !== null && row.amount > 0 ? [{ row, fen: row.amount }] : []));
  const offers = chooseOffers(parts, documents, profile, year);
  const taken = new Set(offers.filter((offer) => offer.chosen).map((offer) => offer.row));
  const elsewhere = offers.reduce((sum, offer) => sum + (offer.chosen ? offer.amount : 0), 0);
  const own = parts.filter((part) => !taken.has(part.row));
  const settled = settle(own, documents, profile, year);
  const bounds = eligible.flatMap((row) => (row.amount === null && row.bound > 0 ? [{ row, fen: row.bound }] : []));
  const upper = bounds.length === 0 ? settled.total : settle([...own, ...bounds], documents, profile, year).total;
  const all = potential(rows, own, documents, profile, year);
  // A draft counts what the company is known to have; lists nobody asked about would only add noise.
  const draft = rows.filter((row) => row.status === 'draft' && (row.draftVerdict === YES || (row.draftVerdict !== 0 && row.item !== null)));
  return {
    best: settled.total + elsewhere,
    upper: upper + elsewhere,
    needsInfoUpper: Math.max(0, all - upper),
    draftUpper: draft.reduce((sum, row) => sum + (row.amount ?? row.bound), 0),
    draftByFormula: draft.reduce((sum, row) => sum + (row.draftVerdict === YES ? (row.amount ?? 0) : 0), 0),
    cuts: settled.cuts.filter((cut) => cut.before > cut.after || cut.rows > 1),
    payable: settled.payable,
    offers,
  };
}

/** What the company could reach if every open row except `without` were confirmed. A certificate paid under a better clause leaves the other. */
export function potential(rows: Row[], own: Part[], documents: CompiledDocument[], profile: CompanyProfile, year: number, without?: ReadonlySet<Row>): Fen {
  const open = rows.filter((row) => (row.status === 'needs_info' || (row.status === 'eligible' && row.amount === null)) && row.bound > 0 && !without?.has(row));
  const parts = [...own, ...open.map((row) => ({ row, fen: row.bound }))];
  if (!parts.some(({ row }) => row.clause.def.yieldsTo)) return settle(parts, documents, profile, year).total;
  const paid = new Set(parts.map(({ row }) => `${row.clause.def.id}/${row.item}`));
  return settle(parts.filter(({ row }) => !row.clause.def.yieldsTo?.some((id) => paid.has(`${id}/${row.item}`))), documents, profile, year).total;
}

/** Eligible rows with a figure that are not given up for another offer. */
export const ownParts = (rows: Row[], totals: Totals): Part[] => {
  const taken = new Set(totals.offers.filter((offer) => offer.chosen).map((offer) => offer.row));
  return rows.flatMap((row) => (row.status === 'eligible' && row.amount !== null && row.amount > 0 && !taken.has(row) ? [{ row, fen: row.amount }] : []));
};

/** Applies every cap, inner before outer, cutting from the last row backwards. */
export function settle(parts: Part[], documents: CompiledDocument[], profile: CompanyProfile, year: number): { total: Fen; cuts: Cut[]; payable: Map<Row, Fen> } {
  const payable = new Map<Row, Fen>();
  for (const part of parts) payable.set(part.row, part.fen);
  const cuts: Cut[] = [];
  for (const document of documents) {
    for (const cap of document.def.caps) applyCap(cap, parts, payable, profile, year, cuts);
  }
  let total = 0;
  for (const fen of payable.values()) total += fen;
  return { total, cuts, payable };
}

function applyCap(cap: CapDef, parts: Part[], payable: Map<Row, Fen>, profile: CompanyProfile, thisYear: number, cuts: Cut[]): void {
  const groups = new Map<number | null, Row[]>();
  for (const { row } of parts) {
    if (!cap.clauses.includes(row.clause.def.id)) continue;
    const year = cap.per === 'year' ? (row.year ?? thisYear) : null;
    const group = groups.get(year);
    if (group) group.push(row);
    else groups.set(year, [row]);
  }
  for (const [year, rows] of groups) {
    const left = Math.max(0, fenOfWan(cap.wan) - receivedUnder(cap, profile, year));
    let before = 0;
    for (const row of rows) before += payable.get(row) ?? 0;
    if (before < left) continue;
    let excess = before - left;
    for (let i = rows.length - 1; i >= 0 && excess > 0; i--) {
      const row = rows[i] as Row;
      const cut = Math.min(excess, payable.get(row) ?? 0);
      payable.set(row, (payable.get(row) ?? 0) - cut);
      excess -= cut;
    }
    cuts.push({ cap: cap.id, year: year ?? (cap.per === 'year' ? thisYear : null), before, after: left, rows: rows.length });
  }
}

/** A grant booked under a clause, under the cap itself, or under the number of the whole clause ('BDA-03' for 03a–03e). */
const isUnder = (cap: CapDef, clause: string): boolean => cap.clauses.includes(clause) || clause === cap.id || (cap.clauses.length > 1 && cap.clauses.every((one) => one.slice(0, -1) === clause));

/** What was already received in that year under the capped clauses, earlier vouchers included. */
function receivedUnder(cap: CapDef, profile: CompanyProfile, year: number | null): Fen {
  let sum = 0;
  const booked = new Set<string>();
  for (const grant of profile.existingGrants ?? []) {
    if (!grant.clause || !isUnder(cap, grant.clause) || grant.level === 'city' || grant.level === 'national') continue;
    if (year !== null && grant.year !== year) continue;
    sum += fenOfWan(grant.amountWan);
    booked.add(`${grant.clause}/${grant.item ?? ''}`);
  }
  if (!cap.vouchers) return sum;
  for (const contract of profile.contracts ?? []) {
    const used = contract.voucherBefore === true && contract.voucherBeforeWan ? contract.voucherBeforeWan : 0;
    const when = contract.voucherBeforeYear ?? contract.year;
    if (used > 0 && (year === null || when === year) && !cap.clauses.some((clause) => booked.has(`${clause}/${contract.id}`))) sum += fenOfWan(used);
  }
  return sum;
}

/**
 * 择优不重复: for each row with another same-kind offer of the zone keep one of the two, so that the sum after caps is greatest. Exact: within one cap and year
 * the choice is a knapsack over the rows given up, solved on the front of (room freed, money gained); rows without a cap are compared alone.
 */
function chooseOffers(parts: Part[], documents: CompiledDocument[], profile: CompanyProfile, year: number): Offer[] {
  const others = (profile.otherPolicies ?? []).filter((other) => !other.applied && other.level === 'zone');
  if (others.length === 0) return [];
  const rowsOfClause = new Map<string, number>();
  for (const { row } of parts) rowsOfClause.set(row.clause.def.id, (rowsOfClause.get(row.clause.def.id) ?? 0) + 1);
  const offers: Offer[] = [];
  for (const { row } of parts) {
    const other = bestOther(row, rowsOfClause.get(row.clause.def.id) === 1, others);
    if (other) offers.push({ row, other, amount: fenOfWan(other.amountWan), chosen: false });
  }
  if (offers.length === 0) return offers;
  const groups = new Map<string, Offer[]>();
  for (const offer of offers) {
    const key = groupKey(offer.row, documents, year);
    groups.set(key, [...(groups.get(key) ?? []), offer]);
  }
  for (const [key, group] of groups) {
    const members = parts.filter((part) => groupKey(part.row, documents, year) === key);
    chooseInGroup(group, members, documents, profile, year);
  }
  return offers;
}

/** The highest open offer of the zone for the row; one that names no item is meant for the row only when the clause has no other (`alone`). */
function bestOther(row: Row, alone: boolean, others: OtherPolicyFacts[]): OtherPolicyFacts | undefined {
  let best: OtherPolicyFacts | undefined;
  for (const o of others) {
    if (o.sameKindAs !== row.clause.def.id || (o.item === undefined || o.item === null ? row.item !== null && !alone : o.item !== row.item)) continue;
    if (best === undefined || o.amountWan > best.amountWan) best = o;
  }
  return best;
}

/** The outermost cap of the row and its year; a row without a cap stands alone. */
function groupKey(row: Row, documents: CompiledDocument[], year: number): string {
  const cap = documents.flatMap((document) => document.def.caps).findLast((one) => one.clauses.includes(row.clause.def.id));
  return cap ? `${cap.id}/${cap.per === 'year' ? (row.year ?? year) : ''}` : `${row.clause.def.id}/${row.item}/${row.year}`;
}

interface Front { freed: Fen; gained: Fen; picks: Offer[] }

function chooseInGroup(group: Offer[], members: Part[], documents: CompiledDocument[], profile: CompanyProfile, year: number): void {
  const sum = members.reduce((total, part) => total + part.fen, 0);
  const room = settle(members, documents, profile, year).total;
  const excess = sum - room;
  let front: Front[] = [{ freed: 0, gained: 0, picks: [] }];
  for (const offer of group) {
    const freed = offer.row.amount ?? 0;
    front = prune([...front, ...front.map((f) => ({ freed: f.freed + freed, gained: f.gained + offer.amount, picks: [...f.picks, offer] }))]);
  }
  const worth = (f: Front): Fen => room - Math.max(0, f.freed - excess) + f.gained;
  const best = front.reduce((a, b) => (worth(b) > worth(a) ? b : a));
  for (const offer of best.picks) offer.chosen = true;
}

/** Keeps what is not beaten: more money for giving up no more room. */
function prune(front: Front[]): Front[] {
  front.sort((a, b) => a.freed - b.freed || b.gained - a.gained);
  const kept: Front[] = [];
  let most = -1;
  for (const f of front) {
    if (f.gained <= most) continue;
    kept.push(f);
    most = f.gained;
  }
  return kept;
}
