import type { Actor } from '@crm/identity';
import { LeaseView, SpaceLeases } from '@crm/space';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CurrentActor, IfMatch, Roles } from '../http/decorators';
import { ApproveRentDto, EndLeaseDto, LeaseListQuery, RenewLeaseDto, SignLeaseDto } from './holds.dto';
import { LeasePage } from './space-lists.views';

/** Leases; signed, renewed and ended by the park's operators. */
@Controller('leases')
export class LeasesController {
  constructor(private readonly leases: SpaceLeases) {}

  @Roles('recruiter', 'team_lead', 'operator', 'manager', 'admin')
  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: LeaseListQuery): Promise<LeasePage> {
    return this.leases.list(actor, query);
  }

  @Roles('recruiter', 'team_lead', 'operator', 'manager', 'admin')
  @Get(':id')
  byId(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<LeaseView> {
    return this.leases.byId(actor, id);
  }

  @Roles('operator')
  @Post()
  sign(@CurrentActor() actor: Actor, @Body() body: SignLeaseDto): Promise<LeaseView> {
    return this.leases.sign(actor, body);
  }

  @Roles('operator')
  @Post(':id/renew')
  renew(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: RenewLeaseDto, @IfMatch() version?: number): Promise<LeaseView> {
    return this.leases.renew(actor, id, body, version);
  }

  @Roles('operator')
  @Post(':id/end')
  @HttpCode(200)
  end(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: EndLeaseDto, @IfMatch() version?: number): Promise<LeaseView> {
    return this.leases.end(actor, id, body, version);
  }

  @Roles('operator')
  @Post(':id/approve')
  @HttpCode(200)
  approve(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: ApproveRentDto, @IfMatch() version?: number): Promise<LeaseView> {
    return this.leases.approve(actor, id, body, version);
  }
}
