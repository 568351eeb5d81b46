/** What the fit routes answer, as these screens read it. */
export interface Weights { fields: Record<string, number>; groups: Record<string, number>; rules: Record<string, number>; parts: Record<string, number>; scale: number; threshold: number; secondaryShare: number }
export interface WordGroup { id: string; label: string; direction: string; subField: string | null; terms: number; sample: string[] }
export interface ExtraTerm { term: string; group: string }
export interface Model { version: string; lexiconVersion: string; weights: Weights; extraTerms: ExtraTerm[]; groups: WordGroup[] }
export interface Version { version: string; baseVersion: string | null; lexiconVersion: string; note: string; origin: 'shipped' | 'edited'; active: boolean; createdAt: string | null; activatedAt: string | null }
export interface Versions { active: string; items: Version[] }
export interface Figures { n: number; strict: number; lenient: number; macroF1: number; falseOnNone: number; none: number }
export interface Evaluation extends Figures {
  withoutEvidence: number;
  perClass: { label: string; support: number; precision: number; recall: number; f1: number }[];
  confusion: Record<string, Record<string, number>>;
  worst: { id: string; name: string; text: string; gold: string; got: string; points: number }[];
}
export interface Standing { primary: string | null; total: number }
export interface Preview {
  compared: number; changed: number; redirected: number;
  items: { companyId: string; name: string; before: Standing; after: Standing; delta: number }[];
  evaluation: { before: Figures | null; after: Figures | null };
}
/** Only what was changed; laid over the active model by the API. */
export interface Draft { weights: { groups: Record<string, number>; rules: Record<string, number>; parts: Record<string, number> }; extraTerms?: ExtraTerm[] }
export const emptyDraft: Draft = { weights: { groups: {}, rules: {}, parts: {} } };
export const changesOf = ({ weights, extraTerms }: Draft): number => Object.keys(weights.groups).length + Object.keys(weights.rules).length + Object.keys(weights.parts).length + (extraTerms ? 1 : 0);
