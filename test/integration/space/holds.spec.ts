import type { Actor } from '@crm/identity';
import { addDays, businessDate } from '@crm/platform';
import { checks, SpaceHolds, SpaceLeases, SpaceShapes, SpaceUnits, SpaceWaiting } from '@crm/space';
import { startTestApi, type TestApi } from '../../support/app';
import { actorOf, makeRooms, registerProjects, tenant } from '../../support/space.rooms';

let t: TestApi;
let operator: Actor;
let recruiter: Actor;
const today = businessDate(new Date());
const on = (n: number) => addDays(today, n);

beforeAll(async () => {
  t = await startTestApi();
  operator = await actorOf(t, 'operator_huoxian');
  recruiter = await actorOf(t, 'recruiter1');
});
afterAll(() => t.stop());

const holds = () => t.get(SpaceHolds);
const leases = () => t.get(SpaceLeases);
const shapes = () => t.get(SpaceShapes);
const waiting = () => t.get(SpaceWaiting);
const hold = (unitIds: string[], holder = tenant(), until = on(5), by = operator) => holds().hold(by, { unitIds, holder, until });
const lease = (unitIds: string[], startsOn: string, endsOn: string, holder = tenant()) => leases().sign(operator, { unitIds, holder, startsOn, endsOn, rentFenPerM2Day: 150 });
const stateOf = async (id: string) => (await t.get(SpaceUnits).byId(operator, id)).state;
const problems = async () => (await Promise.all(checks.map((c) => c.run(t.db)))).flat();
const hurry = (holdId: string) => t.db.exec('UPDATE space_hold SET hold_until = NOW(3) - INTERVAL 1 SECOND WHERE id = ?', [holdId]);

describe('holds', () => {
  it('blocks every room of it for everybody else, all or nothing', async () => {
    const rooms = await makeRooms(t);
    const first = await hold([rooms[0]!.id, rooms[1]!.id]);
    expect(first).toMatchObject({ state: 'active', areaM2: 1000, units: [{ code: rooms[0]!.code }, { code: rooms[1]!.code }] });
    await expect(hold([rooms[2]!.id, rooms[1]!.id])).rejects.toMatchObject({ code: 'SPACE.UNIT_NOT_FREE', data: { units: [{ id: rooms[1]!.id, state: 'held' }] } });
    expect(await stateOf(rooms[2]!.id)).toBe('available');
    await expect(lease([rooms[0]!.id], on(400), on(500))).rejects.toMatchObject({ code: 'SPACE.UNIT_NOT_FREE' });
    await hold([rooms[2]!.id]);
  });

  it('ends by the clock of the database before any job says so', async () => {
    const [room] = await makeRooms(t);
    const old = await hold([room!.id]);
    await hurry(old.id);
    expect(await stateOf(room!.id)).toBe('available');
    expect((await holds().byId(operator, old.id)).state).toBe('expired');
    const next = await hold([room!.id]);
    await t.job('space.expireHolds');
    expect((await holds().byId(operator, next.id)).state).toBe('active');
    await expect(holds().extend(operator, old.id, { until: on(9) })).rejects.toMatchObject({ code: 'SPACE.HOLD_NOT_LIVE' });
    const events = await t.db.rows<{ n: string }>(`SELECT COUNT(*) AS n FROM platform_outbox WHERE name = 'space.hold.expired.v1' AND payload LIKE ?`, [`%${old.id}%`]);
    await t.job('space.expireHolds');
    expect(Number(events[0]!.n)).toBe(1);
    expect(await problems()).toEqual([]);
  });

  it('is pending over 14 days or 3,000 ㎡, blocks meanwhile, and waits for the park', async () => {
    const rooms = await makeRooms(t, { perFloor: 7 });
    const long = await hold([rooms[0]!.id], tenant(), on(15));
    expect(long).toMatchObject({ state: 'pending', reasons: ['long'] });
    await expect(hold([rooms[0]!.id])).rejects.toMatchObject({ code: 'SPACE.UNIT_NOT_FREE' });
    const other = await actorOf(t, 'operator_biopark');
    await expect(holds().confirm(other, long.id)).rejects.toMatchObject({ code: 'SPACE.HOLD_NOT_FOUND' });
    await expect(holds().confirm(recruiter, long.id)).rejects.toMatchObject({ code: 'SPACE.NOT_YOUR_PARK' });
    expect(await holds().confirm(operator, long.id)).toMatchObject({ state: 'active' });
    await expect(holds().confirm(operator, long.id)).rejects.toMatchObject({ code: 'SPACE.HOLD_NOT_PENDING' });
    expect(await hold(rooms.slice(1).map((r) => r.id))).toMatchObject({ state: 'active', areaM2: 3000 });
    expect(await hold([(await makeRooms(t, { perFloor: 1, areaM2: 3000.01 }))[0]!.id])).toMatchObject({ state: 'pending', reasons: ['large'] });
  });

  it('may be extended so often and so long, never backwards', async () => {
    const [room] = await makeRooms(t);
    const h = await hold([room!.id], tenant(), on(3));
    await expect(holds().extend(operator, h.id, { until: on(2) })).rejects.toMatchObject({ code: 'SPACE.EXTENSION_REFUSED', data: { why: 'NOT_LATER' } });
    await expect(holds().extend(operator, h.id, { until: on(200) })).rejects.toMatchObject({ data: { why: 'TOO_LONG' } });
    expect(await holds().extend(operator, h.id, { until: on(6) }, h.version)).toMatchObject({ extensions: 1, version: h.version + 1 });
    await expect(holds().extend(operator, h.id, { until: on(7) }, h.version)).rejects.toMatchObject({ code: 'SPACE.STALE' });
    await holds().extend(operator, h.id, { until: on(7) });
    await expect(holds().extend(operator, h.id, { until: on(8) })).rejects.toMatchObject({ data: { why: 'TOO_OFTEN' } });
  });

  it('recruiters hold for their own projects only, and a long extension waits for the park', async () => {
    const [a, b] = await makeRooms(t);
    const mine = { kind: 'project', id: '01930000-0000-7000-8000-000000000001' };
    registerProjects(t, { [mine.id]: { users: ['recruiter1'], label: '沐阳（示例）' } });
    const h = await hold([a!.id], mine, on(5), recruiter);
    expect(h).toMatchObject({ state: 'active', holder: { label: '沐阳（示例）' } });
    const stranger = await actorOf(t, 'recruiter2');
    await expect(hold([b!.id], mine, on(5), stranger)).rejects.toMatchObject({ code: 'SPACE.NOT_YOUR_HOLDER' });
    expect((await holds().byId(stranger, h.id)).holder.label).toBeUndefined();
    await expect(holds().release(stranger, h.id)).rejects.toMatchObject({ code: 'SPACE.NOT_YOUR_HOLDER' });
    await expect(hold([b!.id], { kind: 'project', id: '01930000-0000-7000-8000-000000000002' }, on(5))).rejects.toMatchObject({ code: 'SPACE.HOLDER_UNKNOWN' });
    expect(await holds().extend(recruiter, h.id, { until: on(20) })).toMatchObject({ state: 'pending', reasons: ['long'] });
  });

  it('a quote under the floor price needs the park', async () => {
    const [room] = await makeRooms(t);
    expect(await holds().hold(operator, { unitIds: [room!.id], holder: tenant(), until: on(5), quotedRentFenPerM2Day: 119 })).toMatchObject({ state: 'pending', reasons: ['price'] });
  });

  it('refuses what cannot be and changes nothing', async () => {
    const [room, second] = await makeRooms(t);
    const [elsewhere] = await makeRooms(t, { park: 'biopark' });
    await expect(hold([room!.id], tenant(), '2020-01-01')).rejects.toMatchObject({ code: 'SPACE.HOLD_IN_PAST', errors: [{ path: 'until' }] });
    await expect(hold([room!.id, '01930000-0000-7000-8000-00000000dead'])).rejects.toMatchObject({ code: 'SPACE.UNITS_UNKNOWN', errors: [{ path: 'unitIds.1' }] });
    await expect(hold([room!.id, elsewhere!.id])).rejects.toMatchObject({ code: 'SPACE.UNITS_OF_MANY_PARKS' });
    await expect(hold([elsewhere!.id])).rejects.toMatchObject({ code: 'SPACE.NOT_YOUR_HOLDER' });
    await shapes().openWindow(operator, second!.id, { kind: 'maintenance', from: today, to: on(30) });
    await expect(hold([second!.id])).rejects.toMatchObject({ code: 'SPACE.UNIT_NOT_FREE', data: { units: [{ state: 'maintenance', until: expect.any(String) }] } });
    expect(await stateOf(room!.id)).toBe('available');
    expect(await t.db.row('SELECT * FROM space_claim WHERE unit_id = ?', [room!.id])).toBeUndefined();
  });
});

describe('waiting list', () => {
  it('an ended hold becomes the hold of the first who waits, in order, also by the clock', async () => {
    const [room] = await makeRooms(t);
    const h = await hold([room!.id]);
    const [b, c] = [tenant(), tenant()];
    await waiting().join(operator, room!.id, b);
    expect(await waiting().join(operator, room!.id, c)).toMatchObject([{ place: 1, holder: b }, { place: 2, holder: c }]);
    await expect(waiting().join(operator, room!.id, c)).rejects.toMatchObject({ code: 'SPACE.WAITING_TWICE' });
    await hurry(h.id);
    await t.job('space.expireHolds');
    const [offered] = (await holds().list(operator, { unitId: room!.id, live: true })).items;
    expect(offered).toMatchObject({ holder: b, origin: 'offer', state: 'active', waiting: 1 });
    await holds().release(operator, offered!.id);
    const [second] = (await holds().list(operator, { unitId: room!.id, live: true })).items;
    expect(second).toMatchObject({ holder: c, origin: 'offer', waiting: 0 });
    await lease([room!.id], today, on(100), c);
    expect(await waiting().line(operator, [room!.id])).toEqual([]);
    expect(await problems()).toEqual([]);
  });

  it('nobody waits for a free room; a lease that ends offers it', async () => {
    const [room] = await makeRooms(t);
    await expect(waiting().join(operator, room!.id, tenant())).rejects.toMatchObject({ code: 'SPACE.WAITING_NOT_NEEDED' });
    const l = await lease([room!.id], on(-10), on(100));
    const b = tenant();
    await waiting().join(operator, room!.id, b);
    await leases().end(operator, l.id, { endsOn: on(-1) });
    expect((await holds().list(operator, { unitId: room!.id, live: true })).items).toMatchObject([{ holder: b, origin: 'offer' }]);
  });
});

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
