#!/usr/bin/env node
/**
 * Trains the small text layer and writes src/domain/stat-weights.json. It learns from own-train.jsonl (our own notes about real companies;
 * company names are not read) and, with little weight, from the words of the lexicon, so that endings such as 片, 丸, 导管, -mab speak for words not listed.
 * `--out FILE` writes elsewhere, `--on FILE …` trains on other files (for cross-validation).
 */
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const load = require('./load.cjs');
const { addGrams, newGrams } = load('domain/grams.ts');
const { normalise } = load('domain/text.ts');
const { textGroups, termsOf } = load('domain/lexicon/index.ts');

const CLASSES = 7, SCALE = 32;
const LABELS = ['1', '2', '3', '4', '5', '6', 'none'];
const PULL = { dev: 0, drug: 1, front: 2, ai: 3, prod: 4, live: 5, out: 6 };
const S = { epochs: 30, rate: 0.25, l2: 1.5e-3, term: 0.08, keep: 0.5, ...JSON.parse(process.env.TRAIN ?? '{}') };

function keysOf(text) {
  const grams = newGrams(4096);
  addGrams(grams, normalise(text), 600);
  return [...new Set(grams.keys.subarray(0, grams.count))];
}

function noteDocs(files) {
  return files.flatMap((f) => readFileSync(f, 'utf8').split('\n').filter((l) => l.trim()).map((l) => JSON.parse(l))).map((r) => {
    const want = new Float64Array(CLASSES);
    const accepted = (r.acceptable_primary ?? []).filter((a) => LABELS.includes(a));
    want[LABELS.indexOf(r.gold_primary)] = accepted.length ? 0.8 : 1;
    for (const a of accepted) want[LABELS.indexOf(a)] += 0.2 / accepted.length;
    return { keys: keysOf(r.description), want, weight: 1 };
  });
}

function termDocs() {
  const docs = [];
  for (const g of textGroups) {
    const pulls = Object.entries(g.pull).filter(([p]) => p in PULL);
    const sum = pulls.reduce((s, [, x]) => s + x, 0);
    if (!sum || g.id === 'dev.catalogue') continue;
    const want = new Float64Array(CLASSES);
    for (const [p, x] of pulls) want[PULL[p]] = x / sum;
    const weight = S.term * (g.id.endsWith('weak') || sum < 3 ? 0.4 : 1);
    for (const t of termsOf(g)) docs.push({ keys: keysOf(t), want, weight });
  }
  return docs;
}

/** Multinomial logistic regression with AdaGrad; each text counts by the square root of its length. */
function fit(docs) {
  const weights = new Map();
  const bias = new Float64Array(CLASSES);
  const row = (k) => {
    let r = weights.get(k);
    if (!r) weights.set(k, (r = { w: new Float64Array(CLASSES), q: new Float64Array(CLASSES).fill(1e-6) }));
    return r;
  };
  const order = docs.map((_, i) => (i * 7919) % docs.length);
  for (let e = 0; e < S.epochs; e++) {
    for (const i of order) {
      const { keys, want, weight } = docs[i];
      const norm = 1 / Math.sqrt(keys.length || 1);
      const rows = keys.map(row);
      const z = Float64Array.from(bias);
      for (const r of rows) for (let c = 0; c < CLASSES; c++) z[c] += r.w[c] * norm;
      const top = Math.max(...z);
      let sum = 0;
      for (let c = 0; c < CLASSES; c++) sum += z[c] = Math.exp(z[c] - top);
      for (let c = 0; c < CLASSES; c++) z[c] = weight * (z[c] / sum - want[c]);
      if (weight === 1) for (let c = 0; c < CLASSES; c++) bias[c] -= 0.02 * z[c];
      for (const r of rows)
        for (let c = 0; c < CLASSES; c++) {
          const grad = z[c] * norm + weight * S.l2 * r.w[c];
          r.q[c] += grad * grad;
          r.w[c] -= (S.rate * grad) / Math.sqrt(r.q[c]);
        }
    }
  }
  return { weights, bias };
}

const args = process.argv.slice(2);
const at = (flag) => args.indexOf(flag);
const files = at('--on') >= 0 ? args.slice(at('--on') + 1).filter((a) => !a.startsWith('--')) : [join(__dirname, 'own-train.jsonl')];
const out = at('--out') >= 0 ? args[at('--out') + 1] : join(__dirname, '../src/domain/stat-weights.json');
const notes = noteDocs(files);
// interleave the terms with the notes so that neither comes last
const terms = S.term ? termDocs() : [];
const docs = [...notes, ...terms];
const { weights, bias } = fit(docs);
const kept = [...weights].filter(([, r]) => Math.max(...r.w.map(Math.abs)) >= S.keep).sort(([a], [b]) => a - b);
const bytes = Buffer.alloc(kept.length * (4 + CLASSES));
kept.forEach(([key, r], i) => {
  bytes.writeInt32LE(key, i * (4 + CLASSES));
  for (let c = 0; c < CLASSES; c++) bytes.writeInt8(Math.max(-127, Math.min(127, Math.round(r.w[c] * SCALE))), i * (4 + CLASSES) + 4 + c);
});
const lines = bytes.toString('base64').match(/.{1,200}/g);
writeFileSync(out, `${JSON.stringify({ trainedOn: notes.length, scale: SCALE, bias: [...bias].map((x) => Math.round(x * 1000) / 1000), table: lines }, null, 1)}\n`);
console.log(`${notes.length} notes, ${terms.length} words, ${kept.length} of ${weights.size} pieces kept → ${out} (${(bytes.length / 1024).toFixed(0)} KiB)`);
