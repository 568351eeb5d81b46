import { toCsv } from './csv';

it('quotes, keeps numbers and disarms formulas', () => {
  expect(toCsv({ columns: ['名称', '数'], rows: [['甲,"乙"', 1.5], ['=HYPERLINK(1)', null], ['＋1', -2]] })).toBe('\uFEFF名称,数\r\n"甲,""乙""",1.5\r\n\'=HYPERLINK(1),\r\n\'＋1,-2\r\n');
});
