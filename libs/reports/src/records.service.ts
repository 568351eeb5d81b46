import type { Actor } from '@crm/identity';
import { businessDate, Clock, type Page } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { type ClockFilter, type FollowUpFilter, type LeadFilter, type MoveFilter, RecordQueries } from './data/record.queries';
import { PolicyFigures, type PolicyFilter } from './data/policy.queries';
import { type Period, periodOf } from './period';
import { scopeOf } from './report-scope';
import type { ClockRecordView, FollowUpRecordView, LeadRecordView, MoveRecordView, PolicyRecordView } from './views/records.views';

type Asked<T extends Period> = Omit<T, 'from' | 'to'> & Period;

/** The lists behind figures of moves, follow-ups, clocks, leads and policies, each for the actor's part of the house. */
@Injectable()
export class Records {
  constructor(
    private readonly queries: RecordQueries,
    private readonly policyFigures: PolicyFigures,
    private readonly clock: Clock,
  ) {}

  moves(actor: Actor, filter: Asked<MoveFilter>): Promise<Page<MoveRecordView>> {
    return this.queries.moves(scopeOf(actor), { ...filter, ...this.period(filter) });
  }

  followUps(actor: Actor, filter: Asked<FollowUpFilter>): Promise<Page<FollowUpRecordView>> {
    return this.queries.followUps(scopeOf(actor), { ...filter, ...this.period(filter) });
  }

  clocks(actor: Actor, filter: Asked<ClockFilter>): Promise<Page<ClockRecordView>> {
    return this.queries.clocks(scopeOf(actor), { ...filter, ...this.period(filter) }, this.clock.now());
  }

  /** Without a period: all of them. */
  leads(actor: Actor, filter: LeadFilter): Promise<Page<LeadRecordView>> {
    return this.queries.leads(scopeOf(actor), filter);
  }

  policies(actor: Actor, filter: PolicyFilter): Promise<Page<PolicyRecordView>> {
    return this.policyFigures.records(scopeOf(actor), filter);
  }

  private period(period: Period): { from: string; to: string } {
    return periodOf(period, businessDate(this.clock.now()));
  }
}
