// Rooms: (1) holds on different rooms, the lib's service against mysql2 running the very same statements in the same transactions;
// (2) one demand against 50,000 rooms against just reading them; (3) the geometry of a stacking plan of 1,000 rooms.
// Prints {name, ours, baseline, ratio, unit} as JSON lines.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mysql from 'mysql2/promise';

const require = createRequire(import.meta.url);
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const SERVER = (process.env.TEST_DATABASE_URL ?? 'mysql://root@127.0.0.1:13306').replace(/\/$/, '');
const SCHEMA = `crm_bench_space_${process.pid}`;
const HOLDS = Number(process.env.BENCH_HOLDS ?? 600);
const UNITS = Number(process.env.BENCH_UNITS ?? 50_000);
const LANES = 4;
const say = (row) => process.stdout.write(`${JSON.stringify(row)}\n`);
const median = (xs) => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)];

const root = await mysql.createConnection({ uri: `${SERVER}/` });
await root.query(`CREATE DATABASE ${SCHEMA} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
Object.assign(process.env, { DATABASE_URL: `${SERVER}/${SCHEMA}`, REDIS_URL: process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:16379/14', SECRET_KEY: Buffer.alloc(32, 3).toString('base64'), LOG_LEVEL: 'silent', DB_POOL: '8' });

// the built program: dist resolves the doors by itself
const at = (path) => require(join(ROOT, 'dist', path));
require('reflect-metadata');
const { NestFactory } = require('@nestjs/core');
let app;
try {
  const { Config, Db, newId } = at('libs/platform/src/index.js');
  await at('apps/api/migrate.js').migrate?.(new Config());
  const space = at('libs/space/src/index.js');
  app = await NestFactory.createApplicationContext(at('apps/api/app.module.js').AppModule, { logger: false });
  const db = app.get(Db);
  const facts = space.unknownFacts(Object.keys(space.factFields));
  const inventory = app.get(space.Inventory);
  const build = async (park, code, count, perFloor) => {
    const floors = Math.ceil(count / perFloor);
    const [buildingId] = await inventory.addBuildings([{ park, code, name: code, kind: 'plant', position: 1 }], (_b, id) => Array.from({ length: floors }, (_, i) => ({ buildingId: id, number: i + 1, name: `${i + 1}F`, storeyHeightM: 4.5 })));
    return inventory.addUnits(Array.from({ length: count }, (_, n) => ({
      buildingId, park, floor: Math.floor(n / perFloor) + 1, code: `${code}-${n}`, position: n % perFloor, areaM2: 200 + ((n * 37) % 1300), existsFrom: '2024-01-01', availableFrom: null, rentFen: 120 + (n % 90), floorRentFen: 100,
      facts: { ...facts, clearHeightM: 3 + (n % 30) / 10, floorLoadKnM2: 4 + (n % 20), powerKva: 40 + (n % 200), effluentM3Day: n % 40, steam: n % 3 === 0, cleanroom: 'none' },
    })));
  };
  await holds();
  await matching();
  plan();

  async function holds() {
    const ids = await build('huoxian', 'H', HOLDS * 2 + 40, 40);
    const actor = { userId: newId(), username: 'bench', name: 'bench', roles: ['operator'], teamId: null, teamName: null, jurisdiction: null, parks: ['huoxian'] };
    const service = app.get(space.SpaceHolds);
    const until = new Date(Date.now() + 5 * 86_400_000).toISOString();
    const one = (unitId) => service.hold(actor, { unitIds: [unitId], holder: { kind: 'tenant', id: newId() }, until });
    // what one hold says to the database, taken from the pool itself
    const seen = [];
    const { openTransaction } = at('libs/platform/src/db/db.js');
    const pool = db.pool;
    const record = (target) => { const query = target.query.bind(target); target.query = (sql, params) => { seen.push({ sql, params, inside: !!openTransaction.getStore() }); return query(sql, params); }; return () => { target.query = query; }; };
    const get = pool.getConnection.bind(pool);
    const undo = [record(pool)];
    pool.getConnection = async () => { const c = await get(); undo.push(record(c)); return c; };
    await one(ids[0]);
    pool.getConnection = get;
    for (const back of undo) back();
    const statements = seen.slice();
    for (let i = 1; i < 30; i += 1) await one(ids[i]);
    const timed = async (work) => {
      const began = process.hrtime.bigint();
      await Promise.all(Array.from({ length: LANES }, async (_, lane) => { for (let i = lane; i < HOLDS; i += LANES) await work(i); }));
      return Number(process.hrtime.bigint() - began) / 1e9;
    };
    const ours = HOLDS / (await timed((i) => one(ids[40 + i])));
    const raw = mysql.createPool({ uri: process.env.DATABASE_URL, connectionLimit: 8, timezone: 'Z', dateStrings: ['DATE'] });
    const [from, fresh] = [ids[0], /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/];
    const again = async (i) => {
      const made = new Map();
      const swap = (v) => {
        if (v === from) return ids[40 + HOLDS + i];
        if (Array.isArray(v)) return v.map(swap);
        if (typeof v === 'string' && v !== actor.userId && fresh.test(v)) { if (!made.has(v)) made.set(v, newId()); return made.get(v); }
        if (typeof v === 'string' && v.startsWith('space.hold:')) return `space.hold:${newId()}`;
        return v;
      };
      const inside = statements.filter((s) => s.inside);
      for (const s of statements.filter((x) => !x.inside)) await raw.query(s.sql, s.params?.map(swap));
      for (;;) {
        const c = await raw.getConnection();
        try {
          await c.beginTransaction();
          for (const s of inside) await c.query(s.sql, s.params?.map(swap));
          await c.commit();
          return;
        } catch (error) {
          await c.rollback();
          if (error.errno !== 1213) throw error;
        } finally {
          c.release();
        }
      }
    };
    const baseline = HOLDS / (await timed(again));
    await raw.end();
    say({ name: 'space: holds on different rooms', ours: Math.round(ours), baseline: Math.round(baseline), ratio: Number((ours / baseline).toFixed(2)), unit: `holds/s (${statements.length} statements each), gate >= 0.5` });
  }

  async function matching() {
    for (let b = 0; b < UNITS / 1000; b += 1) await build('biopark', `M${b}`, 1000, 10);
    const matches = app.get(space.SpaceMatch);
    const actor = { userId: newId(), roles: ['manager'], parks: [] };
    const demand = { areaMinM2: 1500, areaMaxM2: 2500, parks: ['biopark'], use: 'production', clearHeightMinM: 3.8, floorLoadMinKnM2: 8, powerMinKva: 200, effluentM3Day: 20, budgetFenPerM2Day: 180 };
    const columns = (await db.rows(`SELECT column_name AS c FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'space_unit' AND column_name NOT IN ('specs', 'note')`)).map((r) => r.c).join(', ');
    const read = () => db.rows(`SELECT ${columns} FROM space_unit WHERE park = 'biopark' AND retired_on IS NULL`);
    const clock = async (work) => { const t = process.hrtime.bigint(); await work(); return Number(process.hrtime.bigint() - t) / 1e6; };
    await matches.match(actor, demand);
    await read();
    const [ours, baseline] = [[], []];
    for (let i = 0; i < 5; i += 1) { ours.push(await clock(() => matches.match(actor, demand))); baseline.push(await clock(read)); }
    say({ name: `space: one demand against ${UNITS} rooms`, ours: Math.round(median(ours)), baseline: Math.round(median(baseline)), ratio: Number((median(ours) / median(baseline)).toFixed(2)), unit: 'ms, gate <= 3' });
  }

  function plan() {
    const { stackingPlan } = at('libs/space/src/domain/stacking-plan.js');
    const floors = Array.from({ length: 50 }, (_, f) => ({ number: f + 1, storeyHeightM: 4.5, units: Array.from({ length: 20 }, (_, i) => ({ id: `${f}-${i}`, position: i, areaM2: 100 + ((i * 53) % 700), vacant: (f + i) % 3 === 0 })) }));
    const times = Array.from({ length: 50 }, () => { const t = process.hrtime.bigint(); stackingPlan(floors); return Number(process.hrtime.bigint() - t) / 1e6; });
    say({ name: 'space: geometry of a stacking plan of 1,000 rooms', ours: Number(median(times).toFixed(2)), baseline: null, ratio: null, unit: 'ms' });
  }
} finally {
  await app?.close();
  await root.query(`DROP DATABASE IF EXISTS ${SCHEMA}`);
  await root.end();
}
process.exit(0);
