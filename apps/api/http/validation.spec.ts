import { faultsOf, PathTextPipe, tooDeep } from './validation';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

describe('input before it is looked at', () => {
  it('knows a body that nests too deep, however deep', () => {
    expect(tooDeep(nested(50))).toBe(false);
    expect(tooDeep(nested(70))).toBe(true);
    expect(tooDeep(nested(500_000))).toBe(true);
    expect(tooDeep({ a: [{ b: null }, 1, 'x'] })).toBe(false);
    expect(tooDeep(undefined)).toBe(false);
  });

  it('says one thing of a field once, however many checks it failed', () => {
    const wrongTime = '提醒时间不对';
    expect(faultsOf([{ property: 'remindAt', constraints: { isDate: wrongTime, minDate: wrongTime, maxDate: wrongTime } }])).toEqual([{ path: 'remindAt', code: 'IS_DATE', message: wrongTime }]);
    expect(faultsOf([{ property: 'title', constraints: { isString: '', maxLength: '' } }]).map(({ message }) => message)).toEqual(['应为文字', '太长']);
  });

  it('finds no record behind a path part that is not plain ASCII', () => {
    const pipe = new PathTextPipe();
    expect(pipe.transform('BDA-06', { type: 'param' })).toBe('BDA-06');
    for (const odd of ['\u202e', '长', '', 'a b']) expect(() => pipe.transform(odd, { type: 'param' })).toThrow('PLATFORM.NOT_FOUND');
    expect(pipe.transform('长', { type: 'query' })).toBe('长');
  });
});
