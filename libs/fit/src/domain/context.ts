/** What stands around a word: excluded, negated, an aside, a client's, traded or made. Works on normalised text. */
export const enum Mode {
  none = 0,
  trade = 1,
  serve = 2,
  rd = 4,
  make = 8,
}

export interface Verb {
  start: number;
  end: number;
  mode: Mode;
}

/** Half-open spans in which words do not count. */
export type Spans = [number, number][];

const BOILERPLATE = [
  /[(（]?(?:企业)?依法(?:自主选择|须经批准|需经批准)[^）)]*[)）]?/g,
  /不得从事[^。；;）)]*/g,
  /(?:未经|国家)[^。；;，,）)]{0,14}(?:禁止|限制|限定)[^。；;）)]*/g,
];
const EXCLUSIONS = [
  /[(（][^()（）]{0,120}?(?:不含|不包括|除外|仅限|只限|以外|不得)[^()（）]{0,160}[)）]/g,
  /(?:不含|不包括)[^，,。；;）)]{0,80}/g,
  /除[^，,。；;）)]{1,40}(?:以外|之外|外)/g,
  /须经审批的[^，,。；;）)]{0,30}/g,
  /[^，,。；;、（(]{1,20}除外/g,
];
const NEGATION = /(?:不是|并非|而非|不做|不卖|不搞|没有|别看|并不|不算|无关|不涉及|名字(?:里|叫|有|像)?|(?<!更)名为|不属于|not an? |without )[^，,。；;：:]{0,40}/g;

/** Spans to leave out: registry boilerplate, exclusions, negated phrases. */
export function deadSpans(text: string): { excluded: Spans; negated: Spans } {
  const excluded: Spans = [];
  const negated: Spans = [];
  if (/[不除限须依国未]/.test(text)) for (const re of [...BOILERPLATE, ...EXCLUSIONS]) collect(re, text, excluded);
  if (/[不非没别无名]|not|without/.test(text)) collect(NEGATION, text, negated);
  return { excluded, negated };
}

function collect(re: RegExp, text: string, into: Spans): void {
  for (const m of text.matchAll(re)) into.push([m.index, m.index + m[0].length]);
}

export const inside = (spans: Spans, at: number): boolean => spans.some(([a, b]) => at >= a && at < b);

const CLAUSE_END = new Set('；;。!！?？\n'.split('').map((c) => c.charCodeAt(0)));
const ITEM_END = new Set('、，,：:'.split('').map((c) => c.charCodeAt(0)));

const COMMA = 0x2c;

export interface Item {
  start: number;
  end: number;
  clause: number;
  mode: number;
}

/** 「销售Ⅲ类：…；Ⅱ类：…」 goes on with the verb of the clause before. */
const CLASS_LIST = /^\s*(?:医疗器械)?(?:[ⅠⅡⅢ]|i{1,3}|第?[一二三])(?:、(?:[ⅠⅡⅢ]|i{1,3}|[一二三]))*类/;

/** Cuts a text into clauses and items and tells for each item whether its things are made, researched, served or only traded. */
export function readItems(text: string, verbs: readonly Verb[], scopeLike: boolean): Item[] {
  const items: Item[] = [];
  let clause = 0;
  let start = 0;
  let depth = 0;
  for (let i = 0; i <= text.length; i++) {
    const c = i < text.length ? text.charCodeAt(i) : 0x3b;
    if (c === 0x28 || c === 0xff08) depth++;
    else if ((c === 0x29 || c === 0xff09) && depth > 0) depth--;
    const ends = CLAUSE_END.has(c) || (c === COMMA && !scopeLike);
    if (!ends && !ITEM_END.has(c)) continue;
    if (i > start) items.push({ start, end: i, clause, mode: Mode.none });
    start = i + 1;
    if (ends && (depth === 0 || i - start > 400)) clause++;
  }
  let from = 0;
  let v = 0;
  for (let k = 1; k <= items.length; k++) {
    if (k < items.length && items[k]!.clause === items[from]!.clause) continue;
    v = readClause(items, from, k, verbs, v, from > 0 && CLASS_LIST.test(text.slice(items[from]!.start, items[from]!.start + 12)) ? items[from - 1]!.mode : Mode.none);
    from = k;
  }
  return items;
}

/** 「研发、生产、销售X」, 「X的研发、生产」, 「销售A、B、C」 and 「X销售」; returns the index of the next verb. */
function readClause(items: Item[], from: number, to: number, verbs: readonly Verb[], v: number, inherited: number): number {
  let pending: number = Mode.none; // verbs standing alone before an object
  let carried: number = inherited; // a verb before the first object of a list
  let suffixFrom = -1; // first object of a list whose verbs stand behind it
  let last = -1;
  for (let k = from; k < to; k++) {
    const item = items[k]!;
    let flags: number = Mode.none;
    let verbChars = 0;
    let firstVerb = -1;
    let lastVerbEnd = -1;
    while (v < verbs.length && verbs[v]!.start < item.end) {
      const verb = verbs[v++]!;
      if (verb.start < item.start) continue;
      flags |= verb.mode;
      verbChars += verb.end - verb.start;
      if (firstVerb < 0) firstVerb = verb.start;
      lastVerbEnd = verb.end;
    }
    if (flags && item.end - item.start - verbChars <= 2) {
      pending |= flags;
      if (suffixFrom >= 0) for (let p = suffixFrom; p <= last; p++) items[p]!.mode |= flags;
      else carried |= flags;
      item.mode = pending | (suffixFrom >= 0 ? items[last]!.mode : Mode.none);
      continue;
    }
    if (!flags) {
      item.mode = pending | carried;
      suffixFrom = -1;
    } else if (firstVerb - item.start <= 3 && !(firstVerb > item.start && item.end - lastVerbEnd <= 1)) {
      item.mode = flags | pending;
      carried = item.mode;
      suffixFrom = -1;
    } else {
      item.mode = flags;
      suffixFrom = k;
      if (item.end - lastVerbEnd <= 2) while (suffixFrom > from && items[suffixFrom - 1]!.mode === Mode.none) items[--suffixFrom]!.mode = flags;
      carried = Mode.none;
    }
    last = k;
    pending = Mode.none;
  }
  return v;
}

const ASIDE = /(?:也有|也做|也出|也办|还有|还做|另有|兼做|旗下|少量|一小块|一条小线|收购|代理|布局|起家|曾|老本行|近年|延伸|^有|also )[^,;。]{0,14}$/;
const ASIDE_AFTER = /^[^,;。、]{0,6}(?:also|起家|一小块|少量|一点)/;
const CLIENT = /(?:给|为(?!主|一|核心|特色|基础|目标)|面向|服务于?|供应?|卖给|销往|客户(?:是|有|为|的)?|覆盖|进入|装机|连接|帮助?|用于|合作|联合|委托|供|for |to |serving )[^,;。、]{0,12}$/;
const CLIENT_LIST = /(?:卖给|销往|面向|供应|服务于|装机|覆盖|为|给)(?!主|一|核心|特色)(?:(?!提供|供货|开发|生产|做|建设|运营)[^,;。]){0,30}$/;
const PARTNERS = /(?:与|和|同)[^,;。]{2,40}?(?:建立合作|合作关系|对接)/g;

/** True when the words around say this is a side line. */
export const isAside = (text: string, start: number, end: number, itemStart: number): boolean =>
  (start > itemStart && ASIDE.test(text.slice(Math.max(itemStart, start - 24), start))) || ASIDE_AFTER.test(text.slice(end, end + 16));
/** True when the words just before say this belongs to a customer or partner. */
export const isClients = (text: string, start: number, itemStart: number): boolean => start > itemStart && CLIENT.test(text.slice(Math.max(itemStart, start - 24), start));
/** The same over a list: 「卖给A、B、C厂」. */
export const isClientList = (text: string, start: number): boolean => CLIENT_LIST.test(text.slice(Math.max(0, start - 40), start));
/** Spans that only name partners: 「与A、B建立合作关系」. */
export function partnerSpans(text: string): Spans {
  const spans: Spans = [];
  if (text.includes('合作') || text.includes('对接')) collect(PARTNERS, text, spans);
  return spans;
}
