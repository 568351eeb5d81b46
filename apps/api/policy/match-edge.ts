import { assumeLanded, checkProfile, type CompanyProfile, compareParks, type MatchAnswer, matchPolicies, POLICY, PolicyCatalogue } from '@crm/policy';
import { PLATFORM, Settings } from '@crm/platform';
import { Injectable } from '@nestjs/common';

const PARKS = ['huoxian', 'life_science_park', 'biopark'] as const;

/** Checks what comes from outside, then matches. */
@Injectable()
export class MatchEdge {
  constructor(
    private readonly catalogue: PolicyCatalogue,
    private readonly settings: Settings,
  ) {}

  /** 400 POLICY.INVALID_PROFILE with the path of every fault. */
  async match(asOf: string, profile: unknown): Promise<MatchAnswer> {
    return matchPolicies(this.checked(asOf, profile), asOf, await this.catalogue.active());
  }

  /** The same company in each of the three parks, as if it settled there on that day. */
  async inEachPark(asOf: string, profile: unknown): Promise<Array<{ park: string; answer: MatchAnswer }>> {
    const checked = this.checked(asOf, profile);
    if (!(await this.settings.get(compareParks))) throw POLICY.COMPARISON_OFF();
    const catalogue = await this.catalogue.active();
    return PARKS.map((park) => ({ park, answer: matchPolicies(assumeLanded(checked, park, asOf), asOf, catalogue) }));
  }

  private checked(asOf: string, profile: unknown): CompanyProfile {
    if (new Date(`${asOf}T00:00:00Z`).toISOString().slice(0, 10) !== asOf) throw PLATFORM.VALIDATION({}, [{ path: 'asOf', code: 'DATE', message: '没有这一天' }]);
    const faults = checkProfile(profile);
    if (faults.length > 0) throw POLICY.INVALID_PROFILE({}, faults.map((fault) => ({ ...fault, path: fault.path === '' ? 'profile' : `profile.${fault.path}` })));
    return profile as CompanyProfile;
  }
}
