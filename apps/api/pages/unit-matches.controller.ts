import type { Actor } from '@crm/identity';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { CurrentActor, Roles } from '../http/decorators';
import { UnitMatches } from './unit-matches.page';
import { UnitMatchesView } from './unit-matches.views';

@Controller('companies')
export class UnitMatchesController {
  constructor(private readonly matches: UnitMatches) {}

  /** Rooms that suit what the company looks for. */
  @Roles('recruiter', 'team_lead', 'operator', 'manager')
  @Get(':id/unit-matches')
  of(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<UnitMatchesView> {
    return this.matches.of(actor, id);
  }
}
