import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { Type } from 'class-transformer';

const ON_DUPLICATE = ['skip', 'update', 'create'] as const;

export class CheckImportDto {
  /** column key → field key; leave it out to take the suggested one */
  @IsOptional() @IsObject() mapping?: Record<string, string>;
}

export class CommitImportDto {
  /** what happens to rows that are there already; default skip */
  @IsOptional() @IsIn(ON_DUPLICATE) onDuplicate?: 'skip' | 'update' | 'create';
  /** leads: the pool they go to; default the importer's own */
  @IsOptional() @IsUUID() poolId?: string;
  /** leads: where they come from, for rows that do not say */
  @IsOptional() @IsString() @MaxLength(60) source?: string;
}

export class ImportListQuery {
  @IsOptional() @IsIn(['leads', 'units']) kind?: 'leads' | 'units';
}

export class ImportRowsQuery {
  @IsOptional() @IsIn(['ready', 'duplicate', 'error', 'tidied']) state?: 'ready' | 'duplicate' | 'error' | 'tidied';
  @IsOptional() @Transform(({ value }) => Number(value)) @IsInt() @Min(-1) cursor?: number;
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
}

export class ImportKindParam {
  @IsIn(['leads', 'units']) kind!: 'leads' | 'units';
}
