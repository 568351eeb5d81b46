import type { Actor } from '@crm/identity';
import { businessDate } from '@crm/platform';
import { HoldTransfers, SpaceWaiting } from '@crm/space';
import { startTestApi, type TestApi } from '../../support/app';
import { actorOf, makeRooms, on, registerProjects, roomActs, tenant } from '../../support/space.rooms';

let t: TestApi;
let operator: Actor;
let recruiter: Actor;
const today = businessDate(new Date());

beforeAll(async () => {
  t = await startTestApi();
  operator = await actorOf(t, 'operator_huoxian');
  recruiter = await actorOf(t, 'recruiter1');
});
afterAll(() => t.stop());

const { holds, leases, shapes, hold, lease, stateOf, problems } = roomActs(() => t, () => operator);
const waiting = () => t.get(SpaceWaiting);
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

describe('handing a hold over', () => {
  const id = (n: number) => ({ kind: 'project', id: `01930000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}` });
  const [old, sister, stranger, teams] = [id(1), id(2), id(3), id(4)];
  const rows = () => t.db.rows<{ toId: string }>('SELECT to_id AS toId FROM space_hold_transfer ORDER BY id');
  let transfers: HoldTransfers;
  let lead: Actor;
  beforeAll(async () => {
    transfers = t.get(HoldTransfers);
    lead = await actorOf(t, 'lead1');
    registerProjects(t, {
      [old.id]: { users: ['recruiter1', 'lead1'], label: '旧项目', group: 'firm', recipients: [recruiter.userId] }, [sister.id]: { users: ['recruiter1', 'lead1'], label: '新项目', group: 'firm', recipients: [lead.userId] },
      [stranger.id]: { users: ['recruiter2'], label: '别家', group: 'other' }, [teams.id]: { users: ['recruiter1', 'lead1'], label: '同组别家', group: 'third' },
    });
  });

  it('keeps the rooms, the end and the deposit; the old holder may not let them, the new one may', async () => {
    const [a, b] = await makeRooms(t);
    const h = await holds().hold(recruiter, { unitIds: [a!.id, b!.id], holder: old, until: on(5), depositFen: 500_000 });
    const version = h.version;
    expect(await transfers.transfer(recruiter, h.id, { holder: sister, reason: '换主体' }, version)).toMatchObject({ id: h.id, holder: { ...sister, label: '新项目' }, until: h.until, depositFen: 500_000, state: 'active', transfers: 1, version: version + 1 });
    await expect(transfers.transfer(recruiter, h.id, { holder: old }, version)).rejects.toMatchObject({ code: 'SPACE.STALE' });
    await expect(lease([a!.id], today, on(30), old)).rejects.toMatchObject({ code: 'SPACE.UNIT_NOT_FREE' });
    const l = await lease([a!.id, b!.id], today, on(30), sister);
    expect(l).toMatchObject({ earnestFen: 500_000 });
    expect((await holds().byId(operator, h.id)).state).toBe('leased');
    expect(await t.db.row('SELECT from_id AS f, to_id AS g, reason FROM space_hold_transfer WHERE hold_id = ?', [h.id])).toEqual({ f: old.id, g: sister.id, reason: '换主体' });
    const told = await t.db.rows<{ user: string }>(`SELECT x.user_id AS user FROM reminders_reminder r JOIN reminders_recipient x ON x.reminder_id = r.id WHERE r.reminder_key = ?`, [`space.hold:${h.id}`]);
    expect(told.map((x) => x.user)).toEqual([lead.userId]);
    expect(await problems()).toEqual([]);
  });

  it('another company only by a team lead or the park, and never over the line', async () => {
    const [a, b] = await makeRooms(t);
    const h = await holds().hold(recruiter, { unitIds: [a!.id], holder: old, until: on(5) });
    const before = await rows();
    await expect(transfers.transfer(recruiter, h.id, { holder: stranger })).rejects.toMatchObject({ code: 'SPACE.NOT_YOUR_HOLDER' });
    await expect(transfers.transfer(recruiter, h.id, { holder: teams })).rejects.toMatchObject({ code: 'SPACE.TRANSFER_REFUSED', data: { why: 'OTHER_COMPANY' } });
    await expect(transfers.transfer(recruiter, h.id, { holder: old })).rejects.toMatchObject({ code: 'SPACE.TRANSFER_REFUSED', data: { why: 'SAME_HOLDER' } });
    await expect(transfers.transfer(operator, h.id, { holder: id(99) })).rejects.toMatchObject({ code: 'SPACE.HOLDER_UNKNOWN' });
    await expect(transfers.transfer(await actorOf(t, 'operator_biopark'), h.id, { holder: sister })).rejects.toMatchObject({ code: 'SPACE.HOLD_NOT_FOUND' });
    await waiting().join(operator, a!.id, tenant());
    await expect(transfers.transfer(lead, h.id, { holder: teams })).rejects.toMatchObject({ code: 'SPACE.TRANSFER_OVER_LINE' });
    expect(await rows()).toEqual(before);
    // within one company nobody in the line loses anything
    expect(await transfers.transfer(recruiter, h.id, { holder: sister })).toMatchObject({ holder: { id: sister.id }, waiting: 1 });
    const free = await holds().hold(recruiter, { unitIds: [b!.id], holder: old, until: on(5) });
    expect(await transfers.transfer(lead, free.id, { holder: teams })).toMatchObject({ holder: { id: teams.id }, state: 'active' });
  });

  it('an approval was for that company: another one asks again, an ended hold cannot be handed over', async () => {
    const [a] = await makeRooms(t);
    const h = await holds().hold(recruiter, { unitIds: [a!.id], holder: old, until: on(20) });
    await holds().confirm(operator, h.id);
    expect(await transfers.transfer(recruiter, h.id, { holder: sister })).toMatchObject({ state: 'active' });
    expect(await transfers.transfer(lead, h.id, { holder: teams })).toMatchObject({ state: 'pending', reasons: ['long'] });
    await hurry(h.id);
    await expect(transfers.transfer(lead, h.id, { holder: sister })).rejects.toMatchObject({ code: 'SPACE.HOLD_NOT_LIVE' });
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
