import { PARK_CODES } from '@crm/identity';
import { isDate } from '@crm/platform';
import { animalRooms, buildingKinds, factFields, type FactField, fireAcceptances, fireHazards, gmpGrades, type SplitPart, type UnitFilter, type UnitPatch, unitStates, type UnitState, windowKinds, type WindowKind } from '@crm/space';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsNotEmpty, IsNumber, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateBy, ValidateNested } from 'class-validator';
import { ListQuery } from '../http/list-query.dto';

/** A real calendar date (2026-02-30 is none), read in the business zone. */
export const IsDay = (): PropertyDecorator => ValidateBy({ name: 'isDay', validator: { validate: (v) => typeof v === 'string' && isDate(v), defaultMessage: () => '日期格式为 2026-11-23' } });

export class UnitListQuery extends ListQuery implements UnitFilter {
  @IsOptional() @IsIn(PARK_CODES) park?: string;
  @IsOptional() @IsString() @MaxLength(20) building?: string;
  @IsOptional() @Type(() => Number) @IsInt() floor?: number;
  @IsOptional() @IsIn(Object.keys(unitStates)) state?: UnitState;
  @IsOptional() @Type(() => Number) @IsNumber() @Min(0) areaMinM2?: number;
  @IsOptional() @Type(() => Number) @IsNumber() @Min(0) areaMaxM2?: number;
  @IsOptional() @IsString() @MaxLength(40) q?: string;
}

export class AsOfQuery {
  /** A business date; absent = today. */
  @IsOptional() @IsDay() asOf?: string;
  @IsOptional() @IsString() @MaxLength(20) building?: string;
}

/** Facts of a room; null = 未知. The checks are added below from the list of facts. */
export class UnitFactsDto {
  storeyHeightM?: number | null;
  clearHeightM?: number | null;
  floorLoadKnM2?: number | null;
  columnGrid?: string | null;
  freightLiftT?: number | null;
  hoistOpening?: boolean | null;
  powerKva?: number | null;
  powerLimitKva?: number | null;
  powerExpandMonths?: number | null;
  dualPower?: boolean | null;
  generator?: boolean | null;
  steam?: boolean | null;
  steamTonHour?: number | null;
  steamMpa?: number | null;
  gas?: boolean | null;
  chilledWater?: boolean | null;
  pureWater?: boolean | null;
  compressedAir?: boolean | null;
  waterM3Day?: number | null;
  effluentM3Day?: number | null;
  inactivationTank?: boolean | null;
  hazardWasteRoom?: boolean | null;
  exhaust?: boolean | null;
  fireHazard?: 'A' | 'B' | 'C' | 'D' | 'E' | null;
  hazardClassA?: boolean | null;
  hazmatMaxT?: number | null;
  cleanroom?: 'A' | 'B' | 'C' | 'D' | 'none' | null;
  cleanroomIso?: number | null;
  cleanroomClass?: string | null;
  cleanroomBuiltM2?: number | null;
  cleanroomPossibleM2?: number | null;
  biosafety?: number | null;
  absl?: number | null;
  animalRoom?: 'no' | 'possible' | 'licensed' | null;
  animalKinds?: string | null;
  coldStore?: boolean | null;
  coldStoreRanges?: string | null;
  emShield?: boolean | null;
  xrayShield?: boolean | null;
  plannedUse?: string | null;
  registrable?: boolean | null;
  ownership?: string | null;
  mortgaged?: boolean | null;
  fireAcceptance?: 'accepted' | 'pending' | null;
  eiaList?: string | null;
  fitOut?: string | null;
  innerAreaM2?: number | null;
}

for (const [field, { type }] of Object.entries(factFields)) {
  const add = (...decorators: PropertyDecorator[]) => decorators.forEach((d) => d(UnitFactsDto.prototype, field));
  add(IsOptional());
  if (type === 'number') add(IsNumber({ maxDecimalPlaces: 2 }), Min(0), Max(field === 'biosafety' || field === 'absl' ? 4 : 1_000_000));
  if (type === 'bool') add(IsBoolean());
  if (type === 'text') add(IsString(), MaxLength(200));
  if (type === 'choice') add(IsIn(choicesOf(field as FactField)));
}

export class ChangeUnitDto extends UnitFactsDto implements UnitPatch {
  @IsOptional() @IsString() @IsNotEmpty() @MaxLength(40) code?: string;
  @IsOptional() @IsNumber({ maxDecimalPlaces: 2 }) @Min(0.01) @Max(1_000_000) areaM2?: number;
  @IsOptional() @IsNumber({ maxDecimalPlaces: 2 }) @Min(0) @Max(1_000_000) rentFenPerM2Day?: number | null;
  @IsOptional() @IsNumber({ maxDecimalPlaces: 2 }) @Min(0) @Max(1_000_000) floorRentFenPerM2Day?: number | null;
  @IsOptional() @IsDay() availableFrom?: string | null;
  @IsOptional() @IsString() @MaxLength(500) note?: string | null;
}

export class CreateUnitDto extends ChangeUnitDto {
  @IsIn(PARK_CODES) park!: string;
  @IsString() @IsNotEmpty() @MaxLength(20) building!: string;
  @IsInt() @Min(-5) @Max(200) floor!: number;
  @IsString() @IsNotEmpty() @MaxLength(40) declare code: string;
  @IsNumber({ maxDecimalPlaces: 2 }) @Min(0.01) @Max(1_000_000) declare areaM2: number;
}

export class CreateBuildingDto {
  @IsString() @IsNotEmpty() @MaxLength(20) code!: string;
  @IsString() @IsNotEmpty() @MaxLength(60) name!: string;
  @IsIn(Object.keys(buildingKinds)) kind!: string;
  /** Number of floors above ground; each may get its height later. */
  @IsInt() @Min(1) @Max(100) floors!: number;
  @IsOptional() @IsNumber() @Min(1) @Max(50) storeyHeightM?: number;
}

export class SplitPartDto implements SplitPart {
  @IsString() @IsNotEmpty() @MaxLength(40) code!: string;
  @IsNumber({ maxDecimalPlaces: 2 }) areaM2!: number;
}
export class SplitUnitDto {
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => SplitPartDto) parts!: SplitPartDto[];
}
export class MergeUnitsDto {
  @IsArray() @ArrayMinSize(2) @ArrayMaxSize(50) @ArrayUnique() @IsUUID('all', { each: true }) unitIds!: string[];
  @IsString() @IsNotEmpty() @MaxLength(40) code!: string;
}
export class OpenWindowDto {
  @IsIn(Object.keys(windowKinds)) kind!: WindowKind;
  @IsDay() from!: string;
  @IsDay() to!: string;
  @IsOptional() @IsString() @MaxLength(300) reason?: string;
}
export class EndWindowDto {
  /** Its last day; before its first day the window disappears. */
  @IsDay() on!: string;
}

function choicesOf(field: FactField): string[] {
  const tables: Partial<Record<FactField, object>> = { cleanroom: gmpGrades, animalRoom: animalRooms, fireHazard: fireHazards, fireAcceptance: fireAcceptances };
  return Object.keys(tables[field] ?? {});
}
