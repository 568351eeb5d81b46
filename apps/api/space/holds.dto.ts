import { PARK_CODES } from '@crm/identity';
import { type Demand, demandUses, type DemandUse, type Escalation, type HoldFilter, type HoldTransfer, holdStates, type HoldState, type LeaseFilter, type LeaseTerms, monthBases, type MonthBasis, type NewHold, type NewLease, type Renewal } from '@crm/space';
import { plainToInstance, Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsNotEmpty, IsNumber, IsObject, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ListQuery, QueryBoolean } from '../http/list-query.dto';
import { IsDay } from './units.dto';

const MOST_UNITS = 200;

export class HolderDto {
  @Matches(/^[a-z_]{1,20}$/, { message: '类型不对' }) kind!: string;
  @IsUUID() id!: string;
}

export class CreateHoldDto implements NewHold {
  @IsArray() @ArrayNotEmpty() @ArrayMaxSize(MOST_UNITS) @ArrayUnique() @IsUUID('all', { each: true }) unitIds!: string[];
  @IsObject() @ValidateNested() @Type(() => HolderDto) holder!: HolderDto;
  /** A business date (to 24:00) or an ISO time. */
  @IsISO8601({ strict: true }) until!: string;
  @IsOptional() @IsInt() @Min(0) @Max(1_000_000_000_000) depositFen?: number;
  @IsOptional() @IsNumber({ maxDecimalPlaces: 2 }) @Min(0) @Max(1_000_000) quotedRentFenPerM2Day?: number;
  /** Name on the plan for a holder nobody above knows. */
  @IsOptional() @IsString() @MaxLength(200) holderLabel?: string;
}
export class ExtendHoldDto {
  @IsISO8601({ strict: true }) until!: string;
}
export class ReleaseHoldDto {
  @IsOptional() @IsString() @MaxLength(300) reason?: string;
}
export class TransferHoldDto implements HoldTransfer {
  /** Who has the rooms from now on. */
  @IsObject() @ValidateNested() @Type(() => HolderDto) holder!: HolderDto;
  @IsOptional() @IsString() @MaxLength(200) holderLabel?: string;
  @IsOptional() @IsString() @MaxLength(300) reason?: string;
}
export class HoldListQuery extends ListQuery implements HoldFilter {
  @IsOptional() @IsIn(PARK_CODES) park?: string;
  @IsOptional() @IsIn(Object.keys(holdStates)) state?: HoldState;
  /** Only holds that block rooms now. */
  @IsOptional() @QueryBoolean() @IsBoolean() live?: boolean;
  @IsOptional() @IsUUID() unitId?: string;
  @IsOptional() @IsString() @MaxLength(20) holderKind?: string;
  @IsOptional() @IsUUID() holderId?: string;
  @IsOptional() @IsUUID() createdBy?: string;
}

export class EscalationDto implements Escalation {
  @IsNumber({ maxDecimalPlaces: 2 }) @Min(-50) @Max(100) percent!: number;
  @IsInt() @Min(1) @Max(360) everyMonths!: number;
}
/** A plain number means so many percent a year. */
const EscalationField = () => Transform(({ value }) => (typeof value === 'number' ? plainToInstance(EscalationDto, { percent: value, everyMonths: 12 }) : value && typeof value === 'object' ? plainToInstance(EscalationDto, { everyMonths: 12, ...value }) : value));

export class LeaseTermsDto implements Partial<LeaseTerms> {
  @IsOptional() @IsIn(Object.keys(monthBases)) monthBasis?: MonthBasis;
  @IsOptional() @IsNumber({ maxDecimalPlaces: 1 }) @Min(0) @Max(60) rentFreeMonths?: number;
  @IsOptional() @IsNumber({ maxDecimalPlaces: 1 }) @Min(0) @Max(24) depositMonths?: number;
  @IsOptional() @EscalationField() @ValidateNested() escalation?: EscalationDto;
  @IsOptional() @IsString() @MaxLength(60) contractNo?: string;
  @IsOptional() @IsBoolean() taxIncluded?: boolean;
  @IsOptional() @IsNumber({ maxDecimalPlaces: 2 }) @Min(0) @Max(1_000_000) propertyFeeFenPerM2Month?: number;
}
export class SignLeaseDto extends LeaseTermsDto implements NewLease {
  @IsArray() @ArrayNotEmpty() @ArrayMaxSize(MOST_UNITS) @ArrayUnique() @IsUUID('all', { each: true }) unitIds!: string[];
  @IsObject() @ValidateNested() @Type(() => HolderDto) holder!: HolderDto;
  @IsOptional() @IsString() @MaxLength(200) holderLabel?: string;
  @IsDay() startsOn!: string;
  @IsDay() endsOn!: string;
  @IsNumber({ maxDecimalPlaces: 2 }) @Min(0) @Max(1_000_000) rentFenPerM2Day!: number;
}
export class RenewLeaseDto extends LeaseTermsDto implements Renewal {
  @IsDay() endsOn!: string;
  @IsOptional() @IsNumber({ maxDecimalPlaces: 2 }) @Min(0) @Max(1_000_000) rentFenPerM2Day?: number;
}
export class EndLeaseDto {
  @IsDay() endsOn!: string;
  @IsOptional() @IsString() @MaxLength(300) reason?: string;
}
export class ApproveRentDto {
  @IsString() @IsNotEmpty() @MaxLength(300) note!: string;
}
export class LeaseListQuery extends ListQuery implements LeaseFilter {
  @IsOptional() @IsIn(PARK_CODES) park?: string;
  @IsOptional() @IsUUID() unitId?: string;
  @IsOptional() @IsString() @MaxLength(20) holderKind?: string;
  @IsOptional() @IsUUID() holderId?: string;
  @IsOptional() @IsDay() inForceOn?: string;
  @IsOptional() @IsDay() endsBefore?: string;
  @IsOptional() @QueryBoolean() @IsBoolean() needsApproval?: boolean;
}

export class JoinWaitingDto {
  @IsObject() @ValidateNested() @Type(() => HolderDto) holder!: HolderDto;
}

export class DemandDto implements Demand {
  @IsNumber() @Max(10_000_000) areaMinM2!: number;
  @IsOptional() @IsNumber() @Max(10_000_000) areaMaxM2?: number;
  @IsOptional() @IsArray() @ArrayMaxSize(3) @IsIn(PARK_CODES, { each: true }) parks?: string[];
  @IsOptional() @IsIn(Object.keys(demandUses)) use?: DemandUse;
  @IsOptional() @IsNumber() @Min(0) @Max(100) storeyHeightMinM?: number;
  @IsOptional() @IsNumber() @Min(0) @Max(100) clearHeightMinM?: number;
  @IsOptional() @IsNumber() @Min(0) @Max(1_000) floorLoadMinKnM2?: number;
  @IsOptional() @IsNumber() @Min(0) @Max(1_000_000) powerMinKva?: number;
  @IsOptional() @IsBoolean() dualPower?: boolean;
  @IsOptional() @IsBoolean() steam?: boolean;
  @IsOptional() @IsNumber() @Min(0) @Max(1_000_000) effluentM3Day?: number;
  @IsOptional() @IsIn(['A', 'B', 'C', 'D']) cleanroom?: 'A' | 'B' | 'C' | 'D';
  @IsOptional() @IsIn([1, 2, 3]) biosafety?: number;
  @IsOptional() @IsBoolean() hazardClassA?: boolean;
  @IsOptional() @IsBoolean() coldStore?: boolean;
  @IsOptional() @IsDay() neededFrom?: string;
  @IsOptional() @IsNumber() @Min(0) @Max(1_000_000) budgetFenPerM2Day?: number;
  @IsOptional() @IsBoolean() contiguous?: boolean;
}
export class MatchDto {
  @IsObject() @ValidateNested() @Type(() => DemandDto) demand!: DemandDto;
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
}
