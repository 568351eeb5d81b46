import { filterWords } from './filter-words';

describe('a filter of the lead list in words', () => {
  it('names every part', () => {
    expect(filterWords({ state: ['held', 'qualified'], source: 'fair', park: 'huoxian', ownerId: 'me' })).toBe('状态 在手、有效；负责人 本人；来源 展会；园区 漷县');
    expect(filterWords({ q: '器械', poolId: 'p1', importId: 'i' }, { p1: '公共线索池' })).toBe('含“器械”；公共线索池；一次导入的');
  });

  it('says so when there is none', () => {
    expect(filterWords({ sort: '-createdAt' })).toBe('全部线索');
  });

  it('shows no id', () => expect(filterWords({ ownerId: '0198c1', poolId: '0198c2' })).toBe('负责人 指定的一项；指定的线索池'));
});
