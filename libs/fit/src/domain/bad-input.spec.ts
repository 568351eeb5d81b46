import fc from 'fast-check';
import { directionCodes } from '../words';
import { defaultModel } from './model';
import { scoreCompany } from './score';
import { FIELD_LIMIT } from './text';
import type { FitResult, ScoreInput } from './types';

/** Whatever the text, an answer that keeps its promises: six directions, numbers in range, evidence that is where it says. */
function check(input: ScoreInput): FitResult {
  const r = scoreCompany(input, defaultModel);
  expect(r.directions.map((d) => d.direction)).toEqual(directionCodes);
  expect(r.total).toBeGreaterThanOrEqual(0);
  expect(r.total).toBeLessThanOrEqual(100);
  expect(r.range[0]).toBeLessThanOrEqual(r.total);
  expect(r.range[1]).toBeGreaterThanOrEqual(r.total);
  expect(r.parts.reduce((s, p) => s + p.points, 0)).toBeCloseTo(r.total, 1);
  const fields: Record<string, string | null | undefined> = { name: input.name, englishName: input.englishName, description: input.description, businessScope: input.businessScope, products: input.products?.join('；') };
  for (const d of r.directions) {
    expect(d.points === null || (d.points >= 0 && d.points <= 100)).toBe(true);
    for (const e of d.evidence) if (e.field !== 'facts') expect(fields[e.field]?.slice(e.start, e.end)).toBe(e.text);
  }
  if (r.primary) expect(r.directions.find((d) => d.direction === r.primary)?.evidence.length).toBeGreaterThan(0);
  else expect(r.total).toBe(0);
  return r;
}

const PIECES = ['药', '支架', 'CAR-T', '不含', '（', '）', '；', '，', '销售', '生产', '为', 'AI', '影像', '醫療', '臨床', '兽用', '🧬', '👩‍⚕️', '\u0000', '\u0007', '\ud800', '\udc00', '\u200b', '１', 'Ⅲ类', '-', '/', '.', '\n', '\t', ' ', '除', '外', '与', '医院', '合作', 'GLP-1', 'for', 'no ', '不是'];
const messy = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 }).map((parts) => parts.join(''));

describe('any text', () => {
  it('gives an answer that keeps its promises', () => {
    fc.assert(fc.property(messy, messy, fc.option(messy, { nil: null }), fc.array(messy, { maxLength: 3 }), (name, description, businessScope, products) => void check({ name, description, businessScope, products })), { numRuns: 400 });
  });
  it('an empty one is unknown, not zero', () => {
    for (const text of ['', ' ', '\n\t', '\u200b']) expect(check({ name: text, description: text })).toMatchObject({ primary: null, grade: 'unsure' });
  });
  it('is read in traditional characters like in simplified ones', () => {
    expect(check({ name: '示例', description: '骨科關節與脊柱植入耗材，體外診斷試劑' }).primary).toBe('high_end_device');
    expect(check({ name: '示例', description: '幹細胞治療，免疫細胞' }).primary).toBe('frontier_therapy');
  });
  it('is read in English alone', () => {
    expect(check({ name: 'Example Inc.', description: 'Transcatheter heart valves and coronary stents.' }).primary).toBe('high_end_device');
    expect(check({ name: 'Example Inc.', description: 'Veterinary vaccines for livestock.' }).primary).toBeNull();
  });
  it('does not change with emoji and control characters between its words', () => {
    const plain = check({ name: '示例', description: '药物洗脱支架，神经介入取栓支架' });
    expect(check({ name: '示例', description: '🧬药物洗脱支架\u0000，\u0007神经介入取栓支架👩‍⚕️' }).primary).toBe(plain.primary);
  });
});

/** Reading stops at FIELD_LIMIT characters, so a megabyte costs what the limit costs: counted in characters read, not in seconds. */
it.each([
  ['one word over and over', '支架'],
  ['open brackets', '（'],
  ['exclusions that never end', '不含'],
  ['customers', '给医院'],
  ['hospitals', '某某医院'],
  ['Latin letters', 'abcdefgh '],
  ['separators', '；、，'],
])('a megabyte of %s is answered and read to its limit only', (_, unit) => {
  const text = unit.repeat(Math.ceil(1_048_576 / unit.length));
  const whole = check({ name: '示例医疗有限公司', description: text, businessScope: text });
  expect(check({ name: '示例医疗有限公司', description: text.slice(0, FIELD_LIMIT), businessScope: text.slice(0, FIELD_LIMIT) }).directions).toEqual(whole.directions);
});
