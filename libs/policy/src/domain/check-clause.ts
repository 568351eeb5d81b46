import { allFacts } from './fact-dictionary';

export interface ClauseFault { path: string; code: string; message: string }

const LISTS = ['company', 'products', 'contracts', 'leases', 'tenders', 'overseas', 'licencesOut', 'projects', 'funds'];
const SUPPORT = ['grant', 'voucher', 'matching', 'service', 'space', 'finance', 'talent', 'market', 'platform', 'direction', 'attraction', 'pilot', 'organisation'];
const KEYS = new Set(['id', 'document', 'place', 'title', 'summary', 'support', 'departments', 'over', 'scope', 'when', 'ways', 'amount', 'once', 'together', 'yieldsTo', 'withoutGates', 'duration', 'bring', 'ambiguities', 'notes']);
const TESTS = ['is', 'in', 'includesAny', 'over', 'atLeast', 'atMost', 'present'];
const CONDITION_KEYS = new Set(['fact', ...TESTS, 'absent', 'otherwise', 'never', 'code', 'any', 'all', 'some', 'where', 'ifEmpty', 'noPenalty', 'years', 'landed']);
const EXTRA_FACTS = ['projects.breakthrough', 'events.*.type', 'overseas.*.product', 'licencesOut.*.product'];
const DEPTH = 6;
const MOST = 60;
type Unknown = Record<string, unknown>;

/** Checks a clause that people edited: known keys, known facts, real figures. Empty = it can be compiled and matched. */
export function checkClause(input: unknown): ClauseFault[] {
  const faults: ClauseFault[] = [];
  const say = (path: string, code: string, message: string): void => void (faults.length < MOST && faults.push({ path, code, message }));
  if (!isObject(input)) return [{ path: '', code: 'OBJECT', message: '应为条款对象' }];
  for (const key of Object.keys(input)) if (!KEYS.has(key)) say(key, 'UNKNOWN_KEY', '没有这个字段');
  for (const key of ['id', 'document', 'place', 'title', 'summary']) if (!isText(input[key], key === 'summary' ? 2000 : 200)) say(key, 'REQUIRED', '必填');
  if (typeof input.id === 'string' && !/^[A-Z0-9]{2,8}-[A-Za-z0-9-]{1,14}$/.test(input.id)) say('id', 'FORMAT', '形如 BDA-03a');
  if (!SUPPORT.includes(String(input.support))) say('support', 'ENUM', '支持方式不在可选范围内');
  if (!LISTS.includes(String(input.over))) say('over', 'ENUM', '对象不在可选范围内');
  if (input.once !== undefined && !['item', 'company', 'year'].includes(String(input.once))) say('once', 'ENUM', '次数规则不在可选范围内');
  if (input.together !== undefined && input.together !== true) say('together', 'FORMAT', '应为 true 或不填');
  for (const key of ['departments', 'bring', 'yieldsTo', 'withoutGates', 'notes']) if (input[key] !== undefined && !isTexts(input[key])) say(key, 'LIST', '应为文字列表');
  if (!isTexts(input.departments)) say('departments', 'REQUIRED', '应为文字列表');
  if (!isTexts(input.bring)) say('bring', 'REQUIRED', '应为文字列表');
  for (const key of ['when', 'scope']) if (key === 'when' || input[key] !== undefined) checkConditions(input[key], key, String(input.over), 0, say);
  if (input.ways !== undefined) checkWays(input.ways, String(input.over), say);
  checkAmount(input.amount, say);
  if (input.ambiguities !== undefined && !(Array.isArray(input.ambiguities) && input.ambiguities.every((a) => isObject(a) && isText(a.text, 500) && isText(a.reading, 500)))) say('ambiguities', 'FORMAT', '每条须有原文疑点和我方理解');
  return faults;
}

type Say = (path: string, code: string, message: string) => void;

export function checkConditions(value: unknown, path: string, over: string, depth: number, say: Say): void {
  if (!Array.isArray(value)) return say(path, 'LIST', '应为条件列表');
  if (value.length > 40 || depth > DEPTH) return say(path, 'TOO_MANY', '条件太多或嵌套太深');
  for (const [i, one] of value.entries()) checkCondition(one, `${path}.${i}`, over, depth, say);
}

function checkCondition(c: unknown, path: string, over: string, depth: number, say: Say): void {
  if (!isObject(c)) return say(path, 'OBJECT', '应为条件');
  for (const key of Object.keys(c)) if (!CONDITION_KEYS.has(key)) say(`${path}.${key}`, 'UNKNOWN_KEY', '没有这种条件');
  if ('any' in c) return checkConditions(c.any, `${path}.any`, over, depth + 1, say);
  if ('all' in c) return checkConditions(c.all, `${path}.all`, over, depth + 1, say);
  if ('some' in c) {
    if (![...LISTS.slice(1), 'events'].includes(String(c.some))) say(`${path}.some`, 'ENUM', '没有这个列表');
    return checkConditions(c.where, `${path}.where`, String(c.some), depth + 1, say);
  }
  if ('noPenalty' in c) return void ((c.noPenalty !== 'major' || !isCount(c.years)) && say(path, 'FORMAT', '处罚条件须写年数'));
  if ('landed' in c) return void (c.landed !== true && say(path, 'FORMAT', '应为已落地'));
  checkFact(c, path, over, say);
}

function checkFact(c: Unknown, path: string, over: string, say: Say): void {
  const fact = String(c.fact);
  if (!known().has(fact)) say(`${path}.fact`, 'UNKNOWN_FACT', `没有这个事实：${fact}`);
  else if (fact.includes('.*.') && !fact.startsWith(`${over}.`)) say(`${path}.fact`, 'WRONG_LIST', `这里只能用 ${over} 的事实`);
  const tests = TESTS.filter((test) => test in c);
  if (tests.length !== 1) return say(path, 'ONE_TEST', '每个条件只能有一种比较');
  const test = tests[0] as string;
  const value = c[test];
  if (['over', 'atLeast', 'atMost'].includes(test) && !(typeof value === 'number' && Number.isFinite(value))) say(`${path}.${test}`, 'NUMBER', '应为数字');
  if (['in', 'includesAny'].includes(test) && !(Array.isArray(value) && value.length > 0 && value.every(isScalar))) say(`${path}.${test}`, 'LIST', '至少选一项');
  if (test === 'is' && !isScalar(value)) say(`${path}.is`, 'SCALAR', '应为一个值');
  if (test === 'present' && value !== true) say(`${path}.present`, 'FORMAT', '应为“有”');
}

function checkWays(value: unknown, over: string, say: Say): void {
  if (!Array.isArray(value) || value.length === 0 || value.length > 10) return say('ways', 'LIST', '应有 1–10 种情形');
  for (const [i, way] of value.entries()) {
    const path = `ways.${i}`;
    if (!isObject(way) || !isText(way.name, 40) || typeof way.label !== 'string') {
      say(path, 'FORMAT', '情形须有名称');
      continue;
    }
    if (way.when !== undefined) checkConditions(way.when, `${path}.when`, over, 0, say);
    if (way.event !== undefined) checkEvent(way.event, `${path}.event`, say);
  }
}

function checkEvent(event: unknown, path: string, say: Say): void {
  if (!isObject(event)) return say(path, 'OBJECT', '应为触发事项');
  if ('crossed' in event) return void ((event.crossed !== 'revenueWan' || !isMoney(event.over)) && say(path, 'FORMAT', '首次超过须写数额'));
  if ('grew' in event && event.latest !== undefined && event.latest !== true) return say(`${path}.latest`, 'FORMAT', '应为 true 或不填');
  if ('grew' in event) return void (!['revenueWan', 'outputWan', 'rdSpendWan'].includes(String(event.grew)) && say(path, 'FORMAT', '增长须选一项年度数据'));
  for (const [key, fact] of Object.entries(event)) {
    if (!['on', 'and', 'year', 'approvedOn', 'salesFrom'].includes(key)) say(`${path}.${key}`, 'UNKNOWN_KEY', '没有这个字段');
    else if (!known().has(String(fact))) say(`${path}.${key}`, 'UNKNOWN_FACT', `没有这个事实：${String(fact)}`);
  }
}

function checkAmount(amount: unknown, say: Say): void {
  if (!isObject(amount)) return say('amount', 'REQUIRED', '必填');
  if (amount.kind === 'none') return;
  if (amount.kind === 'cap_only') return void (!isMoney(amount.capWan) && say('amount.capWan', 'NUMBER', '应为不小于 0 的万元数'));
  if (amount.kind === 'fixed') {
    if ('by' in amount) {
      if (!known().has(String(amount.by))) say('amount.by', 'UNKNOWN_FACT', '没有这个事实');
      if (!isObject(amount.values) || Object.keys(amount.values).length === 0 || !Object.values(amount.values).every(isMoney)) say('amount.values', 'NUMBER', '每档应为不小于 0 的万元数');
    } else if (!isMoney(amount.wan)) say('amount.wan', 'NUMBER', '应为不小于 0 的万元数');
    return;
  }
  if (amount.kind !== 'formula' && amount.kind !== 'ceiling') return say('amount.kind', 'ENUM', '金额类型不在可选范围内');
  if (!(typeof amount.ratePct === 'number' && amount.ratePct > 0 && amount.ratePct <= 1000 && Number.isInteger(amount.ratePct * 100))) say('amount.ratePct', 'NUMBER', '比例应大于 0，最多两位小数');
  if (!isMoney(amount.capWan)) say('amount.capWan', 'NUMBER', '应为不小于 0 的万元数');
  if (amount.capPer !== undefined && amount.capPer !== 'year') say('amount.capPer', 'ENUM', '应为 year 或不填');
  if (!known().has(String(amount.base))) say('amount.base', 'UNKNOWN_FACT', '没有这个事实');
}

let facts: Set<string> | null = null;
const known = (): Set<string> => (facts ??= new Set([...allFacts().map((fact) => fact.path), ...EXTRA_FACTS]));
export const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown, max: number): boolean => typeof value === 'string' && value.length > 0 && value.length <= max;
export const isTexts = (value: unknown): boolean => Array.isArray(value) && value.length <= 40 && value.every((one) => isText(one, 500));
const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);
export const isMoney = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 10_000_000;
const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 50;
