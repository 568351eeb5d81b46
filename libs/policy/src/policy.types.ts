import type { CompanyProfile } from './domain/company-profile';
import type { ClauseDef, DocumentDef } from './domain/clause';
import type { ClauseStateCode } from './words';

/** Who edits or approves; policy knows no more of a person. */
export interface Author { userId: string }

/** A case beside a clause: a company, a day, and what the clause must say. */
export interface ClauseTest { title: string; asOf: string; profile: CompanyProfile; expect: { clause?: string; item: string | null; status: string; amountWan?: number | null; upperWan?: number | null } }
export interface ClauseTestResult { title: string; passed: boolean; expected: string; got: string }

export interface ClauseVersionRow {
  id: string;
  clause: string;
  document: string;
  no: number;
  state: ClauseStateCode;
  body: ClauseDef | DocumentDef;
  tests: ClauseTest[];
  note: string;
  authorId: string | null;
  approverId: string | null;
  submittedAt: Date | null;
  activatedAt: Date | null;
  endedAt: Date | null;
  catalogueVersion: number | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}
export interface ClausePatch { body?: ClauseDef | DocumentDef; tests?: ClauseTest[]; note?: string }
