import { CompaniesService, Computed } from '@crm/companies';
import { newId, Tasks } from '@crm/platform';
import { createConnection } from 'mysql2/promise';
import { demoContext } from '../../../apps/api/demo/context';
import { startTestApi, type TestApi } from '../../support/app';
import { until } from '../../support/poll';

/** A wholesaler in the zone whose revenue went over 1亿 in 2026, or not: 50 万元 hang on it. */
const profile = (revenue2026: number): Record<string, unknown> => ({
  landedOn: '2024-01-01', location: { district: 'bda', park: 'biopark', inYizhuangNewTown: true }, entityKind: ['drug_wholesaler'], criminalRecord: false,
  revenueWan: { 2025: 8000, 2026: revenue2026 }, none: ['penalties', 'existingGrants'],
});

let t: TestApi;
let ids: string[];

beforeAll(async () => {
  t = await startTestApi();
  const context = await demoContext({ get: (token: never) => t.get(token) } as never);
  ids = await t.get(CompaniesService).createMany(
    context.actor('recruiter1'),
    Array.from({ length: 1_050 }, (_, i) => ({ name: `北京示例批发${String(i).padStart(4, '0')}医药有限公司`, profile: profile(9_000) })),
    { grants: [], how: '导入', origin: { kind: 'import', id: newId() } },
  );
}, 180_000);
afterAll(() => t?.stop());

const stored = async (id: string): Promise<{ best: number; rows: { clause: string; payableWan?: number }[] } | null> => {
  const row = await t.db.row<{ best: string; result: string }>(`select best_wan as best, result from companies_policy_match where company_id = ? and landing = 'now'`, [id]);
  return row ? { best: Number(row.best), rows: (typeof row.result === 'string' ? JSON.parse(row.result) : row.result).rows } : null;
};

/** How many transactions wait for a lock. The server keeps its answer until nobody has asked for a tenth of a second, so each question rests first. */
const lockWaits = async (): Promise<number> => {
  await t.db.row('select sleep(0.15) as rest');
  return Number((await t.db.row<{ n: string }>(`select count(*) as n from information_schema.innodb_trx where trx_state = 'LOCK WAIT'`))?.n);
};

describe('re-matching all companies', () => {
  it('stores a short match for every company, over more than one step, and tells whose offer changed', async () => {
    await t.db.exec('delete from companies_policy_match');
    const first = await t.get(Computed).startRematch(null);
    await t.get(Computed).runRematch(first);
    expect(await t.get(Tasks).byId(first)).toMatchObject({ state: 'done', done: ids.length, result: { companies: ids.length, changed: 0 } });
    const some = await stored(ids[1_020] as string);
    expect(some?.best).toBe(0);
    expect(some?.rows.every((row) => !['not_eligible', 'not_in_force'].includes((row as { status?: string }).status ?? ''))).toBe(true);

    await t.db.exec('update companies_company set profile = ? where id in (?)', [JSON.stringify(profile(12_000)), ids.slice(990, 1_030)]);
    const second = await t.get(Computed).startRematch(null);
    await t.get(Computed).runRematch(second);
    expect(await t.get(Tasks).byId(second)).toMatchObject({ result: { companies: ids.length, changed: 40 } });
    expect((await stored(ids[1_020] as string))?.rows).toContainEqual(expect.objectContaining({ clause: 'BDA-13b', status: 'eligible', payableWan: 50 }));
    expect(Number((await t.db.row<{ n: string }>('select count(*) as n from companies_policy_impact'))?.n)).toBe(40);
  }, 180_000);

  it('waits for an edit under way, so that a match of the old facts never overwrites the new ones', async () => {
    const id = ids[3] as string;
    const editor = await createConnection({ uri: process.env.DATABASE_URL as string });
    try {
      await editor.beginTransaction();
      await editor.query('update companies_company set profile = ? where id = ?', [JSON.stringify(profile(15_000)), id]);
      const running = t.get(Computed).startRematch(null).then((task) => t.get(Computed).runRematch(task));
      await until('the re-match to wait for the edit', async () => (await lockWaits()) > 0);
      await editor.commit();
      await running;
      expect((await stored(id))?.best).toBe(50);
    } finally {
      await editor.end();
    }
  }, 120_000);
});
