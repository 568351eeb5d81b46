import type { Actor } from '@crm/identity';
import { ClockRecordList, FollowUpRecordList, LeadRecordList, MoveRecordList, PolicyRecordList, Records } from '@crm/reports';
import { Controller, Get, Query } from '@nestjs/common';
import { CurrentActor, Roles } from '../http/decorators';
import { ClockRecordQuery, FollowUpRecordQuery, LeadRecordQuery, MoveRecordQuery, PolicyRecordQuery } from './report-records.dto';

/** The lists behind figures. */
@Controller('reports')
export class ReportRecordsController {
  constructor(private readonly records: Records) {}

  /** Moves into one stage: first entries by the day they were recorded, or every move by its own day. */
  @Roles('manager', 'team_lead', 'recruiter')
  @Get('moves')
  moves(@CurrentActor() actor: Actor, @Query() query: MoveRecordQuery): Promise<MoveRecordList> {
    return this.records.moves(actor, query);
  }

  @Roles('manager', 'team_lead', 'recruiter')
  @Get('follow-ups')
  followUps(@CurrentActor() actor: Actor, @Query() query: FollowUpRecordQuery): Promise<FollowUpRecordList> {
    return this.records.followUps(actor, query);
  }

  @Roles('manager', 'team_lead', 'recruiter')
  @Get('clocks')
  clocks(@CurrentActor() actor: Actor, @Query() query: ClockRecordQuery): Promise<ClockRecordList> {
    return this.records.clocks(actor, query);
  }

  @Roles('manager', 'team_lead', 'recruiter')
  @Get('leads')
  leads(@CurrentActor() actor: Actor, @Query() query: LeadRecordQuery): Promise<LeadRecordList> {
    return this.records.leads(actor, query);
  }

  @Roles('manager', 'team_lead', 'recruiter')
  @Get('policy-companies')
  policies(@CurrentActor() actor: Actor, @Query() query: PolicyRecordQuery): Promise<PolicyRecordList> {
    return this.records.policies(actor, query);
  }
}
