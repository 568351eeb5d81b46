/** Word matcher: leftmost-longest, whole words for Latin letters, open-addressed transitions (one table, no objects per node). */
export interface Trie {
  /** calls back for each match, left to right, never overlapping */
  scan(text: string, found: (term: number, start: number, end: number) => void): void;
  readonly nodes: number;
}

const PAIRS = 16384;
const pairAt = (a: number, b: number): number => (Math.imul(a, 0x9e37) ^ Math.imul(b, 0x85eb)) & (PAIRS - 1);
const isWordCode = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 48 && c <= 57);

export function buildTrie(terms: readonly string[]): Trie {
  const classOf = new Uint16Array(65536);
  let classes = 1;
  let size = 1;
  for (const t of terms) {
    size += t.length;
    for (let i = 0; i < t.length; i++) if (classOf[t.charCodeAt(i)] === 0) classOf[t.charCodeAt(i)] = classes++;
  }
  let capacity = 1024;
  while (capacity < size * 3) capacity *= 2;
  const mask = capacity - 1;
  if (size * classes > 0x7fffffff) throw new Error('the word list is too large for this matcher');
  const keys = new Int32Array(capacity).fill(-1);
  const next = new Int32Array(capacity);
  const accept = new Int32Array(size + 1).fill(-1);
  let nodes = 1;
  const slot = (node: number, cls: number): number => {
    const key = node * classes + cls;
    let h = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (keys[h] !== -1 && keys[h] !== key) h = (h + 1) & mask;
    return h;
  };
  terms.forEach((t, id) => {
    let node = 0;
    for (let i = 0; i < t.length; i++) {
      const cls = classOf[t.charCodeAt(i)]!;
      const h = slot(node, cls);
      if (keys[h] === -1) {
        keys[h] = node * classes + cls;
        next[h] = nodes++;
      }
      node = next[h]!;
    }
    accept[node] = id;
  });
  // which pairs begin a term: a small table that turns most positions away before the large one is touched
  const pairs = new Uint8Array(PAIRS);
  for (const t of terms) if (t.length > 1) pairs[pairAt(classOf[t.charCodeAt(0)]!, classOf[t.charCodeAt(1)]!)] = 1;
  const root = new Int32Array(classes);
  for (let c = 1; c < classes; c++) {
    const h = slot(0, c);
    root[c] = keys[h] === -1 ? 0 : next[h]!;
  }

  function scan(text: string, found: (term: number, start: number, end: number) => void): void {
    const n = text.length;
    for (let i = 0; i < n; ) {
      const first = text.charCodeAt(i);
      const cls1 = classOf[first]!;
      let node = root[cls1]!;
      if (node === 0) {
        i++;
        continue;
      }
      const second = i + 1 < n ? text.charCodeAt(i + 1) : 0;
      if (accept[node]! < 0 && second !== 32 && pairs[pairAt(cls1, classOf[second]!)] === 0) {
        i++;
        continue;
      }
      if ( (isWordCode(first) && i > 0 && isWordCode(text.charCodeAt(i - 1)))) {
        i++;
        continue;
      }
      let best = -1;
      let end = i;
      for (let j = i + 1; ; j++) {
        if (accept[node]! >= 0 && wholeWord(text, j)) {
          best = accept[node]!;
          end = j;
        }
        if (j >= n) break;
        const cls = classOf[text.charCodeAt(j)]!;
        if (text.charCodeAt(j) === 32 && bridges(text, j)) continue;
        const h = cls === 0 ? -1 : slot(node, cls);
        if (h < 0 || keys[h] === -1) break;
        node = next[h]!;
      }
      if (best >= 0) {
        found(best, i, end);
        i = end;
      } else i++;
    }
  }
  return { scan, nodes };
}

/** A blank between a Latin and a Chinese character is only typesetting: 「AI 影像」 is read as 「AI影像」. */
function bridges(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return before > 32 && after > 32 && before < 128 !== after < 128;
}

/** True when a Latin word does not go on at `end`; a plural s may follow. */
function wholeWord(text: string, end: number): boolean {
  if (!isWordCode(text.charCodeAt(end - 1)) || end >= text.length) return true;
  const c = text.charCodeAt(end);
  if (!isWordCode(c)) return true;
  return c === 115 && (end + 1 >= text.length || !isWordCode(text.charCodeAt(end + 1)));
}
