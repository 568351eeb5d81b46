import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledCompany } from '../domain/evaluate';

/** Where the labelled companies lie: beside the sources, seen from src and from dist. */
const PLACES = ['../../eval', '../../../../../libs/fit/eval'].map((p) => join(__dirname, p, 'own-heldout.jsonl'));

/** The held-out labelled companies, or undefined where the installation has none. */
export function heldOutCompanies(): LabelledCompany[] | undefined {
  const file = PLACES.find((p) => existsSync(p));
  if (!file) return undefined;
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line) as LabelledCompany);
}
