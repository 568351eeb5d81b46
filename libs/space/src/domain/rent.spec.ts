import { depositFen, monthRentFen, nextRentDueOn, nextRiseOn, rentOn, rentStartsOn, type RentTerms, yearRentFen } from './rent';

const terms: RentTerms = {
  startsOn: '2026-01-15', endsOn: '2031-01-14', areaM2: 1200.5, rentFenPerM2Day: 210, monthBasis: '365/12', rentFreeMonths: 3,
  escalation: { percent: 5, everyMonths: 24 },
};

describe('rent', () => {
  it.each([
    // 1,200.50 ㎡ × 2.10 元 = 2,521.05 元 a day
    [1200.5, 210, '30', 7_563_150], // × 30
    [1200.5, 210, '365/12', 7_668_194], // × 30.41666… = 76,681.9375 元, half up
    [0.01, 0.01, '30', 0],
    [100, 150.55, '30', 451_650],
    [99.99, 333.33, '365/12', 1_013_777],
  ] as const)('%d ㎡ at %d fen on %s is %d fen a month', (area, rent, basis, want) => expect(monthRentFen(area, rent, basis)).toBe(want));

  it.each([[1200.5, 210, '30', 90_757_800], [1200.5, 210, '365/12', 92_018_325]] as const)('%d ㎡ at %d fen on %s is %d fen a year', (area, rent, basis, want) =>
    expect(yearRentFen(area, rent, basis)).toBe(want));

  it.each([[0, '2026-01-15'], [3, '2026-04-15'], [2.5, '2026-03-30']])('with %d free months rent starts on %s', (free, want) =>
    expect(rentStartsOn({ startsOn: '2026-01-15', rentFreeMonths: free })).toBe(want));

  it.each([
    ['2026-01-14', 0, 'before hand-over'], ['2026-04-14', 0, 'last free day'], ['2026-04-15', 210, 'first paid day'],
    ['2028-01-14', 210, 'last day before the rise'], ['2028-01-15', 220.5, 'first rise'], ['2030-01-15', 231.53, 'second, compounding'],
    ['2031-01-14', 231.53, 'last day'], ['2031-01-15', 0, 'after the end'],
  ])('on %s the rent is %d (%s)', (on, want) => expect(rentOn(terms, on)).toBe(want));

  it.each([['2026-02-01', '2028-01-15'], ['2028-01-15', '2030-01-15'], ['2030-01-15', null]])('after %s it rises on %s', (on, want) =>
    expect(nextRiseOn(terms, on)).toBe(want));

  it.each<[string, string | null, string]>([
    ['2026-01-01', '2026-04-15', 'the first is the day the rent starts'], ['2026-04-15', '2026-04-15', 'that day itself'], ['2026-04-16', '2026-05-15', 'a month on'],
    ['2028-03-01', '2028-03-15', 'years on'], ['2030-12-16', null, 'none after the last: the term ends on 2031-01-14'],
  ])('after %s rent falls due on %s (%s)', (from, want) => expect(nextRentDueOn(terms, from)).toBe(want));

  it('rent of the 31st falls due on the last day of a short month, and on the 31st again', () => {
    const late = { ...terms, startsOn: '2026-01-31', rentFreeMonths: 0 };
    expect(['2026-02-01', '2026-03-01', '2026-04-01'].map((on) => nextRentDueOn(late, on))).toEqual(['2026-02-28', '2026-03-31', '2026-04-30']);
  });

  it('no rent, nothing due', () => expect(nextRentDueOn({ ...terms, rentFenPerM2Day: 0 }, '2026-05-01')).toBeNull());

  it('a deposit is months of the first rent', () => expect(depositFen(100, 100, '30', 2)).toBe(600_000));
});
