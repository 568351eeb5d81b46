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

/** A pattern is tried only where its key character stands in the text. */
const BOILERPLATE: [string, RegExp][] = [
  ['依法', /[(（]?(?:企业)?依法(?:自主选择|须经批准|需经批准)[^）)]*[)）]?/g],
  ['不得', /不得从事[^。;)]*/g],
  ['禁止', /(?:未经|国家)[^。;,)]{0,14}(?:禁止|限制|限定)[^。;)]*/g],
  ['限定', /(?:未经|国家)[^。;,)]{0,14}限定[^。;)]*/g],
];
const EXCLUSIONS: [string, RegExp][] = [
  ['(', /\([^()]{0,120}?(?:不含|不包括|除外|仅限|只限|以外|不得)[^()]{0,160}\)/g],
  ['许可证', /[(][^()]{0,40}许可证[^()]*[)]/g],
  ['生产企业', /[(]生产企业:[^)]*[)]/g],
  ['不含', /不含[^,。;)]{0,80}/g],
  ['不包括', /不包括[^,。;)]{0,80}/g],
  ['除', /除[^,。;)]{1,40}外/g],
  ['(除', /\(除[^()]{1,80}\)/g],
  ['须经审批', /须经审批的[^,。;)]{0,30}/g],
  ['除外', /[^,。;、(]{1,20}除外/g],
];
const NEGATION = /(?:不是|并非|而非|不做|不卖|不搞|没有|别看|并不|不算|无关|不涉及|名字(?:里|叫|有|像)?|(?<!更)名为|不属于|自己不(?:开|做|生产)|not an? |without )[^,。;:]{0,40}/g;
/** Negations of the nearest thing only: 「不用压力导丝」, "no hardware". */
const NEAR_NEGATION = /(?:不开|不碰|不用|不需要|无需|不靠|不治|不生产|不经营|不接|不代工|不再|从不|没做|退出|砍掉|\bno |\bnever |\bdoesn't |rather than )[^,。;:、]{0,12}/g;

/** Spans to leave out: registry boilerplate, exclusions, negated phrases. */
export function deadSpans(text: string, mayExclude: boolean, mayNegate: boolean): { excluded: Spans; negated: Spans } {
  const excluded: Spans = [];
  const negated: Spans = [];
  if (mayExclude) for (const list of [BOILERPLATE, EXCLUSIONS]) for (const [key, re] of list) if (text.includes(key)) spansOf(re, text, excluded);
  if (mayNegate) {
    spansOf(NEGATION, text, negated);
    spansOf(NEAR_NEGATION, text, negated);
  }
  return { excluded, negated };
}

/** Where a global pattern matches; the pattern itself is used again and again, unlike with matchAll. */
export function spansOf(re: RegExp, text: string, into: Spans = []): Spans {
  re.lastIndex = 0;
  for (let m = re.exec(text); m; m = re.exec(text)) into.push([m.index, re.lastIndex]);
  return into;
}

export const inside = (spans: Spans, at: number): boolean => spans.some(([a, b]) => at >= a && at < b);

const CLAUSE = 2;
const ENDS = new Uint8Array(65536);
for (const c of ';。!?\n') ENDS[c.charCodeAt(0)] = CLAUSE;
for (const c of '、,:') ENDS[c.charCodeAt(0)] = 1;

const COMMA = 0x2c;

export interface Item {
  start: number;
  end: number;
  clause: number;
  mode: number;
}

/** 「销售Ⅲ类：…；Ⅱ类：…」 goes on with the verb of the clause before. */
const CLASS_LIST = /^\s*(?:医疗器械)?(?:[ⅠⅡⅢ]|i{1,3}|第?[一二三])(?:(?:、(?:[ⅠⅡⅢ]|i{1,3}|[一二三]))*类|-?68)/;

/** The last of 「Ⅰ、Ⅱ、Ⅲ类生产」: a thing, though a short one. */
const CLASS_END = /^(?:[ⅠⅡⅢ]|i{1,3}|[一二三])类/;

/** Cuts a text into clauses and items and tells for each item whether its things are made, researched, served or only traded. */
export function readItems(text: string, verbs: readonly Verb[], scopeLike: boolean): Item[] {
  const items: Item[] = [];
  let clause = 0;
  let start = 0;
  let depth = 0;
  for (let i = 0; i <= text.length; i++) {
    const c = i < text.length ? text.charCodeAt(i) : 0x3b;
    if (c === 0x28) depth++;
    else if (c === 0x29 && depth > 0) depth--;
    const kind = ENDS[c]!;
    if (kind === 0) continue;
    const ends = kind === CLAUSE || (c === COMMA && !scopeLike);
    if (i > start) items.push({ start, end: i, clause, mode: Mode.none });
    start = i + 1;
    if (ends && (depth === 0 || i - start > 400)) clause++;
  }
  let from = 0;
  let v = 0;
  for (let k = 1; k <= items.length; k++) {
    if (k < items.length && items[k]!.clause === items[from]!.clause) continue;
    v = readClause(text, items, from, k, verbs, v, from > 0 && CLASS_LIST.test(text.slice(items[from]!.start, items[from]!.start + 12)) ? items[from - 1]!.mode : Mode.none);
    from = k;
  }
  return items;
}

/** 「研发、生产、销售X」, 「X的研发、生产」, 「销售A、B、C」 and 「X销售」; returns the index of the next verb. */
function readClause(text: string, items: Item[], from: number, to: number, verbs: readonly Verb[], v: number, inherited: number): number {
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
    if (flags && item.end - item.start - verbChars <= 2 && !CLASS_END.test(text.slice(item.start, item.start + 5))) {
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

const PARTNERS = /(?:与|和|同|跟)[^,;。]{2,40}?(?:建立合作|合作关系|对接)/g;
/** 「泰达心血管医院合作」「与瑞金医院共研」「瑞金在用」: a hospital named beside what one does with it. */
const HOSPITAL_PARTNER = /(?:(?:与|和|同|跟)[^,;。、]{2,14}|[^,;。、]{2,14}?医院|[^,;。、]{2,12}大学)(?:[^,;。、]{0,4})(?:合作|共研|共建|共同|联合|在用|牵头|背景|团队|孵化|装机|试验|教授|主任|医生团队|成果|做临床)/g;
const WITH_PARTNER = /合作|共研|共建|共同|联合|在用|牵头|背景|团队|孵化|装机|试验|教授|主任|成果|做临床/;
/** Spans that only name partners: 「与A、B建立合作关系」. */
export function partnerSpans(text: string): Spans {
  const spans: Spans = [];
  if (text.includes('合作') || text.includes('对接')) spansOf(PARTNERS, text, spans);
  if (text.includes('医院') && WITH_PARTNER.test(text)) spansOf(HOSPITAL_PARTNER, text, spans);
  return spans;
}
