import { doubtsOf, factAt, itemsOf, putFact, saidOf, setUnknown } from './case-profile';

const profile = {
  name: '示例', location: { district: 'bda', park: null, inYizhuangNewTown: true }, isHeadCdmo: null, contracts: [],
  products: [{ id: 'A', kind: 'drug', drugClass: null, milestones: [{ type: 'phase3_first_entry', date: '2026-05-09', subjectEnrolled: null }] }],
  unknown: ['criminalRecord'],
};

describe('facts of a test case', () => {
  it('reads null as a fact nobody has asked for, without changing what was given', () => {
    const said = saidOf(profile);
    expect(said.unknown).toEqual(['criminalRecord', 'location.park', 'isHeadCdmo', 'products.A.drugClass', 'products.A.milestones.phase3.subjectEnrolled']);
    expect(said.products).toEqual([{ id: 'A', kind: 'drug', milestones: [{ type: 'phase3_first_entry', date: '2026-05-09' }] }]);
    expect(profile.products[0]?.drugClass).toBeNull();
    expect(saidOf(said)).toEqual(said);
  });

  it('puts a fact in its place, takes it out again, and makes it known', () => {
    const said = saidOf(profile);
    expect(factAt(putFact(said, 'location.park', 'biopark'), 'location.park')).toBe('biopark');
    expect(putFact(said, 'location.park', 'biopark').unknown).not.toContain('location.park');
    expect(putFact(said, 'location.district', undefined).location).toEqual({ inYizhuangNewTown: true });
    expect(setUnknown(said, 'location.district').location).toEqual({ inYizhuangNewTown: true });
    expect(setUnknown(said, 'location.district').unknown).toContain('location.district');
  });

  it('names every entry that can be expected, and every detail that may be unknown', () => {
    expect(itemsOf(saidOf(profile))).toEqual(['A']);
    const doubts = doubtsOf(saidOf(profile));
    expect(doubts.find((one) => one.value === 'products.A.drugClass')?.label).toBe('产品 A 注册分类');
    expect(doubts.find((one) => one.value === 'products.A.milestones.phase3.subjectEnrolled')?.label).toBe('产品 A Ⅲ期首次进入：已有受试者入组');
    expect(doubts.some((one) => one.value === 'products.A.deviceClass')).toBe(false);
  });
});
