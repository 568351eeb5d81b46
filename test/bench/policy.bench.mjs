// One company against the catalogue: our compiled matcher against json-rules-engine on the same conditions, in the same run. Prints ratios as JSON.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Engine } from 'json-rules-engine';

const require = createRequire(import.meta.url);
const { transformSync } = require('@swc/core');
require.extensions['.ts'] = (module, file) => module._compile(transformSync(readFileSync(file, 'utf8'), { filename: file, jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' }, module: { type: 'commonjs' } }).code, file);
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const domain = join(root, 'libs/policy/src/domain');
const { SEED } = require(join(domain, 'seed/index.ts'));
const { compileCatalogue } = require(join(domain, 'catalogue.ts'));
const { matchPolicies } = require(join(domain, 'match.ts'));
const { readerOf, Context, UNKNOWN } = require(join(domain, 'context.ts'));

const asOf = '2026-11-21';
const profile = {
  name: '甲', location: { district: 'bda', park: 'biopark', inYizhuangNewTown: true }, entityKind: ['innovative_drug_company', 'industrial'], activities: ['innovative_drug_rd', 'manufacturing'],
  products: [
    { id: 'A', kind: 'drug', drugClass: 1, isCgt: false, milestones: [{ type: 'phase2_first_entry', first: true, date: '2025-08-10', subjectEnrolled: true }, { type: 'phase3_first_entry', first: true, date: '2026-06-12', subjectEnrolled: null }] },
    { id: 'D', kind: 'device', deviceClass: 3, registrationNew: true, registrationDate: '2026-03-03', producedLocally: true, specialReview: true, specialReviewDate: '2025-09-01', highEnd: true },
  ],
  contracts: [{ id: 'C1', providerType: 'cro', amountWan: 600, year: 2026, voucherBefore: false }, { id: 'C2', providerType: 'cdmo', amountWan: 500, year: 2026, voucherBefore: false }],
  leases: [{ id: 'L', equipment: 'rd', financeLease: null, annualCostWan: 310, year: 2026, supportYear: 1 }],
  tenders: [{ type: 'volume_based_procurement', product: 'A', firstWin: true, totalPriceWan: 8000, date: '2026-03-01' }],
  licencesOut: [{ product: 'A', licenseeIsMnc: true, upfrontWan: null, paid: true, date: '2026-02-01' }],
  outputWan: { 2024: 5000, 2025: 6000 }, unknown: ['overseas', 'projects', 'existingGrants'],
};

/** The same conditions in the form of json-rules-engine: facts read by the same readers, one run per clause and item. */
function rules() {
  const condition = (c) => {
    if ('any' in c) return { any: c.any.map(condition) };
    if ('all' in c) return { all: c.all.map(condition) };
    if ('fact' in c) {
      const [operator, value] = 'is' in c ? ['equal', c.is] : 'in' in c ? ['in', c.in] : 'includesAny' in c ? ['meets', c.includesAny] : 'over' in c ? ['greaterThan', c.over] : 'atMost' in c ? ['lessThanInclusive', c.atMost] : 'atLeast' in c ? ['greaterThanInclusive', c.atLeast] : ['present', true];
      return { fact: c.fact, operator, value };
    }
    return { fact: 'always', operator: 'equal', value: true };
  };
  // Documents that are not in force on the day cost neither side anything.
  const live = new Set(SEED.documents.filter((d) => (d.validFrom ?? asOf) <= asOf && (d.validTo ?? asOf) >= asOf).map((d) => d.id));
  return SEED.clauses.filter((clause) => live.has(clause.document)).map((clause) => {
    const engine = new Engine([], { allowUndefinedFacts: true });
    engine.addOperator('meets', (have, wanted) => Array.isArray(have) && have.some((one) => wanted.includes(one)));
    engine.addOperator('present', (have) => have !== undefined && have !== UNKNOWN);
    const document = SEED.documents.find((d) => d.id === clause.document);
    const ways = (clause.ways ?? []).map((way) => ({ all: [{ fact: 'always', operator: 'equal', value: true }, ...(way.when ?? []).map(condition)] }));
    engine.addRule({ conditions: { all: [...document.gates.map((gate) => condition(gate.condition)), ...(clause.scope ?? []).map(condition), ...clause.when.map(condition), ...(ways.length > 0 ? [{ any: ways }] : [])] }, event: { type: clause.id } });
    const facts = new Set(JSON.stringify(clause).match(/"fact":"[^"]+"/g)?.map((m) => m.slice(8, -1)) ?? []);
    document.gates.forEach((gate) => gate.condition.fact && facts.add(gate.condition.fact));
    // Conditions over another list (some …) are left out on the engine's side: in its favour.
    const mine = [...facts].filter((fact) => !fact.includes('.*.') || fact.startsWith(`${clause.over}.`));
    return { clause, engine, readers: mine.map((fact) => [fact, readerOf(fact)]) };
  });
}

async function withEngine(compiled) {
  const c = new Context(profile, asOf);
  let fired = 0;
  for (const { clause, engine, readers } of compiled) {
    const items = clause.over === 'company' ? [null] : (profile[clause.over] ?? []);
    for (const item of items) {
      c.enter(clause.over === 'company' ? null : clause.over, item);
      const facts = { always: true };
      for (const [fact, read] of readers) facts[fact] = read(c);
      fired += (await engine.run(facts)).events.length;
    }
  }
  return fired;
}

async function time(run, rounds) {
  for (let i = 0; i < Math.min(rounds, 30); i++) await run();
  const from = process.hrtime.bigint();
  for (let i = 0; i < rounds; i++) await run();
  return Number(process.hrtime.bigint() - from) / 1e6 / rounds;
}

const catalogue = compileCatalogue(SEED);
const compiled = rules();
const ours = [], theirs = [], questions = [];
for (let round = 0; round < 3; round++) {
  ours.push(await time(() => matchPolicies(profile, asOf, catalogue, false), 2_000));
  theirs.push(await time(() => withEngine(compiled), 30));
  questions.push(await time(() => matchPolicies(profile, asOf, catalogue, true), 1_000));
}
const best = (all) => Math.min(...all);
const [match, withQuestions, engine] = [best(ours), best(questions), best(theirs)];
const round = (x, digits) => Number(x.toFixed(digits));
const row = (name, mine, baseline, ratio, more) => console.log(JSON.stringify({ name, ours: round(mine, 4), baseline: round(baseline, 4), ratio: round(ratio, 2), unit: 'ms', ...more }));
row(`policy: one company against ${SEED.clauses.length} clauses, times faster than json-rules-engine`, match, engine, engine / match, { gate: '>= 5' });
row('policy: the same with its questions, times the match alone', withQuestions, match, withQuestions / match, { gate: '<= 20' });
process.exit(engine / match >= 5 && withQuestions / match <= 20 ? 0 : 1);
