import { setTimeout as pause } from 'node:timers/promises';

const BREATH_MS = 25;

/** Asks again until the answer is there; fails after `ms` with what was waited for. */
export async function until<T>(what: string, ask: () => Promise<T | undefined | null | false>, ms = 15_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${ms} ms in vain for ${what}`);
    await pause(BREATH_MS);
  }
}
