/** What the API answers, as the screens read it. Money in 万元. */
export interface Step { op: string; wan?: number; by?: string; value?: unknown; ratePct?: number; baseWan?: number; resultWan?: number; capWan?: number; cut?: boolean }
export interface Reason { code: string; need?: unknown; have?: unknown; path?: string }
export interface Missing { path: string; question: string; code?: string }
export interface MatchResult {
  clause: string; item: string | null; status: 'eligible' | 'needs_info' | 'not_eligible' | 'not_in_force' | 'draft'; amountKind: string; amountWan: number | null; payableWan: number | null; upperWan: number | null; year: number | null;
  arithmetic: Step[]; reasons: Reason[]; missing: Missing[]; source: { document: string; clause: string };
}
export interface AnswerForm { type: 'yesno' | 'choice' | 'number' | 'date' | 'year' | 'text' | 'list' | 'authority'; unit?: string; options?: { value: string | number; label: string }[] }
export interface Question { path: string; question: string; unlocksWan: number; clauses: string[]; answer: AnswerForm }
export interface Cap { cap: string; year: number | null; beforeWan: number; afterWan: number }
export interface Totals { bestWan: number; upperWan: number; needsInfoUpperWan: number; draftUpperWan: number; draftByFormulaWan: number }
export interface Alternative { clause: string; item: string | null; ownWan: number; otherName: string; otherWan: number; chosen: 'own' | 'other' }
export interface MatchAnswer { asOf: string; catalogueVersion: number; results: MatchResult[]; draftUnmet: MatchResult[]; caps: Cap[]; totals: Totals; nextQuestions: Question[]; alternatives: Alternative[] }
export interface Gate { document: string; code: string; label: string; verdict: 'met' | 'refused' | 'open' }
export interface CompanyMatch extends MatchAnswer { gates: Gate[]; landing: 'now' | 'assumed'; park?: string; from?: string }

export interface Ambiguity { text: string; reading: string }
export interface ClauseItem { id: string; place: string; title: string; summary: string; support: string; over: string; amountKind: string; departments: string[]; duration: string | null; caps: string[]; bring: string[]; notes: string[]; ambiguities: Ambiguity[] }
export interface PolicyDocument {
  id: string; source: string; title: string; number: string | null; issuer: string; issuedOn: string | null; jurisdiction: string; parks: string[]; validFrom: string | null; validTo: string | null;
  status: 'in_force' | 'not_yet' | 'expired' | 'draft' | 'superseded_draft'; asOf: string; evidence: string; supersededBy: string | null; supersededNote: string | null; gates: string[];
  caps: { id: string; label: string; wan: number; per: string; clauses: string[] }[]; ambiguities: Ambiguity[]; clauses: ClauseItem[];
}
export interface PolicyList { asOf: string; catalogueVersion: number; items: PolicyDocument[] }

export type Condition = Record<string, unknown>;
export interface Way { name: string; label: string; when?: Condition[]; event?: Record<string, unknown> }
export interface ClauseBody {
  id: string; document: string; place: string; title: string; summary: string; support: string; departments: string[]; over: string; scope?: Condition[]; when: Condition[]; ways?: Way[];
  amount: { kind: string; wan?: number; by?: string; values?: Record<string, number>; ratePct?: number; base?: string; capWan?: number; capPer?: 'year' }; once?: string; together?: boolean; duration?: string; bring: string[]; ambiguities?: Ambiguity[]; notes?: string[];
  [more: string]: unknown;
}
export interface ClauseTest { title: string; asOf: string; profile: Record<string, unknown>; expect: { clause?: string; item: string | null; status: string; amountWan?: number | null; upperWan?: number | null } }
export interface ClauseVersion {
  id: string; clause: string; document: string; no: number; state: string; body: ClauseBody; tests: ClauseTest[]; note: string; authorId: string | null; approverId: string | null;
  submittedAt: string | null; activatedAt: string | null; endedAt: string | null; catalogueVersion: number | null; version: number; createdAt: string; updatedAt: string;
}
export interface VersionLine { id: string; clause: string; title: string; no: number; state: string; note: string; authorId: string | null; approverId: string | null; activatedAt: string | null; endedAt: string | null; updatedAt: string; tests: number }
export interface ClausePage { document: PolicyDocument; active: ClauseVersion | null; versions: VersionLine[] }
export interface TestResult { title: string; passed: boolean; expected: string; got: string }
export interface FactWord { path: string; label: string; question: string; form: AnswerForm }
export interface Impact { clause: string; asOf: string; landing: string; companies: number; changed: number; gains: number; loses: number; differenceWan: number; items: ImpactLine[] }
export interface ImpactLine { companyId: string; name: string; change: string; beforeStatus: string; afterStatus: string; clauseBeforeWan: number; clauseAfterWan: number; totalBeforeWan: number; totalAfterWan: number }
