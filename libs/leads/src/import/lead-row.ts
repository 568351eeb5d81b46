import { checkUscc, hintForUscc, type NewCompany, nameKey } from '@crm/companies';
import { type Cell, type ImportContext, type ImportFault, type ImportRecord, type ParsedRow, cellValue } from '@crm/platform';
import { readSheetDate } from '../domain/sheet-dates';
import { readArea, readIntent, readKinds, readList, readPark } from '../domain/sheet-values';
import { sourceCode } from '../domain/sources';
import type { LeadIntent } from '../words';
import { readContacts } from './lead-contacts';

/** One row of a lead sheet, ready to be written. */
export interface LeadDraft {
  company: NewCompany;
  phones: string[];
  source: string;
  referrer: string | null;
  note: string | null;
  intent: LeadIntent | null;
  wantedPark: string | null;
  wantedAreaM2: number | null;
  reportedOn: string | null;
  /** what was noted before this product, with its author as the sheet names him */
  history: { text: string; by: string | null; on: string | null } | null;
}

type Note = { field: string; message: string };

/** Pure: reads one record of a lead sheet. What is doubtful stops the row, what is merely unknown goes to the note; nothing is lost and nothing is guessed. */
export function readLeadRow(record: ImportRecord, context: ImportContext): ParsedRow<LeadDraft> {
  const faults: ImportFault[] = [];
  const notes: Note[] = [];
  const text = (key: string) => cellValue(record.values[key]);
  const extra: string[] = [];
  const name = cleanName(text('name'), notes, extra);
  const uscc = readCode(record.values.uscc, faults, notes);
  if (!name) faults.push({ field: 'name', code: 'MISSING', message: uscc ? '没有企业名称。请按营业执照补上。' : '没有企业名称，也没有统一社会信用代码，无法建档。' });
  else if (name.length > 200) faults.push({ field: 'name', code: 'TOO_LONG', message: '企业名称超过 200 字，可能填错了列。' });
  else if (!/[\p{Script=Han}A-Za-z]/u.test(name) || name.length < 2) faults.push({ field: 'name', code: 'NOT_A_NAME', message: '这不像企业名称，可能填错了列。' });
  const contacts = readContacts(record);
  faults.push(...contacts.faults);
  notes.push(...contacts.notes);
  const date = (key: string, label: string) => {
    const raw = text(key);
    if (!raw) return null;
    const found = readSheetDate(raw, context.today);
    if (found && 'on' in found) return found.on;
    notes.push({ field: key, message: found ? `${label}“${raw.slice(0, 20)}”没有这一天，没有导入` : `${label}“${raw.slice(0, 20)}”认不出，放进备注` });
    if (!found) extra.push(`${label}：${raw}`);
    return null;
  };
  const registeredOn = date('establishedOn', '成立日期');
  const reportedOn = date('reportedOn', '登记日期');
  readNext(text('nextFollowUpOn'), context.today, faults, extra);
  const wantedAreaM2 = text('wantedAreaM2') ? readArea(text('wantedAreaM2')) : null;
  if (text('wantedAreaM2') && wantedAreaM2 === null) extra.push(`需求面积：${text('wantedAreaM2')}`);
  const wantedPark = text('wantedPark') ? readPark(text('wantedPark')) : null;
  if (text('wantedPark') && wantedPark === null) extra.push(`意向园区：${text('wantedPark')}`);
  for (const [key, label] of [['direction', '产业方向'], ['legalRepresentative', '法定代表人'], ['employees', '员工人数'], ['website', '网址']] as const) if (text(key)) extra.push(`${label}：${text(key)}`);
  const kinds = readKinds(`${text('kinds')} ${text('companyType')}`);
  if (text('kinds') && readKinds(text('kinds')).length === 0) extra.push(`资质：${text('kinds')}`);
  const place = [text('province'), text('region')].filter(Boolean).join('');
  const company: NewCompany = {
    name, uscc: uscc ?? undefined, englishName: cut(text('englishName'), 300), aliases: text('alias') ? readList(text('alias')).slice(0, 5) : undefined, description: cut(text('description'), 20_000),
    businessScope: cut(text('businessScope'), 20_000), products: text('products') ? readList(text('products')) : undefined, address: cut(text('address') || place, 500), registeredOn: registeredOn ?? undefined,
    registeredCapital: cut(text('registeredCapital'), 100), companyType: cut(text('companyType'), 100), kinds: kinds.length ? (kinds as NewCompany['kinds']) : undefined,
    contacts: contacts.contacts.length ? contacts.contacts : undefined,
  };
  const key = name ? nameKey(name) : null;
  return {
    value: {
      company, phones: contacts.contacts.flatMap((c) => (c.phone ? [c.phone] : [])), source: text('source') ? sourceCode(text('source')) : String(context.options.source ?? sourceOfFile(context.fileName)),
      referrer: cut(text('referrer'), 80) ?? null, note: cut([text('note'), ...extra].filter(Boolean).join('\n'), 2_000) ?? null, intent: text('intent') ? readIntent(text('intent')) : null, wantedPark, wantedAreaM2, reportedOn,
      history: text('followUp') ? { text: text('followUp').slice(0, 4_000), by: cut(text('followUpBy'), 40) ?? null, on: reportedOn } : null,
    },
    faults, notes,
    keys: { code: uscc ?? undefined, name: key && key.key ? `${key.key}|${key.region ?? ''}` : undefined },
  };
}

/** A number, or text in the form of one, has lost its last digits; a wrong check digit may be one slip of the pen. */
function readCode(cell: Cell | undefined, faults: ImportFault[], notes: Note[]): string | null {
  const raw = cellValue(cell);
  if (raw === '') return null;
  const flat = raw.normalize('NFKC').toUpperCase().replace(/[\s\-‐–—_'"]/g, '').replace(/^[\u4e00-\u9fff()]+:/, '');
  if (!/\d/.test(flat)) {
    notes.push({ field: 'uscc', message: `信用代码“${raw.slice(0, 20)}”不是代码，没有导入` });
    return null;
  }
  const scientific = typeof cell === 'number' ? flat.length >= 16 || /E/.test(flat) : /^\d(\.\d+)?E\+?\d+$/.test(flat) || (/^\d{15}000$/.test(flat) && !checkUscc(flat).ok);
  if (scientific) {
    faults.push({ field: 'uscc', code: 'USCC_SCIENTIFIC', message: 'Excel 把代码转成了科学计数法，后几位已丢失。请抄录原件。' });
    return null;
  }
  if (/^\d{15}$/.test(flat) || /^[0-9A-Z]{9}$/.test(flat)) {
    notes.push({ field: 'uscc', message: flat.length === 15 ? '15 位是旧工商注册号，没有当作信用代码导入' : '9 位是组织机构代码，没有当作信用代码导入' });
    return null;
  }
  const check = checkUscc(flat);
  if (check.ok) {
    if (raw !== check.uscc) notes.push({ field: 'uscc', message: '已去掉空格并转为大写' });
    return check.uscc;
  }
  const message = check.problem === 'LENGTH' ? `统一社会信用代码是 18 位，这里是 ${flat.length} 位。` : (hintForUscc(check) ?? '');
  faults.push({ field: 'uscc', code: `USCC_${check.problem}`, message });
  return null;
}

function readNext(raw: string, today: string, faults: ImportFault[], extra: string[]): void {
  if (!raw) return;
  const found = readSheetDate(raw, today, true);
  if (found && 'bad' in found) faults.push({ field: 'nextFollowUpOn', code: 'NO_SUCH_DAY', message: '没有这一天。留空也可以导入。' });
  else extra.push(`下次跟进：${found && 'on' in found ? found.on : raw}`);
}

/** What stands in brackets behind 公司 or 厂 and belongs to the name all the same. */
const PART_OF_NAME = /合伙|独资|筹|分公司|分厂|厂区|院区|办事处|集团|公司|厂$/;

/** Blanks and a leading number ("3、") go, a remark in brackets behind the name (已签约) moves to the note; the name itself is not touched. */
function cleanName(text: string, notes: Note[], extra: string[]): string {
  const name = text.replace(/[\r\n\t]+/g, ' ').replace(/(?<=[\u4e00-\u9fff（）()])\s+(?=[\u4e00-\u9fff（）()])/g, '').replace(/\s{2,}/g, ' ').replace(/^\d{1,4}[、.．)）]\s*(?=\D)/, '').replace(/^[★☆●▲◆※*]+\s*/, '').trim();
  if (name !== text) notes.push({ field: 'name', message: '名称里的空格或序号已去掉' });
  const remark = /^(.+(?:公司|厂))\s*[（(【[]([^（）()【】[\]]{1,20})[）)】\]]$/.exec(name);
  if (!remark?.[1] || !remark[2] || PART_OF_NAME.test(remark[2]) || nameKey(name).region !== nameKey(remark[1]).region) return name;
  notes.push({ field: 'name', message: `名称后的“${remark[2]}”已移到备注` });
  extra.push(`名称后注：${remark[2]}`);
  return remark[1];
}

const cut = (text: string, max: number): string | undefined => (text ? text.slice(0, max) : undefined);

export function sourceOfFile(fileName: string): string {
  if (/展|博览|服贸|进博|fair|expo/i.test(fileName)) return 'fair';
  if (/registry|名录|名单|工商|企业库/i.test(fileName)) return 'registry';
  return 'other';
}
