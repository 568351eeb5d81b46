import { addDays, businessDate, businessTime, daysBetween, endOfBusinessDay, isDate, startOfBusinessDay } from './clock';
import { slotOf } from '../schedule/schedule';

describe('the business zone', () => {
  it.each([
    ['2026-11-21T15:59:59.999Z', '2026-11-21'],
    ['2026-11-21T16:00:00.000Z', '2026-11-22'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
  ])('%s is %s in Beijing', (at, on) => expect(businessDate(new Date(at))).toBe(on));

  it('has days from midnight to midnight', () => {
    expect(startOfBusinessDay('2026-11-21').toISOString()).toBe('2026-11-20T16:00:00.000Z');
    expect(endOfBusinessDay('2026-11-21').toISOString()).toBe('2026-11-21T16:00:00.000Z');
    expect(businessTime('2026-11-21', '08:50').toISOString()).toBe('2026-11-21T00:50:00.000Z');
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });

  it.each([
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['2026-13-01', false],
    ['2026-1-1', false],
  ])('%s is a date: %s', (text, real) => expect(isDate(text)).toBe(real));

  it('knows the slot that has begun', () => {
    expect(slotOf({ job: 'x', everySeconds: 30 }, new Date('2026-11-21T00:00:59Z')).toISOString()).toBe('2026-11-21T00:00:30.000Z');
    expect(slotOf({ job: 'x', dailyAt: '08:50' }, new Date('2026-11-21T00:49:59Z')).toISOString()).toBe('2026-11-20T00:50:00.000Z');
    expect(slotOf({ job: 'x', dailyAt: '08:50' }, new Date('2026-11-21T00:50:00Z')).toISOString()).toBe('2026-11-21T00:50:00.000Z');
    const friday = { job: 'x', weekday: 5, at: '16:00' };
    expect(slotOf(friday, new Date('2026-11-20T07:59:59Z')).toISOString()).toBe('2026-11-13T08:00:00.000Z');
    expect(slotOf(friday, new Date('2026-11-20T08:00:00Z')).toISOString()).toBe('2026-11-20T08:00:00.000Z');
    expect(slotOf(friday, new Date('2026-11-22T20:00:00Z')).toISOString()).toBe('2026-11-20T08:00:00.000Z');
    expect(slotOf({ job: 'x', monthday: 1, at: '08:00' }, new Date('2027-01-15T00:00:00Z')).toISOString()).toBe('2027-01-01T00:00:00.000Z');
    expect(slotOf({ job: 'x', monthday: 1, at: '08:00' }, new Date('2027-02-28T23:59:00Z')).toISOString()).toBe('2027-02-01T00:00:00.000Z');
  });
});
