export interface Gram {
  gram: string;
  start: number;
}

const LATIN = /[a-z][a-z0-9+/-]*/g;
const CHINESE = /[\u3400-\u9fff]+/g;

/** Latin words and runs of one to three Chinese characters of a normalised text, with their places. */
export function gramsOf(text: string): Gram[] {
  const grams: Gram[] = [];
  for (const m of text.matchAll(LATIN)) grams.push({ gram: m[0], start: m.index });
  for (const m of text.matchAll(CHINESE)) {
    const run = m[0];
    for (let n = 1; n <= 3; n++) for (let i = 0; i + n <= run.length; i++) grams.push({ gram: run.slice(i, i + n), start: m.index + i });
  }
  return grams;
}
