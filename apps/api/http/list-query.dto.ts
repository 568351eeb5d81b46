import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Turns `true` and `false` of a query string into booleans. */
export const QueryBoolean = () => Transform(({ value }) => (value === 'true' || value === true ? true : value === 'false' || value === false ? false : value));

/** The part every list has in its query. */
export class ListQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  cursor?: string;

  /** A field name, with `-` before it for descending. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  sort?: string;

  /** Adds the exact number of rows. */
  @IsOptional()
  @QueryBoolean()
  @IsBoolean()
  total?: boolean;
}
