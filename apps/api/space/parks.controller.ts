import type { Actor } from '@crm/identity';
import { MatchView, RentRollExport, RentRollView, SpaceMatch, SpacePlans, SpaceUnits, StackingPlanView } from '@crm/space';
import { Body, Controller, Get, HttpCode, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { CurrentActor, Roles } from '../http/decorators';
import { fileAnswer } from '../http/file-answer';
import { MatchDto } from './holds.dto';
import { ParkList } from './space-lists.views';
import { AsOfQuery, CreateBuildingDto } from './units.dto';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Parks with their pictures and figures, as of any day. */
@Controller('parks')
export class ParksController {
  constructor(
    private readonly plans: SpacePlans,
    private readonly units: SpaceUnits,
    private readonly rolls: RentRollExport,
  ) {}

  @Roles('recruiter', 'team_lead', 'operator', 'manager', 'admin')
  @Get()
  async list(@Query() query: AsOfQuery): Promise<ParkList> {
    return { items: await this.plans.parks(query.asOf), nextCursor: null };
  }

  @Roles('recruiter', 'team_lead', 'operator', 'manager', 'admin')
  @Get(':code/stacking-plan')
  plan(@CurrentActor() actor: Actor, @Param('code') code: string, @Query() query: AsOfQuery): Promise<StackingPlanView> {
    return this.plans.plan(actor, code, query.asOf, query.building);
  }

  @Roles('operator', 'manager')
  @Get(':code/rent-roll')
  rentRoll(@CurrentActor() actor: Actor, @Param('code') code: string, @Query() query: AsOfQuery): Promise<RentRollView> {
    return this.plans.rentRoll(actor, code, query.asOf, query.building);
  }

  @Roles('operator', 'manager')
  @Get(':code/rent-roll.xlsx')
  async rentRollFile(@CurrentActor() actor: Actor, @Param('code') code: string, @Query() query: AsOfQuery): Promise<StreamableFile> {
    const { name, bytes } = await this.rolls.workbook(actor, code, query.asOf, query.building);
    return fileAnswer(bytes, name, XLSX);
  }

  @Roles('operator')
  @Post(':code/buildings')
  @HttpCode(201)
  async addBuilding(@CurrentActor() actor: Actor, @Param('code') code: string, @Body() body: CreateBuildingDto): Promise<StackingPlanView> {
    await this.units.addBuilding(actor, code, body);
    return this.plans.plan(actor, code, undefined, body.code);
  }
}

/** Which rooms suit a demand. */
@Controller('space')
export class MatchController {
  constructor(private readonly matches: SpaceMatch) {}

  @Roles('recruiter', 'team_lead', 'operator', 'manager', 'admin')
  @Post('match')
  @HttpCode(200)
  match(@CurrentActor() actor: Actor, @Body() body: MatchDto): Promise<MatchView> {
    return this.matches.match(actor, body.demand, body.limit);
  }
}
