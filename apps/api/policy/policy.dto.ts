import { IsArray, ArrayMaxSize, IsNotEmpty, IsObject, IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export class PolicyListQuery {
  /** Status on this day, YYYY-MM-DD; today when missing. */
  @IsOptional()
  @Matches(DAY)
  asOf?: string;

  /** The catalogue as it was recorded at this moment (ISO 8601). */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/)
  recordedAt?: string;
}

export class MatchDto {
  /** YYYY-MM-DD, Asia/Shanghai. */
  @Matches(DAY)
  asOf!: string;

  /** Facts of one legal entity, money in 万元; see the product's CompanyProfile. */
  @IsObject()
  profile!: Record<string, unknown>;
}

export class StartDraftDto {
  /** The whole clause; missing = start from the version in force. */
  @IsOptional()
  @IsObject()
  body?: Record<string, unknown>;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  tests?: Record<string, unknown>[];

  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string;
}

export class ChangeDraftDto extends StartDraftDto {}

export class DifferenceQuery {
  /** Another version; missing = the one in force before. */
  @IsOptional()
  @IsUUID()
  against?: string;
}

export class WindowDto {
  @Matches(/^[A-Z][A-Z0-9]{1,9}$/)
  document!: string;

  @IsString()
  @IsNotEmpty()
  @Length(1, 200)
  title!: string;

  @Matches(DAY)
  opensOn!: string;

  @Matches(DAY)
  closesOn!: string;
}

