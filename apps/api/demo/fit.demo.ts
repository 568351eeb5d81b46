import { Computed } from '@crm/companies';
import type { DemoContext } from './context';

/** Stored scores follow the words of the running program: an update that ships others orders a re-scoring. */
export async function keepScores(ctx: DemoContext): Promise<void> {
  await ctx.app.get(Computed).keepUp();
}
