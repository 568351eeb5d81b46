// Lets a worker thread started from a TypeScript source load TypeScript, with the transform jest uses. Tests only.
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const cache = join(tmpdir(), 'crm-ts-thread');
mkdirSync(cache, { recursive: true });

function compiled(filename) {
  const source = readFileSync(filename, 'utf8');
  const place = join(cache, `${createHash('sha256').update(filename).update(source).digest('hex')}.js`);
  if (existsSync(place)) return readFileSync(place, 'utf8');
  const { code } = require('@swc/core').transformSync(source, {
    filename,
    jsc: { parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  writeFileSync(`${place}.${process.pid}`, code);
  renameSync(`${place}.${process.pid}`, place);
  return code;
}

require.extensions['.ts'] = (module, filename) => module._compile(compiled(filename), filename);
