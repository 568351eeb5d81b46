import { checks, SpacePlans } from '@crm/space';
import { demoContext } from '../../../apps/api/demo/context';
import { demoSeeders } from '../../../apps/api/demo/seeders';
import { seedSpace } from '../../../apps/api/demo/space.demo';
import { startTestApi, type TestApi } from '../../support/app';

let t: TestApi;
beforeAll(async () => {
  t = await startTestApi();
}, 60_000);
afterAll(() => t.stop());

it('leaves nothing half made when it is cut short', async () => {
  const context = await demoContext({ get: t.get } as unknown as Parameters<typeof demoContext>[0]);
  const rooms = demoSeeders.find((seeder) => seeder.name === 'parks and rooms')!;
  await expect(rooms.seed({ ...context, actor: () => { throw new Error('cut short'); } })).rejects.toThrow('cut short');
  expect(await t.db.rows('select id from space_unit')).toEqual([]);
});

it('seeds three parks to the stated sizes and occupancies, once', async () => {
  const context = await demoContext({ get: t.get } as unknown as Parameters<typeof demoContext>[0]);
  const started = Date.now();
  await seedSpace(context);
  const ms = Date.now() - started;
  await seedSpace(context);
  const parks = await t.get(SpacePlans).parks();
  expect(parks.map((p) => [p.code, p.buildings, p.occupancy.units])).toEqual([['huoxian', 8, 221], ['life_science_park', 7, 261], ['biopark', 6, 121]]);
  const [h, l, b] = parks.map((p) => p.occupancy.occupancyPercent!) as [number, number, number];
  expect(h).toBeGreaterThan(60);
  expect(h).toBeLessThan(75);
  expect(l).toBeGreaterThan(85);
  expect(l).toBeLessThan(92);
  expect(b).toBeGreaterThan(55);
  expect(b).toBeLessThan(70);
  expect((await Promise.all(checks.map((c) => c.run(t.db)))).flat()).toEqual([]);
  console.log(`seeded in ${ms} ms; ${JSON.stringify(parks.map((p) => [p.code, p.occupancy.occupancyPercent, p.waleAreaYears]))}`);
}, 120_000);
