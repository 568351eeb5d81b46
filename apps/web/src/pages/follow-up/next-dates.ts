import { addDays, weekdayOf } from '@/ui/format';

export type NextChoice = 'tomorrow' | 'in3days' | 'nextMonday' | 'pick';

/** The date one tap means, from a business date. 下周一 is always in the coming week, also on a Monday. */
export function dateOf(choice: Exclude<NextChoice, 'pick'>, today: string): string {
  if (choice === 'tomorrow') return addDays(today, 1);
  if (choice === 'in3days') return addDays(today, 3);
  return addDays(today, ((8 - weekdayOf(today)) % 7) || 7);
}
