// Company search, first list page and duplicate check over BENCH_COMPANIES companies (default 100,000; the figures of record use 1,000,000),
// each against the bare indexed statement it cannot do without, run by mysql2 on the same rows in the same run. Prints one JSON line each: {name, ours, baseline, ratio, unit, rows}.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist, openHouse, require } from './house.mjs';

const ROWS = Number(process.env.BENCH_COMPANIES ?? 100_000);
const BATCH = 2_000;
const RUNS = 60;

const { db, leave } = await openHouse('companies');
let app;
try {
  await fill();
  await measure();
} finally {
  await app?.close();
  await leave();
}
process.exit(0);

/** Names from syllables: many share words, as real ones do. */
function nameOf(i) {
  const S = '澜序昀启观潮屹澄芮衡景湛牧野鹤汀青屿岚枢砚秋予衡泽霖闻溪舒朗映川知微望舒映岳榆沐朔芒桐曦拙朴临沧彧衡湛露行舟溯光启芃琅玕槿序';
  const W = ['医疗器械', '生物科技', '制药', '诊断技术', '医学检验', '健康管理', '细胞技术', '智能医疗', '贸易', '信息技术'];
  const pick = (n) => S[n % S.length];
  return `北京${pick(i)}${pick(i * 7 + Math.floor(i / 60))}${pick(Math.floor(i / 3600) + i * 11)}${pick(Math.floor(i / 216_000))}${W[i % W.length]}有限公司`;
}

/**
 * Fast enough for a million: companies in large statements; tokens and phones through sorted files, so that their trees grow at one end;
 * secondary indexes are built once the rows are there.
 */
async function fill() {
  const { searchTokens } = dist('libs/companies/src/domain/search-tokens.js');
  const { nameColumns } = dist('libs/companies/src/domain/name-columns.js');
  const folder = mkdtempSync(join(process.env.BENCH_TMP ?? tmpdir(), 'crm-bench-'));
  const files = Object.fromEntries(['token', 'phone'].map((name) => [name, createWriteStream(join(folder, name))]));
  const later = [];
  try {
    for (const table of ['companies_company', 'companies_search_token', 'companies_phone']) later.push(...(await dropIndexes(table)));
    await db.query('set session unique_checks = 0, foreign_key_checks = 0');
    const base = Date.now() - 86_400_000 * 365;
    for (let i = 0; i < ROWS; i += BATCH) {
      const companies = [], tokens = [], phones = [];
      for (let k = i; k < Math.min(i + BATCH, ROWS); k++) {
        const at = new Date(base + k * 25), id = idAt(at.getTime(), k), name = nameOf(k), n = nameColumns(name);
        companies.push([id, name, n.name_plain, n.name_key, n.name_sound, n.region, `研发生产${name.slice(6, 8)}产品，已取得注册证`, '[]', '{}', (k * 37) % 100, at, at]);
        for (const t of searchTokens({ name })) tokens.push(`${t.place}\t${t.token}\t${id}\n`);
        phones.push(`${String(k).padStart(64, '0')}\t${idAt(at.getTime(), k + 1)}\t${id}\n`);
      }
      await db.query('insert into companies_company (id, name, name_plain, name_key, name_sound, region, description, products, profile, fit_total, created_at, updated_at) values ?', [companies]);
      for (const [name, lines] of [['token', tokens], ['phone', phones]]) if (!files[name].write(lines.join(''))) await once(files[name], 'drain');
    }
    for (const [name, table, columns] of [['token', 'companies_search_token', 'place, token, company_id'], ['phone', 'companies_phone', 'phone_index, contact_id, company_id']]) {
      files[name].end();
      await once(files[name], 'close');
      const sorted = spawnSync('sort', ['-o', join(folder, name), '-T', folder, '-S', '512M', join(folder, name)], { env: { ...process.env, LC_ALL: 'C' } });
      if (sorted.status !== 0) throw new Error(String(sorted.stderr));
      await db.query({ sql: `load data local infile '${name}' into table ${table} character set utf8mb4 (${columns})`, infileStreamFactory: () => createReadStream(join(folder, name)) });
      lap(table);
    }
    for (const sql of later) await db.query(sql);
    await db.query('analyze table companies_company, companies_search_token, companies_phone');
    lap('indexes');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lap(word) {
  if (process.env.BENCH_LAPS) console.error(word, Math.round(performance.now() / 1000), 's');
}

/** UUIDv7 form, growing with time and number. */
function idAt(ms, n) {
  const time = Math.floor(ms).toString(16).padStart(12, '0');
  const tail = n.toString(16).padStart(15, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-8${tail.slice(3, 6)}-${tail.slice(3)}`;
}

/** Drops the secondary indexes of a table; returns the statement that brings them back. */
async function dropIndexes(table) {
  const ddl = (await db.query(`show create table ${table}`))[0][0]['Create Table'];
  const keys = [...ddl.matchAll(/^\s+((?:UNIQUE )?KEY `(\w+)` \(.+\)),?$/gm)].filter(([, , name]) => !/^fk_/.test(name));
  const held = [...ddl.matchAll(/CONSTRAINT `\w+` FOREIGN KEY \(`(\w+)`\)/g)].map((m) => m[1]);
  const free = keys.filter(([, text]) => !held.some((column) => text.includes(`(\`${column}\``)));
  if (free.length === 0) return [];
  await db.query(`alter table ${table} ${free.map(([, , name]) => `drop index \`${name}\``).join(', ')}`);
  return [`alter table ${table} ${free.map(([, text]) => `add ${text}`).join(', ')}`];
}

async function measure() {
  const { NestFactory } = require('@nestjs/core');
  const { AppModule } = dist('apps/api/app.module.js');
  app = await NestFactory.createApplicationContext(AppModule, { logger: false });
  const { CompanyReading, Duplicates } = dist('libs/companies/src/index.js');
  const actor = { userId: '0'.repeat(36), username: 'manager', name: '', roles: ['manager'], teamId: null, teamName: null, jurisdiction: null, parks: [] };
  const [service, duplicates] = [app.get(CompanyReading), app.get(Duplicates)];
  const some = (n) => nameOf((n * 7919) % ROWS);
  const token = 'select t.company_id from companies_search_token t where t.place = ? and t.token >= ? and t.token < ? limit 200';
  const rowsOf = 'select * from companies_company where id in (?) order by fit_total desc limit 21';
  const rawSearch = async (q) => {
    const ids = [];
    for (const place of [0, 1]) ids.push(...(await db.query(token, [place, q, `${q}\u{10FFFF}`]))[0].map((r) => r.company_id));
    if (ids.length) await db.query(rowsOf, [ids]);
  };
  await planned('company search', 'explain select t.company_id from companies_search_token t straight_join companies_company c on c.id = t.company_id where t.place = 0 and t.token >= ? and t.token < ? and c.active = 1 limit 200', ['医疗', '医疗\u{10FFFF}']);
  await planned('company list', 'explain select * from companies_company c where c.active = 1 order by c.updated_at desc, c.id desc limit 21', []);
  await planned('duplicate check', 'explain select c.id from companies_company c where c.active = 1 and c.name_key in (?)', [[some(1).slice(2, -4), some(2).slice(2, -4)]]);
  await compare('company search, rare word', (n) => service.list(actor, { q: some(n).slice(2, 6) }), (n) => rawSearch(some(n).slice(2, 6)));
  await compare('company search, popular word', () => service.list(actor, { q: '医疗' }), () => rawSearch('医疗'));
  await compare('company search, initials', (n) => service.list(actor, { q: ['bjls', 'bjxq', 'yljx', 'swkj'][n % 4] }), (n) => rawSearch(['bjls', 'bjxq', 'yljx', 'swkj'][n % 4]));
  await compare('company list, first page', () => service.list(actor, {}), () => db.query('select * from companies_company where active = 1 order by updated_at desc, id desc limit 21'));
  await compare('company list, by fit', () => service.list(actor, { sort: '-fit' }), () => db.query('select * from companies_company where active = 1 order by fit_total desc, id desc limit 21'));
  await compare('duplicate check by name', (n) => duplicates.find(actor, { name: some(n) }), (n) => db.query('select id, name from companies_company where name_key = ?', [some(n).slice(2, -4)]));
}

/** The plan of the statement behind a figure: without an index the run fails. */
async function planned(name, sql, params) {
  const [plan] = await db.query(sql, params);
  if (plan.some((step) => step.key === null || step.key === undefined)) throw new Error(`${name} reads without an index: ${JSON.stringify(plan)}`);
  process.stdout.write(`${JSON.stringify({ name: `plan of ${name}`, ours: plan.map((step) => `${step.table}:${step.key}`).join(' ') })}\n`);
}

async function compare(name, ours, baseline) {
  for (let i = 0; i < 10; i++) { await ours(i); await baseline(i); }
  const a = [], b = [];
  for (let i = 0; i < RUNS; i++) { a.push(await time(() => ours(i + 10))); b.push(await time(() => baseline(i + 10))); }
  say(name, median(a), median(b), 'ms');
}

async function time(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
function median(list) {
  return [...list].sort((x, y) => x - y)[Math.floor(list.length / 2)];
}
function say(name, ours, baseline, unit) {
  const round = (n) => Math.round(n * 100) / 100;
  process.stdout.write(`${JSON.stringify({ name, ours: round(ours), baseline: round(baseline), ratio: round(ours / baseline), unit, rows: ROWS })}\n`);
}
