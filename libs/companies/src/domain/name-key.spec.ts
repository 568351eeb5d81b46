import { maskEmail, maskName, maskPhone } from './masks';
import { nameKey } from './name-key';
import { normalisePhone, parsePhones } from './phones';

const same = (a: string, b: string) => expect({ ...nameKey(a), legalForm: '', plain: '' }).toEqual({ ...nameKey(b), legalForm: '', plain: '' });

describe('company-name key', () => {
  it('region first or in brackets is one key and one region', () => same('北京澄湃生物有限公司', '澄湃生物（北京）有限公司'));
  it('full width, dots, spaces, brackets', () => same('北京 澄湃·生物（有限公司）'.replace('（有限公司）', '有限公司'), '北京澄湃生物有限公司'));
  it('traditional is simplified', () => same('北京醫療設備廠有限責任公司', '北京医疗设备厂有限责任公司'));
  it('市 and 省 are no part of the key', () => same('北京市澄湃生物有限公司', '北京澄湃生物股份有限公司'));
  it('a region is never the whole name', () => expect(nameKey('北京有限公司').core).toBe('北京'));
  it('a branch is not its parent', () => {
    expect(nameKey('澄湃生物有限公司上海分公司')).toMatchObject({ core: '澄湃生物', branch: '上海分公司', key: '澄湃生物|上海分公司' });
    expect(nameKey('澄湃生物有限公司').key).toBe('澄湃生物');
  });
  it('a group is not its member', () => expect(nameKey('澄湃集团有限公司').key).not.toBe(nameKey('澄湃有限公司').key));
  it('English legal forms', () => expect(nameKey('Chengpai Bio Co., Ltd.').core).toBe('CHENGPAIBIO'));
  it('takes anything', () => {
    for (const s of ['', '（）', '有限公司', '😀', 'a'.repeat(5000), '((((']) expect(nameKey(s).plain).toBeDefined();
  });
});

describe('masks', () => {
  it('name keeps the first character, region and form', () => {
    expect(maskName('北京恒澄医药有限公司')).toBe('恒＊＊＊（北京）有限公司');
    expect(maskName('恒澄医药（北京）有限公司')).toBe('恒＊＊＊（北京）有限公司');
  });
  it('phone and mail', () => {
    expect(maskPhone('+8613800000621')).toBe('138****0621');
    expect(maskPhone('+861065432100')).toBe('1065****00');
    expect(maskEmail('zhang@example.com')).toBe('z***@example.com');
  });
});

describe('phones', () => {
  it('several in a cell, in several forms', () => {
    expect(parsePhones('138 0000 1111 / 010-65432100转12；+86 13900002222').map((p) => p.e164)).toEqual(['+8613800001111', '+861065432100;ext=12', '+8613900002222']);
  });
  it('equal numbers are equal', () => expect(normalisePhone('（010）6543 2100')?.e164).toBe(normalisePhone('0086-10-65432100')?.e164));
  it('no number', () => expect(normalisePhone('请联系前台')).toBeNull());
});
