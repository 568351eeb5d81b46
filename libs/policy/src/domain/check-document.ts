import { checkConditions, type ClauseFault, isMoney, isObject, isText, isTexts } from './check-clause';
import { isDay } from './days';

const KEYS = new Set(['id', 'sort', 'source', 'title', 'number', 'issuer', 'issuedOn', 'jurisdiction', 'parks', 'validFrom', 'validTo', 'draft', 'superseded', 'evidence', 'gates', 'caps', 'exclusiveLevel', 'ambiguities']);

/** Checks a document that people edited: validity, gates, company caps. Empty = it can be compiled and matched. */
export function checkDocument(input: unknown): ClauseFault[] {
  const faults: ClauseFault[] = [];
  const say = (path: string, code: string, message: string): void => void faults.push({ path, code, message });
  if (!isObject(input)) return [{ path: '', code: 'OBJECT', message: '应为文件对象' }];
  for (const key of Object.keys(input)) if (!KEYS.has(key)) say(key, 'UNKNOWN_KEY', '没有这个字段');
  for (const key of ['id', 'source', 'title', 'issuer', 'jurisdiction', 'evidence']) if (!isText(input[key], 1000)) say(key, 'REQUIRED', '必填');
  if (!/^[A-Z][A-Z0-9]{1,9}$/.test(String(input.id))) say('id', 'FORMAT', '大写字母和数字，2–10 位');
  if (typeof input.sort !== 'number') say('sort', 'NUMBER', '应为数字');
  if (typeof input.draft !== 'boolean') say('draft', 'BOOLEAN', '应为是或否');
  if (!isTexts(input.parks)) say('parks', 'LIST', '应为列表');
  if (input.number !== null && !isText(input.number, 100)) say('number', 'TEXT', '应为文号或空值');
  if (input.exclusiveLevel !== null && input.exclusiveLevel !== 'zone') say('exclusiveLevel', 'ENUM', '应为 zone 或空值');
  for (const key of ['issuedOn', 'validFrom', 'validTo']) if (input[key] !== null && !isDay(input[key])) say(key, 'DATE', '应为日期或空值');
  if (typeof input.validFrom === 'string' && typeof input.validTo === 'string' && input.validTo < input.validFrom) say('validTo', 'DATE_ORDER', `不能早于 ${input.validFrom}`);
  checkGates(input.gates, say);
  checkCaps(input.caps, say);
  if (!Array.isArray(input.ambiguities)) say('ambiguities', 'LIST', '应为列表');
  return faults;
}

type Say = (path: string, code: string, message: string) => void;

function checkGates(gates: unknown, say: Say): void {
  if (!Array.isArray(gates) || gates.length > 20) return say('gates', 'LIST', '应为前提列表');
  for (const [i, gate] of gates.entries()) {
    if (!isObject(gate) || !isText(gate.code, 20) || !isText(gate.label, 200)) say(`gates.${i}`, 'FORMAT', '前提须有代码和名称');
    else checkConditions([gate.condition], `gates.${i}.condition`, 'company', 0, say);
  }
}

function checkCaps(caps: unknown, say: Say): void {
  if (!Array.isArray(caps) || caps.length > 50) return say('caps', 'LIST', '应为上限列表');
  for (const [i, cap] of caps.entries()) {
    if (!isObject(cap) || !isText(cap.id, 40) || !isText(cap.label, 200) || !isTexts(cap.clauses)) say(`caps.${i}`, 'FORMAT', '上限须有编号、名称和所管条款');
    else {
      if (!isMoney(cap.wan)) say(`caps.${i}.wan`, 'NUMBER', '应为不小于 0 的万元数');
      if (cap.per !== 'year' && cap.per !== 'company') say(`caps.${i}.per`, 'ENUM', '应为 year 或 company');
    }
  }
}
