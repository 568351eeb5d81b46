import { type FileFormat, fileFormats, type FileKind, fileKinds, type FileOrder, type IssueKind } from '@crm/reports';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsDay } from '../http/is-day';

export { WeekQuery } from './reports.dto';

export class IssueListQuery {
  @IsOptional()
  @IsIn(['weekly', 'monthly'])
  kind?: IssueKind;
}

export class IssueNoteDto {
  @IsString()
  @MaxLength(2_000)
  note!: string;
}

export class ProgressDto {
  /** Any day of the week. */
  @IsDay()
  on!: string;

  @IsString()
  @MaxLength(500)
  text!: string;
}

export class FileOrderDto implements FileOrder {
  @IsIn([...fileKinds])
  kind!: FileKind;

  @IsIn([...fileFormats])
  format!: FileFormat;

  /** Any day of the week or month; today when absent. */
  @IsOptional()
  @IsDay()
  on?: string;

  @IsOptional()
  @IsUUID()
  projectId?: string;
}
