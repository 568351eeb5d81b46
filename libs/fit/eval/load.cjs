/** Loads the scorer's TypeScript without a build, through the swc compiler the tests use too. */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const swc = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = swc.transformSync(readFileSync(filename, 'utf8'), {
    filename, jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' }, module: { type: 'commonjs' }, sourceMaps: false,
  });
  module._compile(code, filename);
};
module.exports = (file) => require(join(__dirname, '../src', file));
