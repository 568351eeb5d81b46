import type { FitResult } from '@crm/fit';
import type { Actor } from '@crm/identity';
import { businessDate, Clock, parseJson } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { CompanyAccess } from './access.service';
import { COMPANIES } from './companies.errors';
import { ComputedRepository } from './data/computed.repository';
import { type FitDifference, fitDifference } from './domain/compare';
import { FitCorrections } from './fit-corrections.service';
import { type Landing, Matcher, type ParkForPolicy } from './matcher';

export interface FitHistoryEntry {
  modelVersion: string;
  primary: string | null;
  total: number;
  reason: string;
  scoredAt: Date;
  /** Against the score before; null for the first. */
  difference: FitDifference | null;
}
export interface MatchQuestion {
  /** YYYY-MM-DD; today when missing. */
  asOf?: string;
  landing?: 'now' | 'assumed';
  /** Park assumed to be settled in; for `assumed`. */
  park?: ParkForPolicy;
  /** Day of the assumed landing; `asOf` when missing. */
  from?: string;
}
const PARK_OF: Record<string, ParkForPolicy> = { tongzhou: 'huoxian', changping: 'life_science_park', bda: 'biopark' };

const parkOf = (code: string | undefined): ParkForPolicy | undefined => Object.values(PARK_OF).find((p) => p === code);

/** Reads of what is computed for one company. */
@Injectable()
export class FitAndPolicy {
  constructor(
    private readonly repository: ComputedRepository,
    private readonly access: CompanyAccess,
    private readonly matcher: Matcher,
    private readonly corrections: FitCorrections,
    private readonly clock: Clock,
  ) {}

  /** The last score with its evidence (answer of fit/score) and when it was made; `null` result: not scored yet. */
  async fit(actor: Actor, companyId: string): Promise<object> {
    const id = await this.access.assertCanSee(actor, companyId);
    const [last] = await this.repository.fitHistory(id, 1);
    const [company] = await this.repository.byIds([id]);
    const texts = company ? { name: company.name, englishName: company.englishName, description: company.description, businessScope: company.businessScope, products: company.products } : {};
    const result = last && parseJson<FitResult>(last.result);
    return last && result ? { ...result, scoredAt: last.scoredAt, texts, seen: await this.corrections.seen(id, result) } : { scoredAt: null, primary: null, secondary: [], total: null, parts: [], directions: [], unknown: [], texts };
  }

  /** Scores of the past, newest first, each with what moved. */
  async fitHistory(actor: Actor, companyId: string): Promise<FitHistoryEntry[]> {
    const rows = await this.repository.fitHistory(await this.access.assertCanSee(actor, companyId), 20);
    return rows.map(({ modelVersion, primary, total, reason, scoredAt, result }, i) => {
      const before = rows[i + 1];
      return { modelVersion, primary, total, reason, scoredAt, difference: before ? fitDifference(parseJson(before.result), parseJson(result)) : null };
    });
  }

  /** The park in which the company has landed by that day; null when it has not landed or sits elsewhere. */
  async landedPark(actor: Actor, companyId: string, asOf: string): Promise<ParkForPolicy | null> {
    const id = await this.access.assertCanSee(actor, companyId);
    const profile = (await this.repository.byIds([id]))[0]?.profile as { landedOn?: string | null; location?: { park?: string } } | undefined;
    return profile?.landedOn && profile.landedOn <= asOf ? (parkOf(profile.location?.park) ?? null) : null;
  }

  /** Matched afresh for the asked day and landing; amounts are 政策测算（非承诺）. */
  async policyMatch(actor: Actor, companyId: string, { asOf, landing, park, from }: MatchQuestion): Promise<object> {
    const id = await this.access.assertCanSee(actor, companyId);
    const [company] = await this.repository.byIds([id]);
    if (!company) throw COMPANIES.NOT_FOUND();
    const on = asOf ?? businessDate(this.clock.now());
    const location = company.profile.location as { park?: string } | undefined;
    const assumedPark = park ?? parkOf(location?.park) ?? PARK_OF[actor.jurisdiction ?? ''] ?? 'biopark';
    const assumed: Landing = landing === 'assumed' ? { kind: 'assumed', park: assumedPark, from: from ?? on } : { kind: 'now' };
    return { ...(await this.matcher.answer(company, on, assumed)), landing: assumed.kind, ...(assumed.kind === 'assumed' && { park: assumed.park, from: assumed.from }) };
  }
}
