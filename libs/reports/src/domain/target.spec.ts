import { targetStateOf, timeProgressOf } from './target';

describe('target sets', () => {
  const set = { startsOn: '2023-01-01', endsOn: '2025-12-31', indicators: 6 };
  it.each([
    ['2025-12-31', 'running'],
    ['2026-01-01', 'closed'],
  ])('on %s the plan of 2023–2025 is %s', (today, state) => expect(targetStateOf(set, today)).toBe(state));

  it('waits for figures when it has none', () => expect(targetStateOf({ ...set, endsOn: '2028-12-31', indicators: 0 }, '2026-05-01')).toBe('waiting'));

  it.each([
    ['2022-12-31', 0],
    ['2023-01-01', 1 / 1096],
    ['2025-12-31', 1],
    ['2027-01-01', 1],
  ])('on %s %d of its time has passed', (today, share) => expect(timeProgressOf(set, today)).toBeCloseTo(share, 6));
});
