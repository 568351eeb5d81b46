import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileCatalogue } from './catalogue';
import { checkProfile } from './check-profile';
import { checkScenario, type ScenarioFile } from './scenario-check';
import { SEED } from './seed';

const catalogue = compileCatalogue(SEED);
const own = join(__dirname, '../../scenarios');
const published = join(__dirname, '../../../../../shared/accept/policy-examples.json');
const read = (file: string): ScenarioFile => JSON.parse(readFileSync(file, 'utf8')) as ScenarioFile;

describe('scenarios worked out from the source texts', () => {
  for (const file of readdirSync(own).filter((name) => name.endsWith('.json'))) {
    it.each(read(join(own, file)).scenarios)(`${file} $id $title`, (scenario) => {
      expect(checkProfile(scenario.profile)).toEqual([]);
      expect(checkScenario(scenario, catalogue)).toEqual([]);
    });
  }

  it('cover every quantified clause at least twice', () => {
    const seen = new Map<string, number>();
    for (const file of readdirSync(own)) {
      for (const scenario of read(join(own, file)).scenarios) for (const id of new Set(scenario.expected.results.map((r) => r.clause))) seen.set(id, (seen.get(id) ?? 0) + 1);
    }
    const thin = SEED.clauses.filter((clause) => clause.amount.kind !== 'none' && (seen.get(clause.id) ?? 0) < 2).map((clause) => clause.id);
    expect(thin).toEqual([]);
  });
});

// published beside the repository; without them our own scenarios above stand alone
if (existsSync(published)) {
  it.each(read(published).scenarios)('published: $id $title', (scenario) => {
    expect(checkProfile(scenario.profile)).toEqual([]);
    expect(checkScenario(scenario, catalogue)).toEqual([]);
  });
}
