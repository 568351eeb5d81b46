// Fills a migrated and seeded schema with many invented records through multi-row inserts. Called by `npm run generate`.
// Every name is put together from syllables and marked （示例）; the same size gives the same names.
import mysql from 'mysql2/promise';
import { companies } from './companies.mjs';
import { leads } from './leads.mjs';
import { projects } from './projects.mjs';
import { reminders } from './reminders.mjs';
import { Sink } from './sink.mjs';
import { units } from './units.mjs';

const SIZES = {
  s: { companies: 10_000, leads: 2_000, units: 500, reminders: 10_000, moves: 50_000 },
  m: { companies: 100_000, leads: 20_000, units: 5_000, reminders: 100_000, moves: 500_000 },
};
const size = SIZES[process.argv[2] ?? 's'];
const db = await mysql.createConnection({ uri: process.env.DATABASE_URL, timezone: 'Z', charset: 'utf8mb4_unicode_ci' });
const all = async (sql) => (await db.query(sql))[0];

try {
  if ((await all("select 1 from space_building where code = 'G001' limit 1")).length)
    throw new Error('this database has generated records already: npm run reset first');
  const users = await all(
    "select id, username, team_id as teamId from identity_user where username in ('recruiter1', 'recruiter2', 'lead1')",
  );
  const pools = await all('select id, name from leads_pool where active = 1');
  const [model] = await all(
    'select fit_model_version as version from companies_company where fit_model_version is not null limit 1',
  );
  if (!users.length || !pools.length) throw new Error('seed the database first: npm start once');
  const world = { size, users, pools, modelVersion: model?.version ?? 'generated', now: Date.now(), companies: [] };
  const began = Date.now();
  await db.query('set foreign_key_checks = 0, unique_checks = 0');
  for (const [name, make] of Object.entries({ companies, units, leads, projects, reminders })) {
    const from = Date.now();
    const sink = new Sink(db);
    await make(world, sink);
    await sink.end();
    console.log(`  ${name.padEnd(10)} ${sink.summary()}  ${((Date.now() - from) / 1000).toFixed(1)} s`);
  }
  await db.query(
    'analyze table companies_company, companies_search_token, companies_access, leads_lead, pipeline_project, pipeline_stage_log, reminders_reminder, space_unit',
  );
  console.log(`  all in ${((Date.now() - began) / 1000).toFixed(1)} s`);
} finally {
  await db.end();
}
