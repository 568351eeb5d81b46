import { IsIn, IsOptional, Matches } from 'class-validator';

export class PolicyImpactDto {
  /** YYYY-MM-DD; today when missing. */
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  asOf?: string;

  /** `now`: as the companies stand; `assumed`: as if each stood in the document's park since its first day. */
  @IsOptional()
  @IsIn(['now', 'assumed'])
  landing?: 'now' | 'assumed';
}
