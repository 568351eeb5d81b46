#!/usr/bin/env node
// Trains the small text layer on own-train.jsonl (our own notes; names are not used) and writes src/domain/stat-weights.json.
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const load = require('./load.cjs');
const { gramsOf } = load('domain/grams.ts');
const { normalise } = load('domain/text.ts');

const LABELS = ['1', '2', '3', '4', '5', '6', 'none'];
const EPOCHS = 30, RATE = 0.3, L2 = 3e-4, MIN_SEEN = 2, KEPT = 0.12, SCALE = 100;
const rows = readFileSync(join(__dirname, 'own-train.jsonl'), 'utf8').split('\n').filter((l) => l.trim()).map((l) => JSON.parse(l));
const texts = rows.map((r) => [...new Set(gramsOf(normalise(r.description)).map((g) => g.gram))]);
const seen = new Map();
for (const t of texts) for (const g of t) seen.set(g, (seen.get(g) ?? 0) + 1);
const docs = texts.map((t) => t.filter((g) => seen.get(g) >= MIN_SEEN));
const weights = new Map();
const squares = new Map();
const bias = new Float64Array(7);
const row = (g) => {
  if (!weights.has(g)) { weights.set(g, new Float64Array(7)); squares.set(g, new Float64Array(7).fill(1e-6)); }
  return weights.get(g);
};
for (let e = 0; e < EPOCHS; e++) {
  for (let k = 0; k < docs.length; k++) {
    const i = (k * 7919 + e * 31) % docs.length;
    const doc = docs[i];
    const norm = 1 / Math.sqrt(doc.length || 1);
    const z = Float64Array.from(bias);
    for (const g of doc) { const w = row(g); for (let c = 0; c < 7; c++) z[c] += w[c] * norm; }
    const top = Math.max(...z);
    let sum = 0;
    for (let c = 0; c < 7; c++) { z[c] = Math.exp(z[c] - top); sum += z[c]; }
    const accepted = rows[i].acceptable_primary ?? [];
    const want = new Float64Array(7);
    want[LABELS.indexOf(rows[i].gold_primary)] = accepted.length ? 0.75 : 1;
    for (const a of accepted) want[LABELS.indexOf(a)] += 0.25 / accepted.length;
    for (let c = 0; c < 7; c++) { z[c] = z[c] / sum - want[c]; bias[c] -= 0.02 * z[c]; }
    for (const g of doc) {
      const w = weights.get(g), q = squares.get(g);
      for (let c = 0; c < 7; c++) { const grad = z[c] * norm + L2 * w[c]; q[c] += grad * grad; w[c] -= (RATE * grad) / Math.sqrt(q[c]); }
    }
  }
}
const kept = [...weights].filter(([, w]) => Math.max(...w.map(Math.abs)) >= KEPT).sort(([a], [b]) => (a < b ? -1 : 1));
const file = join(__dirname, '../src/domain/stat-weights.json');
writeFileSync(file, `${JSON.stringify({ trainedOn: rows.length, scale: SCALE, bias: [...bias].map((x) => Math.round(x * SCALE)), grams: Object.fromEntries(kept.map(([g, w]) => [g, [...w].map((x) => Math.round(x * SCALE)).join(' ')])) }, null, 0).replaceAll('","', '",\n"')}\n`);
console.log(`${rows.length} texts, ${kept.length} of ${weights.size} grams kept → ${file}`);
