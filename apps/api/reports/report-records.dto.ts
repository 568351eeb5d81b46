import { lostReasons, stages } from '@crm/pipeline/words';
import { slaClockCodes } from '@crm/leads/words';
import type { ClockOutcome, LeadOutcome, PolicyOutcome } from '@crm/reports';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsDay } from '../http/is-day';
import { ListQuery } from '../http/list-query.dto';

class PeriodListQuery extends ListQuery {
  @IsOptional()
  @IsDay()
  from?: string;

  @IsOptional()
  @IsDay()
  to?: string;
}

export class MoveRecordQuery extends PeriodListQuery {
  @IsIn([...stages])
  stage!: string;

  /** One or several with commas. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  track?: string;

  @IsOptional()
  @IsUUID()
  team?: string;

  @IsOptional()
  @IsUUID()
  owner?: string;

  @IsOptional()
  @IsIn([...lostReasons])
  reason?: string;

  @IsOptional()
  @IsIn(['first', 'moved'])
  count?: 'first' | 'moved';
}

export class FollowUpRecordQuery extends PeriodListQuery {
  @IsOptional()
  @IsUUID()
  by?: string;

  @IsOptional()
  @IsUUID()
  team?: string;
}

export class ClockRecordQuery extends PeriodListQuery {
  @IsOptional()
  @IsIn(slaClockCodes)
  clock?: string;

  @IsOptional()
  @IsIn(['met', 'breached', 'running'])
  outcome?: ClockOutcome;
}

export class LeadRecordQuery extends PeriodListQuery {
  @IsOptional()
  @IsString()
  @MaxLength(60)
  source?: string;

  @IsOptional()
  @IsUUID()
  owner?: string;

  @IsOptional()
  @IsIn(['converted', 'discarded', 'held'])
  outcome?: LeadOutcome;
}

export class PolicyRecordQuery extends ListQuery {
  @IsOptional()
  @IsIn(['matched', 'eligible', 'open'])
  outcome?: PolicyOutcome;
}
