import { weekOf, yi } from './ledger';

describe('the 台账', () => {
  it.each([
    ['2026-11-21', '2026-11-16', '2026-11-22'],
    ['2026-11-22', '2026-11-16', '2026-11-22'],
    ['2026-11-23', '2026-11-23', '2026-11-29'],
    ['2027-01-01', '2026-12-28', '2027-01-03'],
  ])('%s lies in the week %s to %s', (on, from, to) => expect(weekOf(on)).toEqual({ from, to }));

  it.each([
    ['32000.00', 3.2],
    ['150', 0.015],
    [null, null],
  ])('%s 万元 is %s 亿元', (wan, value) => expect(yi(wan)).toBe(value));
});
