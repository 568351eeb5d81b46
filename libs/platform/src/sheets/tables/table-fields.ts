/** A field a table may carry. The dictionary is the caller's: this folder knows headers and rows, no business. */
export interface TableField {
  key: string;
  /** Chinese label on screen and in files written back */
  label: string;
  /** Header words. Matched whole, then as the end of a header, then inside it; words in `exact` only whole. */
  synonyms: string[];
  exact?: string[];
  /** The field that makes a row a record (a name, a code). Exactly one per dictionary. */
  anchor?: boolean;
  /** May repeat within a record: several columns (1, 2, …) and continuation rows below. */
  repeats?: boolean;
  /** Free text that may stand beside a continuation row without making it a record. */
  aside?: boolean;
  /** Pattern of a typical value, to find a column whose header says nothing. */
  looksLike?: string;
}

/** Header words of a running number: such a column is never data. */
export const SEQUENCE_WORDS = ['序号', '序', '编号', '行号', 'no', 'no.', '#', 'id', 'index', '排序', '排名'];
export const SEQUENCE = '#';

const DIGITS: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 };

/** NFKC, lower case, without blanks, stars, colons and line breaks; bracketed remarks kept apart. */
export function headerWord(text: string): { bare: string; full: string } {
  const full = text.normalize('NFKC').toLowerCase().replace(/[\s*:：_]+/g, '').replace(/[★☆●▲]/g, '');
  const bare = full.replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】|<[^>]*>/g, '');
  return { bare: bare || full, full };
}

/** "联系人2", "第二联系人", "联系人（二）", "phone #2" → 2; none → 0. */
export function headerOrdinal(text: string): number {
  const word = text.normalize('NFKC').replace(/\s+/g, '');
  const match = /第([一二三四五六]|[1-6])|[(（#]?([1-6])[)）#]?$|[(（]([一二三四五六])[)）]$|(?<=[人话机箱务])([一二三四五六])$/.exec(word) ?? /(?:联系人|contact)([1-6])/i.exec(word);
  const found = match?.slice(1).find((part) => part !== undefined);
  return found === undefined ? 0 : (DIGITS[found] ?? Number(found));
}

export interface FieldMatch {
  key: string;
  strength: number;
}

/** What a header says: 4 whole, 3 whole without its remark or number, 2 as the end, 1 inside. The longest synonym wins among equals. */
export function matchField(text: string, fields: TableField[]): FieldMatch | null {
  const { bare, full } = headerWord(text);
  if (full === '' || full.length > 40) return null;
  if (SEQUENCE_WORDS.includes(bare)) return { key: SEQUENCE, strength: 4 };
  const plain = plainOf(bare);
  let best: (FieldMatch & { length: number }) | null = null;
  for (const field of fields) {
    for (const [word, only] of wordsOf(field)) {
      const strength = full === word ? 4 : bare === word || plain === word ? 3 : only ? 0 : word.length < 2 ? 0 : plain.endsWith(word) ? 2 : plain.includes(word) && plain.length <= 24 ? 1 : 0;
      if (strength > 0 && (!best || strength > best.strength || (strength === best.strength && word.length > best.length))) best = { key: field.key, strength, length: word.length };
    }
  }
  return best && { key: best.key, strength: best.strength };
}

const plainOf = (bare: string) => bare.replace(/^第[一二三四五六1-6]/, '').replace(/[#]?[1-6一二三四五六]$/, '').replace(/[(（][1-6一二三四五六][)）]/g, '');

/** Whether a text is a word of this field, perhaps with a remark or a number: what `matchField` calls 3 or 4, asked of every row of a sheet. */
export function isWordOf(text: string, field: TableField): boolean {
  let words = whole.get(field);
  if (!words) {
    words = new Set(wordsOf(field).map(([word]) => word));
    whole.set(field, words);
  }
  const { bare, full } = headerWord(text);
  return full !== '' && full.length <= 40 && (words.has(full) || words.has(bare) || words.has(plainOf(bare)));
}

const whole = new WeakMap<TableField, Set<string>>();
const cache = new WeakMap<TableField, [string, boolean][]>();
function wordsOf(field: TableField): [string, boolean][] {
  let words = cache.get(field);
  if (!words) {
    const norm = (w: string) => headerWord(w).full;
    words = [...[field.label, ...field.synonyms].map((w): [string, boolean] => [norm(w), false]), ...(field.exact ?? []).map((w): [string, boolean] => [norm(w), true])];
    cache.set(field, words);
  }
  return words;
}
