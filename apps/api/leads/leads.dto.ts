import {
  assignModes, conflictStates, leadColumnCodes, type AssignMode, type ConflictFilter, type ConflictState, type LeadColumn, type LeadFilter, type LeadPatch, leadStateCodes, type LeadState, type NewConflict, type NewLead, type PoolInput, type RuleInput, type Ruling,
  rulings, slaClockCodes, type SlaClock,
} from '@crm/leads';
import { PARK_CODES } from '@crm/identity';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsNotEmpty, IsNumber, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { CreateCompanyDto } from '../companies/companies.dto';
import { ListQuery, QueryBoolean } from '../http/list-query.dto';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INTENTS = ['A', 'B', 'C'] as const;
const Listed = () => Transform(({ value }) => (value === undefined || value === '' ? undefined : Array.isArray(value) ? value : String(value).split(',').filter(Boolean)));

export class CreateLeadDto implements NewLead {
  @IsOptional() @ValidateNested() @Type(() => CreateCompanyDto) company?: CreateCompanyDto;
  @IsOptional() @IsUUID() companyId?: string;
  @IsString() @IsNotEmpty() @MaxLength(60) source!: string;
  @IsOptional() @IsString() @MaxLength(80) referrer?: string;
  @IsOptional() @IsString() @MaxLength(2_000) note?: string;
  @IsOptional() @IsIn(INTENTS) intent?: string;
  @IsOptional() @IsUUID() poolId?: string;
  @IsOptional() @IsIn(PARK_CODES) wantedPark?: string;
  @IsOptional() @IsNumber({ maxDecimalPlaces: 2 }) @Min(0) @Max(10_000_000) wantedAreaM2?: number;
}

export class PatchLeadDto implements LeadPatch {
  @IsOptional() @IsString() @IsNotEmpty() @MaxLength(60) source?: string;
  @IsOptional() @IsString() @MaxLength(80) referrer?: string | null;
  @IsOptional() @IsString() @MaxLength(2_000) note?: string | null;
  @IsOptional() @IsIn(INTENTS) intent?: string | null;
  @IsOptional() @IsIn(PARK_CODES) wantedPark?: string | null;
  @IsOptional() @IsNumber({ maxDecimalPlaces: 2 }) @Min(0) @Max(10_000_000) wantedAreaM2?: number | null;
}

/** Filters of the list; `ownerId=me` is the caller. */
export class LeadQuery extends ListQuery implements LeadFilter {
  @IsOptional() @IsString() @MaxLength(100) q?: string;
  @IsOptional() @Listed() @IsIn(leadStateCodes, { each: true }) state?: LeadState[];
  @IsOptional() @IsUUID() poolId?: string;
  @IsOptional() @Matches(/^(me|[0-9a-f-]{36})$/) ownerId?: string;
  @IsOptional() @IsUUID() teamId?: string;
  @IsOptional() @IsString() @MaxLength(60) source?: string;
  @IsOptional() @IsIn(INTENTS) intent?: string;
  @IsOptional() @IsString() @MaxLength(40) direction?: string;
  @IsOptional() @IsIn(PARK_CODES) park?: string;
  @IsOptional() @IsUUID() importId?: string;
  @IsOptional() @IsUUID() companyId?: string;
  @IsOptional() @IsIn(['overdue', 'no_plan', 'recycling', 'breached']) due?: 'overdue' | 'no_plan' | 'recycling' | 'breached';
  @IsOptional() @Matches(DATE) createdFrom?: string;
  @IsOptional() @Matches(DATE) createdTo?: string;
}

export class ReleaseDto {
  @IsOptional() @IsString() @MaxLength(300) reason?: string;
  @IsOptional() @IsUUID() poolId?: string;
}

export class AssignDto {
  @IsOptional() @IsUUID() ownerId?: string;
  /** let the team's rules choose */
  @IsOptional() @IsBoolean() byRule?: boolean;
  @IsOptional() @IsString() @MaxLength(300) reason?: string;
}

export class TransferDto {
  @IsUUID() ownerId!: string;
  @IsOptional() @IsString() @MaxLength(300) reason?: string;
}

export class QualifyDto {
  @IsOptional() @IsIn(INTENTS) intent?: string;
  @IsOptional() @IsString() @MaxLength(300) note?: string;
}

export class DiscardDto {
  /** a code of the list, or words */
  @IsString() @IsNotEmpty() @MaxLength(200) reason!: string;
  @IsOptional() @IsString() @MaxLength(300) note?: string;
}

export class ReopenDto {
  @IsOptional() @IsString() @MaxLength(300) reason?: string;
}

export class FeedbackDto {
  @IsString() @IsNotEmpty() @MaxLength(2_000) text!: string;
}

export class BulkDto {
  @IsIn(['claim', 'release', 'assign', 'transfer', 'qualify', 'discard']) event!: 'claim' | 'release' | 'assign' | 'transfer' | 'qualify' | 'discard';
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(200) @IsUUID(undefined, { each: true }) ids!: string[];
  @IsOptional() @IsUUID() ownerId?: string;
  @IsOptional() @IsUUID() poolId?: string;
  @IsOptional() @IsString() @MaxLength(200) reason?: string;
}

export class PoolDto implements PoolInput {
  @IsString() @IsNotEmpty() @MaxLength(60) name!: string;
  @IsOptional() @IsBoolean() openToAll?: boolean;
  @IsOptional() @IsArray() @ArrayMaxSize(50) @ArrayUnique() @IsUUID(undefined, { each: true }) teamIds?: string[];
  @IsOptional() @IsInt() @Min(0) @Max(1_000) dailyQuota?: number;
  @IsOptional() @IsInt() @Min(0) @Max(365) cooldownDays?: number;
  @IsOptional() @IsInt() @Min(1) @Max(250) recycleWorkdays?: number;
  @IsOptional() @IsInt() @Min(0) @Max(60) warnWorkdays?: number;
}

export class PatchPoolDto implements PoolInput {
  @IsOptional() @IsString() @IsNotEmpty() @MaxLength(60) name?: string;
  @IsOptional() @IsBoolean() openToAll?: boolean;
  @IsOptional() @IsArray() @ArrayMaxSize(50) @ArrayUnique() @IsUUID(undefined, { each: true }) teamIds?: string[];
  @IsOptional() @IsInt() @Min(0) @Max(1_000) dailyQuota?: number;
  @IsOptional() @IsInt() @Min(0) @Max(365) cooldownDays?: number;
  @IsOptional() @IsInt() @Min(1) @Max(250) recycleWorkdays?: number;
  @IsOptional() @IsInt() @Min(0) @Max(60) warnWorkdays?: number;
  @IsOptional() @IsBoolean() active?: boolean;
}

export class RuleDto implements RuleInput {
  @IsString() @IsNotEmpty() @MaxLength(60) name!: string;
  @IsOptional() @IsString() @MaxLength(40) direction?: string | null;
  @IsOptional() @IsIn(PARK_CODES) park?: string | null;
  @IsOptional() @IsString() @MaxLength(60) source?: string | null;
  @IsIn(Object.keys(assignModes)) mode!: AssignMode;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) userIds!: string[];
  @IsOptional() @IsBoolean() active?: boolean;
}

export class RulesDto {
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => RuleDto) rules!: RuleDto[];
}

export class ConflictDto implements NewConflict {
  @IsOptional() @IsUUID() companyId?: string;
  @IsOptional() @IsUUID() leadId?: string;
  @IsOptional() @IsString() @MaxLength(300) name?: string;
  @IsOptional() @IsString() @MaxLength(40) uscc?: string;
  @IsOptional() @IsString() @MaxLength(60) phone?: string;
  @IsString() @IsNotEmpty() @MaxLength(1_000) evidence!: string;
}

export class RulingDto {
  @IsIn(Object.keys(rulings)) ruling!: Ruling;
  @IsString() @IsNotEmpty() @MaxLength(500) reason!: string;
}

export class ConflictQuery extends ListQuery implements ConflictFilter {
  @IsOptional() @IsIn(Object.keys(conflictStates)) state?: ConflictState;
  @IsOptional() @IsUUID() companyId?: string;
}

export class BreachQuery extends ListQuery {
  @IsOptional() @IsIn(slaClockCodes) clock?: SlaClock;
  @IsOptional() @Matches(/^(me|[0-9a-f-]{36})$/) ownerId?: string;
  @IsOptional() @IsUUID() teamId?: string;
  /** true: still open; false: met too late */
  @IsOptional() @QueryBoolean() @IsBoolean() open?: boolean;
}

export class ExportDto {
  @IsIn(['xlsx', 'csv']) format!: 'xlsx' | 'csv';
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(30) @IsIn(leadColumnCodes, { each: true }) columns!: LeadColumn[];
  @IsOptional() @ValidateNested() @Type(() => LeadQuery) filter?: LeadQuery;
}

export class SaveViewDto {
  @IsString() @IsNotEmpty() @MaxLength(40) name!: string;
  @IsString() @MaxLength(1_500) query!: string;
}
