import type { Actor } from '@crm/identity';
import { AssignmentRules, Conflicts, ConflictView, LeadExports, LeadExportView, Pools, SavedViews } from '@crm/leads';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { CurrentActor, IfMatch, Roles } from '../http/decorators';
import { fileAnswer } from '../http/file-answer';
import { ConflictDto, ConflictQuery, ExportDto, PatchPoolDto, PoolDto, RulesDto, RulingDto, SaveViewDto } from './leads.dto';
import { ConflictPage, LeadExportsView, PoolsView, RulesView, SavedLeadsView } from './leads.page.views';

const SELLERS = ['recruiter', 'team_lead'] as const;
const READERS = ['recruiter', 'team_lead', 'manager'] as const;

/** Around the leads: pools, assignment rules, contested cases, exports, saved views. */
@Controller()
export class LeadDeskController {
  constructor(
    private readonly pools: Pools,
    private readonly rules: AssignmentRules,
    private readonly conflicts: Conflicts,
    private readonly exports: LeadExports,
    private readonly views: SavedViews,
  ) {}

  /** Pools the caller's team may use. */
  @Roles(...READERS, 'admin')
  @Get('pools')
  async listPools(@CurrentActor() actor: Actor): Promise<PoolsView> {
    return { items: await this.pools.list(actor) };
  }

  @Roles('admin')
  @Post('pools')
  async createPool(@CurrentActor() actor: Actor, @Body() body: PoolDto): Promise<PoolsView> {
    await this.pools.create(actor, body);
    return { items: await this.pools.list(actor) };
  }

  @Roles('admin')
  @Patch('pools/:id')
  async patchPool(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: PatchPoolDto, @IfMatch() version?: number): Promise<PoolsView> {
    await this.pools.patch(actor, id, body, version);
    return { items: await this.pools.list(actor) };
  }

  @Roles('team_lead')
  @Get('lead-rules')
  async listRules(@CurrentActor() actor: Actor): Promise<RulesView> {
    return { items: await this.rules.list(actor) };
  }

  /** Replaces the team's rules; their order is the order of judging. */
  @Roles('team_lead')
  @Put('lead-rules')
  async replaceRules(@CurrentActor() actor: Actor, @Body() body: RulesDto): Promise<RulesView> {
    return { items: await this.rules.replace(actor, body.rules) };
  }

  @Roles(...READERS)
  @Get('lead-conflicts')
  listConflicts(@CurrentActor() actor: Actor, @Query() query: ConflictQuery): Promise<ConflictPage> {
    return this.conflicts.list(actor, query);
  }

  /** 申请首报认定: by company, by lead, or by what the duplicate check was asked. */
  @Roles(...SELLERS)
  @Post('lead-conflicts')
  openConflict(@CurrentActor() actor: Actor, @Body() body: ConflictDto): Promise<ConflictView> {
    return this.conflicts.open(actor, body);
  }

  @Roles(...READERS)
  @Get('lead-conflicts/:id')
  conflict(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ConflictView> {
    return this.conflicts.byId(actor, id);
  }

  @Roles('team_lead')
  @Post('lead-conflicts/:id/rule')
  @HttpCode(200)
  ruleConflict(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: RulingDto, @IfMatch() version?: number): Promise<ConflictView> {
    return this.conflicts.rule(actor, id, body, version);
  }

  @Roles(...SELLERS)
  @Post('lead-conflicts/:id/withdraw')
  @HttpCode(200)
  withdrawConflict(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ConflictView> {
    return this.conflicts.withdraw(actor, id);
  }

  @Roles(...READERS)
  @Get('lead-exports')
  async listExports(@CurrentActor() actor: Actor): Promise<LeadExportsView> {
    return { items: await this.exports.list(actor) };
  }

  /** The list with the caller's filter and columns as a file; above a size it waits for a lead. */
  @Roles(...READERS)
  @Post('lead-exports')
  requestExport(@CurrentActor() actor: Actor, @Body() body: ExportDto): Promise<LeadExportView> {
    return this.exports.request(actor, { format: body.format, columns: body.columns, filter: body.filter ?? {} });
  }

  @Roles('team_lead')
  @Post('lead-exports/:id/approve')
  @HttpCode(200)
  approveExport(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<LeadExportView> {
    return this.exports.decide(actor, id, 'approve');
  }

  @Roles('team_lead')
  @Post('lead-exports/:id/refuse')
  @HttpCode(200)
  refuseExport(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<LeadExportView> {
    return this.exports.decide(actor, id, 'refuse');
  }

  @Roles(...READERS)
  @Get('lead-exports/:id/file')
  async exportFile(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    const { bytes, name, contentType } = await this.exports.file(actor, id);
    return fileAnswer(bytes, name, contentType);
  }

  @Roles(...READERS)
  @Get('lead-views')
  async listViews(@CurrentActor() actor: Actor): Promise<SavedLeadsView> {
    return { items: await this.views.list(actor) };
  }

  @Roles(...READERS)
  @Post('lead-views')
  async saveView(@CurrentActor() actor: Actor, @Body() body: SaveViewDto): Promise<SavedLeadsView> {
    return { items: await this.views.save(actor, body) };
  }

  @Roles(...READERS)
  @Delete('lead-views/:id')
  @HttpCode(204)
  removeView(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.views.remove(actor, id);
  }
}
