import { type FunnelRequest, GROUPING_CODES, type Grouping, type IndicatorPatch, type Period, TEAM_METRIC_CODES, type TeamMetric } from '@crm/reports';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsDay } from '../http/is-day';

export class FunnelQuery implements FunnelRequest {
  @IsOptional()
  @IsDay()
  from?: string;

  @IsOptional()
  @IsDay()
  to?: string;

  @IsOptional()
  @IsIn(GROUPING_CODES)
  groupBy?: Grouping;

  /** As the records stood at the end of this day; now when absent. */
  @IsOptional()
  @IsDay()
  asOf?: string;

  /** A second period to compare with. */
  @IsOptional()
  @IsDay()
  compareFrom?: string;

  @IsOptional()
  @IsDay()
  compareTo?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  direction?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  kind?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  park?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  owner?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  team?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  source?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  track?: string;
}

export class PeriodQuery implements Period {
  @IsOptional()
  @IsDay()
  from?: string;

  @IsOptional()
  @IsDay()
  to?: string;
}

export class WeekQuery {
  /** Any day of the week; today when absent. */
  @IsOptional()
  @IsDay()
  on?: string;
}

export class YearQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number;
}

export class TeamTargetDto {
  @IsUUID()
  teamId!: string;

  @IsInt()
  @Min(2000)
  @Max(2100)
  year!: number;

  @IsIn(TEAM_METRIC_CODES)
  metric!: TeamMetric;

  @ValidateIf((body: TeamTargetDto) => body.target !== null)
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(100_000_000)
  target!: number | null;
}

export class ChangeIndicatorDto implements IndicatorPatch {
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  target?: number | null;

  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  actual?: number | null;

  @IsOptional()
  @IsDay()
  actualOn?: string | null;

  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  fromRecruiting?: number | null;

  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  reserve?: number | null;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  rule?: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  evidence?: string;

  @IsOptional()
  @IsInt()
  @Min(0)
  evidenceMissing?: number | null;

  @IsOptional()
  @IsBoolean()
  confirmed?: boolean;
}
