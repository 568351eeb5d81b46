import { approvalReasons, extensionFault } from './hold-policy';

const limits = { maxDays: 14, maxAreaM2: 3000, maxExtensions: 2, maxTotalDays: 60 };
const hold = { startsOn: '2026-11-23', lastDay: '2026-12-01', areaM2: 500, quotedRentFen: null, floorRentFen: null };

describe('hold policy', () => {
  it.each([
    ['short and small', {}, []],
    ['14 days', { lastDay: '2026-12-07' }, []],
    ['15 days', { lastDay: '2026-12-08' }, ['long']],
    ['3,000 ㎡', { areaM2: 3000 }, []],
    ['3,000.01 ㎡', { areaM2: 3000.01 }, ['large']],
    ['both', { lastDay: '2027-01-01', areaM2: 5000 }, ['long', 'large']],
    ['at the floor price', { quotedRentFen: 150, floorRentFen: 150 }, []],
    ['below it', { quotedRentFen: 149.99, floorRentFen: 150 }, ['price']],
    ['no quote', { floorRentFen: 150 }, []],
  ])('%s', (_name, change, want) => expect(approvalReasons({ ...hold, ...change }, limits)).toEqual(want));

  const until = new Date('2026-12-01T16:00:00Z');
  it.each([
    ['later', '2026-12-05T16:00:00Z', '2026-12-05', 0, null],
    ['earlier', '2026-11-30T16:00:00Z', '2026-11-30', 0, 'NOT_LATER'],
    ['the same', '2026-12-01T16:00:00Z', '2026-12-01', 0, 'NOT_LATER'],
    ['a third time', '2026-12-05T16:00:00Z', '2026-12-05', 2, 'TOO_OFTEN'],
    ['past 60 days', '2027-01-23T16:00:00Z', '2027-01-23', 0, 'TOO_LONG'],
  ])('extension: %s', (_name, at, lastDay, extensions, want) =>
    expect(extensionFault({ startsOn: '2026-11-23', until, extensions }, { until: new Date(at), lastDay }, limits)).toBe(want));
});
