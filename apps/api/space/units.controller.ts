import type { Actor } from '@crm/identity';
import { InventoryExport, SpaceShapes, SpaceUnits, SpaceWaiting, UnitDetails, UnitDetailView, UnitView, WindowView } from '@crm/space';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, type StreamableFile } from '@nestjs/common';
import { CurrentActor, IfMatch, Roles } from '../http/decorators';
import { fileAnswer } from '../http/file-answer';
import { JoinWaitingDto } from './holds.dto';
import { UnitList, UnitPage, WaitingList } from './space-lists.views';
import { ChangeUnitDto, CreateUnitDto, EndWindowDto, MergeUnitsDto, OpenWindowDto, SplitUnitDto, UnitListQuery } from './units.dto';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Rooms. */
@Controller('units')
export class UnitsController {
  constructor(
    private readonly units: SpaceUnits,
    private readonly details: UnitDetails,
    private readonly shapes: SpaceShapes,
    private readonly waiting: SpaceWaiting,
    private readonly inventory: InventoryExport,
  ) {}

  @Roles('recruiter', 'team_lead', 'operator', 'manager', 'admin')
  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: UnitListQuery): Promise<UnitPage> {
    return this.units.list(actor, query);
  }

  /** The inventory as a workbook that the import takes back. */
  @Roles('operator', 'manager')
  @Get('export.xlsx')
  async export(@CurrentActor() actor: Actor, @Query() query: UnitListQuery): Promise<StreamableFile> {
    return fileAnswer(await this.inventory.workbook(actor, query), '房源台账.xlsx', XLSX);
  }

  @Roles('recruiter', 'team_lead', 'operator', 'manager', 'admin')
  @Get(':id')
  byId(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<UnitDetailView> {
    return this.details.byId(actor, id);
  }

  @Roles('operator')
  @Post()
  create(@CurrentActor() actor: Actor, @Body() body: CreateUnitDto): Promise<UnitView> {
    return this.units.create(actor, body);
  }

  @Roles('operator')
  @Patch(':id')
  change(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: ChangeUnitDto, @IfMatch() version?: number): Promise<UnitView> {
    return this.units.change(actor, id, body, version);
  }

  @Roles('operator')
  @Post('merge')
  merge(@CurrentActor() actor: Actor, @Body() body: MergeUnitsDto): Promise<UnitView> {
    return this.shapes.merge(actor, body);
  }

  @Roles('operator')
  @Post(':id/split')
  async split(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: SplitUnitDto, @IfMatch() version?: number): Promise<UnitList> {
    return { items: await this.shapes.split(actor, id, body.parts, version) };
  }

  @Roles('operator')
  @Post(':id/windows')
  openWindow(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: OpenWindowDto): Promise<WindowView> {
    return this.shapes.openWindow(actor, id, body);
  }

  @Roles('operator')
  @Post('windows/:id/end')
  @HttpCode(204)
  endWindow(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: EndWindowDto): Promise<void> {
    return this.shapes.endWindow(actor, id, body.on);
  }

  @Roles('recruiter', 'team_lead', 'operator', 'manager')
  @Get(':id/waiting')
  async line(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<WaitingList> {
    await this.units.rowOf(actor, id);
    return { items: await this.waiting.line(actor, [id]) };
  }

  @Roles('recruiter', 'team_lead', 'operator')
  @Post(':id/waiting')
  async join(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: JoinWaitingDto): Promise<WaitingList> {
    return { items: await this.waiting.join(actor, id, body.holder) };
  }

  @Roles('recruiter', 'team_lead', 'operator')
  @Delete('waiting/:id')
  @HttpCode(204)
  leave(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.waiting.leave(actor, id);
  }
}
