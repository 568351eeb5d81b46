import type { Catalogue, CompiledClause, CompiledDocument, CompiledWay } from './catalogue';
import { boundOf, type Computed, type Step } from './compile-amount';
import { ASK, type Asked, type Context, type Findings, NO, type Reason, type Verdict, YES } from './context';
import type { Happened } from './event';
import { judgeGrants } from './grants';
import { type Fen, wanOfFen } from './money';
import { ITEM_LISTS } from './company-profile';

export type MatchStatus = 'eligible' | 'needs_info' | 'not_eligible' | 'not_in_force' | 'draft';

/** One clause and item, with money in 分. */
export interface Row {
  clause: CompiledClause;
  document: CompiledDocument;
  item: string | null;
  status: MatchStatus;
  /** A draft row whose facts are not complete, or do not meet the draft. */
  draftVerdict?: Verdict;
  amount: Fen | null;
  bound: Fen;
  year: number | null;
  way: string | null;
  steps: Step[];
  reasons: Reason[];
  missing: Asked[];
}

export const inForce = (document: CompiledDocument, asOf: string): boolean =>
  (document.def.validFrom === null || asOf >= document.def.validFrom) && (document.def.validTo === null || asOf <= document.def.validTo);

/** Rows of a document that is not in force: one per clause, the same for every company. */
export function idleRows(document: CompiledDocument, asOf: string): Row[] {
  const reason: Reason = { code: 'NOT_IN_FORCE', need: { from: document.def.validFrom, to: document.def.validTo }, have: asOf };
  return document.clauses.map((clause) => blank(clause, document, 'not_in_force', [reason]));
}

/** All rows of one company on one day from documents in force and drafts, before caps and exclusivity. `liveOnly` leaves out what a gate of the document refuses. */
export function rowsOf(c: Context, catalogue: Catalogue, liveOnly = false): Row[] {
  const rows: Row[] = [];
  for (const document of catalogue.documents) {
    if (!inForce(document, c.asOf)) continue;
    c.enter(null, null);
    const gates = document.gates.map((gate) => {
      const out: Findings = { no: [], ask: [] };
      return { verdict: gate.test(c, out), out };
    });
    for (const clause of document.clauses) {
      if (liveOnly && clause.gates.some((i) => gates[i]?.verdict === NO)) continue;
      rowsOfClause(c, document, clause, gates, rows);
    }
  }
  return rows;
}

const NOTHING_ASKED: Asked[] = [];

type JudgedGate = { verdict: Verdict; out: Findings };

function blank(clause: CompiledClause, document: CompiledDocument, status: MatchStatus, reasons: Reason[]): Row {
  return { clause, document, item: null, status, amount: null, bound: 0, year: null, way: null, steps: [], reasons, missing: [] };
}

function rowsOfClause(c: Context, document: CompiledDocument, clause: CompiledClause, gates: JudgedGate[], rows: Row[]): void {
  let refused: Reason[] | null = null;
  let gateAsks: Asked[] = NOTHING_ASKED;
  for (const i of clause.gates) {
    const gate = gates[i] as JudgedGate;
    if (gate.verdict === NO) refused = [...(refused ?? []), ...gate.out.no];
    else if (gate.verdict === ASK) gateAsks = [...gateAsks, ...gate.out.ask];
  }
  if (refused !== null) {
    rows.push(unmet(blank(clause, document, 'not_eligible', refused), document));
    return;
  }
  const { over } = clause.def;
  if (over === 'company') {
    c.enter(null, null);
    rows.push(judge(c, document, clause, gateAsks, 1));
    return;
  }
  const entries = c.entries(over);
  const ignored: Findings = { no: [], ask: [] };
  const spoken = entries.filter((entry) => {
    if (clause.scope === null) return true;
    c.enter(over, entry);
    ignored.no.length = 0;
    ignored.ask.length = 0;
    return clause.scope(c, ignored) !== NO;
  });
  const from = rows.length;
  for (const entry of spoken) {
    c.enter(over, entry);
    rows.push(judge(c, document, clause, gateAsks, spoken.length));
  }
  if (clause.def.once !== 'year' && ITEM_LISTS[over] === 'product') keepBestPerItem(rows, from, clause);
  if (spoken.length === 0) rows.push(c.isListUnknown(over) ? unasked(clause, document, gateAsks) : unmet(blank(clause, document, 'not_eligible', [{ code: 'NOTHING_OF_THIS_KIND', need: over, have: entries.length }]), document));
}

/** Nobody has asked whether there are any such items. */
function unasked(clause: CompiledClause, document: CompiledDocument, gateAsks: Asked[]): Row {
  const row = blank(clause, document, document.def.draft ? 'draft' : 'needs_info', []);
  row.missing = [...gateAsks, { path: clause.def.over, pattern: clause.def.over }];
  row.bound = boundOf(clause.def.amount);
  if (document.def.draft) row.draftVerdict = ASK;
  return row;
}

const unmet = (row: Row, document: CompiledDocument): Row => {
  if (document.def.draft) {
    row.status = 'draft';
    row.draftVerdict = NO;
  }
  return row;
};

function judge(c: Context, document: CompiledDocument, clause: CompiledClause, gateAsks: Asked[], candidates: number): Row {
  const out: Findings = { no: [], ask: [] };
  let verdict = clause.when(c, out);
  const best = bestWay(c, clause, out);
  verdict = both(verdict, best.happened.verdict);
  const year = best.happened.year ?? c.year;
  verdict = both(verdict, judgeGrants(c, clause.def, document.def, year, candidates, out));
  const computed = clause.amount(c);
  if (computed.ask) {
    out.ask.push(computed.ask);
    verdict = both(verdict, ASK);
  }
  if (computed.empty) {
    out.no.push({ code: 'NO_BASE', need: { over: 0 }, have: computed.empty.have, path: computed.empty.path });
    verdict = NO;
  }
  if (gateAsks.length > 0) verdict = both(verdict, ASK);
  const row = blank(clause, document, 'not_eligible', out.no);
  row.item = clause.def.over === 'company' ? null : c.key;
  if (verdict === NO) return unmet(row, document);
  return fill(row, document, verdict, computed, best, [...gateAsks, ...out.ask]);
}

function fill(row: Row, document: CompiledDocument, verdict: Verdict, computed: Computed, best: Best, missing: Asked[]): Row {
  row.status = document.def.draft ? 'draft' : verdict === YES ? 'eligible' : 'needs_info';
  if (document.def.draft) row.draftVerdict = verdict;
  row.reasons = [];
  row.missing = verdict === ASK ? missing : [];
  row.amount = verdict === YES ? computed.amount : null;
  row.bound = computed.bound;
  row.year = best.happened.year;
  row.way = best.way;
  row.steps = computed.steps;
  return row;
}

const both = (a: Verdict, b: Verdict): Verdict => (a === NO || b === NO ? NO : a === ASK || b === ASK ? ASK : YES);

interface Best { happened: Happened; way: string | null }

/** The way that holds (the earliest of them), else an open one, else why each fails. */
function bestWay(c: Context, clause: CompiledClause, out: Findings): Best {
  let best: Best | null = null;
  let asks: Asked[] = [];
  const no: Reason[] = [];
  for (const one of clause.ways) {
    const inner: Findings = { no: [], ask: [] };
    const happened = tryWay(c, one, inner);
    if (happened.verdict === NO) no.push(...inner.no);
    if (happened.verdict === ASK) asks = [...asks, ...inner.ask];
    if (best === null || better(happened, best.happened)) best = { happened, way: one.way.name };
  }
  const chosen = best ?? { happened: { verdict: YES, year: null, day: null }, way: null };
  if (chosen.happened.verdict === NO) out.no.push(...no);
  if (chosen.happened.verdict === ASK) out.ask.push(...asks);
  return chosen;
}

const RANK: Record<Verdict, number> = { [YES]: 2, [ASK]: 1, [NO]: 0 };

function better(a: Happened, b: Happened): boolean {
  if (a.verdict !== b.verdict) return RANK[a.verdict] > RANK[b.verdict];
  return a.verdict === YES && a.day !== null && b.day !== null && a.day < b.day;
}

function tryWay(c: Context, one: CompiledWay, out: Findings): Happened {
  const verdict = one.when(c, out);
  if (verdict === NO) return { verdict: NO, year: null, day: null };
  const happened: Happened = one.event ? one.event(c, out) : { verdict: YES, year: null, day: null };
  return { ...happened, verdict: both(verdict, happened.verdict) };
}

/** One product, several authorities or tenders: it pays once, so the best entry stays; where entries count together, those of its year are added to it. */
function keepBestPerItem(rows: Row[], from: number, clause: CompiledClause): void {
  const best = new Map<string, Row>();
  const all = rows.slice(from);
  for (const row of all) {
    const held = best.get(row.item ?? '');
    if (held === undefined || score(row) > score(held)) best.set(row.item ?? '', row);
  }
  if (best.size === all.length) return;
  if (clause.def.together) addTogether(best, all, clause);
  rows.splice(from, all.length, ...best.values());
}

/** Adds to each item's best entry the other paying entries of the same year, under the one item cap. */
function addTogether(best: ReadonlyMap<string, Row>, all: Row[], clause: CompiledClause): void {
  const others = new Map<Row, Row[]>();
  for (const one of all) {
    const row = best.get(one.item ?? '');
    if (row === undefined || row === one || one.status !== 'eligible' || row.status !== 'eligible' || one.year !== row.year) continue;
    const held = others.get(row);
    if (held) held.push(one);
    else others.set(row, [one]);
  }
  for (const [row, added] of others) addUp(row, added, clause);
}

function addUp(row: Row, added: Row[], clause: CompiledClause): void {
  if (row.amount === null) return;
  const sum = added.reduce((total, one) => total + (one.amount ?? 0), row.amount);
  const cap = boundOf(clause.def.amount);
  row.amount = Math.min(sum, cap);
  row.bound = row.amount;
  row.steps = [row, ...added].flatMap((one) => one.steps.filter((step) => step.op === 'rate'));
  if (sum >= cap) row.steps.push({ op: 'itemCap', capWan: wanOfFen(cap), cut: sum > cap });
}

const score = (row: Row): number => (row.status === 'eligible' || (row.status === 'draft' && row.draftVerdict === YES) ? 1e18 + row.bound : row.status === 'not_eligible' || row.draftVerdict === NO ? -1 : row.bound);
