import { keepPreviousData, useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { call, get } from '@/api/client';
import { invalidate } from '@/api/hooks';
import type { ApiProblem } from '@/api/problem';

type Plain = Record<string, string | number | boolean | undefined | null>;
interface Asked { path?: Record<string, string>; query?: Plain }
type LooseGet = (path: string, asked: Asked, signal?: AbortSignal) => Promise<unknown>;
type LooseCall = (method: string, path: string, asked: Asked & { body?: unknown; version?: number }) => Promise<unknown>;

const clean = (query: Plain = {}) => Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== ''));

/** One read whose answer has the shape of views.ts. */
export function useRead<T>(path: string, asked: Asked = {}, options: { enabled?: boolean; keep?: boolean; every?: number } = {}): UseQueryResult<T, ApiProblem> {
  return useQuery<T, ApiProblem>({
    queryKey: [path, asked], enabled: options.enabled ?? true,
    queryFn: ({ signal }) => (get as unknown as LooseGet)(path, { path: asked.path, query: clean(asked.query) }, signal) as Promise<T>,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}), ...(options.every ? { refetchInterval: options.every } : {}),
  });
}

export const write = <T>(method: 'post' | 'patch' | 'delete', path: string, asked: Asked & { body?: unknown; version?: number } = {}): Promise<T> => (call as unknown as LooseCall)(method, path, asked) as Promise<T>;

/** Everything a change of a room makes stale. */
export const spaceReads = ['/api/v1/parks', '/api/v1/units', '/api/v1/holds', '/api/v1/leases', '/api/v1/space', '/api/v1/projects', '/api/v1/companies/{id}/unit-matches', '/api/v1/pages'] as const;

export function useAct<V, T = unknown>(run: (value: V) => Promise<T>, done?: (answer: T, value: V) => unknown) {
  const queries = useQueryClient();
  return useMutation<T, ApiProblem, V>({
    mutationFn: run,
    onSuccess: async (answer, value) => {
      await invalidate(queries, spaceReads);
      await done?.(answer, value);
    },
  });
}
/** After a lost race the rooms on screen are old as well. */
export function useReload() {
  const queries = useQueryClient();
  return () => invalidate(queries, spaceReads);
}
