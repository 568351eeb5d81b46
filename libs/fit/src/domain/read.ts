import type { EvidenceField } from '../words';
import type { CompiledModel } from './compile';
import { deadSpans, inside, isAside, isClientList, isClients, partnerSpans, type Item, Mode, readItems, type Verb } from './context';

/** One word found, with what its surroundings say. */
export interface Hit {
  field: EvidenceField;
  group: number;
  start: number;
  end: number;
  term: number;
  mode: number;
  aside: boolean;
  client: boolean;
  negated: boolean;
  /** 1, or less for general words met in a name */
  weight: number;
}

export interface Reading {
  field: EvidenceField;
  text: string;
  hits: Hit[];
  /** a registry-style list of activities */
  scopeLike: boolean;
}

const LIVE = 5;
const VERB_GROUPS: Record<string, Mode> = { 'cue.make': Mode.make, 'cue.rd': Mode.rd, 'cue.trade': Mode.trade, 'cue.serve': Mode.serve };
const SAYS_MADE = /生产|制造|研发|研制|manufactur/;

/** Finds the lexicon's words in one normalised field. Excluded words are dropped, negated ones are marked. */
export function readField(c: CompiledModel, field: EvidenceField, text: string): Reading {
  const { excluded, negated } = deadSpans(text);
  const found: { term: number; start: number; end: number }[] = [];
  const verbs: Verb[] = [];
  const verbOf = verbIndex(c);
  c.text.trie.scan(text, (term, start, end) => {
    if (excluded.length && inside(excluded, start)) return;
    let mode = 0;
    for (const g of c.text.groupsOf[term]!) mode |= verbOf[g] ?? 0;
    if (mode) verbs.push({ start, end, mode });
    found.push({ term, start, end });
  });
  const scopeLike = field === 'businessScope' || (verbs.length >= 3 && text.includes(';')) || (verbs.length >= 4 && text.split('、').length >= 6) || (verbs.length > 0 && verbs[0]!.start === 0 && verbs[0]!.mode !== Mode.rd && text.length < 400);
  const items = readItems(text, verbs, scopeLike);
  const partners = partnerSpans(text);
  const hits: Hit[] = [];
  let at = 0;
  for (const f of found) {
    while (at < items.length - 1 && items[at]!.end <= f.start) at++;
    const item: Item | undefined = items[at];
    const made = SAYS_MADE.test(text.slice(f.start, f.end));
    const mode = made ? Mode.make : (item?.mode ?? 0);
    const aside = item ? isAside(text, f.start, f.end, item.start) : false;
    const client = item ? isClients(text, f.start, item.start) || inside(partners, f.start) : false;
    const neg = negated.length > 0 && inside(negated, f.start);
    for (const group of c.text.groupsOf[f.term]!) hits.push({ field, group, ...f, mode, aside, client: client || (c.groups[group]!.pull[LIVE]! > 0 && isClientList(text, f.start)), negated: neg, weight: 1 });
  }
  if (!scopeLike) for (const m of text.matchAll(CANDIDATE_CODE)) hits.push({ field, group: codeGroup(c), term: -1, start: m.index, end: m.index + m[0].length, mode: 0, aside: false, client: false, negated: inside(negated, m.index), weight: 1 });
  return { field, text, hits, scopeLike };
}

/** Names of drug candidates: CBT-001, SY-5007, NR082. */
const CANDIDATE_CODE = /(?<![a-z0-9-])(?!iso|gb|fda|gsp|gmp|covid|sars|h\d|cd\d|il-|pd-|top|no|n95)[a-z]{2,5}-?\d{3,5}(?![a-z0-9])/g;
const codeGroup = (c: CompiledModel): number => c.groupIndex.get('drug.code')!;


const indexes = new WeakMap<CompiledModel, Uint8Array>();
function verbIndex(c: CompiledModel): Uint8Array {
  let index = indexes.get(c);
  if (!index) {
    index = Uint8Array.from(c.groups, (g) => VERB_GROUPS[g.id] ?? 0);
    indexes.set(c, index);
  }
  return index;
}

const IN_NAME = 0.35;
/** Reads the company's name: the name lists in full, the general lists lightly, no verbs. */
export function readName(c: CompiledModel, text: string): Reading {
  const hits: Hit[] = [];
  const add = (table: CompiledModel['name'], weight: number) =>
    table.trie.scan(text, (term, start, end) => {
      for (const group of table.groupsOf[term]!) hits.push({ field: 'name', group, term, start, end, mode: 0, aside: false, client: false, negated: false, weight });
    });
  add(c.name, 1);
  add(c.text, IN_NAME);
  return { field: 'name', text, hits, scopeLike: false };
}
