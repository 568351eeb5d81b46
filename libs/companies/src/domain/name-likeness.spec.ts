import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { likeness } from './name-likeness';

interface Pair {
  a: string;
  b: string;
  same: boolean;
  why: string;
  half: 'dev' | 'held_out';
}
const pairs: Pair[] = readFileSync(join(__dirname, '../../eval/name-pairs.jsonl'), 'utf8').trim().split('\n').map((l) => JSON.parse(l));

function measure(half: Pair['half']) {
  const of = pairs.filter((p) => p.half === half);
  const said = of.filter((p) => likeness(p.a, p.b) !== null);
  const right = said.filter((p) => p.same).length;
  const wrong = said.filter((p) => !p.same);
  const missed = of.filter((p) => p.same && likeness(p.a, p.b) === null);
  return { half, pairs: of.length, precision: right / said.length, recall: right / of.filter((p) => p.same).length, wrong, missed };
}

describe('name likeness on labelled pairs', () => {
  it.each(['dev', 'held_out'] as const)('%s: precision of likely ≥ 0.98', (half) => {
    const m = measure(half);
    const misses = [...new Set(m.missed.map((p) => p.why))].map((why) => `${m.missed.filter((p) => p.why === why).length} ${why}`);
    process.stdout.write(`name pairs ${half}: n=${m.pairs} precision=${m.precision.toFixed(3)} recall=${m.recall.toFixed(3)} missed: ${misses.join(' · ')}\n`);
    for (const p of m.wrong) process.stdout.write(`  wrong: ${p.a} = ${p.b} (${p.why})\n`);
    expect(m.pairs).toBeGreaterThanOrEqual(200);
    expect(m.precision).toBeGreaterThanOrEqual(0.98);
    expect(m.recall).toBeGreaterThanOrEqual(0.75);
  });

  it.each([
    ['北京澄湃生物有限公司', '澄湃生物（北京）有限公司', 'equal'],
    ['澄湃生物医药有限公司', '北京澄湃生物医药股份有限公司', 'region_open'],
    ['北京恒瑞医疗科技有限公司', '北京恒睿医疗科技有限公司', 'homophone'],
    ['北京澄湃生物有限公司', '北京澄湃生物有限公司上海分公司', null],
    ['北京澄湃生物科技有限公司', '上海澄湃生物科技有限公司', null],
    ['北京澄湃第一制药厂', '北京澄湃第二制药厂', null],
  ])('%s and %s: %s', (a, b, want) => expect(likeness(a, b)).toBe(want));
});
