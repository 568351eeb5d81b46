import { dateOf } from './next-dates';

it.each([
  ['tomorrow', '2026-11-30', '2026-12-01'],
  ['in3days', '2026-12-30', '2027-01-02'],
  ['nextMonday', '2026-11-23', '2026-11-30'], // a Monday
  ['nextMonday', '2026-11-22', '2026-11-23'], // a Sunday
  ['nextMonday', '2026-11-27', '2026-11-30'],
] as const)('%s from %s is %s', (choice, from, to) => expect(dateOf(choice, from)).toBe(to));
