import { addDays, businessDate, newId } from '@crm/platform';
import { RENT_DUE } from '../../../libs/space/src/data/lease.repository';
import { startTestApi, type TestApi } from '../../support/app';
import { makeRooms, tenant } from '../../support/space.rooms';

/** Jobs read by an index, however many leases there are. */
let t: TestApi;
const today = businessDate(new Date());
const LEASES = 2_000;

beforeAll(async () => {
  t = await startTestApi();
  const rooms = await makeRooms(t, { floors: 40, perFloor: 50 });
  const leases = rooms.slice(0, LEASES).map((room, i) => ({ id: newId(), unitId: room.id, startsOn: addDays(today, -(i % 90)), next: addDays(today, i % 50 === 0 ? 1 : 30 + (i % 300)) }));
  await t.db.insert('space_lease', leases.map((l) => ({ id: l.id, park: 'huoxian', holder_kind: 'tenant', holder_id: tenant().id, starts_on: l.startsOn, ends_on: addDays(today, 400), agreed_ends_on: addDays(today, 400), area_m2: 500, rent_fen: 150, rent_next_on: l.next })));
  await t.db.insert('space_lease_unit', leases.map((l) => ({ lease_id: l.id, unit_id: l.unitId, area_m2: 500 })));
  for (const l of leases) await t.db.insert('space_unit_day', Array.from({ length: 30 }, (_, d) => ({ unit_id: l.unitId, day: addDays(l.startsOn, d), kind: 'lease', ref_id: l.id })));
  for (const table of ['space_lease', 'space_lease_unit', 'space_unit_day']) await t.db.rows(`ANALYZE TABLE ${table}`);
}, 180_000);
afterAll(() => t?.stop());

it('finds the leases whose rent is due by their next day, and their guard rows by key', async () => {
  const plan = await t.db.rows<{ table: string; type: string; key: string | null; rows: string }>(`EXPLAIN ${RENT_DUE}`, [addDays(today, 7), 100]);
  const of = (table: string) => plan.find((row) => row.table === table);
  expect(of('l')?.key).toBe('ix_space_lease_rent');
  expect(of('lu')?.key).toBe('PRIMARY');
  expect(of('d')).toMatchObject({ type: 'eq_ref', key: 'PRIMARY' });
  expect(plan.map((row) => row.type)).not.toContain('ALL');
  expect(await t.db.rows(RENT_DUE, [addDays(today, 7), 100])).toHaveLength(LEASES / 50);
});
