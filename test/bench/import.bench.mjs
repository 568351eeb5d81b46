// Import of BENCH_IMPORT generated rows (default 10,000; the figure of record uses 100,000): file → dry run → commit, in this process as the
// worker does it (and with its heap, see apps/stack/lib/app.mjs), against every row the import left in every table replayed by mysql2 in batches of 1,000 into empty tables of the same shape.
// Prints one JSON line {name, ours, baseline, ratio, unit, rows} and one with the memory of the process.
import mysql from 'mysql2/promise';
import { dist, openHouse, require, SERVER } from './house.mjs';

const ROWS = Number(process.env.BENCH_IMPORT ?? 10_000);
const BATCH = 1_000;

const { db, schema, leave } = await openHouse('import', { dateStrings: true, jsonStrings: true, timezone: 'Z' });
const wide = { ours: 0, peak: 0 };
let app;
try {
  const before = await counts();
  await ours(before);
  const baseline = await replay(before);
  say({ name: `import of ${ROWS} rows`, ours: wide.ours, baseline, ratio: wide.ours / baseline, unit: 's', rows: ROWS });
  say({ name: 'import: memory of the process', ours: wide.peak, baseline: 400, ratio: wide.peak / 400, unit: 'MB', rows: ROWS });
} finally {
  await app?.close();
  await leave();
}
process.exit(0);

async function ours() {
  const { NestFactory } = require('@nestjs/core');
  const { WorkerModule } = dist('apps/worker/worker.module.js');
  const { DemoUsers, Directory } = dist('libs/identity/src/index.js');
  const { Imports, ImportCheck, ImportCommit, ImportQueries, Db } = dist('libs/platform/src/index.js');
  app = await NestFactory.createApplicationContext(WorkerModule, { logger: false });
  await app.get(DemoUsers).seed('bench-only-2026', { demo: true });
  const user = (await app.get(Directory).active()).find((u) => u.username === 'recruiter1');
  const importer = { userId: user.id, roles: user.roles };
  const bytes = sheet();
  const watch = setInterval(() => { wide.peak = Math.max(wide.peak, process.memoryUsage().rss / 1048576); }, 100);
  const started = performance.now();
  const id = await app.get(Imports).upload(importer, 'leads', { name: 'bench.csv', contentType: 'text/csv', bytes });
  const lap = (word) => process.env.BENCH_LAPS && console.error(word, Math.round(performance.now() - started), 'ms');
  lap('upload');
  const task = async () => (await app.get(Db).row('select task_id as id from platform_import where id = ?', [id])).id;
  await app.get(Imports).check(importer, id, (await app.get(ImportQueries).byId(importer, id)).suggestedMapping);
  await app.get(ImportCheck).run(await task());
  lap('checked');
  await app.get(Imports).commit(importer, id, {});
  await app.get(ImportCommit).run(await task());
  lap('committed');
  wide.ours = (performance.now() - started) / 1000;
  clearInterval(watch);
  const view = await app.get(ImportQueries).byId(importer, id);
  if (view.state !== 'done' || view.counts.imported !== ROWS) throw new Error(`imported ${view.counts.imported} of ${ROWS}: ${view.state} ${view.error}`);
}

/** A csv as fairs and registries give it: name, code, contact, phone, scope, address, date. */
function sheet() {
  const { completeUscc } = dist('libs/companies/src/index.js');
  const S = '澜序昀启观潮屹澄芮衡景湛牧野鹤汀青屿岚枢砚秋予泽霖闻溪舒朗映川知微望榆沐朔芒桐曦拙朴临沧彧行舟溯光芃琅玕槿';
  const W = ['医疗器械', '生物科技', '制药', '诊断技术', '医学检验', '健康管理', '细胞技术', '智能医疗', '材料', '信息技术'];
  const lines = ['企业名称,统一社会信用代码,联系人,手机,主营产品,经营范围,注册地址,成立日期'];
  for (let i = 0; i < ROWS; i++) {
    const n = [i % 52, Math.floor(i / 52) % 52, Math.floor(i / 2704) % 52].map((k) => S[k]).join('');
    lines.push(`北京${n}${W[i % 10]}有限公司,${completeUscc(`91110108MA${String(i).padStart(6, '0')}`)},联系人甲,${13_000_000_000 + i * 7},试剂、耗材,技术开发；技术服务；生产第二类医疗器械；销售第三类医疗器械,北京市海淀区示例路 ${i} 号,2015-0${(i % 9) + 1}-12`);
  }
  return Buffer.from(lines.join('\r\n'));
}

async function counts() {
  const [tables] = await db.query(`select table_name as name from information_schema.tables where table_schema = ? and table_type = 'BASE TABLE'`, [schema]);
  const found = new Map();
  for (const { name } of tables) found.set(name, Number((await db.query(`select count(*) as n from \`${name}\``))[0][0].n));
  return found;
}

/** The same rows, in the same tables, with nothing between us and the server: only the inserts are timed. */
async function replay(before) {
  const raw = await mysql.createConnection({ uri: `${SERVER}/`, charset: 'utf8mb4_unicode_ci', timezone: 'Z' });
  await raw.query(`create database ${schema}_raw character set utf8mb4 collate utf8mb4_unicode_ci`);
  await raw.query(`use ${schema}_raw`);
  await raw.query('set foreign_key_checks = 0');
  let seconds = 0;
  let rows = 0;
  for (const [table, now] of await counts()) {
    if (now <= (before.get(table) ?? 0)) continue;
    const ddl = (await db.query(`show create table \`${table}\``))[0][0]['Create Table'];
    await raw.query(ddl.replace(/,\n\s*CONSTRAINT[^\n]*FOREIGN KEY[^\n]*/g, ''));
    const [meta] = await db.query(`select column_name as name from information_schema.columns where table_schema = ? and table_name = ? and generation_expression = '' or (table_schema = ? and table_name = ? and generation_expression is null)`, [schema, table, schema, table]);
    const columns = meta.map((c) => `\`${c.name}\``).join(', ');
    const write = async (part) => {
      rows += part.length;
      const started = performance.now();
      await raw.query(`insert into \`${table}\` (${columns}) values ?`, [part]);
      seconds += (performance.now() - started) / 1000;
    };
    const part = [];
    for await (const row of db.connection.query({ sql: `select ${columns} from \`${table}\``, rowsAsArray: true }).stream({ highWaterMark: BATCH })) {
      part.push(row);
      if (part.length === BATCH) await write(part.splice(0));
    }
    if (part.length > 0) await write(part);
  }
  if (process.env.BENCH_LAPS) console.error('replayed', rows, 'rows');
  await raw.end();
  return seconds;
}

function say(row) {
  const round = (n) => (typeof n === 'number' ? Math.round(n * 100) / 100 : n);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(Object.entries(row).map(([k, v]) => [k, round(v)])))}\n`);
}
