import { addDays, businessDate, endOfBusinessDay, newId } from '@crm/platform';
import { startTestApi, type TestApi } from '../../support/app';
import { type MadeRoom, makeRooms, noFacts, registerProjects } from '../../support/space.rooms';

/** The outside contract of rooms as a stranger would try it: dates at their edges, lists that cannot be, rights of every role. */
let t: TestApi;
const today = businessDate(new Date());
const on = (n: number) => addDays(today, n);
const mine = { kind: 'project', id: newId() };
const tenant = () => ({ kind: 'tenant', id: newId() });
const park = (name: 'huoxian' | 'biopark' = 'huoxian') => t.api(`operator_${name}`);
const room = async (change: object = {}): Promise<MadeRoom> => (await makeRooms(t, { perFloor: 1, ...change }))[0]!;
const holdOn = (unitIds: string[], until: string, holder: object = tenant()) => park().post('/holds', { unitIds, holder, until });
const leaseOn = (unitIds: string[], startsOn: string, endsOn: string, holder: object = tenant()) => park().post('/leases', { unitIds, holder, startsOn, endsOn, rentFenPerM2Day: 150 });
const paths = (body: { errors?: { path: string }[] }) => (body.errors ?? []).map((e) => e.path);
const counts = () => t.db.row('SELECT (SELECT COUNT(*) FROM space_hold) AS holds, (SELECT COUNT(*) FROM space_lease) AS leases, (SELECT COUNT(*) FROM space_claim) AS claims, (SELECT COUNT(*) FROM space_unit_day) AS days, (SELECT COUNT(*) FROM space_unit) AS units');

beforeAll(async () => {
  t = await startTestApi();
  registerProjects(t, { [mine.id]: { users: ['recruiter1', 'lead1'], label: '试例（示例）' } });
}, 60_000);
afterAll(() => t?.stop());

describe('when a hold ends', () => {
  it.each<[string, () => string, () => string]>([
    ['today lasts to 24:00 in Beijing', () => today, () => endOfBusinessDay(today).toISOString()],
    ['a date', () => on(3), () => endOfBusinessDay(on(3)).toISOString()],
    ['a time with a zone', () => `${on(3)}T09:30:00+08:00`, () => new Date(`${on(3)}T01:30:00Z`).toISOString()],
    ['a time in UTC', () => `${on(3)}T09:30:00Z`, () => new Date(`${on(3)}T09:30:00Z`).toISOString()],
    ['a time without a zone is Beijing time', () => `${on(3)}T09:30`, () => new Date(`${on(3)}T01:30:00Z`).toISOString()],
  ])('%s', async (_name, until, want) => {
    const answer = await holdOn([(await room()).id], until());
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ state: 'active', until: want() });
  });

  it.each<[string, () => string, string, number]>([
    ['14 days are free', () => on(14), 'active', 500], ['15 ask', () => on(15), 'pending', 500], ['3,000 ㎡ are free', () => on(2), 'active', 3000], ['a hundredth more asks', () => on(2), 'pending', 3000.01],
  ])('%s', async (_name, until, state, areaM2) => expect((await holdOn([(await room({ areaM2 })).id], until())).body.state).toBe(state));

  it.each<[string, unknown]>([['yesterday', on(-1)], ['a second ago', new Date(Date.now() - 1000).toISOString()], ['a year', '2027'], ['a month', '2027-01'], ['a week', '2027-W03'], ['no such day', '2027-02-30'], ['words', 'soon'], ['a number', 1_900_000_000], ['nothing', null], ['beyond the calendar', '9999-12-31']])(
    '%s is refused with the field and holds nothing', async (_name, until) => {
      const { id } = await room();
      const before = await counts();
      const answer = await park().post('/holds', { unitIds: [id], holder: tenant(), until });
      expect([400, 422]).toContain(answer.status);
      expect(paths(answer.body)).toContain('until');
      expect(await counts()).toEqual(before);
    });
});

describe('lists and holders that cannot be', () => {
  it.each<[string, (id: string) => object, number, string]>([
    ['no rooms', () => ({ unitIds: [] }), 400, 'unitIds'], ['a room twice', (id) => ({ unitIds: [id, id] }), 400, 'unitIds'], ['no list', (id) => ({ unitIds: id }), 400, 'unitIds'], ['one unknown', (id) => ({ unitIds: [id, newId()] }), 422, 'unitIds.1'],
    ['no holder', () => ({ holder: undefined }), 400, 'holder'], ['a holder without id', () => ({ holder: { kind: 'project' } }), 400, 'holder.id'], ['an unknown project', () => ({ holder: { kind: 'project', id: newId() } }), 422, 'holder.id'],
    ['a negative deposit', () => ({ depositFen: -1 }), 400, 'depositFen'], ['half a fen', () => ({ depositFen: 0.5 }), 400, 'depositFen'], ['a state of its own', () => ({ state: 'active' }), 400, 'state'], ['a holder with more', () => ({ holder: { ...tenant(), label: 'x' } }), 400, 'holder.label'],
  ])('%s', async (_name, change, status, path) => {
    const { id } = await room();
    const before = await counts();
    const answer = await park().post('/holds', { unitIds: [id], holder: tenant(), until: on(3), ...change(id) });
    expect(answer.status).toBe(status);
    expect(paths(answer.body)).toContain(path);
    expect(await counts()).toEqual(before);
  });

  it('rooms of two parks, another park, all or nothing', async () => {
    const [here, there] = [await room(), await room({ park: 'biopark' })];
    expect((await t.api('recruiter1').post('/holds', { unitIds: [here.id, there.id], holder: mine, until: on(3) })).body.code).toBe('SPACE.UNITS_OF_MANY_PARKS');
    expect((await holdOn([there.id], on(3))).status).toBe(403);
    const taken = await room();
    await holdOn([taken.id], on(3));
    const refused = await holdOn([here.id, taken.id], on(3));
    expect(refused.body).toMatchObject({ code: 'SPACE.UNIT_NOT_FREE', units: [{ id: taken.id, code: taken.code, state: 'held' }] });
    expect((await t.api('manager').get(`/units/${here.id}`)).body.state).toBe('available');
  });

  it('the same key and body answer once over, another body 422, and no key twice is 409 to oneself', async () => {
    const { id } = await room();
    const body = { unitIds: [id], holder: mine, until: on(3) };
    const key = { 'idempotency-key': newId() };
    const first = await t.api('recruiter1').post('/holds', body, key);
    expect((await t.api('recruiter1').post('/holds', body, key)).body).toEqual(first.body);
    expect((await t.api('recruiter1').post('/holds', { ...body, until: on(4) }, key)).status).toBe(422);
    expect((await t.api('recruiter1').post('/holds', body)).status).toBe(409);
  });
});

describe('leases at their edges', () => {
  it('both days belong to it; the next starts on endsOn + 1, a renewal in between is refused', async () => {
    const { id } = await room();
    const first = await leaseOn([id], on(10), on(20));
    expect(first.status).toBe(201);
    for (const [from, to] of [[20, 30], [1, 10], [12, 15], [1, 40], [20, 20], [10, 10]] as const) expect((await leaseOn([id], on(from), on(to))).body).toMatchObject({ code: 'SPACE.UNIT_NOT_FREE', units: [{ id, state: 'leased', until: on(20) }] });
    expect((await leaseOn([id], on(21), on(30))).status).toBe(201);
    expect((await leaseOn([id], on(5), on(9))).status).toBe(201);
    expect((await park().post(`/leases/${first.body.id}/renew`, { endsOn: on(25) })).status).toBe(409);
    expect((await park().post(`/leases/${first.body.id}/end`, { endsOn: on(15) })).body.endsOn).toBe(on(15));
    expect((await leaseOn([id], on(16), on(20))).status).toBe(201);
  });

  it('a single day is a lease', async () => expect((await leaseOn([(await room()).id], today, today)).body).toMatchObject({ startsOn: today, endsOn: today, state: 'signed' }));

  it.each<[string, object, string]>([
    ['ends before it starts', { startsOn: on(5), endsOn: on(4) }, 'endsOn'], ['no such day', { endsOn: '2027-02-30' }, 'endsOn'], ['a time', { startsOn: `${on(1)}T00:00:00Z` }, 'startsOn'], ['a negative rent', { rentFenPerM2Day: -1 }, 'rentFenPerM2Day'],
    ['three decimals', { rentFenPerM2Day: 1.234 }, 'rentFenPerM2Day'], ['a month of 31', { monthBasis: '31' }, 'monthBasis'], ['a hundred years', { endsOn: '2068-12-31', startsOn: '2016-01-01' }, 'endsOn'], ['negative free months', { rentFreeMonths: -1 }, 'rentFreeMonths'],
  ])('%s', async (_name, change, path) => {
    const { id } = await room();
    const before = await counts();
    const answer = await park().post('/leases', { unitIds: [id], holder: tenant(), startsOn: on(1), endsOn: on(30), rentFenPerM2Day: 150, ...change });
    expect([400, 422]).toContain(answer.status);
    expect(paths(answer.body)).toContain(path);
    expect(await counts()).toEqual(before);
  });

  it('uses up the own hold, also a pending one; another holder’s stops it for any period', async () => {
    const [a, b] = await makeRooms(t, { perFloor: 2 });
    const hold = await t.api('recruiter1').post('/holds', { unitIds: [a!.id], holder: mine, until: on(20) });
    expect(hold.body.state).toBe('pending');
    expect((await leaseOn([a!.id], on(300), on(400))).body).toMatchObject({ code: 'SPACE.UNIT_NOT_FREE', units: [{ state: 'held' }] });
    expect((await leaseOn([a!.id, b!.id], today, on(30), mine)).status).toBe(201);
    expect((await park().get(`/holds/${hold.body.id}`)).body).toMatchObject({ state: 'leased', allowedEvents: [] });
  });

  it('a lease ahead leaves the days before it to a hold that ends in time', async () => {
    const { id } = await room();
    await leaseOn([id], on(10), on(40));
    expect((await holdOn([id], on(10))).body).toMatchObject({ units: [{ state: 'leased', until: on(40) }] });
    expect((await holdOn([id], on(9))).status).toBe(201);
  });
});

describe('who may do what with a hold', () => {
  const roles = ['recruiter1', 'lead1', 'recruiter2', 'operator_huoxian', 'operator_biopark', 'manager', 'admin', 'auditor'] as const;
  it.each<[string, object, Record<(typeof roles)[number], number>]>([
    ['extend', { until: on(6) }, { recruiter1: 200, lead1: 200, recruiter2: 403, operator_huoxian: 200, operator_biopark: 404, manager: 403, admin: 403, auditor: 403 }],
    ['release', {}, { recruiter1: 200, lead1: 200, recruiter2: 403, operator_huoxian: 200, operator_biopark: 404, manager: 403, admin: 403, auditor: 403 }],
    ['confirm', {}, { recruiter1: 403, lead1: 403, recruiter2: 403, operator_huoxian: 409, operator_biopark: 404, manager: 403, admin: 403, auditor: 403 }],
  ])('%s', async (what, body, want) => {
    const got: Record<string, number> = {};
    for (const role of roles) {
      const { id } = (await t.api('recruiter1').post('/holds', { unitIds: [(await room()).id], holder: mine, until: on(3) })).body as { id: string };
      got[role] = (await t.api(role).post(`/holds/${id}/${what}`, body)).status;
    }
    expect(got).toEqual(want);
  });

  it('an extension over the limits waits again and still blocks; an ended hold takes nothing any more', async () => {
    const { id } = await room();
    const hold = (await t.api('recruiter1').post('/holds', { unitIds: [id], holder: mine, until: on(3) })).body;
    expect((await t.api('recruiter1').post(`/holds/${hold.id}/extend`, { until: on(2) })).status).toBe(422);
    expect((await t.api('recruiter1').post(`/holds/${hold.id}/extend`, { until: on(15) })).body).toMatchObject({ state: 'pending' });
    expect((await holdOn([id], on(1))).status).toBe(409);
    expect((await park().post(`/holds/${hold.id}/release`, {})).body.state).toBe('released');
    for (const [what, body] of [['extend', { until: on(9) }], ['release', {}], ['confirm', {}], ['transfer', { holder: tenant() }]] as const) {
      const answer = await park().post(`/holds/${hold.id}/${what}`, body);
      expect(answer.body).toMatchObject({ status: 409, code: 'SPACE.HOLD_NOT_LIVE', detail: '预留已释放，不能再改。' });
    }
  });
});

describe('dividing, joining, closing', () => {
  it('not while anybody holds or has let it, not into areas that do not add up', async () => {
    const [held, let_, free, next] = await makeRooms(t, { perFloor: 4 });
    await holdOn([held!.id], on(3));
    await leaseOn([let_!.id], on(100), on(200));
    const split = (id: string, parts: object[]) => park().post(`/units/${id}/split`, { parts });
    const code = () => `Y${newId().slice(-8)}`;
    const halves = () => [{ code: code(), areaM2: 250 }, { code: code(), areaM2: 250 }];
    expect((await split(held!.id, halves())).body).toMatchObject({ code: 'SPACE.UNIT_NOT_FREE', units: [{ id: held!.id, state: 'held' }] });
    expect((await split(let_!.id, halves())).body).toMatchObject({ code: 'SPACE.UNIT_NOT_FREE', units: [{ id: let_!.id, state: 'leased', until: on(200) }] });
    for (const parts of [[{ code: code(), areaM2: 500 }], [{ code: code(), areaM2: 300 }, { code: code(), areaM2: 300 }], [{ code: code(), areaM2: 100 }, { code: code(), areaM2: 100 }], [{ code: code(), areaM2: 0 }, { code: code(), areaM2: 500 }]]) {
      expect([400, 422]).toContain((await split(free!.id, parts)).status);
    }
    expect((await t.api('recruiter1').post(`/units/${free!.id}/split`, { parts: halves() })).status).toBe(403);
    expect((await park('biopark').post(`/units/${free!.id}/split`, { parts: halves() })).status).toBe(404);
    expect((await park().post('/units/merge', { unitIds: [free!.id, let_!.id], code: code() })).status).toBe(409);
    const merged = await park().post('/units/merge', { unitIds: [free!.id, next!.id], code: code() });
    expect(merged.body).toMatchObject({ areaM2: 1000, state: 'available' });
    expect((await holdOn([free!.id], on(3))).body.code).toBe('SPACE.UNITS_UNKNOWN');
  });

  it('works close it for their days only', async () => {
    const { id } = await room();
    expect((await park().post(`/units/${id}/windows`, { kind: 'maintenance', from: on(5), to: on(4) })).status).toBe(422);
    expect((await park().post(`/units/${id}/windows`, { kind: 'maintenance', from: on(5), to: on(9) })).status).toBe(201);
    expect((await holdOn([id], on(7))).body).toMatchObject({ units: [{ id, state: 'maintenance', until: on(9) }] });
    expect((await holdOn([id], on(4))).status).toBe(201);
  });
});

describe('reading', () => {
  it('a day that is none is refused, not read as today', async () => {
    for (const asOf of ['2026-02-30', '2026-13-01', 'today', '20261123', '2026-11-23T00:00:00Z']) expect((await t.api('manager').get(`/parks/huoxian/stacking-plan?asOf=${asOf}`)).status).toBe(400);
    expect((await t.api('manager').get('/parks/nowhere/stacking-plan')).status).toBe(404);
  });

  it('a held room can be had on the day after its date, a let one on the day after its last', async () => {
    const [a, b] = await makeRooms(t, { perFloor: 2 });
    await holdOn([a!.id], on(3));
    await leaseOn([b!.id], on(-5), on(7));
    expect((await t.api('manager').get(`/units/${a!.id}`)).body).toMatchObject({ state: 'held', stateUntil: on(3), availableFrom: on(4) });
    expect((await t.api('manager').get(`/units/${b!.id}`)).body).toMatchObject({ state: 'leased', stateUntil: on(7), availableFrom: on(8) });
  });

  it('matching tells what stands in time: held, let, free, and who asks from another park sees only his own', async () => {
    const building = `M${newId().slice(-5)}`;
    const [a, b, c] = await makeRooms(t, { building, perFloor: 3, areaM2: 777.77, change: { facts: noFacts({ clearHeightM: 5, floorLoadKnM2: 12, powerKva: 90 }) } });
    await holdOn([a!.id], on(3));
    await leaseOn([b!.id], on(-5), on(30));
    const demand = { areaMinM2: 777.77, areaMaxM2: 777.77, use: 'production', clearHeightMinM: 5, parks: ['huoxian'] };
    const ask = async (who: 'recruiter1' | 'operator_biopark', d: object) => ((await t.api(who).post('/space/match', { demand: d })).body.candidates as { unitIds: string[]; availableFrom: string; free: boolean }[]).map((x) => [x.unitIds[0], x.availableFrom, x.free]);
    expect(await ask('recruiter1', demand)).toEqual([[c!.id, today, true], [a!.id, on(4), false], [b!.id, on(31), false]]);
    expect(await ask('operator_biopark', { ...demand, parks: undefined })).toEqual([]);
    expect(await ask('recruiter1', { ...demand, floorLoadMinKnM2: 12.01 })).toEqual([]);
    expect(await ask('recruiter1', { ...demand, dualPower: true })).toEqual([]);
    const three = (await t.api('recruiter1').post('/space/match', { demand: { ...demand, areaMinM2: 2333.31, areaMaxM2: 2333.31, contiguous: true, powerMinKva: 270 } })).body.candidates;
    expect(three).toMatchObject([{ unitIds: [a!.id, b!.id, c!.id], areaM2: 2333.31, availableFrom: on(31), shape: 'whole_floor' }]);
    for (const bad of [{ areaMinM2: -1 }, { areaMinM2: 10, areaMaxM2: 5 }, { areaMinM2: 'x' }, { areaMinM2: 1, cleanroom: 'E' }, { areaMinM2: 1, biosafety: 4 }, { areaMinM2: 1, neededFrom: '2026-02-30' }, { areaMinM2: 1, parks: ['nowhere'] }, { areaMinM2: 1, wish: true }, {}]) {
      expect((await t.api('recruiter1').post('/space/match', { demand: bad })).status).toBe(400);
    }
  });
});
