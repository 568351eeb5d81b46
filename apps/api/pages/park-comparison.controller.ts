import { FitAndPolicy } from '@crm/companies';
import type { Actor } from '@crm/identity';
import { businessDate, Clock, Settings } from '@crm/platform';
import { compareParks, POLICY } from '@crm/policy';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { CurrentActor, Roles } from '../http/decorators';
import { CompanyParksView } from './park-comparison.views';

const PARKS = ['huoxian', 'life_science_park', 'biopark'] as const;

/** 三园比选 of a stored company: where it already is by its real landing, elsewhere as if it settled today; behind the organisation's switch (setting policy.compareParks). */
@Controller('pages/companies')
export class ParkComparisonController {
  constructor(
    private readonly companies: FitAndPolicy,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  @Roles('recruiter', 'team_lead', 'manager')
  @Get(':id/park-comparison')
  async of(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CompanyParksView> {
    if (!(await this.settings.get(compareParks))) throw POLICY.COMPARISON_OFF();
    const asOf = businessDate(this.clock.now());
    const items = [];
    const home = await this.companies.landedPark(actor, id, asOf);
    for (const park of PARKS) items.push({ park, answer: await this.companies.policyMatch(actor, id, { asOf, park, landing: park === home ? 'now' : 'assumed' }) });
    return { asOf, items };
  }
}
