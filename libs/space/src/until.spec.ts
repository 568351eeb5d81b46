import { untilOf } from './until';

describe('the end of a hold', () => {
  it.each([
    ['2026-12-05', '2026-12-05T16:00:00.000Z', 'a date lasts to its 24:00 in Beijing'],
    ['2026-12-05T18:00:00+08:00', '2026-12-05T10:00:00.000Z', 'a time is itself'],
    ['2026-12-05T10:00:00Z', '2026-12-05T10:00:00.000Z', 'UTC'],
    ['2026-12-05T10:00:00.5Z', '2026-12-05T10:00:00.500Z', 'fractions'],
    ['2026-12-05T18:00', '2026-12-05T10:00:00.000Z', 'no zone named: the business zone, wherever the server stands'],
    ['2026-12-05T23:59:59-05:00', '2026-12-06T04:59:59.000Z', 'another zone'],
  ])('%s is %s (%s)', (text, want) => expect(untilOf(text).toISOString()).toBe(want));

  it.each([['2026'], ['2026-12'], ['2026-W48'], ['2026-02-30'], ['2026-02-30T10:00:00Z'], ['2026-12-05T24:00:00Z'], ['2026-12-05 18:00'], ['soon'], ['']])('%s is no end', (text) =>
    expect(() => untilOf(text)).toThrow(expect.objectContaining({ code: 'SPACE.HOLD_IN_PAST' })));

  it('ends with the calendar', () => expect(() => untilOf('9999-12-31')).toThrow(expect.objectContaining({ code: 'SPACE.HOLD_TERM' })));
});
