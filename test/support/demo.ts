import { demoContext } from '../../apps/api/demo/context';
import { demoSeeders } from '../../apps/api/demo/seeders';
import type { TestApi } from './app';

/** Fills in the whole demo data and does what it ordered. */
export async function fillDemo(t: TestApi): Promise<void> {
  const context = await demoContext({ get: (token: never) => t.get(token) } as never);
  for (const seeder of demoSeeders.filter((candidate) => !candidate.always)) await seeder.seed(context);
  await t.drain();
}
