import { readFact, readFloor, readNumber, writeFact } from './inventory-cells';

describe('inventory cells', () => {
  it.each([
    ['clearHeightM', '3.9m', { value: 3.9 }], ['clearHeightM', '未知', { value: null }], ['clearHeightM', '高', { unreadable: '不是数字' }],
    ['floorLoadKnM2', '1.5t/㎡', { value: 15 }], ['floorLoadKnM2', '8 kN/㎡', { value: 8 }], ['powerKva', '1,200', { value: 1200 }],
    ['steam', '有', { value: true }], ['steam', '无', { value: false }], ['steam', '', { value: null }], ['steam', '也许', { unreadable: '填“有”或“无”' }],
    ['cleanroom', 'C级', { value: 'C' }], ['cleanroom', 'b', { value: 'B' }], ['cleanroom', '无', { value: 'none' }], ['cleanroom', '万级', { unreadable: '可填：A 级、B 级、C 级、D 级、无' }],
    ['fireHazard', '丙类', { value: 'C' }], ['animalRoom', '可设', { value: 'possible' }], ['fireAcceptance', '未验收', { value: 'pending' }],
  ] as const)('%s "%s"', (field, cell, want) => expect(readFact(field, cell)).toEqual(want));

  it('comes back as it was written', () => {
    for (const [field, value] of [['steam', false], ['cleanroom', 'C'], ['powerKva', 120.5], ['animalRoom', 'no'], ['columnGrid', '9×9']] as const) {
      expect(readFact(field, String(writeFact(field, value)))).toEqual({ value });
    }
    expect(writeFact('steam', null)).toBeNull();
  });

  it.each([['4', 4], ['4F', 4], ['第4层', 4], ['B1', -1], ['地下2层', -2], ['顶层', null]])('floor %s = %s', (cell, want) => expect(readFloor(cell)).toBe(want));
  it('area with commas', () => expect(readNumber('1,200.50 ㎡')).toEqual({ value: 1200.5 }));
});
