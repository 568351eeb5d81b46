import type { NewCompany, NewKind } from '../companies.types';
import { kindCodes } from '../words';
import { checkUscc, hintForUscc } from './uscc';

export interface Fault {
  path: string;
  code: string;
  message: string;
}

/** Trims and checks what came in; faults carry the field's path. Nothing is guessed: a code with a look-alike letter is refused with a hint. */
export function readCompany(input: Partial<NewCompany>): { company: Partial<NewCompany>; faults: Fault[] } {
  const faults: Fault[] = [];
  const company: Partial<NewCompany> = { ...input };
  if (input.name !== undefined) {
    company.name = tidy(input.name);
    if (!company.name) faults.push({ path: 'name', code: 'REQUIRED', message: '没有企业名称。' });
    else if (company.name.length > 200) faults.push({ path: 'name', code: 'TOO_LONG', message: '企业名称最多 200 字。' });
  }
  if (input.uscc) {
    const check = checkUscc(input.uscc);
    if (check.ok) company.uscc = check.uscc;
    else faults.push({ path: 'uscc', code: `USCC_${check.problem}`, message: hintForUscc(check) ?? '' });
  } else if (input.uscc === '') delete company.uscc;
  if (input.aliases) company.aliases = [...new Set(input.aliases.map(tidy).filter(Boolean))];
  if (input.products) company.products = [...new Set(input.products.map(tidy).filter(Boolean))];
  if (input.kinds) company.kinds = readKinds(input.kinds, faults);
  input.contacts?.forEach((c, i) => {
    if (!tidy(c.name ?? '')) faults.push({ path: `contacts.${i}.name`, code: 'REQUIRED', message: '没有联系人姓名。' });
  });
  return { company, faults };
}

/** Control characters out, spaces single. */
export const tidy = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').replace(/\s+/g, ' ').trim();

function readKinds(kinds: NonNullable<NewCompany['kinds']>, faults: Fault[]): NewKind[] {
  const read = new Map<string, NewKind>();
  kinds.forEach((k, i) => {
    const kind = typeof k === 'string' ? { kind: k } : k;
    if (!kindCodes.includes(kind.kind)) faults.push({ path: `kinds.${i}`, code: 'UNKNOWN_KIND', message: '没有这种企业类型。' });
    else read.set(kind.kind, kind);
  });
  return [...read.values()];
}
