import { type OwnReminder, REMINDER_STATES, type ReminderFilter, type ReminderState, ReminderView } from '@crm/reminders';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsDate, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { ListQuery } from '../http/list-query.dto';

export class SubjectDto {
  @IsIn(['company', 'lead', 'project', 'unit', 'hold', 'lease', 'policy'])
  kind!: string;

  @IsUUID()
  id!: string;
}

export class CreateReminderDto implements OwnReminder {
  @IsString()
  @IsNotEmpty({ message: '写一句提醒什么' })
  @MaxLength(200)
  title!: string;

  @Type(() => Date)
  @IsDate({ message: '提醒时间不对' })
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
}

export class ChangeReminderDto {
  @IsOptional()
  @Type(() => Date)
  @IsDate({ message: '提醒时间不对' })
  dueAt?: Date;

  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  title?: string;
}

export class SnoozeDto {
  @Type(() => Date)
  @IsDate({ message: '稍后提醒的时间不对' })
  until!: Date;
}

export class ReminderQuery extends ListQuery implements ReminderFilter {
  @IsOptional()
  @IsIn(Object.keys(REMINDER_STATES))
  state?: ReminderState;

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
