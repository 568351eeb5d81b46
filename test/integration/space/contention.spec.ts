import type { Actor } from '@crm/identity';
import { addDays, businessDate } from '@crm/platform';
import { checks, SpaceHolds, SpaceLeases } from '@crm/space';
import { startTestApi, type TestApi } from '../../support/app';
import { actorOf, makeRooms, tenant } from '../../support/space.rooms';

/** CONTENTION_ROUNDS=1000 is the full gate; the small number keeps CI short. */
const ROUNDS = Number(process.env.CONTENTION_ROUNDS ?? 12);
const WAYS = 50;
const today = businessDate(new Date());

describe.each(['REPEATABLE READ', 'READ COMMITTED'])('50 at once for one room, %s', (isolation) => {
  let t: TestApi;
  let operator: Actor;
  beforeAll(async () => {
    t = await startTestApi({ env: { DB_ISOLATION: isolation, DB_POOL: '50' } });
    operator = await actorOf(t, 'operator_huoxian');
  }, 60_000);
  afterAll(() => t.stop());

  it(`one winner in each of ${ROUNDS} rounds of holds, everybody else told who has it`, async () => {
    expect((await t.db.row<{ level: string }>('SELECT @@tx_isolation AS level'))!.level).toBe(isolation.replace(' ', '-'));
    const holds = t.get(SpaceHolds);
    const rooms = await makeRooms(t, { perFloor: 50, floors: Math.ceil(ROUNDS / 50) });
    for (let round = 0; round < ROUNDS; round += 1) {
      const room = rooms[round]!;
      const answers = await Promise.allSettled(Array.from({ length: WAYS }, () => holds.hold(operator, { unitIds: [room.id], holder: tenant(), until: addDays(today, 3) })));
      const lost = answers.filter((a): a is PromiseRejectedResult => a.status === 'rejected');
      expect(lost).toHaveLength(WAYS - 1);
      expect(new Set(lost.map((a) => (a.reason as { code: string }).code))).toEqual(new Set(['SPACE.UNIT_NOT_FREE']));
    }
  }, 60_000 + ROUNDS * 3_000);

  it('holds, leases and sets of rooms mixed: never two on one room', async () => {
    const rooms = await makeRooms(t, { perFloor: 6 });
    const ids = rooms.map((r) => r.id);
    const work = Array.from({ length: WAYS }, (_, i) => {
      const unitIds = ids.filter((_, n) => ((i * 7 + n * 3) % 5) < 2);
      return i % 3 === 0
        ? t.get(SpaceLeases).sign(operator, { unitIds, holder: tenant(), startsOn: addDays(today, i % 4), endsOn: addDays(today, 40 + i), rentFenPerM2Day: 150 }).then((l) => l.units)
        : t.get(SpaceHolds).hold(operator, { unitIds, holder: tenant(), until: addDays(today, 3) }).then((h) => h.units);
    });
    const won = (await Promise.allSettled(work)).flatMap((a) => {
      if (a.status === 'fulfilled') return [a.value.map((u) => u.id)];
      expect((a.reason as { code: string }).code).toBe('SPACE.UNIT_NOT_FREE');
      return [];
    });
    expect(won.length).toBeGreaterThan(0);
    expect(new Set(won.flat()).size).toBe(won.flat().length);
    expect((await Promise.all(checks.map((c) => c.run(t.db)))).flat()).toEqual([]);
  }, 60_000);
});
