#!/usr/bin/env node
// npm run policy:check -- <file.json>: runs scenario files in the published form and prints the differences. Needs no build and no server.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, file) => {
  const { code } = transformSync(readFileSync(file, 'utf8'), { filename: file, jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' }, module: { type: 'commonjs' } });
  module._compile(code, file);
};
const domain = join(__dirname, '../src/domain');
const { SEED } = require(join(domain, 'seed/index.ts'));
const { compileCatalogue } = require(join(domain, 'catalogue.ts'));
const { checkScenario } = require(join(domain, 'scenario-check.ts'));
const { checkProfile } = require(join(domain, 'check-profile.ts'));

const files = process.argv.slice(2);
if (files.length === 0) {
  console.log('usage: npm run policy:check -- <file.json> …');
  process.exit(2);
}
const catalogue = compileCatalogue(SEED);
let wrong = 0;
for (const file of files) {
  const { scenarios } = JSON.parse(readFileSync(file, 'utf8'));
  let right = 0;
  for (const scenario of scenarios) {
    const invalid = checkProfile(scenario.profile).map((e) => `invalid profile: ${e.path} ${e.message}`);
    const differences = invalid.length > 0 ? invalid : checkScenario(scenario, catalogue);
    if (differences.length === 0) right++;
    else for (const difference of differences) console.log(`${scenario.id} ${scenario.title}\n    ${difference}`);
  }
  wrong += scenarios.length - right;
  console.log(`${file}: ${right}/${scenarios.length} scenarios right`);
}
process.exit(wrong === 0 ? 0 : 1);
