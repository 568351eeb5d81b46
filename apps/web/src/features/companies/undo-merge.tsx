import { call } from '@/api/client';
import { useInvalidate } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { toast } from '@/ui/toast';
import type { Entry } from './views';

const DAY_MS = 86_400_000;
/** What the timeline says of a merge that was taken back. */
const TAKEN_BACK = '撤销合并';

/** Both records as they were; says how it went. */
export function useUndoMerge(): (mergeId: string) => Promise<void> {
  const invalidate = useInvalidate();
  return async (mergeId) => {
    try {
      await call('post', '/api/v1/companies/merges/{mergeId}/undo', { path: { mergeId } as never });
    } catch (problem) {
      toast.error(sayProblem(problem));
      return;
    }
    toast.done('已撤销合并');
    await invalidate('/api/v1/companies');
  };
}

/** Merges among the entries that can still be taken back: of the last day, and not taken back yet. */
export function undoableMerges(entries: readonly Entry[], now: number): Set<string> {
  const merges = entries.flatMap((e) => (e.kind === 'merged' && e.subject ? [{ id: e.subject.id, at: Date.parse(e.at), back: e.title === TAKEN_BACK }] : []));
  return new Set(merges.filter((m) => now - m.at < DAY_MS && !merges.some((other) => other.id === m.id && other.back)).map((m) => m.id));
}

/** Beside the entry of a merge, for a day. */
export function UndoMerge({ mergeId }: { mergeId: string }) {
  const undo = useUndoMerge();
  return <button type="button" className="linkish" style={{ marginLeft: 8 }} onClick={() => void undo(mergeId)}>撤销合并</button>;
}
