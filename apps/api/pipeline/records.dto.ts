import { JURISDICTION_CODES, type Jurisdiction } from '@crm/identity';
import {
  complianceDepartments,
  coordinationKinds,
  departments,
  metrics,
  milestoneKinds,
  packageKinds,
  reviewOutcomes,
  verdicts,
  type CoordinationKind,
  type Department,
  type Metric,
  type MilestoneKind,
  type NewReview,
  type OpinionAnswer,
  type PackageInputs,
  type PackageKind,
  type ReviewDecision,
  type ReviewOutcome,
  type Verdict,
} from '@crm/pipeline';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Code, Day, OptCode, OptCodes, OptDay, OptNumber, OptText, OptYes, Text } from './fields';

export class NewReviewDto implements NewReview {
  @OptText(1_000) agenda?: string | null;
  @OptText(1_000) material?: string | null;
  @OptDay() meetingOn?: string | null;
  @OptCodes(departments, 12) departments?: Department[];
  @OptDay() opinionsDueOn?: string | null;
}
export class ConditionDto {
  @Text(500) text!: string;
  @IsOptional() @IsUUID() ownerId?: string;
  @Day() dueOn!: string;
}
export class DecideReviewDto implements ReviewDecision {
  @Code(reviewOutcomes) outcome!: ReviewOutcome;
  @OptText(1_000) note?: string | null;
  @OptText(4_000) minutes?: string | null;
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ConditionDto)
  conditions?: ConditionDto[];
}
export class MinutesDto {
  @Text(4_000) minutes!: string;
}
export class OpinionDto implements OpinionAnswer {
  @Code(verdicts) verdict!: Verdict;
  @Text(2_000) text!: string;
  @OptText(60) memberName?: string | null;
}
export class EvidenceDto {
  @Text(1_000) evidence!: string;
}

export class PackageRequestDto {
  @Text(500) ask!: string;
  @OptText(1_000) answer?: string;
  @OptText(60) owner?: string;
  @OptDay() dueOn?: string | null;
}
export class PackagePromiseDto {
  @Text(60) by!: string;
  @Text(500) what!: string;
  @OptDay() dueOn?: string | null;
}
export class PackageStepDto {
  @Text(300) step!: string;
  @OptText(60) owner?: string;
  @OptDay() dueOn?: string | null;
}
export class PackageContactDto {
  @Text(60) name!: string;
  @OptText(30) phone?: string | null;
}
export class NewPackageDto implements PackageInputs {
  @OptCode(packageKinds) kind?: PackageKind;
  /** Absent: the rooms held or leased. */
  @IsOptional() @IsArray() @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) roomIds?: string[];
  @IsOptional() @IsArray() @ArrayMaxSize(30) @IsString({ each: true }) @MaxLength(300, { each: true }) risks?: string[];
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => PackageRequestDto)
  requests?: PackageRequestDto[];
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => PackagePromiseDto)
  commitments?: PackagePromiseDto[];
  @IsOptional() @IsArray() @ArrayMaxSize(30) @IsString({ each: true }) @MaxLength(200, { each: true }) services?: string[];
  @IsOptional() @IsArray() @ArrayMaxSize(30) @ValidateNested({ each: true }) @Type(() => PackageStepDto) plan?: PackageStepDto[];
  @IsOptional() @ValidateNested() @Type(() => PackageContactDto) contact?: PackageContactDto | null;
  @OptYes() showTotal?: boolean;
  @OptCode(['now', 'assumed']) landing?: 'now' | 'assumed';
}
export class ComplianceDto {
  @Text(1_000) text!: string;
}
export class ComplianceOpinionDto {
  @Code(complianceDepartments) department!: (typeof complianceDepartments)[number];
  @Text(2_000) text!: string;
  /** Number or name of the paper. */
  @Text(300) paper!: string;
}

export class InstructionDto {
  @OptCode(['instruction', 'attention']) kind?: 'instruction' | 'attention';
  @Text(1_000) text!: string;
  @OptDay() givenOn?: string;
  @OptText(100) unit?: string | null;
  @OptDay() dueOn?: string | null;
}
export class FeedbackDto {
  @Text(1_000) text!: string;
}
export class CoordinationDto {
  @Code(coordinationKinds) kind!: CoordinationKind;
  @Text(1_000) text!: string;
  @Text(100) ownerUnit!: string;
  @OptDay() dueOn?: string | null;
}
export class ResultDto {
  @Text(1_000) result!: string;
}
export class LedgerQuery {
  @OptCode(['open', 'all']) show?: 'open' | 'all';
}
export class MilestoneDto {
  @Code(milestoneKinds) kind!: MilestoneKind;
  @OptDay() plannedOn!: string | null;
  @OptDay() actualOn!: string | null;
  @OptNumber() amountWan!: number | null;
  @OptText(500) evidence!: string | null;
}
export class ActualDto {
  @Code(metrics) metric!: Metric;
  @IsInt() @Min(2000) @Max(2100) year!: number;
  @IsNumber({ maxDecimalPlaces: 2 }) @Min(0) @Max(100_000_000) value!: number;
  @OptText(500) evidence!: string | null;
}
export class ReferralDto {
  @Code(JURISDICTION_CODES) to!: Jurisdiction;
  @Text(500) reason!: string;
}
export class ReferralAnswerDto {
  @IsBoolean() accept!: boolean;
}
export class TargetListDto {
  @Text(120) name!: string;
  @OptText(500) purpose?: string | null;
  @OptDay() dueOn?: string | null;
  @IsOptional() @IsArray() @ArrayMaxSize(500) @IsUUID(undefined, { each: true }) companyIds?: string[];
}
export class PatchTargetListDto {
  @OptText(120) name?: string;
  @OptText(500) purpose?: string | null;
  @OptDay() dueOn?: string | null;
  @OptYes() closed?: boolean;
}
export class TargetCompaniesDto {
  @IsArray() @ArrayMaxSize(500) @IsUUID(undefined, { each: true }) companyIds!: string[];
}
