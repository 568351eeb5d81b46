// Writes src/api/schema.gen.d.ts, the types of the screens' calls, from dist/openapi.json.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const source = resolve(here, '../../dist/openapi.json');
const target = resolve(here, 'src/api/schema.gen.d.ts');

async function generate() {
  if (!existsSync(source)) throw new Error('dist/openapi.json is missing: run `npm run build` first');
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const ast = await openapiTS(JSON.parse(readFileSync(source, 'utf8')), { alphabetize: false });
  return `// Generated from dist/openapi.json by apps/web/schema.mjs. Not committed.\n${astToString(ast)}`;
}

const text = await generate();
mkdirSync(dirname(target), { recursive: true });
if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
