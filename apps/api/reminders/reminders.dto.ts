import { type OwnReminder, RECURRENCES, type Recurrence, REMINDER_STATES, type ReminderFilter, type ReminderState, ReminderView } from '@crm/reminders';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsDate, IsIn, IsOptional, IsString, IsUUID, Matches, MaxDate, MaxLength, MinDate, ValidateNested } from 'class-validator';
import { ListQuery, QueryBoolean } from '../http/list-query.dto';

const NOT_BLANK = /\S/;
const FIRST = new Date('2000-01-01T00:00:00Z');
const LAST = new Date('2100-01-01T00:00:00Z');

export class SubjectDto {
  @IsIn(['company', 'lead', 'project', 'unit', 'hold', 'lease', 'policy'])
  kind!: string;

  /** A UUID; policies go by their code. */
  @Matches(/^[\w.-]{1,80}$/, { message: '编号不对' })
  id!: string;
}

export class CreateReminderDto implements OwnReminder {
  @IsString()
  @Matches(NOT_BLANK, { message: '写一句提醒什么' })
  @MaxLength(200)
  title!: string;

  @Type(() => Date)
  @IsDate({ message: '提醒时间不对' })
  @MinDate(FIRST, { message: '提醒时间不对' })
  @MaxDate(LAST, { message: '提醒时间不对' })
  dueAt!: Date;

  @IsOptional()
  @ValidateNested()
  @Type(() => SubjectDto)
  subject?: SubjectDto;

  /** User ids; the caller when absent. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  recipients?: string[];

  /** How it comes back; once when absent. */
  @IsOptional()
  @IsIn(RECURRENCES)
  recurrence?: Recurrence;
}

export class ChangeReminderDto {
  @IsOptional()
  @IsIn(RECURRENCES)
  recurrence?: Recurrence;

  @IsOptional()
  @Type(() => Date)
  @IsDate({ message: '提醒时间不对' })
  @MinDate(FIRST, { message: '提醒时间不对' })
  @MaxDate(LAST, { message: '提醒时间不对' })
  dueAt?: Date;

  @IsOptional()
  @IsString()
  @Matches(NOT_BLANK, { message: '写一句提醒什么' })
  @MaxLength(200)
  title?: string;
}

export class SnoozeDto {
  @Type(() => Date)
  @IsDate({ message: '稍后提醒的时间不对' })
  @MinDate(FIRST, { message: '稍后提醒的时间不对' })
  @MaxDate(LAST, { message: '稍后提醒的时间不对' })
  until!: Date;
}

export class ReminderQuery extends ListQuery implements ReminderFilter {
  @IsOptional()
  @IsIn(Object.keys(REMINDER_STATES))
  state?: ReminderState;

  /** Only what is not over. */
  @IsOptional()
  @QueryBoolean()
  @IsBoolean()
  open?: boolean;

  @IsOptional()
  @Type(() => Date)
  @IsDate()
  from?: Date;

  @IsOptional()
  @Type(() => Date)
  @IsDate()
  to?: Date;
}

export class ReminderPage {
  items!: ReminderView[];
  nextCursor!: string | null;
  total?: number;
}
