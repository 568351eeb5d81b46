import { Targets } from '@crm/reports';
import type { DemoContext } from './context';

/** The target sets of the documents; figures stay empty until the administration enters them. */
export async function seedReports({ app }: DemoContext): Promise<void> {
  await app.get(Targets, { strict: false }).seed();
}
