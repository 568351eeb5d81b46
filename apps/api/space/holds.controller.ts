import type { Actor } from '@crm/identity';
import { HoldTransfers, HoldView, SpaceHolds } from '@crm/space';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { CurrentActor, IfMatch, Roles } from '../http/decorators';
import { CreateHoldDto, ExtendHoldDto, HoldListQuery, ReleaseHoldDto, TransferHoldDto } from './holds.dto';
import { HoldPage } from './space-lists.views';

/** Holds. Row rights (the holder's people, the park's operator) are judged in the lib. */
@Controller('holds')
export class HoldsController {
  constructor(
    private readonly holds: SpaceHolds,
    private readonly transfers: HoldTransfers,
  ) {}

  @Roles('recruiter', 'team_lead', 'operator', 'manager', 'admin')
  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: HoldListQuery): Promise<HoldPage> {
    return this.holds.list(actor, query);
  }

  @Roles('recruiter', 'team_lead', 'operator', 'manager', 'admin')
  @Get(':id')
  byId(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<HoldView> {
    return this.holds.byId(actor, id);
  }

  @Roles('recruiter', 'team_lead', 'operator')
  @Post()
  create(@CurrentActor() actor: Actor, @Body() body: CreateHoldDto): Promise<HoldView> {
    return this.holds.hold(actor, body);
  }

  @Roles('operator')
  @Post(':id/confirm')
  @HttpCode(200)
  confirm(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @IfMatch() version?: number): Promise<HoldView> {
    return this.holds.confirm(actor, id, version);
  }

  @Roles('recruiter', 'team_lead', 'operator')
  @Post(':id/extend')
  @HttpCode(200)
  extend(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: ExtendHoldDto, @IfMatch() version?: number): Promise<HoldView> {
    return this.holds.extend(actor, id, body, version);
  }

  /** Hands the hold to another project; its end, deposit and state stay. */
  @Roles('recruiter', 'team_lead', 'operator')
  @Post(':id/transfer')
  @HttpCode(200)
  transfer(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: TransferHoldDto, @IfMatch() version?: number): Promise<HoldView> {
    return this.transfers.transfer(actor, id, body, version);
  }

  @Roles('recruiter', 'team_lead', 'operator')
  @Post(':id/release')
  @HttpCode(200)
  release(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: ReleaseHoldDto, @IfMatch() version?: number): Promise<HoldView> {
    return this.holds.release(actor, id, body.reason, version);
  }
}
