import type { Actor } from '@crm/identity';
import { Figures, ForecastView, Funnel, FunnelView, Ledger, LostView, SlaView, StageTimesView, TargetSetList, Targets, Weekly, WorkloadView } from '@crm/reports';
import { SpacePlans } from '@crm/space';
import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Query, type StreamableFile } from '@nestjs/common';
import { CurrentActor, IfMatch, Roles } from '../http/decorators';
import { fileAnswer } from '../http/file-answer';
import { ParkList } from '../space/space-lists.views';
import { ChangeIndicatorDto, FunnelQuery, PeriodQuery, WeekQuery } from './reports.dto';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Figures, each with the list behind it. */
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly funnels: Funnel,
    private readonly figures: Figures,
    private readonly targetSets: Targets,
    private readonly ledgers: Ledger,
    private readonly weeklies: Weekly,
    private readonly plans: SpacePlans,
  ) {}

  @Roles('manager', 'team_lead', 'recruiter')
  @Get('funnel')
  funnel(@CurrentActor() actor: Actor, @Query() query: FunnelQuery): Promise<FunnelView> {
    return this.funnels.funnel(actor, query);
  }

  @Roles('manager', 'team_lead', 'recruiter')
  @Get('stage-times')
  stageTimes(@CurrentActor() actor: Actor, @Query() query: PeriodQuery): Promise<StageTimesView> {
    return this.figures.stageTimes(actor, query);
  }

  @Roles('manager', 'team_lead', 'recruiter')
  @Get('forecast')
  forecast(@CurrentActor() actor: Actor): Promise<ForecastView> {
    return this.figures.forecast(actor);
  }

  @Roles('manager', 'team_lead', 'recruiter')
  @Get('lost')
  lost(@CurrentActor() actor: Actor, @Query() query: PeriodQuery): Promise<LostView> {
    return this.figures.lost(actor, query);
  }

  @Roles('manager', 'team_lead', 'recruiter')
  @Get('workload')
  workload(@CurrentActor() actor: Actor): Promise<WorkloadView> {
    return this.figures.workload(actor);
  }

  @Roles('manager', 'team_lead', 'recruiter')
  @Get('sla')
  sla(@CurrentActor() actor: Actor, @Query() query: PeriodQuery): Promise<SlaView> {
    return this.figures.sla(actor, query);
  }

  /** Occupancy, vacancy and WALE of each park on a day. */
  @Roles('manager', 'team_lead', 'recruiter', 'operator')
  @Get('space')
  async space(@Query() query: WeekQuery): Promise<ParkList> {
    return { items: await this.plans.parks(query.on), nextCursor: null };
  }

  @Roles('manager', 'team_lead', 'recruiter', 'operator', 'admin')
  @Get('targets')
  targets(): Promise<TargetSetList> {
    return this.targetSets.list();
  }

  /** Enters a figure from the statistics, or the confirmed counting rule. */
  @Roles('admin')
  @Patch('targets/indicators/:id')
  changeIndicator(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: ChangeIndicatorDto, @IfMatch() version?: number): Promise<TargetSetList> {
    return this.targetSets.change(actor, id, body, version);
  }

  @Roles('manager', 'team_lead')
  @Get('ledger.xlsx')
  async ledger(@CurrentActor() actor: Actor, @Query() query: WeekQuery): Promise<StreamableFile> {
    return fileAnswer(await this.ledgers.workbook(actor, query.on), '招商项目台账.xlsx', XLSX);
  }

  @Roles('manager', 'team_lead')
  @Get('weekly.xlsx')
  async weekly(@CurrentActor() actor: Actor, @Query() query: WeekQuery): Promise<StreamableFile> {
    return fileAnswer(await this.weeklies.workbook(actor, query.on), '招商周报.xlsx', XLSX);
  }
}
