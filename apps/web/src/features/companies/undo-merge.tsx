import { call } from '@/api/client';
import { useInvalidate } from '@/api/hooks';
import { sayProblem } from '@/api/problem';
import { toast } from '@/ui/toast';

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

/** Beside the entry of a merge, for a day. */
export function UndoMerge({ mergeId }: { mergeId: string }) {
  const undo = useUndoMerge();
  return <button type="button" className="linkish" style={{ marginLeft: 8 }} onClick={() => void undo(mergeId)}>撤销合并</button>;
}
