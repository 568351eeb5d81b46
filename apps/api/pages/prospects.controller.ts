import type { Actor } from '@crm/identity';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { CurrentActor, Roles } from '../http/decorators';
import { Prospects } from './prospects.page';
import { ProspectList } from './prospects.views';

@Controller('units')
export class ProspectsController {
  constructor(private readonly prospects: Prospects) {}

  /** Projects whose demand this room would meet, best first, with what misses. */
  @Roles('recruiter', 'team_lead', 'operator', 'manager')
  @Get(':id/prospects')
  of(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ProspectList> {
    return this.prospects.of(actor, id);
  }
}
