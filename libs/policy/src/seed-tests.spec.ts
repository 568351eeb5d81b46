import { compileCatalogue } from './domain/catalogue';
import { runCases } from './domain/clause-tests';
import { SEED } from './domain/seed';
import { seedTests } from './seed-tests';

const catalogue = compileCatalogue(SEED);

it('every test case of version 1 passes, and every quantified clause has at least two', () => {
  const failed = [...SEED.documents, ...SEED.clauses].flatMap(({ id }) => runCases(id, seedTests(id), catalogue).filter((r) => !r.passed).map((r) => `${id} ${r.title}: ${r.got}, expected ${r.expected}`));
  expect(failed).toEqual([]);
  const thin = SEED.clauses.filter((c) => c.amount.kind !== 'none' && seedTests(c.id).length < (c.document === 'CP' ? 1 : 2)).map((c) => c.id);
  expect(thin).toEqual([]);
});
