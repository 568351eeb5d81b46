import type { Catalogue } from './catalogue';
import type { CompanyProfile } from './company-profile';
import { Context, NO, YES } from './context';
import { inForce } from './rows';

/** What must hold before any clause of a document: met, refused by a known fact, or open because a fact was never asked. */
export interface GateAnswer { document: string; code: string; label: string; verdict: 'met' | 'refused' | 'open' }

/** The gates of the documents in force (and drafts) for one company on one day, in the order of the catalogue. */
export function gatesOf(profile: CompanyProfile, asOf: string, catalogue: Catalogue): GateAnswer[] {
  const c = new Context(profile, asOf);
  return catalogue.documents.filter((document) => inForce(document, asOf)).flatMap((document) => document.gates.map(({ code, test }, i) => {
    const verdict = test(c, { no: [], ask: [] });
    return { document: document.def.id, code, label: document.def.gates[i]?.label ?? code, verdict: verdict === YES ? 'met' as const : verdict === NO ? 'refused' as const : 'open' as const };
  }));
}
