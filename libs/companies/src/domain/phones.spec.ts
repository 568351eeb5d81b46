import * as fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { normalisePhone, parsePhones } from './phones';

describe('phones', () => {
  it('the short way for mainland mobiles answers as the whole parser does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }), fc.boolean(), (second, rest, plus) => {
        const digits = `1${second}${String(rest).padStart(9, '0')}`;
        const number = parsePhoneNumberFromString(digits, 'CN');
        const whole = number?.isValid() ? { e164: number.number, mobile: number.getType() === 'MOBILE' } : null;
        expect(normalisePhone(plus ? `+86${digits}` : digits)).toEqual(whole);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['138 0013 8000', ['+8613800138000']], ['0086-138-0013-8000', ['+8613800138000']], ['１３８００１３８０００', ['+8613800138000']], ['010-65432100转12', ['+861065432100;ext=12']],
    ['13800138000/13900138000；010-65432100', ['+8613800138000', '+8613900138000', '+861065432100']], ['见名片', []], ['138001380', []],
  ])('%s', (cell, numbers) => expect(parsePhones(cell).map((p) => p.e164)).toEqual(numbers));
});
