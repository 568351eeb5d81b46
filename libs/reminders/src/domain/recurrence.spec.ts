import fc from 'fast-check';
import { nextTime, RECURRENCES } from './recurrence';

const at = (text: string) => new Date(`${text}+08:00`);
const always = () => true;

describe('reminders that come back', () => {
  it.each([
    ['daily', '2026-11-23T09:00', '2026-11-23T09:00', '2026-11-24T09:00'],
    ['daily', '2026-11-23T09:00', '2026-12-01T10:00', '2026-12-02T09:00'],
    ['weekly', '2026-11-23T09:00', '2026-11-24T00:00', '2026-11-30T09:00'],
    ['monthly', '2026-01-31T09:00', '2026-01-31T09:00', '2026-02-28T09:00'],
    ['monthly', '2026-01-31T09:00', '2026-02-28T09:00', '2026-03-31T09:00'],
    ['monthly', '2026-11-30T00:30', '2026-11-30T00:30', '2026-12-30T00:30'],
    ['monthly', '2027-12-31T23:30', '2028-01-31T23:30', '2028-02-29T23:30'],
    ['weekly', '2026-11-23T09:00', '2026-11-01T00:00', '2026-11-23T09:00'],
  ] as const)('%s from %s, after %s → %s', (rule, from, after, next) => expect(nextTime(rule, at(from), at(after), always)).toEqual(at(next)));

  it('asks the working-day calendar', () => {
    const off = new Set(['2026-10-01', '2026-10-02', '2026-10-03']);
    expect(nextTime('workdays', at('2026-09-30T08:50'), at('2026-09-30T08:50'), (on) => !off.has(on))).toEqual(at('2026-10-04T08:50'));
  });

  it('always lies ahead, and never skips a time of its series', () => {
    const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...RECURRENCES), moment, moment, (rule, from, after) => {
        const next = nextTime(rule, from, after, always);
        expect(next.getTime()).toBeGreaterThanOrEqual(Math.min(from.getTime(), after.getTime() + 1));
        expect(next > after || next.getTime() === from.getTime()).toBe(true);
        // asked a moment before it, the series names the same time
        expect(nextTime(rule, from, new Date(next.getTime() - 1), always)).toEqual(next);
      }),
    );
  });
});
