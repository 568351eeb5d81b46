import type { Actor } from '@crm/identity';
import { ChainMapView, TargetListDetailView, TargetListsView, TargetsService } from '@crm/pipeline';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { CurrentActor, Roles } from '../http/decorators';
import { PatchTargetListDto, TargetCompaniesDto, TargetListDto } from './records.dto';

@Controller('target-lists')
export class TargetListsController {
  constructor(private readonly targets: TargetsService) {}

  @Roles('recruiter', 'team_lead', 'manager')
  @Get()
  lists(@CurrentActor() actor: Actor): Promise<TargetListsView> {
    return this.targets.lists(actor);
  }

  @Roles('recruiter', 'team_lead')
  @Post()
  create(@CurrentActor() actor: Actor, @Body() body: TargetListDto): Promise<TargetListDetailView> {
    return this.targets.create(actor, body);
  }

  @Roles('recruiter', 'team_lead', 'manager')
  @Get(':id')
  byId(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TargetListDetailView> {
    return this.targets.byId(actor, id);
  }

  @Roles('recruiter', 'team_lead')
  @Patch(':id')
  patch(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PatchTargetListDto,
  ): Promise<TargetListDetailView> {
    return this.targets.patch(actor, id, body);
  }

  @Roles('recruiter', 'team_lead')
  @Post(':id/companies')
  @HttpCode(200)
  add(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: TargetCompaniesDto,
  ): Promise<TargetListDetailView> {
    return this.targets.add(actor, id, body.companyIds);
  }

  @Roles('recruiter', 'team_lead')
  @Delete(':id/companies/:companyId')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('companyId', ParseUUIDPipe) companyId: string,
  ): Promise<TargetListDetailView> {
    return this.targets.remove(actor, id, companyId);
  }
}

/** 产业链图谱: which links the district has, pursues and lacks. */
@Controller('chain-map')
export class ChainMapController {
  constructor(private readonly targets: TargetsService) {}

  @Roles('recruiter', 'team_lead', 'manager')
  @Get()
  map(@CurrentActor() actor: Actor): Promise<ChainMapView> {
    return this.targets.chain(actor);
  }
}
