import type { FieldFault } from '@crm/platform';

const MIN_LENGTH = 10;
const COMMON = ['password', '12345678', 'qwerty', 'admin123', 'abc12345', 'iloveyou', '11111111', '88888888'];

/** What is wrong with a password a person chose; an empty list when it may be used. Length counts more than kinds of characters (NIST SP 800-63B). */
export function passwordFaults(password: string, username: string): FieldFault[] {
  const faults: FieldFault[] = [];
  const add = (code: string, message: string) => faults.push({ path: 'password', code, message });
  if ([...password].length < MIN_LENGTH) add('TOO_SHORT', `密码至少 ${MIN_LENGTH} 个字符。`);
  if (password.length > 200) add('TOO_LONG', '密码最长 200 个字符。');
  const lower = password.toLowerCase();
  if (COMMON.some((word) => lower.includes(word)) || new Set(lower).size < 5) add('TOO_COMMON', '密码太容易猜到，请换一个。');
  if (username.length >= 3 && lower.includes(username.toLowerCase())) add('HAS_USERNAME', '密码不能包含用户名。');
  return faults;
}
