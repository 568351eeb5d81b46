import { pinyin } from 'pinyin-pro';
import { bare, nameKey, simplify } from './name-key';

/** Longest token kept. A longer question is cut to this and the rest verified on the name. */
export const TOKEN_LENGTH = 16;
/** Suffixes of longer names start no later than this. */
const MAX_STARTS = 24;

export interface Token {
  /** 0: a name starts here; 1: inside a name. Beginnings are found first. */
  place: 0 | 1;
  token: string;
}
type Bag = Map<string, 0 | 1>;

/**
 * Tokens of one company: every suffix of its names (cut to 16 characters), so that a substring question is one prefix range;
 * pinyin of the whole name and of the name without region; initials from every character on.
 * Refused: bigrams (the popular ones, 医疗 or 生物, hold a third of all companies and must be intersected).
 */
export function searchTokens(company: { name: string; englishName?: string | null; aliases?: string[] }): Token[] {
  const bag: Bag = new Map();
  for (const name of [company.name, ...(company.aliases ?? [])]) nameTokens(name, bag);
  if (company.englishName) textTokens(company.englishName, bag);
  return [...bag].filter(([token]) => token.length > 1).map(([token, place]) => ({ place, token }));
}

function add(bag: Bag, token: string, place: 0 | 1): void {
  if (bag.get(token) !== 0) bag.set(token, place);
}

function nameTokens(name: string, bag: Bag): void {
  const { core, region, branch } = nameKey(name);
  const spoken = searchable(name);
  const ordered = `${region ?? ''}${core}${branch ?? ''}`.toLowerCase();
  const skip = [...(region ?? '')].length;
  suffixes(spoken, bag, spoken === ordered ? skip : 0);
  if (region && !spoken.startsWith(ordered)) suffixes(ordered, bag, skip);
  if (!/[\u4e00-\u9fff]/.test(core)) return textTokens(name, bag);
  const syllables = pinyin(`${region ?? ''}${core}`, { toneType: 'none', type: 'array', v: true }).map((s) => s.toLowerCase());
  add(bag, syllables.join('').slice(0, TOKEN_LENGTH), 0);
  add(bag, syllables.slice(skip).join('').slice(0, TOKEN_LENGTH), 0);
  suffixes(syllables.map((s) => s[0] ?? '').join(''), bag, skip);
}

/** Whole name without brackets and without its legal form at the end, lower case. */
function searchable(name: string): string {
  return bare(simplify(name).replace(/\((?:示例|筹)\)/g, '')).replace(/(?:集团)?(?:股份)?有限(?:责任)?公司$|股份公司$/, (all) => (all.startsWith('集团') ? '集团' : '')).toLowerCase();
}

/** Suffixes of a text; the whole and the part after the region count as beginnings. */
function suffixes(text: string, bag: Bag, regionLength: number): void {
  const chars = [...text];
  for (let i = 0; i < Math.min(chars.length, MAX_STARTS); i++) add(bag, chars.slice(i, i + TOKEN_LENGTH).join(''), i === 0 || i === regionLength ? 0 : 1);
}

/** Latin text: from each word's start to the end, without spaces. */
function textTokens(text: string, bag: Bag): void {
  const words = simplify(text).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let i = 0; i < Math.min(words.length, MAX_STARTS); i++) add(bag, words.slice(i).join('').slice(0, TOKEN_LENGTH), i === 0 ? 0 : 1);
}

/** What a question can mean. All given readings are tried; `terms` are all wanted, longest first. */
export interface SearchQuestion {
  terms: string[];
  /** Upper-case prefix of a code, 4–18 characters, or null. */
  uscc: string | null;
  /** Text with enough digits to be a phone number, or null. */
  phone: string | null;
}

/** Reads the text of the search box. Legal forms are dropped (「有限公司」 finds nothing by itself), spaces separate wanted terms. */
export function readQuestion(q: string): SearchQuestion {
  const text = q.normalize('NFKC').trim().slice(0, 100);
  const solid = bare(text).toUpperCase();
  const terms = text.split(/\s+/).map(searchable).filter((t) => t.length > 0);
  const latin = /^[\x20-\x7e]+$/.test(text) && !/\d/.test(text);
  const wanted = latin ? [searchable(text)] : terms;
  return {
    terms: [...new Set(wanted)].filter(Boolean).sort((a, b) => b.length - a.length).slice(0, 5),
    uscc: /^[0-9A-HJ-NPQRTUWXY]{4,18}$/.test(solid) && /\d{2}/.test(solid) ? solid : null,
    phone: /^\+?[\d\s()-]{7,20}$/.test(text) ? text : null,
  };
}

/** Half-open range of tokens that start with `term` (binary order). */
export function tokenRange(term: string): { from: string; to: string } {
  const from = [...term].slice(0, TOKEN_LENGTH).join('');
  return { from, to: `${from}\u{10FFFF}` };
}
