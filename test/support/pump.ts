import { Firing } from '@crm/reminders';
import type { TestApi } from './app';

const BREATH_MS = 150;
const SWEEP_MS = 2_000;

/**
 * The worker's part for tests that look at a living product: runs what the outbox orders and fires what is due as it comes, until the answer is called.
 * A job that fails does not stop the rest; stopping then throws its error.
 */
export function startPump(t: Pick<TestApi, 'drain' | 'get'>): () => Promise<void> {
  let working = true;
  const failures: unknown[] = [];
  const loop = (async () => {
    for (let swept = 0; working; ) {
      const due = Date.now() - swept > SWEEP_MS;
      if (due) swept = Date.now();
      await (due ? t.get(Firing).sweep() : Promise.resolve()).then(() => t.drain()).catch((failure: unknown) => failures.push(failure));
      await new Promise((resolve) => setTimeout(resolve, BREATH_MS));
    }
  })();
  return async () => {
    working = false;
    await loop;
    if (failures.length > 0) throw failures[0];
  };
}
