import type { Entry } from './views';

const DAY_MS = 86_400_000;
/** What the timeline says of a merge that was taken back. */
const TAKEN_BACK = '撤销合并';

/** Merges among the entries that can still be taken back: of the last day, and not taken back yet. */
export function undoableMerges(entries: readonly Entry[], now: number): Set<string> {
  const merges = entries.flatMap((e) => (e.kind === 'merged' && e.subject ? [{ id: e.subject.id, at: Date.parse(e.at), back: e.title === TAKEN_BACK }] : []));
  return new Set(merges.filter((m) => now - m.at < DAY_MS && !merges.some((other) => other.id === m.id && other.back)).map((m) => m.id));
}
