import type { ClauseDef, DocumentDef } from './domain/clause';
import type { CompiledDocument } from './domain/catalogue';
import type { ClauseTest, ClauseVersionRow } from './policy.types';
import type { DocumentStatusCode } from './words';

/** A clause in a list. Money in 万元. */
export class PolicyClauseView {
  id!: string;
  place!: string;
  title!: string;
  summary!: string;
  support!: string;
  /** What is judged: `company`, or the list whose entries are the items of the answer. */
  over!: string;
  amountKind!: string;
  departments!: string[];
  duration!: string | null;
  caps!: string[];
  bring!: string[];
  notes!: string[];
  /** What the text leaves open, and how it is read here. */
  ambiguities!: PolicyAmbiguityView[];
}
export class PolicyAmbiguityView {
  text!: string;
  reading!: string;
}
export class PolicyCapView {
  id!: string;
  label!: string;
  wan!: number;
  /** `year` or `company`. */
  per!: string;
  clauses!: string[];
}
/** A document with its status on a day. */
export class PolicyDocumentView {
  id!: string;
  source!: string;
  title!: string;
  number!: string | null;
  issuer!: string;
  issuedOn!: string | null;
  jurisdiction!: string;
  parks!: string[];
  validFrom!: string | null;
  validTo!: string | null;
  /** in_force, not_yet, expired, draft, superseded_draft. */
  status!: string;
  asOf!: string;
  evidence!: string;
  supersededBy!: string | null;
  supersededNote!: string | null;
  gates!: string[];
  caps!: PolicyCapView[];
  ambiguities!: PolicyAmbiguityView[];
  clauses!: PolicyClauseView[];
}
export class PolicyListView {
  asOf!: string;
  catalogueVersion!: number;
  items!: PolicyDocumentView[];
}

/** A version of a clause with its content and cases. */
export class ClauseVersionView {
  id!: string;
  clause!: string;
  document!: string;
  no!: number;
  /** draft, submitted, active, superseded, withdrawn. */
  state!: string;
  /** The whole clause: conditions, formula, caps. */
  body!: object;
  tests!: object[];
  note!: string;
  authorId!: string | null;
  approverId!: string | null;
  submittedAt!: Date | null;
  activatedAt!: Date | null;
  endedAt!: Date | null;
  catalogueVersion!: number | null;
  version!: number;
  createdAt!: Date;
  updatedAt!: Date;
}
export class ClauseVersionLineView {
  id!: string;
  clause!: string;
  title!: string;
  no!: number;
  state!: string;
  note!: string;
  authorId!: string | null;
  approverId!: string | null;
  activatedAt!: Date | null;
  endedAt!: Date | null;
  updatedAt!: Date;
  tests!: number;
}
export class ClauseLinesView {
  items!: ClauseVersionLineView[];
}
/** A clause in force with its document and its past. */
export class ClausePageView {
  document!: PolicyDocumentView;
  /** The version in force; null for a clause that was never activated. */
  active!: ClauseVersionView | null;
  versions!: ClauseVersionLineView[];
}
export class ClauseTestResultView {
  title!: string;
  passed!: boolean;
  expected!: string;
  got!: string;
}
export class ClauseTestsView {
  items!: ClauseTestResultView[];
}
export class ClauseDifferenceView {
  beforeId!: string | null;
  afterId!: string;
  items!: object[];
}
export class PolicyWindowView {
  id!: string;
  document!: string;
  title!: string;
  opensOn!: string;
  closesOn!: string;
}
export class PolicyWindowsView {
  items!: PolicyWindowView[];
}

export class FactView {
  path!: string;
  label!: string;
  question!: string;
  form!: object;
}
export class FactsView {
  items!: FactView[];
}

/** Status of a document on a day. */
export function documentStatus(def: DocumentDef, asOf: string): DocumentStatusCode {
  if (def.draft) return def.superseded ? 'superseded_draft' : 'draft';
  if (def.validFrom !== null && asOf < def.validFrom) return 'not_yet';
  return def.validTo !== null && asOf > def.validTo ? 'expired' : 'in_force';
}

export function documentView({ def, clauses }: CompiledDocument, asOf: string): PolicyDocumentView {
  return {
    id: def.id, source: def.source, title: def.title, number: def.number, issuer: def.issuer, issuedOn: def.issuedOn, jurisdiction: def.jurisdiction, parks: def.parks,
    validFrom: def.validFrom, validTo: def.validTo, status: documentStatus(def, asOf), asOf, evidence: def.evidence,
    supersededBy: def.superseded?.by ?? null, supersededNote: def.superseded?.note ?? null, gates: def.gates.map((gate) => gate.label),
    caps: def.caps.map(({ id, label, wan, per, clauses: capped }) => ({ id, label, wan, per, clauses: capped })), ambiguities: def.ambiguities,
    clauses: clauses.map((clause) => clauseView(clause.def, def)),
  };
}

function clauseView(def: ClauseDef, document: DocumentDef): PolicyClauseView {
  return {
    id: def.id, place: def.place, title: def.title, summary: def.summary, support: def.support, over: def.over, amountKind: def.amount.kind, departments: def.departments, duration: def.duration ?? null,
    caps: document.caps.filter((cap) => cap.clauses.includes(def.id)).map((cap) => cap.label), bring: def.bring, notes: def.notes ?? [], ambiguities: def.ambiguities ?? [],
  };
}

export const versionView = (row: ClauseVersionRow): ClauseVersionView => ({ ...row, body: row.body, tests: row.tests as ClauseTest[] });

export const versionLine = (row: ClauseVersionRow): ClauseVersionLineView => ({
  id: row.id, clause: row.clause, title: row.body.title, no: row.no, state: row.state, note: row.note, authorId: row.authorId, approverId: row.approverId,
  activatedAt: row.activatedAt, endedAt: row.endedAt, updatedAt: row.updatedAt, tests: row.tests.length,
});
