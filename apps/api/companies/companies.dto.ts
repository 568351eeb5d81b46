import {
  type CompanyPatch, type FactAnswer, type FactState, type FollowUpKind, followUpKindCodes, kindCodes, type MergeChoices, type NewCompany, type NewContact, type NewFitCorrection, type NewFollowUp, type NewKind,
  type KindCode, type StoredProfile,
} from '@crm/companies';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize, IsArray, IsBoolean, IsDate, IsEmail, IsIn, IsInt, IsISO8601, IsNotEmpty, IsObject, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength, ValidateNested,
} from 'class-validator';
import { ListQuery, QueryBoolean } from '../http/list-query.dto';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** `a,b` or repeated parameters as a list. */
const Listed = () => Transform(({ value }) => (value === undefined || value === '' ? undefined : String(value).split(',').filter(Boolean)));

export class FitCorrectionDto implements NewFitCorrection {
  @IsInt() @Min(-10) @Max(10) points!: number;
  @IsString() @MinLength(4) @MaxLength(500) reason!: string;
  @Matches(DATE) expiresOn!: string;
}
export class ContactDto implements NewContact {
  @IsString() @IsNotEmpty() @MaxLength(100) name!: string;
  @IsOptional() @IsString() @MaxLength(100) title?: string;
  @IsOptional() @IsString() @MaxLength(200) phone?: string;
  @IsOptional() @IsEmail() @MaxLength(200) email?: string;
  @IsOptional() @IsString() @MaxLength(30) idNumber?: string;
}
export class ContactPatchDto implements Partial<NewContact> {
  @IsOptional() @IsString() @IsNotEmpty() @MaxLength(100) name?: string;
  @IsOptional() @IsString() @MaxLength(100) title?: string;
  @IsOptional() @IsString() @MaxLength(200) phone?: string;
  @IsOptional() @IsString() @MaxLength(200) email?: string;
  @IsOptional() @IsString() @MaxLength(30) idNumber?: string;
}

/** Fields of a company that both creating and changing know. */
class CompanyFields {
  @IsOptional() @IsString() @MaxLength(40) uscc?: string;
  @IsOptional() @IsString() @MaxLength(300) englishName?: string;
  @IsOptional() @IsArray() @ArrayMaxSize(50) @IsString({ each: true }) @MaxLength(300, { each: true }) aliases?: string[];
  @IsOptional() @IsString() @MaxLength(200) parentGroup?: string;
  @IsOptional() @IsString() @MaxLength(100_000) description?: string;
  @IsOptional() @IsString() @MaxLength(100_000) businessScope?: string;
  @IsOptional() @IsArray() @ArrayMaxSize(200) @IsString({ each: true }) @MaxLength(500, { each: true }) products?: string[];
  /** Codes, or objects {kind, year?, evidence?}. */
  @IsOptional() @IsArray() @ArrayMaxSize(20) kinds?: (KindCode | NewKind)[];
  /** CompanyProfile with `none: [path]`. */
  @IsOptional() @IsObject() profile?: StoredProfile;
  @IsOptional() @IsString() @MaxLength(500) address?: string;
  @IsOptional() @Matches(DATE) registeredOn?: string;
  @IsOptional() @IsString() @MaxLength(100) registeredCapital?: string;
  @IsOptional() @IsString() @MaxLength(100) companyType?: string;
}

export class CreateCompanyDto extends CompanyFields implements NewCompany {
  @IsString() @IsNotEmpty() @MaxLength(300) name!: string;
  @IsOptional() @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => ContactDto) contacts?: ContactDto[];
  /** Create although an equal name is there (never with an equal code). */
  @IsOptional() @IsBoolean() despiteDuplicates?: boolean;
}

/** Merge patch: null removes. `source` and `date` belong to the facts changed in `profile`. */
export class PatchCompanyDto extends CompanyFields implements CompanyPatch {
  @IsOptional() @IsString() @IsNotEmpty() @MaxLength(300) name?: string;
  @IsOptional() @IsString() @MaxLength(200) source?: string;
  @IsOptional() @Matches(DATE) date?: string;
}

export class CompanyQuery extends ListQuery {
  @IsOptional() @IsString() @MaxLength(100) q?: string;
  @IsOptional() @Listed() @IsIn(kindCodes, { each: true }) kind?: string[];
  @IsOptional() @Listed() @Matches(/^[a-z_]+$/, { each: true }) direction?: string[];
  @IsOptional() @Listed() @Matches(/^[a-zA-Z_]+$/, { each: true }) stage?: string[];
  @IsOptional() @IsString() @MaxLength(20) region?: string;
  @IsOptional() @IsUUID() ownerId?: string;
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(100) minFit?: number;
  @IsOptional() @QueryBoolean() @IsBoolean() mine?: boolean;
  @IsOptional() @IsIn(['overdue', 'none']) followUp?: 'overdue' | 'none';
}

export class DuplicateCheckDto {
  @IsOptional() @IsString() @MaxLength(300) name?: string;
  @IsOptional() @IsString() @MaxLength(40) uscc?: string;
  @IsOptional() @IsString() @MaxLength(200) phone?: string;
}

export class SubjectDto {
  @Matches(/^[a-z_]{1,30}$/) kind!: string;
  @IsString() @Matches(/^[\w-]{1,60}$/) id!: string;
}
export class FollowUpDto implements NewFollowUp {
  @IsIn(followUpKindCodes) kind!: FollowUpKind;
  @IsString() @IsNotEmpty() @MaxLength(10_000) content!: string;
  @Type(() => Date) @IsDate() happenedAt!: Date;
  @IsOptional() @Type(() => Date) @IsDate() nextFollowUpAt?: Date;
  @IsOptional() @IsBoolean() noNext?: boolean;
  @IsOptional() @IsString() @MaxLength(500) nextPlan?: string;
  @IsOptional() @IsArray() @ArrayMaxSize(30) @IsString({ each: true }) @MaxLength(100, { each: true }) people?: string[];
  @IsOptional() @ValidateNested() @Type(() => SubjectDto) subject?: SubjectDto;
}
export class FollowUpPatchDto {
  @IsString() @IsNotEmpty() @MaxLength(10_000) content!: string;
  @IsOptional() @Type(() => Date) @IsDate() nextFollowUpAt?: Date;
  @IsOptional() @IsBoolean() noNext?: boolean;
  @IsOptional() @IsString() @MaxLength(500) nextPlan?: string;
}

export class TimelineQuery extends ListQuery {
  @IsOptional() @IsIn(['follow_up', 'changes']) only?: 'follow_up' | 'changes';
}
export class PolicyMatchQuery {
  @IsOptional() @Matches(DATE) @IsISO8601({ strict: true }) asOf?: string;
  @IsOptional() @IsIn(['now', 'assumed']) landing?: 'now' | 'assumed';
  @IsOptional() @IsIn(['huoxian', 'life_science_park', 'biopark']) park?: 'huoxian' | 'life_science_park' | 'biopark';
  @IsOptional() @Matches(DATE) @IsISO8601({ strict: true }) from?: string;
}

export class FactDto implements FactAnswer {
  @IsString() @MaxLength(200) @Matches(/^[^\s]+$/) path!: string;
  @IsIn(['known', 'none', 'unknown']) state!: FactState;
  /** As the field's type: boolean, number, text, date, list. */
  @IsOptional() value?: unknown;
  @IsOptional() @IsString() @MaxLength(200) source?: string;
  @IsOptional() @Matches(DATE) date?: string;
}
export class FactHistoryQuery {
  @IsOptional() @IsString() @MaxLength(200) path?: string;
}

export class RevealDto {
  @IsString() @MinLength(2) @MaxLength(200) reason!: string;
}
export class MergePreviewQuery {
  @IsUUID() mergedId!: string;
}
export class MergeDto {
  @IsUUID() mergedId!: string;
  /** Field → whose value stays: kept or merged. */
  @IsOptional() @IsObject() choices?: MergeChoices;
}
