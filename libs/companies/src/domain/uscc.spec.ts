import { checkUscc, completeUscc, hintForUscc, orgCheck } from './uscc';

describe('统一社会信用代码', () => {
  it.each(['91350100M000100Y43', '91110000802100433B', '914403001922038216'])('%s is valid', (code) => {
    expect(checkUscc(code)).toEqual({ ok: true, uscc: code });
  });

  it('reads full width, lower case and spaces', () => {
    expect(checkUscc(' ９１３５０１００ｍ０００ １００y43 ')).toEqual({ ok: true, uscc: '91350100M000100Y43' });
  });

  it('refuses a wrong check digit', () => {
    expect(checkUscc('91310115MA1H8R7C6D')).toEqual({ ok: false, problem: expect.stringMatching(/CHECK_DIGIT/) });
    expect(checkUscc('91350100M000100Y44')).toMatchObject({ problem: 'CHECK_DIGIT' });
  });

  it('refuses a wrong inner organisation code though the outer digit fits', () => {
    const inner = '91350100' + 'M000100Z'.replace('Z', 'X');
    const wrong = inner + (orgCheck(inner.slice(8)) === '0' ? '1' : '0');
    const outer = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((c) => wrong + c).map(checkUscc);
    expect(outer.filter((c) => c.ok)).toHaveLength(0);
    expect(outer.filter((c) => !c.ok && c.problem === 'ORG_CHECK_DIGIT')).toHaveLength(1);
  });

  it('suggests 0 1 2 5 for O I Z S and never applies it', () => {
    expect(checkUscc('9135OIOOMOOOIOOY43')).toEqual({ ok: false, problem: 'CHARACTER', at: 5, suggestion: '91350100M000100Y43' });
    expect(hintForUscc(checkUscc('9135O100M000100Y43'))).toContain('91350100M000100Y43');
  });

  it('names what Excel destroyed', () => {
    expect(checkUscc('9.1350100E+17')).toEqual({ ok: false, problem: 'SCIENTIFIC' });
    expect(checkUscc('1234')).toEqual({ ok: false, problem: 'LENGTH' });
  });

  it('completes sixteen characters to a valid code', () => {
    expect(checkUscc(completeUscc('91110112MA0EXAMP'.replace('O', '0'))).ok).toBe(true);
  });
});
