import { CHANNEL_KIND_CODES, type ChannelKind, ChannelView, DELIVERY_STATES, type DeliveryFilter, type DeliveryState, DeliveryView, type NewChannel } from '@crm/reminders';
import { Transform } from 'class-transformer';
import { IsBoolean, IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';
import { ListQuery } from '../http/list-query.dto';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export class CreateChannelDto implements NewChannel {
  @IsIn(CHANNEL_KIND_CODES)
  kind!: ChannelKind;

  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  name!: string;

  /** Only for this team's people; the whole house when absent. */
  @IsOptional()
  @IsUUID()
  teamId?: string | null;

  @IsString()
  @IsNotEmpty()
  @MaxLength(1_000)
  url!: string;

  /** DingTalk and Feishu: the signing secret; webhook: `whsec_…`; mail: the sender's address. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  secret?: string;
}

export class ChangeChannelDto {
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  name?: string;

  @IsOptional()
  @IsBoolean()
  active?: boolean;

  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(1_000)
  url?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  secret?: string;
}

export class TestChannelDto {
  /** Mail only: where to. */
  @IsOptional()
  @IsEmail()
  to?: string;
}

export class DeliveryQuery extends ListQuery implements DeliveryFilter {
  @IsOptional()
  @IsIn(Object.keys(DELIVERY_STATES))
  state?: DeliveryState;

  @IsOptional()
  @IsUUID()
  channelId?: string;
}

export class ChannelList {
  items!: ChannelView[];
}

export class DeliveryPage {
  items!: DeliveryView[];
  nextCursor!: string | null;
  total?: number;
}

export class PreferenceDto {
  @IsOptional()
  @IsBoolean()
  robots?: boolean;

  @IsOptional()
  @ValidateIf((dto: PreferenceDto) => dto.mailAddress !== null)
  @IsEmail()
  @MaxLength(254)
  mailAddress?: string | null;

  @IsOptional()
  @Matches(TIME, { message: '时间应为 21:00 这样的格式' })
  quietFrom?: string;

  @IsOptional()
  @Matches(TIME, { message: '时间应为 21:00 这样的格式' })
  quietTo?: string;

  /** The daily summary on working days. */
  @IsOptional()
  @IsBoolean()
  digest?: boolean;
}

export class WorkdayQuery {
  @Transform(({ value }) => Number(value))
  @IsIn(Array.from({ length: 30 }, (_, i) => 2015 + i))
  year!: number;
}

export class CorrectWorkdayDto {
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: '日期应为 2026-11-21 这样的格式' })
  day!: string;

  /** null takes the correction back. */
  @ValidateIf((dto: CorrectWorkdayDto) => dto.isWorkday !== null)
  @IsBoolean()
  isWorkday!: boolean | null;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  name?: string;
}

export class CalendarDayView {
  day!: string;
  isWorkday!: boolean;
  name!: string;
  corrected!: boolean;
  estimated!: boolean;
}

export class CalendarYear {
  items!: CalendarDayView[];
}
