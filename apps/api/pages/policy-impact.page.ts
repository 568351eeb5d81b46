import { CompanyProfiles } from '@crm/companies';
import { businessDate, Clock } from '@crm/platform';
import { assumeLanded, type Catalogue, ClauseDrafts, type CompanyProfile, impactOf, matchPolicies, openProfile, PolicyCatalogue, type StoredProfile } from '@crm/policy';
import { Injectable } from '@nestjs/common';
import type { PolicyImpactLineView, PolicyImpactView } from './policy-impact.views';

const PAGE = 500;
const SHOWN = 200;
type Park = Parameters<typeof assumeLanded>[1];

/** Matches every stored profile with and without a clause version. Reads only; other requests go on between two pages. */
@Injectable()
export class PolicyImpactPage {
  constructor(
    private readonly drafts: ClauseDrafts,
    private readonly catalogue: PolicyCatalogue,
    private readonly profiles: CompanyProfiles,
    private readonly clock: Clock,
  ) {}

  async of(versionId: string, question: { asOf?: string; landing?: 'now' | 'assumed' }): Promise<PolicyImpactView> {
    const version = await this.drafts.byId(versionId);
    const [before, after] = [await this.catalogue.active(), await this.catalogue.withVersion(version.body)];
    const asOf = question.asOf ?? businessDate(this.clock.now());
    const landing = question.landing ?? 'assumed';
    const settle = landing === 'assumed' ? settler(after, version.document, asOf) : (profile: CompanyProfile) => profile;
    const items: PolicyImpactLineView[] = [];
    let companies = 0;
    for (let afterId: string | null = null; ; ) {
      const page: { id: string; name: string; profile: unknown }[] = await this.profiles.page(afterId, PAGE);
      for (const { id, name, profile } of page) {
        const opened = settle(openProfile(profile as StoredProfile, name));
        const impact = impactOf(version.clause, matchPolicies(opened, asOf, before, false), matchPolicies(opened, asOf, after, false));
        if (impact) items.push({ companyId: id, name, ...impact });
      }
      companies += page.length;
      if (page.length < PAGE) break;
      afterId = page.at(-1)?.id ?? null;
    }
    return summary(version.clause, asOf, landing, companies, items);
  }
}

/** Puts a company where the document applies, since its first day. */
function settler(catalogue: Catalogue, document: string, asOf: string): (profile: CompanyProfile) => CompanyProfile {
  const def = catalogue.documents.find((one) => one.def.id === document)?.def;
  const park = (def?.parks[0] ?? 'biopark') as Park;
  return (profile) => assumeLanded(profile, park, def?.validFrom ?? asOf);
}

function summary(clause: string, asOf: string, landing: string, companies: number, items: PolicyImpactLineView[]): PolicyImpactView {
  const difference = (line: PolicyImpactLineView): number => line.totalAfterWan - line.totalBeforeWan;
  const count = (change: string): number => items.filter((line) => line.change === change).length;
  const fen = items.reduce((sum, line) => sum + Math.round(difference(line) * 1_000_000), 0);
  const shown = [...items].sort((a, b) => Math.abs(difference(b)) - Math.abs(difference(a)) || Math.abs(b.clauseAfterWan - b.clauseBeforeWan) - Math.abs(a.clauseAfterWan - a.clauseBeforeWan)).slice(0, SHOWN);
  return { clause, asOf, landing, companies, changed: items.length, gains: count('gains'), loses: count('loses'), differenceWan: fen / 1_000_000, items: shown };
}
