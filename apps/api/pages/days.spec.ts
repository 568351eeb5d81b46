import { daysOf } from './days';

const say = (at: Date) => at.toISOString();

it('cuts days, weeks and months in the business zone', () => {
  const days = daysOf(new Date('2026-11-22T16:30:00Z')); // 周一 2026-11-23 00:30 in Shanghai
  expect(days.today).toBe('2026-11-23');
  expect(say(days.monday)).toBe('2026-11-22T16:00:00.000Z');
  expect(say(days.nextMonday)).toBe('2026-11-29T16:00:00.000Z');
  expect(say(days.tomorrow)).toBe('2026-11-23T16:00:00.000Z');
  expect(say(days.month)).toBe('2026-10-31T16:00:00.000Z');
  expect(say(days.lastMonth)).toBe('2026-09-30T16:00:00.000Z');
});
it('ends the week on Sunday, and January looks back at December', () => {
  expect(say(daysOf(new Date('2026-11-29T10:00:00Z')).nextMonday)).toBe('2026-11-29T16:00:00.000Z');
  expect(say(daysOf(new Date('2027-01-05T10:00:00Z')).lastMonth)).toBe('2026-11-30T16:00:00.000Z');
});
