import { type FunnelRequest, GROUPING_CODES, type Grouping, type IndicatorPatch, type Period } from '@crm/reports';
import { IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsString, Matches, MaxLength, Min } from 'class-validator';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const DAY_MESSAGE = { message: '日期应为 2026-11-21 这样的格式' };

export class FunnelQuery implements FunnelRequest {
  @IsOptional()
  @Matches(DAY, DAY_MESSAGE)
  from?: string;

  @IsOptional()
  @Matches(DAY, DAY_MESSAGE)
  to?: string;

  @IsOptional()
  @IsIn(GROUPING_CODES)
  groupBy?: Grouping;

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
  @Matches(DAY, DAY_MESSAGE)
  from?: string;

  @IsOptional()
  @Matches(DAY, DAY_MESSAGE)
  to?: string;
}

export class WeekQuery {
  /** Any day of the week; today when absent. */
  @IsOptional()
  @Matches(DAY, DAY_MESSAGE)
  on?: string;
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
  @Matches(DAY, DAY_MESSAGE)
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
