import type { ClauseDef, Condition, SupportKind } from '../clause';

/** Conditions and a row form for the three plans that carry no company-level figure. */
export const kind = (...names: string[]): Condition => ({ fact: 'entityKind', includesAny: names, code: 'ENTITY_KIND' });
export const act = (...names: string[]): Condition => ({ fact: 'activities', includesAny: names, code: 'ACTIVITY' });
export const product = (...kinds: string[]): Condition => ({ some: 'products', where: [{ fact: 'products.*.kind', in: kinds }], code: 'NO_PRODUCT' });
export const any = (...conditions: Condition[]): Condition => ({ any: conditions });
export const need = (fact: string): Condition => ({ fact, is: true, code: 'NO_NEED' });
export const approved: Condition = { some: 'products', where: [{ any: [{ fact: 'products.*.milestones.marketing', present: true }, { fact: 'products.*.registrationNew', is: true }] }], code: 'NOTHING_APPROVED' };
export const inTrial: Condition = { some: 'products', where: [{ any: ['phase2', 'phase3', 'phase3second'].map((key) => ({ fact: `products.*.milestones.${key}`, present: true }) as const) }], code: 'NO_TRIAL' };
export const early: Condition = any(kind('start_up', 'innovative_sme', 'international_startup'), act('incubation'));

export type PlanRow = readonly [id: string, place: string, title: string, summary: string, support: SupportKind, when: Condition[], bring?: string[], departments?: string[]];

/** A qualitative clause: matched, without money. */
export const plan = (document: string, common: string[], departments: string[], rows: PlanRow[]): ClauseDef[] =>
  rows.map(([id, place, title, summary, support, when, bring = [], own]) => ({ id, document, place, title, summary, support, departments: own ?? departments, over: 'company', when, amount: { kind: 'none' }, bring: [...bring, ...common] }));
