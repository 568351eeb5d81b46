import type { Actor } from '@crm/identity';
import { CohortsView, DeliveryReportView, Figures, ForecastView, Funnel, FunnelView, LostView, PolicyReportView, Results, SlaView, StageTimesView, TargetSetList, Targets, TeamTargetsView, WorkloadView } from '@crm/reports';
import { SpacePlans } from '@crm/space';
import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Put, Query } from '@nestjs/common';
import { CurrentActor, IfMatch, Roles } from '../http/decorators';
import { ParkList } from '../space/space-lists.views';
import { ChangeIndicatorDto, FunnelQuery, PeriodQuery, TeamTargetDto, WeekQuery, YearQuery } from './reports.dto';

/** Figures, each with the list behind it. */
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly funnels: Funnel,
    private readonly figures: Figures,
    private readonly targetSets: Targets,
    private readonly results: Results,
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

  /** Occupancy, vacancy and WALE of each park on a day; the list behind them is `GET /api/v1/units?park=…&state=…`. */
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

  /** 履约率 落地率 开工率 资金到位率, and the measures promised against those of the latest year. */
  @Roles('manager', 'team_lead', 'recruiter')
  @Get('delivery')
  delivery(@CurrentActor() actor: Actor): Promise<DeliveryReportView> {
    return this.results.deliveryReport(actor);
  }

  @Roles('manager', 'team_lead', 'recruiter')
  @Get('cohorts')
  cohorts(@CurrentActor() actor: Actor, @Query() query: PeriodQuery): Promise<CohortsView> {
    return this.results.cohorts(actor, query);
  }

  @Roles('manager', 'team_lead', 'recruiter')
  @Get('policy')
  policy(@CurrentActor() actor: Actor): Promise<PolicyReportView> {
    return this.results.policy(actor);
  }

  @Roles('manager', 'team_lead', 'recruiter', 'admin')
  @Get('team-targets')
  teamTargets(@CurrentActor() actor: Actor, @Query() query: YearQuery): Promise<TeamTargetsView> {
    return this.results.teams(actor, query.year);
  }

  /** Sets what a team is to reach in a year; null takes it away. */
  @Roles('admin')
  @Put('team-targets')
  async setTeamTarget(@CurrentActor() actor: Actor, @Body() body: TeamTargetDto): Promise<TeamTargetsView> {
    await this.results.setTeamTarget(actor, body);
    return this.results.teams(actor, body.year);
  }
}
