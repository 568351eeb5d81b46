// Re-scoring BENCH_COMPANIES stored companies (default 100,000) end to end by the job itself, steps, task, history and timeline included, against reading the
// same rows and writing the same values by mysql2, in the same run: once with nothing stored, once under a new model over the stored scores.
// Prints one JSON line each: {name, ours, baseline, ratio, unit, rows}, and one with the model's load time and memory.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, openHouse, require, ROOT } from './house.mjs';

const ROWS = Number(process.env.BENCH_COMPANIES ?? 100_000);
const BATCH = 2_000;
const STEP = 250;

const { db, leave } = await openHouse('rescore');
let app;
try {
  await fill();
  await measure();
} finally {
  await app?.close();
  await leave();
}
process.exit(0);

async function fill() {
  const { newId } = dist('libs/platform/src/index.js');
  const notes = readFileSync(join(ROOT, 'libs/fit/eval/own-heldout.jsonl'), 'utf8').split('\n').filter((l) => l.trim()).map((l) => JSON.parse(l).description);
  await db.query('set session unique_checks = 0, foreign_key_checks = 0');
  for (let i = 0; i < ROWS; i += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, ROWS - i) }, (_, k) => {
      const name = `基准企业${i + k}`;
      return [newId(), name, name, name, `n${i + k}`, '北京', `${notes[(i + k) % notes.length]}${notes[(i + 7 * k) % notes.length]}`, '[]', '{}', -1, new Date(), new Date()];
    });
    await db.query('insert into companies_company (id, name, name_plain, name_key, name_sound, region, description, products, profile, fit_total, created_at, updated_at) values ?', [rows]);
  }
  await db.query('set session unique_checks = 1, foreign_key_checks = 1');
  await db.query('analyze table companies_company');
}

async function measure() {
  loadModel();
  const { NestFactory } = require('@nestjs/core');
  const { AppModule } = dist('apps/api/app.module.js');
  app = await NestFactory.createApplicationContext(AppModule, { logger: false });
  const { Computed } = dist('libs/companies/src/index.js');
  const { FitModels } = dist('libs/fit/src/index.js');
  const computed = app.get(Computed);
  const models = app.get(FitModels);
  const rescore = async () => computed.runRescore(await computed.startRescore(null));
  const first = await time(rescore);
  await db.query('create table bench_fit like companies_fit');
  await db.query('alter table bench_fit add foreign key (company_id) references companies_company (id) on delete cascade');
  const stored = new Map();
  for (const row of (await db.query('select company_id, primary_direction, total, model_version, result from companies_fit'))[0]) stored.set(row.company_id, { ...row, result: typeof row.result === 'string' ? row.result : JSON.stringify(row.result) });
  if (stored.size !== ROWS) throw new Error(`${stored.size} of ${ROWS} companies were scored`);
  const bytes = [...stored.values()].reduce((sum, row) => sum + row.result.length, 0) / ROWS;
  say(`re-score ${ROWS} companies, first time (${Math.round(bytes)} characters each)`, first, await time(() => readAndWrite(stored)));
  const actor = dist('libs/platform/src/index.js').newId();
  const { version } = await models.create(actor, { weights: { groups: { 'dev.ivd': 0.5 }, scale: 9 }, note: '' });
  await models.activate(actor, version);
  const second = await time(rescore);
  const news = new Set((await db.query("select company_id as id from companies_timeline where kind = 'fit'"))[0].map((r) => r.id));
  say(`re-score ${ROWS} with a new model, ${news.size} told on the timeline`, second, await time(() => readAndWrite(stored, news)));
}

/** Reads what a scoring reads and writes what it stores, in transactions of the same size. */
async function readAndWrite(stored, news = new Set()) {
  const { newId } = dist('libs/platform/src/index.js');
  const one = 'select convert(? using ascii) collate ascii_bin as id, ? as p, ? as s, ? as t, ? as k, ? as lo, ? as hi, ? as v';
  let after = '';
  for (;;) {
    await db.beginTransaction();
    const [rows] = await db.query('select id, name, english_name, description, business_scope, products, profile, fit_total, fit_primary, fit_model_version from companies_company where id > ? and active = 1 order by id limit ? for update', [after, STEP]);
    if (rows.length === 0) {
      await db.commit();
      return;
    }
    const ids = rows.map((r) => r.id);
    await db.query('select company_id, kind, year from companies_kind where company_id in (?)', [ids]);
    const at = new Date();
    await db.query(
      `update companies_company c join (${ids.map(() => one).join(' union all ')}) n on n.id = c.id
       set c.fit_primary = n.p, c.fit_secondary = n.s, c.fit_total = n.t, c.fit_known_share = n.k, c.fit_low = n.lo, c.fit_high = n.hi, c.fit_model_version = n.v`,
      ids.flatMap((id, i) => [id, stored.get(id).primary_direction, '', (stored.get(id).total + 1 + (i % 2)) % 100, 0.5, 0, 100, `bench-${news.size}`]),
    );
    await db.query('insert into bench_fit (id, company_id, model_version, primary_direction, total, reason, result, scored_at) values ?', [ids.map((id) => [newId(), id, 'bench', stored.get(id).primary_direction, stored.get(id).total, 'model', stored.get(id).result, at])]);
    const told = ids.filter((id) => news.has(id));
    if (told.length) await db.query('insert into companies_timeline (id, company_id, kind, at, title, body, created_at) values ?', [told.map((id) => [newId(), id, 'fit', at, '契合度 1 → 2', '模型 基准', at])]);
    await db.commit();
    after = ids.at(-1);
  }
}

/** Reading the word lists and building the matcher and the text layer, in this process, before anything else of the lib ran. */
function loadModel() {
  const memory = () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const before = memory();
  const from = performance.now();
  const { scoreCompany } = dist('libs/fit/src/domain/score.js');
  const { defaultModel } = dist('libs/fit/src/domain/model.js');
  scoreCompany({ name: '示例', description: '细胞治疗产品与检测服务' }, defaultModel);
  process.stdout.write(`${JSON.stringify({ name: 'fit: modules read, model built and first company scored', loadMs: Math.round(performance.now() - from), memoryMb: Math.round((memory() - before) / 104_857.6) / 10 })}\n`);
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
