// Writes src/api/schema.gen.d.ts from dist/openapi.json. Without that file (nothing built yet) it writes a loose
// schema in which every path exists, so that the screens can be typed before the API stands.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const source = resolve(here, '../../dist/openapi.json');
const target = resolve(here, 'src/api/schema.gen.d.ts');

const loose = `// Loose schema: dist/openapi.json was absent when this was written. Run \`node apps/web/schema.mjs\` after a build.
/* eslint-disable */
interface LooseOperation {
  parameters: { path?: any; query?: any; header?: any };
  requestBody?: { content: { 'application/json': any } };
  responses: { 200: { content: { 'application/json': any } } };
}
export interface paths {
  [path: \`/\${string}\`]: {
    get: LooseOperation; post: LooseOperation; put: LooseOperation; patch: LooseOperation; delete: LooseOperation;
  };
}
`;

async function generate() {
  if (!existsSync(source) || process.argv.includes('--loose')) return loose;
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const ast = await openapiTS(JSON.parse(readFileSync(source, 'utf8')), { alphabetize: false });
  return `// Generated from dist/openapi.json by apps/web/schema.mjs. Not committed.\n${astToString(ast)}`;
}

const text = await generate();
mkdirSync(dirname(target), { recursive: true });
if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
