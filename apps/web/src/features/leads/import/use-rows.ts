import { useInvalidate } from '@/api/hooks';
import { call } from '@/api/client';
import { type CursorList, useCursorList } from '@/ui/use-cursor-list';
import type { ImportRow } from '../views';

/** Staged rows of one state, page by page. */
export function useRows(id: string, state: 'error' | 'duplicate' | 'ready' | 'tidied', limit: number): CursorList<ImportRow> {
  return useCursorList('/api/v1/imports/{id}/rows' as never, { state }, { limit, total: false, params: { id } as never }) as unknown as CursorList<ImportRow>;
}

/** Mends a staged row; counts and lists follow. Rejects with the problem. */
export function useMend(id: string) {
  const invalidate = useInvalidate();
  return async (n: number, body: { values?: Record<string, string | null>; action?: string }): Promise<void> => {
    await call('patch', '/api/v1/imports/{id}/rows/{n}', { path: { id, n }, body } as never);
    await invalidate('/api/v1/imports');
  };
}
