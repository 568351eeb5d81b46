// Re-matching and storing BENCH_REMATCH companies (default 100,000) by the job itself, steps, task and impact included, against reading the same rows and
// writing a row of the same size by mysql2, in the same run: once into an empty table, once over the stored rows after a change of the catalogue.
// Prints one JSON line each: {name, ours, baseline, ratio, unit, rows}.
import { dist, openHouse, require } from './house.mjs';

const ROWS = Number(process.env.BENCH_REMATCH ?? 100_000);
const BATCH = 2_000;

const { db, leave } = await openHouse('rematch');
let app;
try {
  await fill();
  await measure();
} finally {
  await app?.close();
  await leave();
}
process.exit(0);

/** Stored profiles of seven kinds of company, with facts nobody asked for left out, as they are in life. */
function profileOf(i) {
  const bda = { district: 'bda', park: 'biopark', inYizhuangNewTown: true };
  const day = (n) => `2026-0${1 + (n % 9)}-1${n % 10}`;
  const base = { location: bda, landedOn: '2024-01-01', criminalRecord: false, penalties: [], existingGrants: [], none: ['overseas', 'projects', 'funds', 'events'] };
  const kinds = [
    () => ({ ...base, entityKind: ['innovative_drug_company'], products: [{ id: 'A', kind: 'drug', drugClass: 1, isCgt: i % 2 === 0, milestones: [{ type: 'phase2_first_entry', first: true, date: day(i), subjectEnrolled: true }] }], contracts: [{ id: 'C', providerType: 'cro', amountWan: 100 + (i % 900), year: 2026, voucherBefore: false }] }),
    () => ({ ...base, entityKind: ['device_company', 'industrial'], products: [{ id: 'D', kind: 'device', deviceClass: 3, specialReview: true, specialReviewDate: day(i), registrationNew: true, registrationDate: day(i + 1), producedLocally: true }], outputWan: { 2025: 1000 + i, 2026: 1200 + i } }),
    () => ({ ...base, entityKind: ['cro', 'tech_service'], revenueWan: { 2025: 3000, 2026: 3000 + (i % 50) } }),
    () => ({ ...base, entityKind: ['drug_wholesaler'], revenueWan: { 2024: 8000, 2025: 9000, 2026: 9500 + (i % 900) } }),
    () => ({ entityKind: ['ai_drug_discovery'], location: { district: 'changping', park: 'life_science_park', inYizhuangNewTown: false }, landedOn: '2025-01-01', projects: [{ id: 'AI', type: 'ai_showcase_scenario', engineeringInvestmentWan: 2000 + i }] }),
    () => ({ entityKind: ['cdmo'], location: { district: 'tongzhou', park: 'huoxian', inYizhuangNewTown: false } }),
    () => ({}),
  ];
  return kinds[i % kinds.length]();
}

async function fill() {
  const { newId } = dist('libs/platform/src/index.js');
  await db.query('set session unique_checks = 0, foreign_key_checks = 0');
  for (let i = 0; i < ROWS; i += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, ROWS - i) }, (_, k) => {
      const name = `基准企业${i + k}`;
      return [newId(), name, name, name, `n${i + k}`, '北京', '[]', JSON.stringify(profileOf(i + k)), 0, new Date(), new Date()];
    });
    await db.query('insert into companies_company (id, name, name_plain, name_key, name_sound, region, products, profile, fit_total, created_at, updated_at) values ?', [rows]);
  }
  await db.query('set session unique_checks = 1, foreign_key_checks = 1');
  await db.query('analyze table companies_company');
}

async function measure() {
  const { NestFactory } = require('@nestjs/core');
  const { AppModule } = dist('apps/api/app.module.js');
  app = await NestFactory.createApplicationContext(AppModule, { logger: false });
  const { Computed } = dist('libs/companies/src/index.js');
  const { PolicyCatalogue } = dist('libs/policy/src/index.js');
  const computed = app.get(Computed);
  await app.get(PolicyCatalogue).active(); // seeds the catalogue once
  const rematch = async () => computed.runRematch(await computed.startRematch(null));
  const first = await time(rematch);
  await db.query('create table bench_match like companies_policy_match');
  await db.query('alter table bench_match add foreign key (company_id) references companies_company (id) on delete cascade');
  const sample = (await db.query('select * from companies_policy_match order by company_id'))[0];
  if (sample.length !== ROWS) throw new Error(`${sample.length} of ${ROWS} companies were matched`);
  const bytes = sample.reduce((sum, row) => sum + JSON.stringify(row.result).length, 0) / ROWS;
  say(`re-match and store ${ROWS} companies, first time (${Math.round(bytes)} bytes each)`, first, await time(() => readAndWrite(sample)));
  // a change of the catalogue: every stored row is judged again and half of them lose a clause
  await db.query("update companies_policy_match set best_wan = best_wan + 1, eligible = concat('BDA-99 ', eligible), catalogue_version = '0'");
  const second = await time(rematch);
  const changed = (await db.query('select count(*) as n from companies_policy_impact'))[0][0].n;
  say(`re-match of ${ROWS} with impact and timeline of ${changed}`, second, await time(() => readAndWrite(sample, true)));
  await db.query('delete from companies_policy_impact');
  const third = await time(rematch);
  say(`re-match of ${ROWS}, nothing changed`, third, await time(() => readAndWrite(sample)));
}

/** Reads the rows a match reads and writes those it stores, in transactions of the same size. With `impact`: also a row of impact and of the timeline each. */
async function readAndWrite(sample, impact = false) {
  const { newId } = dist('libs/platform/src/index.js');
  let after = '';
  const bySize = new Map(sample.map((row) => [row.company_id, row]));
  for (;;) {
    await db.beginTransaction();
    const [rows] = await db.query('select id, name, profile from companies_company where id > ? and active = 1 order by id limit 1000', [after]);
    if (rows.length === 0) {
      await db.commit();
      return;
    }
    const values = rows.map(({ id }) => {
      const row = bySize.get(id);
      return [id, 'now', '2026-11-21', row.catalogue_version, row.best_wan, row.upper_wan, row.needs_info_wan, row.eligible, typeof row.result === 'string' ? row.result : JSON.stringify(row.result), new Date()];
    });
    await db.query('insert into bench_match (company_id, landing, as_of, catalogue_version, best_wan, upper_wan, needs_info_wan, eligible, result, matched_at) values ? on duplicate key update best_wan = values(best_wan), eligible = values(eligible), result = values(result), matched_at = values(matched_at)', [values]);
    if (impact) {
      await db.query('insert into companies_policy_impact (id, company_id, catalogue_version, gained, lost, before_wan, after_wan, matched_at) values ?', [rows.map(({ id }) => [newId(), id, '1', '', 'BDA-99', 1, 0, new Date()])]);
      await db.query('insert into companies_timeline (id, company_id, kind, at, title, body, created_at) values ?', [rows.map(({ id }) => [newId(), id, 'policy', new Date(), '政策重新匹配', '减少初步符合 1 条（BDA-99），政策测算 1 → 0 万元', new Date()])]);
    }
    await db.commit();
    after = rows.at(-1).id;
  }
}

async function time(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
function say(name, ours, baseline) {
  const round = (n) => Math.round(n * 100) / 100;
  process.stdout.write(`${JSON.stringify({ name, ours: round(ours), baseline: round(baseline), ratio: round(ours / baseline), unit: 'ms', rows: ROWS })}\n`);
}
