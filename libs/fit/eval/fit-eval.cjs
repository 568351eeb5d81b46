#!/usr/bin/env node
// npm run fit:eval -- <file.jsonl> …   accuracy of the shipped model on labelled companies; both formats of the acceptance files are read.
const { readFileSync, existsSync } = require('node:fs');
const { join, resolve } = require('node:path');
const load = require('./load.cjs');
const { evaluate } = load('domain/evaluate.ts');
const { defaultModel } = load('domain/model.ts');

const files = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const show = process.argv.includes('--all') ? Infinity : 15;
if (!files.length) files.push(join(__dirname, 'own-heldout.jsonl'));
for (const file of files) {
  const path = existsSync(file) ? file : resolve(process.env.INIT_CWD ?? '.', file);
  const rows = readFileSync(path, 'utf8').split('\n').filter((l) => l.trim()).map((l) => JSON.parse(l));
  const started = performance.now();
  const e = evaluate(rows, defaultModel);
  const pct = (x) => x.toFixed(3);
  console.log(`\n${file}  n=${e.n}  model ${defaultModel.version}  ${(performance.now() - started).toFixed(0)} ms`);
  console.log(`strict ${pct(e.strict)}  lenient ${pct(e.lenient)}  macro-F1 ${pct(e.macroF1)}  false directions on none ${e.falseOnNone}/${e.none}  without evidence ${e.withoutEvidence}`);
  for (const c of e.perClass) if (c.support) console.log(`  ${c.label.padEnd(18)} n=${String(c.support).padStart(3)}  P ${pct(c.precision)}  R ${pct(c.recall)}  F1 ${pct(c.f1)}`);
  const labels = e.perClass.map((c) => c.label);
  console.log(`  gold \\ got         ${labels.map((l) => l.slice(0, 8).padStart(9)).join('')}`);
  for (const g of labels) if (Object.keys(e.confusion[g]).length) console.log(`  ${g.padEnd(18)} ${labels.map((l) => String(e.confusion[g][l] ?? '·').padStart(9)).join('')}`);
  if (e.worst.length) console.log(`worst cases (${e.worst.length} outside the accepted answers):`);
  for (const w of e.worst.slice(0, show)) console.log(`  ${w.id} ${w.name} | ${w.text}\n      gold ${w.gold}, got ${w.got} (${w.points})  ${w.evidence}`);
}
