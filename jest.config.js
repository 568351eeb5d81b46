const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

/** One project per kind of test, so that `npm test` can run and count them apart. */
const project = (displayName, roots, extra = {}) => ({
  displayName,
  rootDir: __dirname,
  roots: roots.map((r) => `<rootDir>/${r}`),
  testMatch: ['**/*.spec.ts'],
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  moduleNameMapper: {
    '^@crm/([^/]+)/words$': '<rootDir>/libs/$1/src/words.ts',
    '^@crm/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
  },
  // long walks run in `npm run test:full`
  testPathIgnorePatterns: ['/node_modules/', ...(process.env.TEST_FULL ? [] : ['\\.full\\.spec\\.ts$'])],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.local'],
  ...extra,
});

module.exports = {
  // a hang ends some day; nothing waits for it when all is well
  testTimeout: process.env.TEST_FULL ? 1_800_000 : 600_000,
  projects: [
    project('specs', ['libs', 'apps/api', 'apps/worker']),
    project('web', ['apps/web/src'], { moduleNameMapper: { '^@crm/([^/]+)/words$': '<rootDir>/libs/$1/src/words.ts', '^@/(.*)$': '<rootDir>/apps/web/src/$1' } }),
    project('arch', ['test/arch']),
    project('integration', ['test/integration']),
    project('e2e', ['test/e2e']),
    project('access', ['test/access']),
    project('fuzz', ['test/fuzz']),
    project('browser', ['test/browser']),
  ],
};
