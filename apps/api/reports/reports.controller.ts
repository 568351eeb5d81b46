import type { Actor } from '@crm/identity';
import { Funnel, FunnelView } from '@crm/reports';
import { Controller, Get, Query } from '@nestjs/common';
import { CurrentActor, Roles } from '../http/decorators';
import { FunnelQuery } from './reports.dto';

/** Figures, each with the list behind it. */
@Controller('reports')
export class ReportsController {
  constructor(private readonly funnels: Funnel) {}

  @Roles('manager', 'team_lead', 'recruiter')
  @Get('funnel')
  funnel(@CurrentActor() actor: Actor, @Query() query: FunnelQuery): Promise<FunnelView> {
    return this.funnels.funnel(actor, query);
  }
}
