import { assumeLanded, digestOf, type GateAnswer, gatesOf, type MatchAnswer, type MatchDigest, matchPolicies, openProfile, PolicyCatalogue } from '@crm/policy';
import { Injectable } from '@nestjs/common';
import type { MatchInput } from './data/computed.repository';
import { policyFacts } from './profile-check';

/** What the record keeps of a match. */
export interface Matched {
  catalogueVersion: string;
  bestWan: number;
  upperWan: number;
  needsInfoWan: number;
  /** `clause` or `clause/item` of every eligible result. */
  eligible: string[];
  /** The short form of the answer: what holds, waits for a fact or stands in a draft. */
  result: MatchDigest;
}
export type ParkForPolicy = Parameters<typeof assumeLanded>[1];
export type Landing = { kind: 'now' } | { kind: 'assumed'; park: ParkForPolicy; from: string };

/** Matches stored profiles against the active catalogue of @crm/policy. */
@Injectable()
export class Matcher {
  constructor(private readonly catalogue: PolicyCatalogue) {}

  /** Matches companies as they stand against the catalogue of this moment, in the short form that is stored. */
  async digester(asOf: string): Promise<(company: MatchInput) => Matched> {
    const catalogue = await this.catalogue.active();
    return ({ name, profile }) => kept(digestOf(openProfile(policyFacts(profile), name), asOf, catalogue));
  }

  /** The whole answer with questions and gates for one company, as it stands or as if it had settled in a park. */
  async answer({ name, profile }: MatchInput, asOf: string, landing: Landing): Promise<MatchAnswer & { gates: GateAnswer[] }> {
    const catalogue = await this.catalogue.active();
    const opened = openProfile(policyFacts(profile), name);
    const facts = landing.kind === 'assumed' ? assumeLanded(opened, landing.park, landing.from) : opened;
    return { ...matchPolicies(facts, asOf, catalogue), gates: gatesOf(facts, asOf, catalogue) };
  }
}

function kept(result: MatchDigest): Matched {
  const { bestWan, upperWan, needsInfoUpperWan } = result.totals;
  const eligible = result.rows.filter((r) => r.status === 'eligible').map((r) => (r.item ? `${r.clause}/${r.item}` : r.clause));
  return { catalogueVersion: String(result.catalogueVersion), bestWan, upperWan, needsInfoWan: needsInfoUpperWan, eligible, result };
}
