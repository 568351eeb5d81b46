import iconv from 'iconv-lite';
import { readCsv } from './csv';
import { SHEET_LIMITS } from './sheet-limits';

const TEXT = [
  '企业名称,联系人,备注', '', '北京示例甲医疗有限公司,联系人甲,"有逗号, 有""引号""，', '有换行"', '\r\n', '上海示例乙药业有限公司,"联系人\r\n乙",', 'a"b,c""d,=“正文”', '="0013",\'=1+1,  ', '', '', '末行,没有换行,𠮷𠀀',
];
const read = (bytes: Buffer, piece?: number) => [...readCsv(bytes, SHEET_LIMITS, piece)].map(({ n, cells }) => ({ n, cells: Array.from(cells, (c) => c ?? null) }));

describe('a csv read piece by piece', () => {
  it.each(['\r\n', '\n', '\r'])('gives the rows it gives in one piece, wherever the cut falls (row end %j)', (end) => {
    for (const encoding of ['utf-8', 'gb18030', 'utf-16le']) {
      const bytes = iconv.encode(TEXT.join(end), encoding, { addBOM: encoding === 'utf-16le' });
      const whole = read(bytes, bytes.length + 1);
      expect(whole.length).toBeGreaterThan(5);
      expect(whole.at(-1)?.cells).toEqual(['末行', '没有换行', '𠮷𠀀']);
      for (let piece = 40; piece < 140; piece += 3) expect(read(bytes, piece)).toEqual(whole);
    }
  });

  it('numbers rows from the line after a stated separator, and takes an unclosed quote to the end', () => {
    expect(read(Buffer.from('sep=;\r\n名称;电话\r\n甲;1\r\n'), 12).map((r) => r.n)).toEqual([2, 3]);
    expect(read(Buffer.from('名称,备注\n甲,"没有收尾\n乙,1\n'), 16).at(-1)).toEqual({ n: 2, cells: ['甲', '没有收尾\n乙,1\n'] });
  });
});
