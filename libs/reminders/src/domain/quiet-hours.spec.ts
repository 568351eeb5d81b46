import { afterQuiet, firstAfterQuiet } from './quiet-hours';

const at = (text: string) => new Date(`${text}+08:00`);
const night = { quietFrom: '21:00', quietTo: '08:00' };

describe('quiet hours', () => {
  it.each([
    ['2026-11-23T20:59:59', '2026-11-23T20:59:59'],
    ['2026-11-23T21:00:00', '2026-11-24T08:00:00'],
    ['2026-11-24T00:00:00', '2026-11-24T08:00:00'],
    ['2026-11-24T07:59:59', '2026-11-24T08:00:00'],
    ['2026-11-24T08:00:00', '2026-11-24T08:00:00'],
  ])('over midnight: %s → %s', (now, then) => expect(afterQuiet(at(now), night)).toEqual(at(then)));

  it('within one day', () => {
    const noon = { quietFrom: '12:00', quietTo: '13:30' };
    expect(afterQuiet(at('2026-11-23T12:30:00'), noon)).toEqual(at('2026-11-23T13:30:00'));
    expect(afterQuiet(at('2026-11-23T13:30:00'), noon)).toEqual(at('2026-11-23T13:30:00'));
  });

  it('equal times: never quiet', () => expect(afterQuiet(at('2026-11-23T03:00:00'), { quietFrom: '00:00', quietTo: '00:00' })).toEqual(at('2026-11-23T03:00:00')));

  it('a group waits for the first who may be disturbed', () => {
    expect(firstAfterQuiet(at('2026-11-23T22:00:00'), [night, { quietFrom: '20:00', quietTo: '07:00' }])).toEqual(at('2026-11-24T07:00:00'));
    expect(firstAfterQuiet(at('2026-11-23T22:00:00'), [night, { quietFrom: '00:00', quietTo: '00:00' }])).toEqual(at('2026-11-23T22:00:00'));
  });
});
