import type { EvidenceField } from '../words';
import { addGrams, newGrams } from './grams';
import trained from './stat-weights.json';

/** Classes of the layer: six directions in the plan's order, then "outside". */
const CLASSES = 7;
/** Longest text the layer reads; it only speaks on short notes. */
const READ = 600;
const SHOWN = 4;
const slotOf = (key: number): number => key ^ (key >>> 16);

/** Keys of the trained pieces in an open-addressed table, and their weights (one row of CLASSES each), small enough to stay in the cache. */
class Weights {
  readonly bias = Float64Array.from(trained.bias);
  readonly keys: Int32Array;
  /** row number + 1; 0 = empty */
  readonly rows: Uint16Array;
  readonly mask: number;
  readonly values: Int8Array;
  constructor() {
    const bytes = Buffer.from(trained.table.join(''), 'base64');
    const n = bytes.length / (4 + CLASSES);
    if (n >= 65535) throw new Error('the text layer has too many pieces');
    let capacity = 1024;
    while (capacity < n * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.keys = new Int32Array(capacity);
    this.rows = new Uint16Array(capacity);
    this.values = new Int8Array(n * CLASSES);
    for (let i = 0; i < n; i++) {
      const from = i * (4 + CLASSES);
      const key = bytes.readInt32LE(from);
      let h = slotOf(key) & this.mask;
      while (this.rows[h] !== 0) h = (h + 1) & this.mask;
      this.keys[h] = key;
      this.rows[h] = i + 1;
      for (let c = 0; c < CLASSES; c++) this.values[i * CLASSES + c] = bytes.readInt8(from + 4 + c);
    }
  }
}

let weights: Weights | undefined;

export interface StatAnswer {
  /** log-odds per class, mean 0 */
  z: number[];
  /** the pieces that spoke most for a direction */
  reasons(direction: number): { field: EvidenceField; start: number; end: number; weight: number }[];
}

/** Filled and read within one call: the pieces, which of them are known and where their weights lie, and per row the call that last met it. */
const MOST = 8192;
const GRAMS = newGrams(MOST);
const KNOWN = new Int32Array(MOST);
const WEIGHTS_AT = new Int32Array(MOST);
/** The pieces that speak for one direction, and how much. */
const FOR = new Int32Array(MOST);
const SIZE = new Int32Array(MOST);
let met = new Int32Array(0);
let call = 0;

/**
 * A linear layer over pieces of words, trained on our own notes (libs/fit/eval/train.cjs). It joins where the words of the lexicon
 * leave a doubt (judge.ts). `reasons` must be asked before the next call.
 */
export function askStatistics(fields: { field: EvidenceField; text: string }[]): StatAnswer | null {
  if (!weights) {
    weights = new Weights();
    met = new Int32Array(weights.values.length / CLASSES);
  }
  GRAMS.count = 0;
  const from = fields.map(({ text }) => {
    const first = GRAMS.count;
    addGrams(GRAMS, text, READ);
    return first;
  });
  const { keys, rows, mask, values, bias } = weights;
  const count = GRAMS.count;
  call = (call + 1) | 0;
  let all = count;
  let known = 0;
  let z0 = 0, z1 = 0, z2 = 0, z3 = 0, z4 = 0, z5 = 0, z6 = 0;
  for (let i = 0; i < count; i++) {
    const key = GRAMS.keys[i]!;
    let h = slotOf(key) & mask;
    while (rows[h] !== 0 && keys[h] !== key) h = (h + 1) & mask;
    const row = rows[h]! - 1;
    if (row < 0) continue;
    if (met[row] === call) {
      all--;
      continue;
    }
    met[row] = call;
    const at = row * CLASSES;
    KNOWN[known] = i;
    WEIGHTS_AT[known++] = at;
    z0 += values[at]!;
    z1 += values[at + 1]!;
    z2 += values[at + 2]!;
    z3 += values[at + 3]!;
    z4 += values[at + 4]!;
    z5 += values[at + 5]!;
    z6 += values[at + 6]!;
  }
  if (!known) return null;
  const norm = 1 / (trained.scale * Math.sqrt(all));
  const z = [z0, z1, z2, z3, z4, z5, z6];
  let mean = 0;
  for (let c = 0; c < CLASSES; c++) mean += z[c] = z[c]! * norm + bias[c]!;
  for (let c = 0; c < CLASSES; c++) z[c] = z[c]! - mean / CLASSES;
  const fieldOf = (i: number): EvidenceField => fields[from.findLastIndex((f) => f <= i)]!.field;
  return { z, reasons: (c) => strongest(known, values, c).map((k) => ({ field: fieldOf(KNOWN[k]!), start: GRAMS.starts[KNOWN[k]!]!, end: GRAMS.ends[KNOWN[k]!]!, weight: values[WEIGHTS_AT[k]! + c]! })) };
}

/** The longest and heaviest pieces, none over another: places among the known ones. */
function strongest(known: number, values: Int8Array, c: number): number[] {
  const { starts, ends } = GRAMS;
  let count = 0;
  for (let k = 0; k < known; k++) {
    const weight = values[WEIGHTS_AT[k]! + c]!;
    if (weight <= 0) continue;
    const i = KNOWN[k]!;
    FOR[count] = k;
    SIZE[count++] = weight * (ends[i]! - starts[i]!);
  }
  const shown: number[] = [];
  while (shown.length < SHOWN) {
    let best = -1;
    let most = 0;
    for (let f = 0; f < count; f++) {
      if (SIZE[f]! <= most) continue;
      best = f;
      most = SIZE[f]!;
    }
    if (best < 0) break;
    const k = FOR[best]!;
    shown.push(k);
    const from = starts[KNOWN[k]!]!;
    const to = ends[KNOWN[k]!]!;
    // whatever lies over it is out
    for (let f = 0; f < count; f++) {
      const i = KNOWN[FOR[f]!]!;
      if (starts[i]! < to && from < ends[i]!) SIZE[f] = 0;
    }
  }
  return shown;
}
