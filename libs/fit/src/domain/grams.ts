/** What the text layer reads: pieces of words as 32-bit keys with their places, written into arrays that are used again and again. */
export interface Grams {
  keys: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  count: number;
}

export const newGrams = (most: number): Grams => ({ keys: new Int32Array(most), starts: new Int32Array(most), ends: new Int32Array(most), count: 0 });

const CJK_FROM = 0x3400, CJK_TO = 0x9fff;
/** Marks a piece that ends its run of characters: 「…片」 says more at the end of a word than inside one. */
const TAIL = 0x51ed270b;
const HEAD = 0x2545f491;
const CODE = 0x6b43a9b5;
const SEED = 0x811c9dc5 | 0;
const step = (key: number, c: number): number => Math.imul(key ^ c, 0x01000193) ^ (key >>> 15);

const isLatin = (c: number): boolean => c >= 97 && c <= 122;
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
/** characters a Latin word may go on with: letters, digits, + / - */
const goesOn = (c: number): boolean => isLatin(c) || isDigit(c) || c === 43 || c === 47 || c === 45;
/** A character begins at most this many pieces. */
const PER_CHARACTER = 5;

function put(g: Grams, key: number, start: number, end: number): void {
  const i = g.count++;
  g.keys[i] = key;
  g.starts[i] = start;
  g.ends[i] = end;
}

/**
 * Appends the pieces of a normalised text: runs of one to three Chinese characters (and the last one or two of each run apart), Latin
 * words with their first and last four letters, and one mark for codes of candidates (letters followed by digits).
 */
export function addGrams(g: Grams, text: string, limit: number): void {
  const n = Math.min(text.length, limit, Math.floor((g.keys.length - g.count) / PER_CHARACTER));
  for (let i = 0; i < n; ) {
    const c = text.charCodeAt(i);
    if (c >= CJK_FROM && c <= CJK_TO) i = chineseRun(g, text, i, n);
    else if (isLatin(c)) i = latinWord(g, text, i, n);
    else i++;
  }
}

function chineseRun(g: Grams, text: string, from: number, n: number): number {
  let i = from;
  let before = 0; // the characters one and two places back
  let before2 = 0;
  for (; i < n; i++) {
    const c = text.charCodeAt(i);
    if (c < CJK_FROM || c > CJK_TO) break;
    put(g, step(SEED, c), i, i + 1);
    if (i > from) put(g, step(step(SEED, before), c), i - 1, i + 1);
    if (i > from + 1) put(g, step(step(step(SEED, before2), before), c), i - 2, i + 1);
    before2 = before;
    before = c;
  }
  put(g, step(SEED ^ TAIL, before), i - 1, i);
  if (i - from > 1) put(g, step(step(SEED ^ TAIL, before2), before), i - 2, i);
  return i;
}

function latinWord(g: Grams, text: string, from: number, n: number): number {
  let key = SEED;
  let digits = 0;
  let i = from;
  for (; i < n; i++) {
    const c = text.charCodeAt(i);
    if (!goesOn(c)) break;
    if (isDigit(c)) digits++;
    key = step(key, c);
    if (i - from === 3) put(g, key ^ HEAD, from, i + 1);
  }
  put(g, key, from, i);
  if (digits >= 2) put(g, CODE, from, i);
  else if (i - from >= 5) {
    let tail = SEED ^ TAIL;
    for (let k = i - 4; k < i; k++) tail = step(tail, text.charCodeAt(k));
    put(g, tail, i - 4, i);
  }
  return i;
}
