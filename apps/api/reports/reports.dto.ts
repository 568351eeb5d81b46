import { type FunnelRequest, GROUPING_CODES, type Grouping } from '@crm/reports';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

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
