import { nameKey, simplify } from './name-key';

/** 「北京恒瑞医药有限公司」→ 「恒＊＊＊（北京）有限公司」: enough to recognise a company one knows, not to learn one. */
export function maskName(name: string): string {
  const { core, region, legalForm, branch } = nameKey(name);
  const first = [...(core || simplify(name).trim())][0] ?? '';
  return `${first}＊＊＊${region ? `（${region}）` : ''}${legalForm}${branch ?? ''}`;
}

/** `138****0621`; short or strange numbers keep their last two digits. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/^\+86/, '').replace(/\D/g, '');
  if (digits.length === 11 && digits.startsWith('1')) return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
  if (digits.length >= 7) return `${digits.slice(0, digits.length - 6)}****${digits.slice(-2)}`;
  return `****${digits.slice(-2)}`;
}

/** `z***@example.com`. */
export function maskEmail(email: string): string {
  const at = email.indexOf('@');
  return at > 0 ? `${email[0]}***${email.slice(at)}` : '***';
}
