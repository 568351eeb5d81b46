import { assumeLanded, type MatchAnswer, matchPolicies, openProfile, PolicyCatalogue } from '@crm/policy';
import { Injectable } from '@nestjs/common';
import type { ComputeInput } from './data/computed.repository';
import { policyFacts } from './profile-check';

/** What the record keeps of a match; `result` is the whole answer of @crm/policy. */
export interface Matched {
  catalogueVersion: string;
  bestWan: number;
  upperWan: number;
  needsInfoWan: number;
  /** `clause` or `clause/item` of every eligible result. */
  eligible: string[];
  result: object;
}
export type ParkForPolicy = Parameters<typeof assumeLanded>[1];
export type Landing = { kind: 'now' } | { kind: 'assumed'; park: ParkForPolicy; from: string };

/** Matches stored profiles against the active catalogue of @crm/policy. */
@Injectable()
export class Matcher {
  constructor(private readonly catalogue: PolicyCatalogue) {}

  async match(companies: ComputeInput[], asOf: string, landing: Landing, withQuestions: boolean): Promise<Matched[]> {
    const catalogue = await this.catalogue.active();
    return companies.map(({ name, profile }) => {
      const opened = openProfile(policyFacts(profile), name);
      const asked = landing.kind === 'assumed' ? assumeLanded(opened, landing.park, landing.from) : opened;
      return kept(matchPolicies(asked, asOf, catalogue, withQuestions));
    });
  }
}

function kept(result: MatchAnswer): Matched {
  const { bestWan, upperWan, needsInfoUpperWan } = result.totals;
  const eligible = result.results.filter((r) => r.status === 'eligible').map((r) => (r.item ? `${r.clause}/${r.item}` : r.clause));
  return { catalogueVersion: String(result.catalogueVersion), bestWan, upperWan, needsInfoWan: needsInfoUpperWan, eligible, result };
}
