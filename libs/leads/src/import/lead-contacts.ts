import { type NewContact, parsePhones } from '@crm/companies';
import { type Cell, type ImportFault, type ImportRecord, cellValue } from '@crm/platform';
import { readPeople } from '../domain/people-cells';
import { looksLikeMistypedMobile } from '../domain/sheet-values';

const EMAIL = /[^\s@,;；，<>]+@[^\s@,;；，<>]+\.[^\s@,;；，<>]+/;
const MAX_CONTACTS = 20;

/** Contacts of a record: those of its columns (1, 2, …) and of its continuation rows, in order, none twice. */
export function readContacts(record: ImportRecord): { contacts: NewContact[]; faults: ImportFault[]; notes: { field: string; message: string }[] } {
  const faults: ImportFault[] = [];
  const notes: { field: string; message: string }[] = [];
  const contacts: NewContact[] = [];
  for (const values of [record.values, ...record.more]) {
    for (const group of groupsOf(values)) contacts.push(...readGroup(group, faults, notes));
  }
  const seen = new Set<string>();
  const distinct = contacts.filter((c) => {
    const key = `${c.name}|${c.phone ?? ''}|${c.email ?? ''}`;
    return seen.has(key) ? false : seen.add(key);
  });
  return { contacts: distinct.slice(0, MAX_CONTACTS), faults, notes };
}

interface Group {
  name: string;
  title: string;
  phone: string;
  email: string;
  wechat: string;
}

function groupsOf(values: Record<string, Cell>): Group[] {
  const numbers = new Set(Object.keys(values).filter((k) => k.startsWith('contact')).map((k) => Number(k.split('@')[1] ?? 1)));
  return [...numbers].sort((a, b) => a - b).map((k) => {
    const of = (key: string) => cellValue(values[k > 1 ? `${key}@${k}` : key]);
    return { name: of('contactName'), title: of('contactTitle'), phone: of('contactPhone'), email: of('contactEmail'), wechat: of('contactWechat') };
  });
}

function readGroup(group: Group, faults: ImportFault[], notes: { field: string; message: string }[]): NewContact[] {
  const email = EMAIL.exec(group.email)?.[0] ?? EMAIL.exec(group.phone)?.[0];
  const people = readPeople(group.name, group.phone.replace(EMAIL, ' '));
  if (group.email && !email) notes.push({ field: 'contactEmail', message: `邮箱“${group.email.slice(0, 40)}”格式不对，没有导入` });
  const phone = people.flatMap((p) => p.phone ?? []).join('、');
  if (phone && parsePhones(phone).length === 0) {
    const slip = phone.split('、').map(looksLikeMistypedMobile).find((s) => s !== null);
    if (slip) faults.push({ field: 'contactPhone', code: `PHONE_${slip}`, message: slip === 'SHORT' ? '手机号少 1 位。' : '手机号多 1 位。' });
    else notes.push({ field: 'contactPhone', message: '电话认不出，按原样保存' });
  }
  const wechat = group.wechat ? `微信 ${group.wechat}` : '';
  if (people.length === 0 && (email || group.title || wechat)) people.push({ name: '' });
  return people.map((person, i) => ({
    name: (person.name || '未知').slice(0, 100), phone: person.phone?.slice(0, 200), ...(i === 0 && { email: email?.slice(0, 200) }),
    title: [i === 0 && group.title ? group.title : person.title, i === 0 ? wechat : ''].filter(Boolean).join('；').slice(0, 100) || undefined,
  }));
}
