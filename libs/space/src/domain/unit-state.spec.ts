import { type Occupation, standingOn } from './unit-state';

const lease = (from: string, to: string): Occupation => ({ kind: 'lease', refId: 'L', from, to });
const works = (from: string, to: string): Occupation => ({ kind: 'maintenance', refId: 'W', from, to });

describe('state of a room', () => {
  it.each([
    ['nothing', [], null, null, { state: 'available', until: null, availableFrom: '2026-11-23' }],
    ['lease today', [lease('2026-01-01', '2026-11-23')], null, null, { state: 'leased', until: '2026-11-23', availableFrom: '2026-11-24' }],
    ['lease ended yesterday', [lease('2026-01-01', '2026-11-22')], null, null, { state: 'available', until: null, availableFrom: '2026-11-23' }],
    ['lease starts tomorrow', [lease('2026-11-24', '2027-11-23')], null, null, { state: 'available', until: null, availableFrom: '2026-11-23' }],
    ['works then lease', [works('2026-11-01', '2026-11-30'), lease('2026-12-01', '2027-11-30')], null, null, { state: 'maintenance', until: '2026-11-30', availableFrom: '2027-12-01' }],
    ['held to 24:00', [], { lastDay: '2026-12-05', freeOn: '2026-12-06' }, null, { state: 'held', until: '2026-12-05', availableFrom: '2026-12-06' }],
    ['held to the afternoon', [], { lastDay: '2026-12-05', freeOn: '2026-12-05' }, null, { state: 'held', until: '2026-12-05', availableFrom: '2026-12-05' }],
    ['held, then let', [lease('2026-12-06', '2027-12-05')], { lastDay: '2026-12-05', freeOn: '2026-12-06' }, null, { state: 'held', until: '2026-12-05', availableFrom: '2027-12-06' }],
    ['not handed over yet', [], null, '2027-03-01', { state: 'available', until: null, availableFrom: '2027-03-01' }],
    ['a lease wins over a hold', [lease('2026-01-01', '2026-12-31')], { lastDay: '2026-12-05', freeOn: '2026-12-06' }, null, { state: 'leased', until: '2026-12-31', availableFrom: '2027-01-01' }],
  ])('%s', (_name, occupations, hold, ready, want) => expect(standingOn('2026-11-23', occupations, hold, ready)).toMatchObject(want));
});
