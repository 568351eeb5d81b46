import { daysFrom, daysIn, daySet, firstFreeDay, isDate, overlaps, plusDays, plusMonths, quarterOf } from './days';

describe('dates', () => {
  it.each([
    ['2026-11-23', true], ['2026-02-30', false], ['2026-2-3', false], ['2028-02-29', true], ['2026-13-01', false], ['', false],
  ])('isDate(%s) = %s', (on, ok) => expect(isDate(on)).toBe(ok));

  it.each([
    ['2026-01-31', 1, '2026-02-28'], ['2028-01-31', 1, '2028-02-29'], ['2026-11-23', 14, '2028-01-23'], ['2026-03-31', -1, '2026-02-28'],
  ])('%s plus %i months = %s', (on, n, want) => expect(plusMonths(on, n)).toBe(want));

  it.each([
    ['2026-12-31', 1, '2027-01-01'], ['2028-02-28', 1, '2028-02-29'], ['2026-03-01', -1, '2026-02-28'],
  ])('%s plus %i days = %s', (on, n, want) => expect(plusDays(on, n)).toBe(want));

  it('counts days with both ends', () => {
    expect(daysFrom('2026-11-23', '2026-11-23')).toBe(0);
    expect(daysIn('2026-11-23', '2026-11-23')).toBe(1);
    expect(daysIn('2026-11-24', '2026-11-23')).toBe(0);
    expect(daySet('2026-12-30', '2027-01-01')).toEqual(['2026-12-30', '2026-12-31', '2027-01-01']);
  });

  it.each([
    [{ from: '2026-01-01', to: '2026-12-31' }, { from: '2027-01-01', to: '2027-12-31' }, false],
    [{ from: '2026-01-01', to: '2026-12-31' }, { from: '2026-12-31', to: '2027-12-31' }, true],
    [{ from: '2026-05-01', to: '2026-05-01' }, { from: '2026-01-01', to: '2026-12-31' }, true],
  ])('overlap of %j and %j: %s', (a, b, want) => {
    expect(overlaps(a, b)).toBe(want);
    expect(overlaps(b, a)).toBe(want);
  });

  it.each([
    ['nothing on it', '2026-11-23', [], '2026-11-23'],
    ['leased now', '2026-11-23', [{ from: '2026-01-01', to: '2026-12-31' }], '2027-01-01'],
    ['renewed without a gap', '2026-11-23', [{ from: '2027-01-01', to: '2027-12-31' }, { from: '2026-01-01', to: '2026-12-31' }], '2028-01-01'],
    ['a gap before the next', '2026-11-23', [{ from: '2026-01-01', to: '2026-12-31' }, { from: '2027-02-01', to: '2027-12-31' }], '2027-01-01'],
    ['only later', '2026-11-23', [{ from: '2027-02-01', to: '2027-12-31' }], '2026-11-23'],
  ])('first free day: %s', (_name, day, periods, want) => expect(firstFreeDay(day, periods)).toBe(want));

  it('names quarters', () => expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual(['2026Q1', '2026Q1', '2026Q2', '2026Q4']));
});
