import { PARK_CODES, JURISDICTION_CODES, type Jurisdiction, type ParkCode } from '@crm/identity';
import {
  boardKinds,
  confidences,
  keyLevels,
  lostParties,
  natures,
  origins,
  secrecyLevels,
  stages,
  subFields,
  tracks,
  type Confidence,
  type Demand,
  type Expected,
  type KeyLevel,
  type Landing,
  type Licence,
  type LostParty,
  type MoveInput,
  type Nature,
  type NewProject,
  type Origin,
  type ProjectFilter,
  type ProjectPatch,
  type Secrecy,
  type Stage,
  type Track,
  standings,
  type Standing,
} from '@crm/pipeline';
import { Type } from 'class-transformer';
import { IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { ListQuery } from '../http/list-query.dto';
import { Code, OptCode, OptCodes, OptCount, OptDay, OptNumber, OptText, OptTime, OptYes, Text } from './fields';

export const directions = Object.keys(subFields);
const uses = ['rd', 'pilot', 'production', 'lab', 'office', 'animal_lab'] as const;

export class ExpectedDto implements Expected {
  @OptNumber() investmentWan?: number | null;
  @OptNumber() fixedInvestmentWan?: number | null;
  @OptNumber() outputWan?: number | null;
  @OptNumber() taxWan?: number | null;
  @OptCount() headcount?: number | null;
  @OptNumber(10_000_000) areaM2?: number | null;
}
export class DemandDto implements Demand {
  @OptNumber(10_000_000) areaMinM2?: number | null;
  @OptNumber(10_000_000) areaMaxM2?: number | null;
  @OptCodes(PARK_CODES, 3) parks?: ParkCode[];
  @OptCode(uses) use?: (typeof uses)[number] | null;
  @OptNumber(100) storeyHeightMinM?: number | null;
  @OptNumber(100) clearHeightMinM?: number | null;
  @OptNumber(1_000) floorLoadMinKnM2?: number | null;
  @OptNumber(1_000_000) powerMinKva?: number | null;
  @OptYes() dualPower?: boolean | null;
  @OptYes() steam?: boolean | null;
  @OptNumber(1_000_000) effluentM3Day?: number | null;
  @OptCode(['A', 'B', 'C', 'D']) cleanroom?: 'A' | 'B' | 'C' | 'D' | null;
  @OptCode([1, 2, 3]) biosafety?: 1 | 2 | 3 | null;
  @OptYes() hazardClassA?: boolean | null;
  @OptYes() coldStore?: boolean | null;
  @OptDay() neededFrom?: string | null;
  @OptNumber(1_000_000) budgetFenPerM2Day?: number | null;
  @OptYes() contiguous?: boolean | null;
}
/** Free rows of 项目信息表. */
export class SheetDto {
  @OptText(500) investor?: string | null;
  @OptText(2_000) content?: string | null;
  @OptText(500) funding?: string | null;
  @OptText(500) site?: string | null;
  @OptText(2_000) products?: string | null;
  @OptText(2_000) team?: string | null;
  @OptText(2_000) requests?: string | null;
  @OptText(500) progress?: string | null;
  @OptText(2_000) blockers?: string | null;
  @OptText(500) nextStep?: string | null;
  @OptText(100) leaderInCharge?: string | null;
  @OptText(100) leadUnit?: string | null;
  @OptText(100) firstReporter?: string | null;
  @OptText(300) competitors?: string | null;
}
export class LicenceDto implements Licence {
  @OptDay() issuedOn?: string | null;
  @OptText(300) address?: string | null;
  @OptNumber() capitalWan?: number | null;
  @OptCode(JURISDICTION_CODES) jurisdiction?: Jurisdiction | null;
  @OptText(18) uscc?: string | null;
}
export class LandingDto implements Landing {
  @OptDay() leaseContractOn?: string | null;
  @OptDay() firstRentOn?: string | null;
  @OptDay() handoverOn?: string | null;
  @OptDay() landContractOn?: string | null;
  @OptText(100) constructionPermitNo?: string | null;
  @OptText(100) operatingLicenceNo?: string | null;
  @OptDay() firstInvoiceOn?: string | null;
  @OptText(100) eiaAcceptanceNo?: string | null;
}
export class ProjectFactsDto {
  @OptText(200) title?: string;
  @OptCode(tracks) track?: Track;
  @OptCodes(PARK_CODES, 3) parks?: ParkCode[];
  @OptCode(directions) direction?: string | null;
  @OptText(40) subField?: string | null;
  @OptCode(natures) nature?: Nature | null;
  @OptCode(origins) origin?: Origin | null;
  @OptCode(confidences) confidence?: Confidence | null;
  @OptCode(keyLevels) keyLevel?: KeyLevel | null;
  @OptCode(secrecyLevels) secrecy?: Secrecy;
  @OptText(60) codeName?: string | null;
  @OptText(500) summary?: string | null;
  @OptDay() nextDueOn?: string | null;
  @OptText(1_000) prohibitedListNote?: string | null;
  @OptText(1_000) safetyNote?: string | null;
  @OptText(1_000) spaceOpinion?: string | null;
  @OptText(500) landDecision?: string | null;
  @OptText(1_000) lowFitReason?: string | null;
  @IsOptional() @ValidateNested() @Type(() => ExpectedDto) expected?: ExpectedDto;
  @IsOptional() @ValidateNested() @Type(() => DemandDto) demand?: DemandDto | null;
  @IsOptional() @ValidateNested() @Type(() => SheetDto) sheet?: SheetDto;
  @IsOptional() @ValidateNested() @Type(() => LicenceDto) licence?: LicenceDto;
  @IsOptional() @ValidateNested() @Type(() => LandingDto) landing?: LandingDto;
}
export class CreateProjectDto extends ProjectFactsDto implements NewProject {
  @IsUUID() companyId!: string;
  @OptText(40) source?: string | null;
}
export class PatchProjectDto extends ProjectFactsDto implements ProjectPatch {
  @IsOptional() @IsUUID() ownerId?: string;
}
export class ConvertLeadDto extends ProjectFactsDto {}

export class MoveDto implements MoveInput {
  @Code(stages) to!: Stage;
  /** For `lost` one of the reason codes; for a forced move free words. */
  @OptText(500) reason?: string | null;
  @OptText(1_000) note?: string | null;
  @OptCode(lostParties) lostBy?: LostParty | null;
  @OptText(200) competitor?: string | null;
  /** When it really happened; now when absent. */
  @OptTime() movedAt?: Date;
}

const listOf = 400;
export class ProjectListQuery extends ListQuery implements ProjectFilter {
  @OptText(100) q?: string;
  @OptCode([...boardKinds, 'other']) kind?: string;
  /** One stage or several with commas, as in the next filters. */
  @IsOptional() @IsString() @MaxLength(listOf) stage?: string;
  @IsOptional() @IsString() @MaxLength(listOf) owner?: string;
  @IsOptional() @IsString() @MaxLength(listOf) team?: string;
  @IsOptional() @IsString() @MaxLength(listOf) direction?: string;
  @IsOptional() @IsString() @MaxLength(listOf) park?: string;
  @IsOptional() @IsString() @MaxLength(listOf) source?: string;
  @IsOptional() @IsString() @MaxLength(listOf) track?: string;
  @IsOptional() @IsUUID() company?: string;
  /** Business dates, both inclusive: first entry into 研判. */
  @OptDay() cohortFrom?: string;
  @OptDay() cohortTo?: string;
  /** Ever in this stage or a later one. */
  @OptCode(stages) reached?: Stage;
  /** Furthest stage exactly. */
  @OptCode(stages) furthest?: Stage;
  /** Ever in this very stage. */
  @OptCode(stages) entered?: Stage;
  /** Ever left this stage. */
  @OptCode(stages) left?: Stage;
  @OptCode(standings) standing?: Standing;
  /** The end of this business day instead of now, for the filters of a cohort. */
  @OptDay() asOf?: string;
  @OptText(10) confidence?: string;
  @OptCode([...keyLevels, 'any']) keyLevel?: string;
  @OptCode(['stalled', 'overdue', 'no_plan', 'mine', 'key']) only?: 'stalled' | 'overdue' | 'no_plan' | 'mine' | 'key';
}
export class BoardQuery {
  @OptCode(boardKinds) kind?: (typeof boardKinds)[number];
  @OptText(100) q?: string;
  @IsOptional() @IsString() @MaxLength(listOf) owner?: string;
  @IsOptional() @IsString() @MaxLength(listOf) team?: string;
  @IsOptional() @IsString() @MaxLength(listOf) direction?: string;
  @IsOptional() @IsString() @MaxLength(listOf) park?: string;
  @IsOptional() @IsString() @MaxLength(listOf) track?: string;
  @OptText(10) confidence?: string;
  @OptCode(['stalled', 'overdue', 'no_plan', 'mine', 'key']) only?: 'stalled' | 'overdue' | 'no_plan' | 'mine' | 'key';
  @IsOptional() @Type(() => Number) @OptCount(100) perColumn?: number;
}
export class StageLogQuery {
  /** `all` also shows moves that were undone. */
  @OptCode(['counting', 'all']) show?: 'counting' | 'all';
}
export class CollaboratorDto {
  @IsUUID() userId!: string;
  /** On the 知悉名单. */
  @OptYes() knows?: boolean;
}
export class HandOverDto {
  @IsUUID() fromUserId!: string;
  @IsUUID() toUserId!: string;
  @OptText(300) reason?: string | null;
}
export class GiveBackDto {
  @Text(300) reason!: string;
}
