import { isDate } from '@crm/platform';
import { ValidateBy } from 'class-validator';

/** A date of the calendar as `2026-11-23`; 2026-02-30 is none. */
export const IsDay = () =>
  ValidateBy({ name: 'isDay', validator: { validate: (value) => typeof value === 'string' && isDate(value), defaultMessage: () => '日期写成 2026-11-23，且须是日历上有的日子' } });
