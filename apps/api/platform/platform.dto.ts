import { Type } from 'class-transformer';
import { AuditEntryView, FailedJobView, QueueView } from '@crm/platform';
import { Allow, IsDate, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { ListQuery } from '../http/list-query.dto';

export class AuditQuery extends ListQuery {
  @IsOptional()
  @IsString()
  @MaxLength(36)
  actorId?: string;

  /** Beginning of the action's name. */
  @IsOptional()
  @IsString()
  @MaxLength(80)
  action?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  subjectKind?: string;

  @IsOptional()
  @IsString()
  @MaxLength(80)
  subjectId?: string;

  @IsOptional()
  @Type(() => Date)
  @IsDate()
  from?: Date;

  @IsOptional()
  @Type(() => Date)
  @IsDate()
  to?: Date;
}

export class AuditPage {
  items!: AuditEntryView[];
  nextCursor!: string | null;
  total?: number;
}

export class SetSettingDto {
  @Allow()
  value!: unknown;
}

/** One setting with its bounds and its value in force. */
export class SettingView {
  key!: string;
  label!: string;
  help?: string;
  unit?: string;
  min?: number;
  max?: number;
  value!: unknown;
  default!: unknown;
  changedAt!: Date | null;
  version!: number;
}

export class SettingList {
  items!: SettingView[];
}

export class QueueList {
  items!: QueueView[];
}

export class FailedJobsQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

export class FailedJobList {
  items!: FailedJobView[];
}

/** Whether the product can work; `degraded` names what is missing meanwhile. */
export class ReadyView {
  status!: 'ok' | 'degraded' | 'down';
  reasons!: string[];
}
