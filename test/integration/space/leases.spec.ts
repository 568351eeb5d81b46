import type { Actor } from '@crm/identity';
import { businessDate } from '@crm/platform';
import { SpaceUnits } from '@crm/space';
import { startTestApi, type TestApi } from '../../support/app';
import { actorOf, makeRooms, on, roomActs, tenant } from '../../support/space.rooms';

let t: TestApi;
let operator: Actor;
const today = businessDate(new Date());

beforeAll(async () => {
  t = await startTestApi();
  operator = await actorOf(t, 'operator_huoxian');
});
afterAll(() => t.stop());

const { holds, leases, shapes, hold, lease, stateOf, problems } = roomActs(() => t, () => operator);

describe('leases', () => {
  it('consumes the own hold; the next may start on the day after', async () => {
    const [room] = await makeRooms(t);
    const holder = tenant();
    const h = await hold([room!.id], holder);
    await expect(lease([room!.id], today, on(99))).rejects.toMatchObject({ code: 'SPACE.UNIT_NOT_FREE', data: { units: [{ state: 'held' }] } });
    const first = await lease([room!.id], today, on(99), holder);
    expect((await holds().byId(operator, h.id)).state).toBe('leased');
    await expect(lease([room!.id], on(99), on(120))).rejects.toMatchObject({ code: 'SPACE.UNIT_NOT_FREE', data: { units: [{ state: 'leased', until: on(99) }] } });
    await lease([room!.id], on(100), on(120));
    await expect(leases().renew(operator, first.id, { endsOn: on(110) })).rejects.toMatchObject({ code: 'SPACE.UNIT_NOT_FREE' });
    expect(await problems()).toEqual([]);
  });

  it('a hold leased in part lives on for the rest', async () => {
    const [a, b] = await makeRooms(t);
    const holder = tenant();
    const h = await hold([a!.id, b!.id], holder);
    await lease([a!.id], today, on(30), holder);
    expect((await holds().byId(operator, h.id)).state).toBe('active');
    expect(await stateOf(b!.id)).toBe('held');
    await lease([b!.id], today, on(30), holder);
    expect((await holds().byId(operator, h.id)).state).toBe('leased');
    expect(await problems()).toEqual([]);
  });

  it('what is left of a hold may be extended although its holder has let the other room', async () => {
    const [a, b] = await makeRooms(t);
    const holder = tenant();
    const h = await hold([a!.id, b!.id], holder, on(3));
    await lease([a!.id], today, on(30), holder);
    expect(await holds().extend(operator, h.id, { until: on(6) })).toMatchObject({ state: 'active', extensions: 1 });
  });

  it('who wants a room that is let hears until when, not until the end of his own wish', async () => {
    const [room] = await makeRooms(t);
    await lease([room!.id], today, on(300));
    await expect(hold([room!.id], tenant(), on(5))).rejects.toMatchObject({ code: 'SPACE.UNIT_NOT_FREE', data: { units: [{ state: 'leased', until: on(300) }] } });
  });

  const remindersOf = async (leaseId: string) => (await t.db.rows<{ name: string; dueAt: Date; state: string; body: string | null }>('SELECT reminder_key AS name, due_at AS dueAt, state, body FROM reminders_reminder WHERE reminder_key LIKE ? ORDER BY reminder_key', [`space.lease:${leaseId}:%`]))
    .map((r) => ({ ...r, name: r.name.slice(`space.lease:${leaseId}:`.length), on: businessDate(r.dueAt) }));

  it('reminds the park of its dates: renewal at 180, 90 and 30 days, and the end of the free months', async () => {
    const [room] = await makeRooms(t);
    const l = await leases().sign(operator, { unitIds: [room!.id], holder: tenant(), startsOn: on(-2), endsOn: on(400), rentFenPerM2Day: 150, rentFreeMonths: 1 });
    expect(await remindersOf(l.id)).toMatchObject([{ name: '180', on: on(220) }, { name: '30', on: on(370) }, { name: '90', on: on(310) }, { name: 'free', on: l.rentStartsOn }]);
    await t.job('space.remindRent');
    expect((await remindersOf(l.id)).filter((r) => r.name.startsWith('rent'))).toEqual([]);
  });

  it('reminds the park of the rent a week before its day, each month once, however often the job runs', async () => {
    const [room] = await makeRooms(t);
    // a month after on(-25) lies three to six days ahead
    const l = await leases().sign(operator, { unitIds: [room!.id], holder: tenant(), startsOn: on(-25), endsOn: on(400), rentFenPerM2Day: 150, monthBasis: '30' });
    await t.job('space.remindRent');
    const rents = async () => (await remindersOf(l.id)).filter((r) => r.name.startsWith('rent'));
    const [first] = await rents();
    expect(first).toMatchObject({ state: 'scheduled', name: `rent:${first!.on}`, body: expect.stringContaining('月租 22,500.00 元') });
    expect([3, 4, 5, 6].map(on)).toContain(first!.on);
    await t.db.exec(`UPDATE reminders_reminder SET state = 'done' WHERE reminder_key = ?`, [`space.lease:${l.id}:${first!.name}`]);
    await t.job('space.remindRent');
    expect(await rents()).toMatchObject([{ state: 'done' }]);
    // a worker that was away for a month catches up with each day
    await t.db.exec('UPDATE space_lease SET rent_next_on = ? WHERE id = ?', [on(-25), l.id]);
    await t.job('space.remindRent');
    expect((await rents()).map((r) => r.on)).toEqual([on(-25), first!.on]);
  });

  it('an early end takes back what would have been due after it; a renewal only the reminders of the end', async () => {
    const [room] = await makeRooms(t);
    const l = await lease([room!.id], on(-30), on(200));
    const open = async () => (await t.db.rows<{ name: string }>(`SELECT reminder_key AS name FROM reminders_reminder WHERE reminder_key LIKE ? AND state = 'scheduled' ORDER BY 1`, [`space.lease:${l.id}:%`])).map((r) => r.name.split(':').slice(2).join(':'));
    await t.db.exec('UPDATE space_lease SET rent_next_on = ? WHERE id = ?', [today, l.id]);
    expect(await open()).toEqual(['180', '30', '90']);
    await leases().renew(operator, l.id, { endsOn: on(400) });
    expect(await open()).toEqual([]);
    const other = await lease([(await makeRooms(t))[0]!.id], on(-30), on(200));
    await leases().end(operator, other.id, { endsOn: today });
    expect(await t.db.rows(`SELECT 1 FROM reminders_reminder WHERE reminder_key LIKE ? AND state = 'scheduled'`, [`space.lease:${other.id}:%`])).toEqual([]);
  });

  it('earnest money of a hold counts towards the deposit of the lease that uses it up', async () => {
    const [a, b] = await makeRooms(t);
    const holder = tenant();
    await holds().hold(operator, { unitIds: [a!.id, b!.id], holder, until: on(5), depositFen: 300_000 });
    const terms = { holder, startsOn: today, endsOn: on(300), rentFenPerM2Day: 150, monthBasis: '30' as const, depositMonths: 2 };
    expect(await leases().sign(operator, { ...terms, unitIds: [a!.id] })).toMatchObject({ depositFen: 4_500_000, earnestFen: null });
    expect(await leases().sign(operator, { ...terms, unitIds: [b!.id] })).toMatchObject({ depositFen: 4_500_000, earnestFen: 300_000 });
  });

  it('under the floor price it waits for an approval with a reason', async () => {
    const [room] = await makeRooms(t);
    const l = await leases().sign(operator, { unitIds: [room!.id], holder: tenant(), startsOn: today, endsOn: on(99), rentFenPerM2Day: 119.99 });
    expect(l).toMatchObject({ needsApproval: true, allowedEvents: expect.arrayContaining(['approve']) });
    expect((await leases().list(operator, { needsApproval: true, unitId: room!.id })).items).toHaveLength(1);
    expect(await leases().approve(operator, l.id, { note: '园区会议纪要 3 号' })).toMatchObject({ needsApproval: false });
    expect((await leases().list(operator, { needsApproval: true, unitId: room!.id })).items).toEqual([]);
    expect(await lease([(await makeRooms(t))[0]!.id], today, on(9))).toMatchObject({ needsApproval: false });
  });

  it('renews without a gap and ends early', async () => {
    const [room] = await makeRooms(t);
    const l = await lease([room!.id], on(-30), on(30));
    const next = await leases().renew(operator, l.id, { endsOn: on(60), rentFenPerM2Day: 160 });
    expect(next).toMatchObject({ startsOn: on(31), endsOn: on(60), renewedFrom: l.id, holder: l.holder });
    expect((await t.get(SpaceUnits).byId(operator, room!.id)).availableFrom).toBe(on(61));
    await expect(leases().end(operator, l.id, { endsOn: on(31) })).rejects.toMatchObject({ code: 'SPACE.LEASE_TERM' });
    await leases().end(operator, l.id, { endsOn: on(9) });
    await lease([room!.id], on(10), on(30));
    expect(await problems()).toEqual([]);
  });

  it('refuses terms that cannot be', async () => {
    const [room] = await makeRooms(t);
    await expect(lease([room!.id], on(10), on(9))).rejects.toMatchObject({ code: 'SPACE.LEASE_TERM', errors: [{ path: 'endsOn', code: 'BEFORE_START' }] });
    const free = (rentFreeMonths: number) => leases().sign(operator, { unitIds: [room!.id], holder: tenant(), startsOn: today, endsOn: on(20), rentFenPerM2Day: 150, rentFreeMonths });
    await expect(free(12)).rejects.toMatchObject({ errors: [{ path: 'rentFreeMonths', code: 'LONGER_THAN_TERM' }] });
    await expect(lease([room!.id], today, '2068-02-30')).rejects.toMatchObject({ errors: [{ path: 'endsOn' }] });
    await expect(lease([room!.id], today, '2060-01-01')).rejects.toMatchObject({ errors: [{ code: 'TOO_LONG' }] });
    await expect(leases().sign(await actorOf(t, 'operator_biopark'), { unitIds: [room!.id], holder: tenant(), startsOn: today, endsOn: on(9), rentFenPerM2Day: 150 })).rejects.toMatchObject({ code: 'SPACE.NOT_YOUR_PARK' });
  });

  it('one written by hand occupies nothing and the check names it', async () => {
    const [room] = await makeRooms(t);
    await t.db.exec(`INSERT INTO space_lease (id, park, holder_kind, holder_id, starts_on, ends_on, agreed_ends_on, area_m2, rent_fen) VALUES ('01930000-0000-7000-8000-0000000000aa', 'huoxian', 'tenant', '01930000-0000-7000-8000-0000000000ab', ?, ?, ?, 500, 100)`, [on(-5), on(50), on(50)]);
    await t.db.exec(`INSERT INTO space_lease_unit (lease_id, unit_id, area_m2) VALUES ('01930000-0000-7000-8000-0000000000aa', ?, 500)`, [room!.id]);
    expect(await stateOf(room!.id)).toBe('available');
    expect(await problems()).toEqual([`lease 01930000-0000-7000-8000-0000000000aa on room ${room!.code} occupies 0 of 56 days: it was not written through the guard`]);
    await hold([room!.id]);
    await t.db.exec(`DELETE FROM space_lease_unit WHERE lease_id = '01930000-0000-7000-8000-0000000000aa'`);
    await t.db.exec(`DELETE FROM space_lease WHERE id = '01930000-0000-7000-8000-0000000000aa'`);
  });
});

describe('split and merge', () => {
  it('divides exactly, keeps history, joins neighbours again', async () => {
    const rooms = await makeRooms(t, { perFloor: 3 });
    const [a, b, c] = rooms.map((r) => r.id) as [string, string, string];
    await expect(shapes().split(operator, b, [{ code: 'X-1', areaM2: 300 }, { code: 'X-2', areaM2: 300 }])).rejects.toMatchObject({ code: 'SPACE.SPLIT_REFUSED', data: { why: 'SPLIT_AREAS_OVERLAP' } });
    await expect(shapes().split(operator, b, [{ code: 'X-1', areaM2: 250 }, { code: 'X-1', areaM2: 250 }])).rejects.toMatchObject({ errors: [{ path: 'parts.1.code', message: '房号重复。' }] });
    await expect(shapes().split(operator, b, [{ code: rooms[0]!.code, areaM2: 200 }, { code: 'X-2', areaM2: 300 }])).rejects.toMatchObject({ code: 'SPACE.UNIT_CODE_TAKEN' });
    const parts = await shapes().split(operator, b, [{ code: `${rooms[1]!.code}A`, areaM2: 200.25 }, { code: `${rooms[1]!.code}B`, areaM2: 299.75 }]);
    const [b1, b2] = parts.sort((x, y) => (x.code < y.code ? -1 : 1)).map((p) => p.id) as [string, string];
    await expect(hold([b])).rejects.toMatchObject({ code: 'SPACE.UNITS_UNKNOWN' });
    await expect(shapes().merge(operator, { unitIds: [a, c], code: 'Y-1' })).rejects.toMatchObject({ code: 'SPACE.MERGE_REFUSED' });
    await expect(shapes().merge(operator, { unitIds: [a, b2], code: 'Y-1' })).rejects.toMatchObject({ code: 'SPACE.MERGE_REFUSED' });
    const h = await hold([b1]);
    await expect(shapes().merge(operator, { unitIds: [a, b1], code: 'Y-1' })).rejects.toMatchObject({ code: 'SPACE.UNIT_NOT_FREE' });
    await holds().release(operator, h.id);
    const merged = await shapes().merge(operator, { unitIds: [b1, b2], code: rooms[1]!.code });
    expect(merged).toMatchObject({ areaM2: 500, code: rooms[1]!.code });
    expect(await problems()).toEqual([]);
  });
});
