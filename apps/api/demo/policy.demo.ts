import { PolicyCatalogue } from '@crm/policy';
import type { DemoContext } from './context';

/** Version 1 of the catalogue: the five source documents. Also without demo data. */
export async function seedPolicy(context: DemoContext): Promise<void> {
  await context.app.get(PolicyCatalogue, { strict: false }).seed();
}
