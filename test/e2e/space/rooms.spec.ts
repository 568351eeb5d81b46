import { addDays, businessDate, newId } from '@crm/platform';
import { startTestApi, type TestApi } from '../../support/app';
import { type MadeRoom, makeRooms, noFacts, registerProjects } from '../../support/space.rooms';

let t: TestApi;
let rooms: MadeRoom[];
const today = businessDate(new Date());
const on = (n: number) => addDays(today, n);
const mine = { kind: 'project', id: newId() };

beforeAll(async () => {
  t = await startTestApi();
  registerProjects(t, { [mine.id]: { users: ['recruiter1', 'lead1'], label: '沐阳医药（示例）' } });
  rooms = await makeRooms(t, { building: 'A3', floors: 2, perFloor: 4, change: { facts: noFacts({ clearHeightM: 3.9, powerKva: 150, steam: true }) } });
}, 60_000);
afterAll(() => t?.stop());

const hold = (user: 'recruiter1' | 'recruiter2' | 'operator_huoxian' | 'operator_biopark', unitIds: string[], until = on(5), holder = mine) => t.api(user).post('/holds', { unitIds, holder, until });

describe('holding rooms over HTTP', () => {
  it('a recruiter holds for the own project; the second gets 409 with the rooms named', async () => {
    const first = await hold('recruiter1', [rooms[0]!.id, rooms[1]!.id]);
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ state: 'active', units: [{ id: rooms[0]!.id, code: 'A3-101' }, { code: 'A3-102' }], holder: mine, version: 1, allowedEvents: ['extend', 'transfer', 'release'] });
    const second = await hold('operator_huoxian', [rooms[1]!.id, rooms[2]!.id], on(5), { kind: 'tenant', id: newId() });
    expect(second.status).toBe(409);
    expect(second.headers['content-type']).toContain('application/problem+json');
    expect(second.body).toMatchObject({ code: 'SPACE.UNIT_NOT_FREE', units: [{ id: rooms[1]!.id, code: 'A3-102', state: 'held', until: expect.stringMatching(/Z$/) }] });
    expect((await t.api('recruiter1').get(`/units/${rooms[2]!.id}`)).body.state).toBe('available');
    expect((await t.api('recruiter1').get(`/units/${rooms[1]!.id}`)).body).toMatchObject({ state: 'held', hold: { id: first.body.id } });
  });

  it('others see that it is held, not by whom', async () => {
    const seen = (await t.api('recruiter2').get(`/units/${rooms[0]!.id}`)).body;
    expect(seen.hold.holder).toEqual(mine);
    expect(seen.floorRentFenPerM2Day).toBeUndefined();
    expect(JSON.stringify((await t.api('recruiter2').get('/parks/huoxian/stacking-plan')).body)).not.toContain('沐阳医药');
    expect(JSON.stringify((await t.api('operator_huoxian').get('/parks/huoxian/stacking-plan')).body)).toContain('沐阳医药');
    expect((await t.api('operator_huoxian').get(`/units/${rooms[0]!.id}`)).body.floorRentFenPerM2Day).toBe(120);
    expect((await t.api('operator_biopark').get(`/units/${rooms[0]!.id}`)).status).toBe(404);
    expect((await t.api('operator_biopark').get('/parks/huoxian/stacking-plan')).status).toBe(404);
    expect((await t.api('auditor').get('/units')).status).toBe(403);
  });

  it('the same key and body hold once; another body is refused', async () => {
    const key = { 'idempotency-key': newId() };
    const body = { unitIds: [rooms[3]!.id], holder: mine, until: on(4) };
    const [a, b] = [await t.api('recruiter1').post('/holds', body, key), await t.api('recruiter1').post('/holds', body, key)];
    expect([a.status, b.status]).toEqual([201, 201]);
    expect(b.body.id).toBe(a.body.id);
    expect((await t.api('recruiter1').post('/holds', { ...body, until: on(6) }, key)).status).toBe(422);
    expect((await t.api('recruiter1').post(`/holds/${a.body.id}/release`, {})).body).toMatchObject({ state: 'released', allowedEvents: [] });
  });

  it('over 14 days it is pending, blocks, and only this park confirms; a stale version is 412', async () => {
    const long = (await hold('recruiter1', [rooms[4]!.id], on(20))).body;
    expect(long).toMatchObject({ state: 'pending', reasons: ['long'] });
    expect((await hold('operator_huoxian', [rooms[4]!.id], on(2), { kind: 'tenant', id: newId() })).status).toBe(409);
    expect((await t.api('recruiter1').post(`/holds/${long.id}/confirm`)).status).toBe(403);
    expect((await t.api('operator_biopark').post(`/holds/${long.id}/confirm`)).status).toBe(404);
    expect((await t.api('operator_huoxian').post(`/holds/${long.id}/confirm`, {}, { 'if-match': '"9"' })).status).toBe(412);
    expect((await t.api('operator_huoxian').post(`/holds/${long.id}/confirm`, {}, { 'if-match': `"${long.version}"` })).body.state).toBe('active');
    const told = (await t.api('operator_huoxian').get('/notifications')).body.items as { title: string }[];
    expect(told.map((n) => n.title)).toContain('预留待审批：A3-201');
  });

  it.each([
    ['no rooms', { unitIds: [] }, 400, 'unitIds'], ['not ids', { unitIds: ['x'] }, 400, 'unitIds'], ['the past', { until: '2020-01-01' }, 422, 'until'], ['no date', { until: 'soon' }, 400, 'until'],
    ['unknown room', { unitIds: [newId()] }, 422, 'unitIds.0'], ['unknown project', { holder: { kind: 'project', id: newId() } }, 403, null], ['a stranger field', { ownerId: 'me' }, 400, 'ownerId'],
  ])('%s is refused and nothing changes', async (_name, change, status, path) => {
    const before = await t.db.row('SELECT COUNT(*) AS n FROM space_hold');
    const answer = await t.api('recruiter1').post('/holds', { unitIds: [rooms[5]!.id], holder: mine, until: on(3), ...change });
    expect(answer.status).toBe(status);
    if (path) expect((answer.body.errors as { path: string }[]).map((e) => e.path)).toContain(path);
    expect(await t.db.row('SELECT COUNT(*) AS n FROM space_hold')).toEqual(before);
  });

  it('a hold that runs out is offered to who waits, who is told', async () => {
    const first = (await hold('recruiter1', [rooms[5]!.id])).body;
    expect((await t.api('operator_huoxian').post(`/units/${rooms[5]!.id}/waiting`, { holder: { kind: 'tenant', id: newId() } })).status).toBe(201);
    await t.db.exec('UPDATE space_hold SET hold_until = NOW(3) - INTERVAL 1 SECOND WHERE id = ?', [first.id]);
    expect((await t.api('recruiter1').get(`/holds/${first.id}`)).body.state).toBe('expired');
    await t.job('space.expireHolds');
    await t.drain();
    expect((await t.api('operator_huoxian').get(`/units/${rooms[5]!.id}`)).body).toMatchObject({ state: 'held', hold: { origin: 'offer' } });
    const told = async (user: 'recruiter1' | 'operator_huoxian') => ((await t.api(user).get('/notifications')).body.items as { title: string }[]).map((n) => n.title);
    expect(await told('recruiter1')).toContain('预留已到期：A3-202');
    expect(await told('operator_huoxian')).toContain('候补已递补：漷县 A3-202');
  });
});

describe('leases, plans, matching', () => {
  it('signs, shows, prices and ends a lease', async () => {
    const holder = { kind: 'tenant', id: newId() };
    const body = { unitIds: [rooms[6]!.id], holder, holderLabel: '屹衡检测（示例）', startsOn: on(-60), endsOn: on(305), rentFenPerM2Day: 100, monthBasis: '30', rentFreeMonths: 1, depositMonths: 3, escalation: 5 };
    expect((await t.api('recruiter1').post('/leases', body)).status).toBe(403);
    expect((await t.api('operator_huoxian').post('/leases', { ...body, endsOn: on(-61) })).body).toMatchObject({ code: 'SPACE.LEASE_TERM', errors: [{ path: 'endsOn' }] });
    const lease = await t.api('operator_huoxian').post('/leases', body);
    expect(lease.status).toBe(201);
    expect(lease.body).toMatchObject({ state: 'signed', monthRentFen: 1_500_000, escalation: { percent: 5, everyMonths: 12 }, needsApproval: true, holder: { label: '屹衡检测（示例）' } });
    expect((await t.api('operator_huoxian').post(`/leases/${lease.body.id}/approve`, { note: '园区会议纪要' })).body.needsApproval).toBe(false);
    const roll = (await t.api('operator_huoxian').get('/parks/huoxian/rent-roll')).body;
    expect(roll.rows).toMatchObject([{ units: ['A3-203'], label: '屹衡检测（示例）', areaM2: 500, monthRentFen: 1_500_000 }]);
    const plan = (await t.api('manager').get('/parks/huoxian/stacking-plan')).body;
    expect(plan.buildings[0]).toMatchObject({ code: 'A3', expiringLeases: 1, occupancy: { leasedM2: 500, occupancyPercent: 12.5 } });
    expect((await t.api('manager').get(`/parks/huoxian/stacking-plan?asOf=${on(400)}`)).body.buildings[0].occupancy.leasedM2).toBe(0);
    expect((await t.api('manager').get(`/parks/huoxian/stacking-plan?asOf=${on(-61)}`)).body.occupancy.leasedM2).toBe(0);
    expect((await t.api('operator_huoxian').post(`/leases/${lease.body.id}/end`, { endsOn: on(-1), reason: '迁出' })).body).toMatchObject({ state: 'ended', endsOn: on(-1) });
    expect((await t.api('manager').get(`/units/${rooms[6]!.id}`)).body).toMatchObject({ state: 'available', vacantDays: 0 });
  });

  it('matches a demand; an unknown never meets a hard need and says so', async () => {
    const ask = (demand: object) => t.api('recruiter1').post('/space/match', { demand });
    const found = (await ask({ areaMinM2: 400, areaMaxM2: 600, use: 'production', clearHeightMinM: 3.5 })).body;
    expect(found.candidates[0]).toMatchObject({ park: 'huoxian', areaM2: 500, misses: [], free: true, reasons: expect.arrayContaining([expect.objectContaining({ code: 'CLEAR_HEIGHT', text: '净高 3.9 m' })]) });
    const unknown = (await ask({ areaMinM2: 400, areaMaxM2: 600, use: 'production', floorLoadMinKnM2: 1 })).body;
    expect(unknown.candidates).toEqual([]);
    expect(unknown.nearMisses[0].misses[0]).toMatchObject({ code: 'FLOOR_LOAD', unknown: true, mends: [{ code: 'verify' }] });
    expect((await ask({ areaMinM2: 0 })).body.errors).toMatchObject([{ path: 'demand.areaMinM2' }]);
    expect((await ask({ areaMinM2: 10, use: 'castle' })).status).toBe(400);
  });

  it('facts change with a version, and null says 未知', async () => {
    const unit = (await t.api('operator_huoxian').get(`/units/${rooms[7]!.id}`)).body;
    const changed = await t.api('operator_huoxian').patch(`/units/${unit.id}`, { clearHeightM: null, effluentM3Day: 20 }, { 'if-match': `"${unit.version}"` });
    expect(changed.body).toMatchObject({ clearHeightM: null, effluentM3Day: 20, steam: true, version: unit.version + 1 });
    expect((await t.api('operator_huoxian').patch(`/units/${unit.id}`, { steam: false }, { 'if-match': `"${unit.version}"` })).status).toBe(412);
    expect((await t.api('operator_huoxian').patch(`/units/${unit.id}`, { state: 'leased' })).status).toBe(400);
    expect((await t.api('operator_huoxian').patch(`/units/${unit.id}`, { biosafety: 9 })).status).toBe(400);
    expect((await t.api('recruiter1').patch(`/units/${unit.id}`, { steam: false })).status).toBe(403);
  });

  it('lists with filters, and the exported book is the import', async () => {
    const held = (await t.api('manager').get('/units?park=huoxian&state=held&total=true')).body;
    expect(held.items.every((u: { state: string }) => u.state === 'held')).toBe(true);
    expect(held.total).toBe(held.items.length);
    const book = await t.api('operator_huoxian').get('/units/export.xlsx');
    expect(book.status).toBe(200);
    const upload = await t.api('operator_huoxian').upload('/imports', { name: '房源.csv', bytes: Buffer.from('房号,园区,楼栋,楼层,建筑面积,净高,荷载\nB9-101,漷县,B9,1,"3,200.50",7.5,2.5t/㎡\nB9-102,漷县,B9,1,0,未知,20\nA3-101,漷县,A3,1,500,,\n') }, { kind: 'units' });
    expect(upload.status).toBe(201);
    expect((await t.api('operator_huoxian').post(`/imports/${upload.body.id}/check`, { mapping: upload.body.suggestedMapping })).status).toBe(202);
    await t.drain();
    expect((await t.api('operator_huoxian').get(`/imports/${upload.body.id}`)).body).toMatchObject({ state: 'checked', counts: { rows: 3, ready: 1, duplicates: 1, errors: 1 } });
    await t.api('operator_huoxian').post(`/imports/${upload.body.id}/commit`, {});
    await t.drain();
    const made = (await t.api('operator_huoxian').get('/units?building=B9')).body.items;
    expect(made).toMatchObject([{ code: 'B9-101', areaM2: 3200.5, clearHeightM: 7.5, floorLoadKnM2: 25, steam: null, state: 'available' }]);
    await t.api('operator_huoxian').post(`/imports/${upload.body.id}/undo`, {});
    await t.drain();
    expect((await t.api('operator_huoxian').get('/units?building=B9')).body.items).toEqual([]);
  });
});
