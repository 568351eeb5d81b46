import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionWord, subjectWord } from '../../apps/web/src/features/identity/audit-words';

it('the audit page has words for every action the program records', () => {
  const libs = join(__dirname, '../../libs');
  const files = readdirSync(libs, { recursive: true, encoding: 'utf8' }).filter((file) => /src\/.*\.ts$/.test(file) && !file.endsWith('.spec.ts'));
  const texts = files.map((file) => readFileSync(join(libs, file), 'utf8'));
  const actions = texts.flatMap((text) => [...text.matchAll(/(?:action: (?:[a-z]+ \? )?|record\(actor, )'([a-z]+(?:\.\w+)+)'(?: : '([a-z]+(?:\.\w+)+)')?/g)].flatMap(([, a, b]) => (b ? [a, b] : [a]))) as string[];
  const kinds = texts.flatMap((text) => [...text.matchAll(/subject: \{ kind: '(\w+)'/g)].map(([, kind]) => kind as string));
  expect(actions.length).toBeGreaterThan(60);
  expect([...new Set(kinds)].filter((kind) => /[A-Za-z]/.test(subjectWord(kind)))).toEqual([]);
  expect([...new Set(actions)].filter((action) => /[A-Za-z]/.test(actionWord(action)))).toEqual([]);
});
