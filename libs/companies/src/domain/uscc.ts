/** 统一社会信用代码: GB 32100-2015 with the inner organisation code of GB 11714-1997 at positions 9–17. */

const SET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORG_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
/** Letters the code never uses, and what a reader most likely saw. */
const LOOK_ALIKE: Record<string, string> = { O: '0', I: '1', Z: '2', S: '5' };

export type UsccProblem = 'SCIENTIFIC' | 'LENGTH' | 'CHARACTER' | 'CHECK_DIGIT' | 'ORG_CHECK_DIGIT';
export type UsccCheck =
  | { ok: true; uscc: string }
  | { ok: false; problem: UsccProblem; suggestion?: string; at?: number };

/**
 * Reads a code as people type it (full width, lower case, spaces, hyphens) and checks both check digits.
 * `suggestion` is given when replacing O/I/Z/S by 0/1/2/5 yields a valid code; it is never applied silently.
 */
export function checkUscc(text: string): UsccCheck {
  const code = text.normalize('NFKC').toUpperCase().replace(/[\s\-‐–—_'"]/g, '');
  if (/^\d(\.\d+)?E\+?\d+$/.test(code)) return { ok: false, problem: 'SCIENTIFIC' };
  if (code.length !== 18) return { ok: false, problem: 'LENGTH' };
  const bad = [...code].findIndex((c) => !SET.includes(c));
  if (bad >= 0) {
    const mended = [...code].map((c) => LOOK_ALIKE[c] ?? c).join('');
    const valid = problemOf(mended) === null;
    return { ok: false, problem: 'CHARACTER', at: bad + 1, ...(valid && { suggestion: mended }) };
  }
  const problem = problemOf(code);
  return problem ? { ok: false, problem } : { ok: true, uscc: code };
}

function problemOf(code: string): UsccProblem | null {
  if ([...code].some((c) => !SET.includes(c))) return 'CHARACTER';
  const sum = WEIGHTS.reduce((s, w, i) => s + w * SET.indexOf(code[i] as string), 0);
  if (SET[(31 - (sum % 31)) % 31] !== code[17]) return 'CHECK_DIGIT';
  return orgCheck(code.slice(8, 16)) === code[16] ? null : 'ORG_CHECK_DIGIT';
}

/** Check character of an 8-character organisation code (GB 11714): 0–9 or X. */
export function orgCheck(body: string): string {
  const sum = ORG_WEIGHTS.reduce((s, w, i) => s + w * Number.parseInt(body[i] as string, 36), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** A valid code from its first 16 characters; demo data and tests need codes that pass. */
export function completeUscc(first16: string): string {
  const body = first16 + orgCheck(first16.slice(8, 16));
  const sum = WEIGHTS.reduce((s, w, i) => s + w * SET.indexOf(body[i] as string), 0);
  return body + SET[(31 - (sum % 31)) % 31];
}

const SAY: Record<UsccProblem, string> = {
  SCIENTIFIC: 'Excel 把代码转成了科学计数法，后几位已丢失。请抄录原件。',
  LENGTH: '统一社会信用代码是 18 位。',
  CHARACTER: '代码里不会出现字母 I、O、S、V、Z 和符号。',
  CHECK_DIGIT: '校验位不对，可能抄错 1 位。请核对营业执照。',
  ORG_CHECK_DIGIT: '第 9–17 位（组织机构代码）校验不对。请核对营业执照。',
};
/** The sentence a person reads for a refused code (UI §13). */
export function hintForUscc(check: UsccCheck): string | null {
  if (check.ok) return null;
  return check.suggestion ? `${SAY[check.problem]}是否为 ${check.suggestion}？` : SAY[check.problem];
}
