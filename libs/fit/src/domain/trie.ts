/** Words found in one text, in order, never overlapping: an array reused from call to call, so the next scan into it overwrites them. */
export interface Matches {
  terms: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  count: number;
}

export const newMatches = (most: number): Matches => ({ terms: new Int32Array(most), starts: new Int32Array(most), ends: new Int32Array(most), count: 0 });

/**
 * Word matcher: leftmost-longest, whole words for Latin letters. Nodes are numbered level by level, so the children of a node lie
 * side by side: their characters fill a few bytes of one array, and no object is touched while a text is read.
 */
export interface Trie {
  /** writes the words of a text into `into` (which must hold one per character) */
  scan(text: string, into: Matches): void;
  readonly nodes: number;
}

/** Bits of the table of pairs. */
const PAIRS = 1 << 17;
const pairAt = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 15;
const isWordCode = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 48 && c <= 57);
/** Families of children up to this size are walked, larger ones are halved. */
const WALKED = 8;

export function buildTrie(terms: readonly string[]): Trie {
  const idOf = new Map(terms.map((t, i) => [t, i]));
  const sorted = [...terms].sort();
  const most = terms.reduce((n, t) => n + t.length, 1);
  // per node: the terms that begin with it, and its depth
  const low = new Int32Array(most);
  const high = new Int32Array(most);
  const depth = new Uint16Array(most);
  /** per node, two numbers: its first child, and its term or -1; the next node's first child ends its family */
  const info = new Int32Array(2 * most + 2).fill(-1);
  /** the character that leads to a node */
  const labels = new Uint16Array(most);
  high[0] = terms.length;
  let nodes = 1;
  for (let node = 0; node < nodes; node++) {
    let k = low[node]!;
    const end = high[node]!;
    const at = depth[node]!;
    info[2 * node] = nodes;
    if (k < end && sorted[k]!.length === at) info[2 * node + 1] = idOf.get(sorted[k++]!)!;
    while (k < end) {
      const c = sorted[k]!.charCodeAt(at);
      low[nodes] = k;
      while (k < end && sorted[k]!.charCodeAt(at) === c) k++;
      high[nodes] = k;
      depth[nodes] = at + 1;
      labels[nodes++] = c;
    }
  }
  info[2 * nodes] = nodes;
  // which pairs begin a term: a small table that turns most positions away before the large ones are touched
  const pairs = new Int32Array(PAIRS / 32);
  for (const t of terms) {
    if (t.length < 2) continue;
    const p = pairAt(t.charCodeAt(0), t.charCodeAt(1));
    pairs[p >> 5] = pairs[p >> 5]! | (1 << (p & 31));
  }
  const root = new Uint16Array(65536);
  for (let child = info[0]!; child < info[2]!; child++) root[labels[child]!] = child;

  function child(node: number, c: number): number {
    let from = info[2 * node]!;
    let to = info[2 * node + 2]!;
    while (to - from > WALKED) {
      const middle = (from + to) >> 1;
      if (labels[middle]! <= c) from = middle;
      else to = middle;
    }
    for (; from < to; from++) if (labels[from] === c) return from;
    return 0;
  }

  function scan(text: string, into: Matches): void {
    const n = text.length;
    const { terms: termOf, starts, ends } = into;
    let count = 0;
    for (let i = 0; i < n; ) {
      const first = text.charCodeAt(i);
      let node = root[first]!;
      if (node === 0) {
        i++;
        continue;
      }
      const second = i + 1 < n ? text.charCodeAt(i + 1) : 0;
      const pair = pairAt(first, second);
      if ((pairs[pair >> 5]! & (1 << (pair & 31))) === 0 && second !== 32 && info[2 * node + 1]! < 0) {
        i++;
        continue;
      }
      if (isWordCode(first) && i > 0 && isWordCode(text.charCodeAt(i - 1))) {
        i++;
        continue;
      }
      let best = -1;
      let end = i;
      for (let j = i + 1; ; j++) {
        if (info[2 * node + 1]! >= 0 && wholeWord(text, j)) {
          best = info[2 * node + 1]!;
          end = j;
        }
        if (j >= n) break;
        const c = text.charCodeAt(j);
        if (c === 32 && bridges(text, j)) continue;
        node = child(node, c);
        if (node === 0) break;
      }
      if (best >= 0) {
        termOf[count] = best;
        starts[count] = i;
        ends[count++] = end;
        i = end;
      } else i++;
    }
    into.count = count;
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
