import type { EvidenceField } from '../words';
import { gramsOf } from './grams';
import trained from './stat-weights.json';

/** Classes of the layer: six directions in the plan's order, then "outside". */
const CLASSES = 7;
/** Longest text the layer reads; it only speaks on short notes. */
const READ = 600;
const SHOWN = 4;

const table = new Map<string, Float64Array>();
const bias = Float64Array.from(trained.bias, (x) => x / trained.scale);
for (const [gram, packed] of Object.entries(trained.grams)) table.set(gram, Float64Array.from(packed.split(' '), (x) => Number(x) / trained.scale));

export interface StatAnswer {
  /** log-odds per class, mean 0 */
  z: Float64Array;
  /** the grams that spoke most for each direction */
  reasons: { field: EvidenceField; start: number; end: number; weight: number }[][];
}

/**
 * A linear layer over character n-grams, trained on our own notes (libs/fit/eval/train.cjs). It is asked only where the words of the
 * lexicon say little, because there it beats them on companies it has not seen; where they speak, they decide alone.
 */
export function askStatistics(fields: { field: EvidenceField; text: string }[]): StatAnswer | null {
  const found = new Map<string, { w: Float64Array; field: EvidenceField; start: number }>();
  for (const { field, text } of fields) {
    for (const { gram, start } of gramsOf(text.slice(0, READ))) {
      const w = table.get(gram);
      if (w && !found.has(gram)) found.set(gram, { w, field, start });
    }
  }
  if (!found.size) return null;
  const norm = 1 / Math.sqrt(found.size);
  const z = Float64Array.from(bias);
  for (const { w } of found.values()) for (let c = 0; c < CLASSES; c++) z[c] = z[c]! + w[c]! * norm;
  const mean = z.reduce((a, b) => a + b, 0) / CLASSES;
  for (let c = 0; c < CLASSES; c++) z[c] = z[c]! - mean;
  const reasons = Array.from({ length: CLASSES }, (_, c) =>
    [...found].filter(([, f]) => f.w[c]! > 0).sort(([a, x], [b, y]) => y.w[c]! * b.length - x.w[c]! * a.length).slice(0, SHOWN)
      .map(([gram, f]) => ({ field: f.field, start: f.start, end: f.start + gram.length, weight: f.w[c]! })));
  return { z, reasons };
}
