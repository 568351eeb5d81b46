/** Short names for the checks that the pipeline's bodies repeat. */
import { applyDecorators } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDate,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

import { IsDay } from '../http/is-day';

/** Absent or null. */
const maybe = IsOptional;
export const Text = (max: number) =>
  applyDecorators(
    IsString(),
    IsNotEmpty(),
    MaxLength(max),
    Transform(({ value }) => (typeof value === 'string' ? value.trim() : value)),
  );
export const OptText = (max: number) => applyDecorators(maybe(), IsString(), MaxLength(max));
export const Code = (codes: readonly string[]) => IsIn([...codes]);
export const OptCode = (codes: readonly (string | number)[]) => applyDecorators(maybe(), IsIn([...codes]));
export const OptCodes = (codes: readonly string[], max = 10) =>
  applyDecorators(maybe(), IsArray(), ArrayMaxSize(max), IsIn([...codes], { each: true }));
export const OptNumber = (max = 100_000_000) => applyDecorators(maybe(), IsNumber({ maxDecimalPlaces: 4 }), Min(0), Max(max));
export const OptCount = (max = 1_000_000) => applyDecorators(maybe(), IsInt(), Min(0), Max(max));
export const OptYes = () => applyDecorators(maybe(), IsBoolean());
export const Day = IsDay;
export const OptDay = () => applyDecorators(maybe(), Day());
export const OptTime = () =>
  applyDecorators(
    maybe(),
    Type(() => Date),
    IsDate({ message: '时间格式不对' }),
  );
