import { IsIn, IsOptional } from 'class-validator';

export class WorkbenchQuery {
  /** `team`: all members of the lead's team. */
  @IsOptional()
  @IsIn(['mine', 'team'])
  scope?: 'mine' | 'team';

  /** Which days the list shows; counts always cover all of them. */
  @IsOptional()
  @IsIn(['today', 'tomorrow', 'week'])
  range?: 'today' | 'tomorrow' | 'week';
}
