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

const KIND_FIELDS = ['kind', 'year', 'evidence'];
function readKinds(kinds: NonNullable<NewCompany['kinds']>, faults: Fault[]): NewKind[] {
  const read = new Map<string, NewKind>();
  kinds.forEach((k, i) => {
    const kind: NewKind = typeof k === 'string' ? { kind: k } : (k ?? {});
    const path = `kinds.${i}`;
    if (!kindCodes.includes(kind.kind)) faults.push({ path, code: 'UNKNOWN_KIND', message: '没有这种企业类型。' });
    else if (Object.keys(kind).some((key) => !KIND_FIELDS.includes(key))) faults.push({ path, code: 'UNKNOWN_FIELD', message: '有不认识的字段。' });
    else if (kind.year != null && !(Number.isInteger(kind.year) && kind.year >= 1990 && kind.year <= 2100)) faults.push({ path: `${path}.year`, code: 'INVALID', message: '年份不对。' });
    else if (kind.evidence != null && (typeof kind.evidence !== 'string' || kind.evidence.length > 500)) faults.push({ path: `${path}.evidence`, code: 'INVALID', message: '依据最多 500 字。' });
    else read.set(kind.kind, kind);
  });
  return [...read.values()];
}
