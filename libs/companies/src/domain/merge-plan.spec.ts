import { mergeProfiles, mergeRows, takenFields } from './merge-plan';

const record = (over: object) => ({
  name: '北京澄湃生物有限公司', uscc: null, englishName: null, parentGroup: null, description: null, businessScope: null, products: [], address: null, registeredOn: null, registeredCapital: null, companyType: null, ...over,
});

describe('merge plan', () => {
  it('shows only what differs and fills what is empty', () => {
    const rows = mergeRows(record({ description: '甲' }), record({ description: '乙', uscc: '91110000802100433B' }));
    expect(rows.map((r) => `${r.field}:${r.suggested}`)).toEqual(['uscc:merged', 'description:kept']);
  });
  it('takes what was chosen', () => {
    expect(takenFields(record({ description: '甲' }), record({ description: '乙', uscc: 'X' }), { description: 'merged', uscc: 'kept' })).toEqual({ description: '乙' });
  });
  it('facts known here win, facts unknown here come over', () => {
    expect(mergeProfiles({ foreignSharePct: 30, none: ['penalties'] }, { foreignSharePct: 10, isHeadCdmo: true, none: ['criminalRecord'] })).toEqual({
      foreignSharePct: 30, isHeadCdmo: true, none: ['penalties', 'criminalRecord'],
    });
  });
});
