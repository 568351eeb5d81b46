import type { FactState, FollowUpKind, KindCode, TimelineKind } from '@crm/companies/words';

export interface Kind { kind: KindCode; year?: number | null; evidence?: string | null }
export interface CompanyItem {
  id: string; name: string; uscc: string | null; region: string | null; kinds: Kind[]; version: number;
  fit: { primary: string | null; secondary: string[]; total: number | null; knownShare: number | null; range: number[] | null; modelVersion: string | null };
  standing: { ownerId: string | null; ownerName: string | null; ownerTeam: string | null; stage: string | null; stageSince: string | null; protectedUntil: string | null };
  lastFollowUpAt: string | null; nextFollowUpAt: string | null; createdAt: string; updatedAt: string;
}
export interface Contact { id: string; name: string; title: string | null; phoneMasked: string | null; emailMasked: string | null }
export interface Company extends CompanyItem {
  englishName: string | null; aliases: string[]; parentGroup: string | null; branchOf: string | null; description: string | null; businessScope: string | null; products: string[];
  address: string | null; registeredOn: string | null; registeredCapital: string | null; companyType: string | null; contacts: Contact[]; profile: Record<string, unknown>;
  facts: { total: number; known: number; none: number; unknown: number }; mergedIds: string[]; editable: boolean;
}
export interface Entry {
  id: string; kind: TimelineKind; at: string; title: string; subject: { kind: string; id: string } | null; body: string | null; actorName: string | null; fromCompany: string | null; followUpKind: FollowUpKind | null; nextFollowUpAt: string | null;
}
export interface Fact {
  path: string; label: string; group: string; type: string; unit: string | null; options: Record<string, string> | null; state: FactState; value: unknown; source: string | null; date: string | null; updatedAt: string | null;
}
export interface Hit { certainty: 'same' | 'likely'; maskedName: string; ownerTeam: string | null; stage: string | null; companyId?: string; protectedUntil?: string | null }
export interface FitEvidence { field: string; text: string; start: number; end: number; points: number; rule: string }
export interface Fit {
  modelVersion?: string; primary: string | null; secondary: string[]; total: number | null; knownShare?: number; range?: [number, number]; scoredAt: string | null; reasons?: string[];
  parts: { part: string; points: number; max: number; why: string; known: boolean }[]; directions: { direction: string; points: number | null; evidence: FitEvidence[] }[]; unknown: string[];
  seen?: { total: number; rounded: number; grade: string; applied: number; correction: FitCorrection | null };
  texts: { name?: string; englishName?: string | null; description?: string | null; businessScope?: string | null; products?: string[] };
}
export interface FitCorrection { id: string; points: number; reason: string; byName: string; setOn: string; expiresOn: string; live: boolean; createdAt: string; withdrawnAt: string | null; withdrawnByName: string | null }
export interface Match {
  asOf: string; landing: 'now' | 'assumed'; park?: string;
  results: { clause: string; item: string | null; status: string; amountKind: string; amountWan: number | null; upperWan: number | null; missing: { path: string; question: string }[]; source: { document: string; clause: string } }[];
  totals: { bestWan: number; upperWan: number; needsInfoUpperWan: number; draftUpperWan: number };
  nextQuestions: { path: string; question: string; unlocksWan: number; answer?: { type: string; unit?: string; options?: { value: string | number; label: string }[] } }[];
}
export interface Attachment { id: string; name: string; contentType: string; size: number; createdByName: string | null; createdAt: string }
export interface Page<T> { items: T[]; nextCursor: string | null; total?: number }
