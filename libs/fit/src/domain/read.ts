import type { EvidenceField } from '../words';
import type { CompiledModel } from './compile';
import { deadSpans, inside, type Item, Mode, partnerSpans, readItems, type Verb } from './context';
import { bit, findMarkers, type Markers } from './markers';

/** One word found, with what its surroundings say. */
export interface Hit {
  field: EvidenceField;
  group: number;
  start: number;
  end: number;
  /** -1: found by pattern */
  term: number;
  mode: number;
  aside: boolean;
  client: boolean;
  negated: boolean;
  /** a service on the thing is named right behind it */
  served: boolean;
  /** 1, or less for general words met in a name */
  weight: number;
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

const [ASIDE, AFTER, CLIENT, WIDE, STOP, END, LIST, EXCLUDE, NEGATE, OBJECT, SERVICE] = (['aside', 'after', 'client', 'wide', 'stop', 'end', 'list', 'exclude', 'negate', 'object', 'service'] as const).map(bit) as [number, number, number, number, number, number, number, number, number, number, number];
/** How far, in characters, a side remark or a customer reaches. */
const ASIDE_REACH = 14, CLIENT_REACH = 12, WIDE_REACH = 30, AFTER_REACH = 6;

/** Finds the lexicon's words in one normalised field. Excluded words are dropped, negated ones are marked. */
export function readField(c: CompiledModel, field: EvidenceField, text: string): Reading {
  const marks = findMarkers(text);
  const { excluded, negated } = deadSpans(text, (marks.any & EXCLUDE) !== 0, (marks.any & NEGATE) !== 0);
  const terms: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const verbs: Verb[] = [];
  const { verbMode } = c;
  c.text.trie.scan(text, (term, start, end) => {
    if (excluded.length && inside(excluded, start)) return;
    const mode = verbMode[term]!;
    if (mode) verbs.push({ start, end, mode });
    terms.push(term);
    starts.push(start);
    ends.push(end);
  });
  const scopeLike = isScopeLike(field, text, verbs);
  const items = verbs.length ? readItems(text, verbs, scopeLike) : NO_ITEMS;
  const partners = marks.any & CLIENT ? partnerSpans(text) : [];
  const look = new Look(marks);
  const hits: Hit[] = [];
  let medical = false;
  let words = 0;
  let at = 0;
  for (let k = 0; k < terms.length; k++) {
    const term = terms[k]!;
    const start = starts[k]!;
    const end = ends[k]!;
    while (at < items.length - 1 && items[at]!.end <= start) at++;
    const item = items[at];
    look.to(start, item?.start ?? 0);
    const mode = c.saysMade[term] ? Mode.make : (item?.mode ?? 0);
    const aside = look.aside(start, end) || (start > 0 && text.charCodeAt(start - 1) === HAVE && (start === 1 || text.charCodeAt(start - 2) < 0x3400));
    const client = look.client(start) || (partners.length > 0 && inside(partners, start));
    const neg = negated.length > 0 && inside(negated, start);
    const served = !scopeLike && look.served(end);
    const groups = c.text.groupsOf[term]!;
    for (let g = 0; g < groups.length; g++) {
      const group = groups[g]!;
      if (c.isVerb[group]) continue;
      if (group === c.medicalGroup) {
        if (!neg) {
          medical = true;
          words |= c.termFlag[term]!;
        }
        continue;
      }
      hits.push({ field, group, start, end, term, mode, aside, client: client || (c.isLiving[group] === 1 && (look.wide(start) || look.object(end))), negated: neg, served, weight: 1 });
    }
  }
  if (!scopeLike && THREE_DIGITS.test(text)) {
    for (const m of text.matchAll(CANDIDATE_CODE)) hits.push({ field, group: c.codeGroup, term: -1, start: m.index, end: m.index + m[0].length, mode: 0, aside: false, client: false, negated: inside(negated, m.index), served: false, weight: 1 });
  }
  return { field, text, hits, scopeLike, medical, words };
}

const NO_ITEMS: Item[] = [];
const HAVE = '有'.charCodeAt(0);
/** Names of drug candidates: CBT-001, SY-5007, NR082. */
const CANDIDATE_CODE = /(?<![a-z0-9-])(?!iso|gb|fda|gsp|gmp|covid|sars|h\d|cd\d|il-|pd-|top|no|n95)[a-z]{2,5}-?\d{3,5}(?![a-z0-9])/g;
const THREE_DIGITS = /\d{3}/;

/** Registry scopes are lists of verbs and goods; free text is prose. */
function isScopeLike(field: EvidenceField, text: string, verbs: readonly Verb[]): boolean {
  if (field === 'businessScope') return true;
  if (verbs.length >= 3 && text.includes(';')) return true;
  if (verbs.length >= 4 && text.split('、').length >= 6) return true;
  return verbs.length > 0 && verbs[0]!.start === 0 && verbs[0]!.mode !== Mode.rd && text.length < 400;
}

/** Walks the markers beside the hits and answers what stands just before each. */
class Look {
  private next = 0;
  private asideEnd = -99;
  private clientEnd = -99;
  private wideEnd = -99;
  private stopEnd = -1;
  private breakEnd = 0;
  private from = 0;
  constructor(private readonly m: Markers) {}

  to(start: number, itemStart: number): void {
    const { m } = this;
    while (this.next < m.end.length && m.end[this.next]! <= start) {
      const mask = m.mask[this.next]!;
      const end = m.end[this.next++]!;
      if (mask & END) this.breakEnd = end;
      if (mask & ASIDE) this.asideEnd = end;
      if (mask & CLIENT) this.clientEnd = end;
      if (mask & WIDE) this.wideEnd = end;
      if (mask & STOP) this.stopEnd = end;
      if (mask & LIST) this.from = end;
    }
    this.from = Math.max(this.from, itemStart, this.breakEnd);
  }
  aside(start: number, end: number): boolean {
    if (this.asideEnd > this.from && start - this.asideEnd <= ASIDE_REACH) return true;
    const { m } = this;
    if ((m.any & AFTER) === 0) return false;
    for (let i = this.next; i < m.at.length && m.at[i]! <= end + AFTER_REACH; i++) {
      if (m.at[i]! < end) continue;
      if (m.mask[i]! & (END | LIST)) return false;
      if (m.mask[i]! & AFTER) return true;
    }
    return false;
  }
  /** a product word follows in the same item */
  object(end: number): boolean {
    return this.follows(end, OBJECT);
  }
  /** a service on it follows in the same item */
  served(end: number): boolean {
    return this.follows(end, SERVICE);
  }
  private follows(end: number, kind: number): boolean {
    const { m } = this;
    if ((m.any & kind) === 0) return false;
    for (let i = this.next; i < m.at.length && m.at[i]! <= end + AFTER_REACH; i++) {
      if (m.at[i]! < end) continue;
      if (m.mask[i]! & (END | LIST)) return false;
      if (m.mask[i]! & kind) return true;
    }
    return false;
  }
  client(start: number): boolean {
    return this.clientEnd > this.from && start - this.clientEnd <= CLIENT_REACH;
  }
  wide(start: number): boolean {
    return this.wideEnd > this.breakEnd && start - this.wideEnd <= WIDE_REACH && this.stopEnd <= this.wideEnd;
  }
}

const IN_NAME = 0.35;
/** Reads the company's name: the name lists in full, the general lists lightly, no verbs. */
export function readName(c: CompiledModel, text: string): Reading {
  const hits: Hit[] = [];
  let medical = false;
  const add = (table: CompiledModel['name'], weight: number) =>
    table.trie.scan(text, (term, start, end) => {
      const groups = table.groupsOf[term]!;
      for (let g = 0; g < groups.length; g++) {
        if (groups[g] === c.medicalGroup) medical = true;
        else if (!c.isVerb[groups[g]!]) hits.push({ field: 'name', group: groups[g]!, term, start, end, mode: 0, aside: false, client: false, negated: false, served: false, weight });
      }
    });
  add(c.name, 1);
  add(c.text, IN_NAME);
  return { field: 'name', text, hits, scopeLike: false, medical, words: 0 };
}
