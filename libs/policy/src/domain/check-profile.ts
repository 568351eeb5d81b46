import type { CompanyProfile, MilestoneType } from './company-profile';
import { isDay } from './days';
import { type Rule, SHAPE } from './profile-shape';

/** One thing wrong with a profile: where, and what, in Chinese. */
export interface ProfileError { path: string; code: string; message: string }

/** More errors than this help nobody. */
const ENOUGH = 50;

/** Checks a profile from outside: known keys only, right types and enums, no negative money, no NaN, dates in order, unique ids. Empty = valid. */
export function checkProfile(profile: unknown): ProfileError[] {
  const errors: ProfileError[] = [];
  walk(profile, SHAPE, '', errors);
  if (errors.length === 0) checkOrder(profile as CompanyProfile, errors);
  return errors.slice(0, ENOUGH);
}

const join = (path: string, key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);

function walk(value: unknown, rule: Rule, path: string, errors: ProfileError[]): void {
  if (errors.length >= ENOUGH) return;
  const say = (code: string, message: string): void => void errors.push({ path, code, message });
  if (value === undefined) return void (rule.required && say('REQUIRED', '必填'));
  if (value === null) return void (rule.notNull && say('NOT_NULL', '不能为空值'));
  switch (rule.type) {
    case 'object': return walkObject(value, rule, path, errors);
    case 'years': return walkYears(value, path, errors);
    case 'list': return walkList(value, rule, path, errors);
    case 'boolean': return void (typeof value !== 'boolean' && say('BOOLEAN', '应为是或否'));
    case 'day': return void (!isDay(value) && say('DATE', '应为 YYYY-MM-DD 格式的真实日期'));
    case 'text': return void ((typeof value !== 'string' || value.length === 0 || value.length > (rule.max ?? 200)) && say('TEXT', `应为 1–${rule.max ?? 200} 字的文本`));
    case 'enum': return void (!rule.values?.includes(value as string | number) && say('ENUM', `应为 ${rule.values?.join('、')} 之一`));
    case 'number': return void walkNumber(value, rule, say);
  }
}

function walkNumber(value: unknown, rule: Rule, say: (code: string, message: string) => void): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) return say('NUMBER', '应为数字');
  if (rule.integer && !Number.isInteger(value)) return say('INTEGER', '应为整数');
  if (value < (rule.min ?? 0)) return say('MIN', (rule.min ?? 0) === 0 ? '不能为负数' : `不能小于 ${rule.min}`);
  if (value > (rule.max ?? 100_000_000)) say('MAX', `不能大于 ${rule.max ?? 100_000_000}`);
}

function walkObject(value: unknown, rule: Rule, path: string, errors: ProfileError[]): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return void errors.push({ path, code: 'OBJECT', message: '应为对象' });
  const fields = rule.fields ?? {};
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(fields, key)) errors.push({ path: join(path, key), code: 'UNKNOWN_KEY', message: '没有这个字段' });
  }
  for (const [key, one] of Object.entries(fields)) walk(Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined, one, join(path, key), errors);
}

function walkYears(value: unknown, path: string, errors: ProfileError[]): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return void errors.push({ path, code: 'OBJECT', message: '应为按年度的对象' });
  for (const [year, amount] of Object.entries(value)) {
    if (!/^(19|20|21)\d{2}$/.test(year)) errors.push({ path: join(path, year), code: 'YEAR', message: '键应为四位年份' });
    else walk(amount, { type: 'number' }, join(path, year), errors);
  }
}

function walkList(value: unknown, rule: Rule, path: string, errors: ProfileError[]): void {
  if (!Array.isArray(value)) return void errors.push({ path, code: 'LIST', message: '应为列表' });
  if (value.length > (rule.max ?? 20_000)) return void errors.push({ path, code: 'TOO_MANY', message: `最多 ${rule.max ?? 20_000} 条` });
  const seen = new Set<unknown>();
  for (const [i, entry] of value.entries()) {
    if (errors.length >= ENOUGH) return;
    walk(entry, { notNull: true, ...(rule.of ?? { type: 'text' }) }, join(path, i), errors);
    const id = rule.unique ? (entry as Record<string, unknown> | null)?.[rule.unique] : undefined;
    if (id === undefined) continue;
    if (seen.has(id)) errors.push({ path: join(path, `${i}.${rule.unique}`), code: 'DUPLICATE', message: '同一列表内不能重复' });
    seen.add(id);
  }
}

/** Which milestone cannot come before which: a phase before the one under it, an approval before its acceptance. */
const FOLLOWS: ReadonlyArray<readonly [later: MilestoneType, earlier: MilestoneType]> = [
  ['phase3_first_entry', 'phase2_first_entry'], ['first_marketing_approval', 'phase2_first_entry'], ['first_marketing_approval', 'phase3_first_entry'], ['first_marketing_approval', 'nda_accepted_by_nmpa'],
];

/** Dates that contradict each other. The same day for both is in order. */
function checkOrder(profile: CompanyProfile, errors: ProfileError[]): void {
  const inOrder = (path: string, earlier: string | null | undefined, later: string | null | undefined): void => {
    if (earlier && later && later < earlier && errors.length < ENOUGH) errors.push({ path, code: 'DATE_ORDER', message: `不能早于 ${earlier}` });
  };
  for (const [i, product] of (profile.products ?? []).entries()) {
    const first = new Map<MilestoneType, { at: number; date?: string | null }>();
    for (const [j, m] of (product.milestones ?? []).entries()) {
      inOrder(`products.${i}.milestones.${j}.firstSubjectDate`, m.date, m.firstSubjectDate);
      if (!first.has(m.type)) first.set(m.type, { at: j, date: m.date });
    }
    for (const [later, earlier] of FOLLOWS) inOrder(`products.${i}.milestones.${first.get(later)?.at}.date`, first.get(earlier)?.date, first.get(later)?.date);
    if (product.firstRegistration) inOrder(`products.${i}.registrationDate`, product.specialReviewDate, product.registrationDate);
  }
  for (const [i, entry] of (profile.overseas ?? []).entries()) inOrder(`overseas.${i}.salesTo`, entry.salesFrom, entry.salesTo);
}
