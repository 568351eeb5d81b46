import type { ScoreInput } from '@crm/fit';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsNotEmpty, IsNumber, IsObject, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';

const MEGABYTE = 1_048_576;

export class ScoreDto implements ScoreInput {
  @IsString() @IsNotEmpty() @MaxLength(300) name!: string;
  @IsOptional() @IsString() @MaxLength(300) englishName?: string;
  /** The first 20,000 characters are read. */
  @IsOptional() @IsString() @MaxLength(MEGABYTE) description?: string;
  @IsOptional() @IsString() @MaxLength(MEGABYTE) businessScope?: string;
  /** Codes, or objects {kind, year?}; an empty list means "asked, none". */
  @IsOptional() @IsArray() @ArrayMaxSize(50) kinds?: (string | { kind: string; year?: number })[];
  @IsOptional() @IsArray() @ArrayMaxSize(200) @IsString({ each: true }) @MaxLength(2000, { each: true }) products?: string[];
  /** Part of a CompanyProfile. */
  @IsOptional() @IsObject() facts?: object;
}

export class ScoreBatchDto {
  @IsArray() @ArrayMaxSize(2000, { message: '一次最多 2000 家' }) @ValidateNested({ each: true }) @Type(() => ScoreDto) items!: ScoreDto[];
}

export class WeightsDto {
  @IsOptional() @IsObject() fields?: Record<string, number>;
  /** factor per word group, 0–5 */
  @IsOptional() @IsObject() groups?: Record<string, number>;
  @IsOptional() @IsObject() rules?: Record<string, number>;
  /** maxima of the total's parts, together 100 */
  @IsOptional() @IsObject() parts?: Record<string, number>;
  @IsOptional() @IsNumber() scale?: number;
  @IsOptional() @IsNumber() threshold?: number;
  @IsOptional() @IsNumber() secondaryShare?: number;
}

export class ExtraTermDto {
  @IsString() @IsNotEmpty() @MaxLength(40) term!: string;
  @IsString() @IsNotEmpty() @MaxLength(60) group!: string;
}

export class ModelDraftDto {
  @IsOptional() @ValidateNested() @Type(() => WeightsDto) weights?: WeightsDto;
  @IsOptional() @IsArray() @ArrayMaxSize(2000) @ValidateNested({ each: true }) @Type(() => ExtraTermDto) extraTerms?: ExtraTermDto[];
  @IsOptional() @IsString() @MaxLength(500) note?: string;
}

export class PreviewDto extends ModelDraftDto {
  /** how many stored companies to compare at most */
  @IsOptional() @IsInt() @Min(1) @Max(5000) limit?: number;
}
