import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addGrams, newGrams } from './grams';
import { nameGroups, termsOf, textGroups } from './lexicon';
import { askStatistics } from './stat';
import trained from './stat-weights.json';
import { FIELD_LIMIT, normalise } from './text';
import { buildTrie, newMatches } from './trie';

/** The quick matcher and the quick text layer against the plainest way to say the same, on every text we have. */
const CLASSES = 7;
const here = join(__dirname, '../../eval');
const shared = join(__dirname, '../../../../../shared/accept');
const files = [join(here, 'own-heldout.jsonl'), join(here, 'blind-notes.jsonl'), join(here, 'own-train.jsonl'), join(shared, 'fit-dev.jsonl'), join(shared, 'fit-realtext-dev.jsonl')];
const texts = files.filter((f) => existsSync(f)).flatMap((f) => readFileSync(f, 'utf8').split('\n').filter((l) => l.trim())).map((l) => normalise((JSON.parse(l) as { description: string }).description));

type Found = [string, number, number][];
const latin = (c: string | undefined): boolean => c !== undefined && /[a-z0-9]/.test(c);

/** Leftmost-longest by trying every end of every start in a set of words. */
function plainScan(words: Set<string>, longest: number, text: string): Found {
  const found: Found = [];
  for (let i = 0; i < text.length; ) {
    let best = 0;
    let word = '';
    let sofar = '';
    if (!(latin(text[i]) && latin(text[i - 1])))
      for (let j = i; j < text.length && sofar.length < longest; j++) {
        const [before, c, after] = [text[j - 1] ?? ' ', text[j]!, text[j + 1] ?? ' '];
        const typesetting = j > i && c === ' ' && before > ' ' && after > ' ' && before < '\x80' !== after < '\x80';
        if (!typesetting) sofar += c;
        const ends = !latin(c) || !latin(text[j + 1]) || (text[j + 1] === 's' && !latin(text[j + 2]));
        const blankEnds = typesetting; // a blank after a whole word still belongs to it
        if (words.has(sofar) && (ends || blankEnds)) {
          best = j + 1;
          word = sofar;
        }
      }
    if (best) found.push([word, i, best]);
    i = best || i + 1;
  }
  return found;
}

describe('fast and plain give the same', () => {
  it('has texts to try', () => expect(texts.length).toBeGreaterThan(2500));

  it.each([['text lists', textGroups], ['name lists', nameGroups]])('matcher: %s', (_, groups) => {
    const terms = [...new Set(groups.flatMap(termsOf).map((t) => normalise(t).trim()).filter(Boolean))];
    const words = new Set(terms);
    const longest = Math.max(...terms.map((t) => t.length));
    const trie = buildTrie(terms);
    const into = newMatches(FIELD_LIMIT);
    for (const text of texts) {
      trie.scan(text, into);
      const fast: Found = Array.from({ length: into.count }, (_, k) => [terms[into.terms[k]!]!, into.starts[k]!, into.ends[k]!]);
      expect({ text, found: fast }).toEqual({ text, found: plainScan(words, longest, text) });
    }
  });

  it('text layer', () => {
    const bytes = Buffer.from(trained.table.join(''), 'base64');
    const rows = new Map<number, number[]>();
    for (let at = 0; at < bytes.length; at += 4 + CLASSES) rows.set(bytes.readInt32LE(at), Array.from({ length: CLASSES }, (_, c) => bytes.readInt8(at + 4 + c)));
    for (const text of texts) {
      const grams = newGrams(8192);
      addGrams(grams, text, 600);
      const pieces = new Set(grams.keys.subarray(0, grams.count));
      const known = [...pieces].filter((k) => rows.has(k));
      // a piece met twice counts once where it is known; pieces not known count as often as they stand
      const all = [...grams.keys.subarray(0, grams.count)].filter((k) => !rows.has(k)).length + known.length;
      const z = trained.bias.map((b, c) => b + known.reduce((sum, k) => sum + rows.get(k)![c]!, 0) / (trained.scale * Math.sqrt(all)));
      const mean = z.reduce((a, b) => a + b, 0) / CLASSES;
      const answer = askStatistics([{ field: 'description', text }]);
      if (known.length === 0) expect(answer).toBeNull();
      else z.forEach((x, c) => expect(answer!.z[c]).toBeCloseTo(x - mean, 9));
    }
  });
});
