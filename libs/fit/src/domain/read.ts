import type { EvidenceField } from '../words';
import type { CompiledModel } from './compile';
import { deadSpans, inside, type Item, Mode, partnerSpans, readItems, spansOf, type Verb } from './context';
import { Look } from './look';
import { bit, findMarkers } from './markers';
import { FIELD_LIMIT } from './text';
import { newMatches } from './trie';

/** What the surroundings of a word say; a hit carries them as one number. */
export const enum Say {
  aside = 1,
  client = 2,
  negated = 4,
  /** a service on the thing is named right behind it */
  served = 8,
  /** tested or looked for, not made: 「化妆品检验」「测心梗」 */
  tested = 16,
  /** made for animals: 「犬猫诊断试纸」 */
  vet = 32,
  /** stands in the first thing of its field */
  first = 64,
  /** named as the main line of business */
  main = 128,
  /** a step of its own development */
  done = 256,
  /** a machine that makes it, or a food in its form: 「输液生产线」「片剂类保健食品」 */
  form = 512,
}

/** One word found, with what its surroundings say. */
export interface Hit {
  field: EvidenceField;
  group: number;
  start: number;
  end: number;
  /** below 0: found by pattern */
  term: number;
  mode: number;
  /** of Say */
  say: number;
  /** 1, or less for general words met in a name */
  weight: number;
  /** how much it counts after all rules of reading (raw.ts) */
  counts: number;
}

export interface Reading {
  field: EvidenceField;
  text: string;
  hits: Hit[];
  /** a registry-style list of activities */
  scopeLike: boolean;
  /** medical words were met, and which of their kinds (compile.ts termFlag) */
  medical: boolean;
  words: number;
}

const AFTER = bit('after'), MAIN_AFTER = bit('mainAfter'), CLIENT = bit('client'), EXCLUDE = bit('exclude'), NEGATE = bit('negate');
const OBJECT = bit('object'), SERVICE = bit('service'), TESTED = bit('tested'), MANAGED = bit('managed'), MACHINE = bit('machine');

/** Filled and read within one call. */
const FOUND = newMatches(FIELD_LIMIT);

/** Finds the lexicon's words in one normalised field. Excluded words are dropped, negated ones are marked. */
export function readField(c: CompiledModel, field: EvidenceField, text: string): Reading {
  const marks = findMarkers(text);
  const { excluded, negated } = deadSpans(text, (marks.any & EXCLUDE) !== 0, (marks.any & NEGATE) !== 0);
  const { terms, starts, ends } = FOUND;
  c.text.trie.scan(text, FOUND);
  const verbs: Verb[] = [];
  const { verbMode, leadMode } = c;
  const { groupsFrom, groupList } = c.text;
  let count = 0;
  for (let k = 0; k < FOUND.count; k++) {
    const start = starts[k]!;
    if (excluded.length && inside(excluded, start)) continue;
    const term = terms[k]!;
    const end = ends[k]!;
    const mode = verbMode[term]!;
    if (mode) verbs.push({ start, end, mode });
    else if (leadMode[term]) verbs.push({ start, end: start + 2, mode: leadMode[term]! });
    terms[count] = term;
    starts[count] = start;
    ends[count++] = end;
  }
  const scopeLike = isScopeLike(field, text, verbs);
  const items = verbs.length ? readItems(text, verbs, scopeLike) : NO_ITEMS;
  const partners = marks.any & CLIENT || text.includes('医院') ? partnerSpans(text) : [];
  const foods = scopeLike && (text.includes('食品') || text.includes('牌')) ? spansOf(FOOD_FORM, text) : [];
  const look = new Look(marks);
  const hits: Hit[] = [];
  let medical = false;
  let words = 0;
  let at = 0;
  let vetEnd = -99;
  let firstAt = -1;
  for (let k = 0; k < count; k++) {
    const term = terms[k]!;
    const start = starts[k]!;
    const neg = negated.length > 0 && inside(negated, start);
    if (c.saysMedical[term] && !neg) {
      medical = true;
      words |= c.termFlag[term]!;
    }
    if (c.onlyCue[term]) continue;
    const end = ends[k]!;
    while (at < items.length - 1 && items[at]!.end <= start) at++;
    const item = items[at];
    look.to(start, item?.start ?? 0);
    const behind = look.behind(end);
    const mode = c.saysMade[term] ? Mode.make : (item?.mode ?? 0);
    let say = 0;
    if (look.aside(start) || behind & AFTER || (start > 0 && text.charCodeAt(start - 1) === HAVE && (start === 1 || text.charCodeAt(start - 2) < 0x3400))) say |= Say.aside;
    if (look.client(start) || (partners.length > 0 && inside(partners, start))) say |= Say.client;
    if (neg) say |= Say.negated;
    if (!scopeLike && behind & SERVICE) say |= Say.served;
    if (behind & TESTED || (start > 0 && PROBES.has(text.charCodeAt(start - 1)))) say |= Say.tested;
    if (behind & MACHINE || (foods.length > 0 && inside(foods, start))) say |= Say.form;
    if (look.main(start) || behind & MAIN_AFTER) say |= Say.main;
    if (look.done(start)) say |= Say.done;
    if (firstAt < 0) firstAt = at;
    if (at === firstAt) say |= Say.first;
    if (start - vetEnd <= VET_REACH && !STOPS.test(text.slice(vetEnd, start))) say |= Say.vet;
    const used = look.wide(start) || (behind & OBJECT) !== 0 || (scopeLike && (behind & MANAGED) !== 0);
    for (let g = groupsFrom[term]!; g < groupsFrom[term + 1]!; g++) {
      const group = groupList[g]!;
      if (c.isCueOnly[group]) continue;
      if (group === c.vetGroup && !neg) vetEnd = end;
      hits.push({ field, group, start, end, term, mode, say: used && c.isLiving[group] === 1 ? say | Say.client : say, weight: 1, counts: 0 });
    }
  }
  const pattern = (re: RegExp, group: number, term: number) => {
    for (const [start, end] of spansOf(re, text)) hits.push({ field, group, term, start, end, mode: 0, say: inside(negated, start) ? Say.negated : 0, weight: 1, counts: 0 });
  };
  if (!scopeLike && THREE_DIGITS.test(text)) pattern(CANDIDATE_CODE, c.codeGroup, -1);
  if (!scopeLike && marks.any & CLIENT) pattern(FOR_OTHERS, c.clientGroup, FOR_OTHERS_TERM);
  if (scopeLike && text.includes('所投资企业')) pattern(HOLDING_DRUG, c.drugGroup, HOLDING_TERM);
  if (scopeLike && text.includes('所投资企业')) pattern(HOLDING_DEVICE, c.deviceGroup, HOLDING_TERM);
  return { field, text, hits, scopeLike, medical, words };
}

/** 「替客户做质粒」「给强生代工中间体」: work for others. */
const FOR_OTHERS = /(?:替|帮|给|为)(?:(?:[^,;。、]{0,8}(?:客户|药企|药厂|药业|制药|biotech|申办方|持有人)|别人|人家|同行|甲方)[^,;。、]{0,3}(?:做|合成|加工|定制|检测|测试|代|生产)|[^,;。、]{1,12}(?:代工|代产|代加工))/g;
/** The China head of a foreign group names the field its companies work in: 「在中国医药、生物……领域投资」. */
const HOLDING_DRUG = /(?<=投资[^;。、,]{0,10})(?:医药|制药|药品|生命科学)|(?<=在(?:中国|国内|境内)?)(?:医药|制药|生命科学)(?=[^;。]{0,24}投资)/g;
const HOLDING_DEVICE = /(?<=投资[^;。、,]{0,10})(?:医疗器械|医疗设备|医疗技术)|(?<=在(?:中国|国内|境内)?)(?:医疗器械|医疗设备|医疗技术)(?=[^;。]{0,24}投资)/g;
/** Food that only has the form of a drug: 「片剂、硬胶囊类保健食品」「某牌口服液」. */
const FOOD_FORM = /[^;。]{0,80}[剂茶丸片囊液](?:型|类|状|的|等)*(?:保健食品|保健品|食品)|[^;。、]{1,12}牌[^;。、]{1,16}/g;
/** Stand for the terms of the hits of FOR_OTHERS and of the field of a holding. */
export const FOR_OTHERS_TERM = -2, HOLDING_TERM = -3;
const NO_ITEMS: Item[] = [];
/** 「测心梗」「筛肺癌」: what is looked for, not what is treated. */
const PROBES = new Set([...'测筛检查'].map((c) => c.charCodeAt(0)));
const VET_REACH = 4;
const STOPS = /[,、;。]/;
const HAVE = '有'.charCodeAt(0);
/** Names of drug candidates: CBT-001, SY-5007, NR082. */
const CANDIDATE_CODE = /(?<![a-z0-9-])(?!iso|gb|fda|gsp|gmp|covid|sars|h\d|cd\d|il-|pd-|top|no|n95)[a-z]{2,5}-?\d{3,5}(?![a-z0-9])/g;
const THREE_DIGITS = /\d{3}/;

/** Phrases only the registry writes. */
const REGISTRY = /依法须经批准|依法自主选择|(?:货物|技术|代理)进出口|许可证|危险化学品|限分支机构|(?:一般|许可)项目:|(?:医疗器械|[、;:(])(?:[ⅠⅡⅢ]|i{1,3}|[一二三])类:|技术(?:推广|转让)[、;]/;

const SCOPE_START = /^(?:生产|加工|制造|销售|批发|零售|研制|分装|技术(?:开发|服务|咨询|推广))/;

/** Registry scopes are lists of verbs and goods, hardly ever with a comma; free text is prose. */
function isScopeLike(field: EvidenceField, text: string, verbs: readonly Verb[]): boolean {
  if (field === 'businessScope') return true;
  if (!verbs.length) return false;
  const marks = countMarks(text);
  const parts = marks.semicolons + 1;
  if (parts >= 2 && (verbs[0]!.start <= 2 ? REGISTRY.test(text) : text.includes('所投资企业'))) return true;
  if (marks.commas > 1 + text.length / 120 && marks.commas > parts) return false;
  if (parts >= 2 && marks.commas === 0 && SCOPE_START.test(text)) return true;
  if (parts >= 3 && verbs.length >= 2 && marks.commas === 0) return true;
  if (parts >= 4 || (verbs.length >= 3 && parts >= 2)) return true;
  if (verbs.length >= 4 && marks.pauses >= 5) return true;
  return verbs[0]!.start === 0 && verbs[0]!.mode !== Mode.rd && text.length < 400;
}

/** Semicolons, 「、」 and the commas outside brackets. */
function countMarks(text: string): { semicolons: number; pauses: number; commas: number } {
  let depth = 0, semicolons = 0, pauses = 0, commas = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x28) depth++;
    else if (c === 0x29) depth = Math.max(0, depth - 1);
    else if (c === 0x3b) semicolons++;
    else if (c === 0x3001) pauses++;
    else if (depth === 0 && (c === 0x2c || c === 0xff0c)) commas++;
  }
  return { semicolons, pauses, commas };
}

const IN_NAME = 0.35;
/** Reads the company's name: the name lists in full, the general lists lightly, no verbs. */
export function readName(c: CompiledModel, text: string): Reading {
  const hits: Hit[] = [];
  let medical = false;
  const add = (table: CompiledModel['name'], weight: number) => {
    table.trie.scan(text, FOUND);
    for (let k = 0; k < FOUND.count; k++) {
      const term = FOUND.terms[k]!;
      for (let g = table.groupsFrom[term]!; g < table.groupsFrom[term + 1]!; g++) {
        const group = table.groupList[g]!;
        if (group === c.medicalGroup) medical = true;
        else if (!c.isCueOnly[group]) hits.push({ field: 'name', group, term, start: FOUND.starts[k]!, end: FOUND.ends[k]!, mode: 0, say: 0, weight, counts: 0 });
      }
    }
  };
  add(c.name, 1);
  add(c.text, IN_NAME);
  return { field: 'name', text, hits, scopeLike: false, medical, words: 0 };
}
