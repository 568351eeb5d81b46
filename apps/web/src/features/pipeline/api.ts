import { type UseQueryResult, useMutation, useQuery, useQueryClient, keepPreviousData } from '@tanstack/react-query';
import { call, get } from '@/api/client';
import { invalidate } from '@/api/hooks';
import type { ApiProblem } from '@/api/problem';

type Plain = Record<string, string | number | boolean | undefined | null>;
interface Asked { path?: Record<string, string>; query?: Plain }
type LooseGet = (path: string, asked: Asked, signal?: AbortSignal) => Promise<unknown>;
type LooseCall = (method: string, path: string, asked: Asked & { body?: unknown; version?: number }) => Promise<unknown>;

const clean = (query: Plain = {}) => Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== ''));
/** One read whose answer has the shape of views.ts. */
export const read = <T>(path: string, asked: Asked = {}, signal?: AbortSignal) => (get as unknown as LooseGet)(path, { path: asked.path, query: clean(asked.query) }, signal) as Promise<T>;
/** One write; rejects with ApiProblem. */
export const write = <T>(method: 'post' | 'patch' | 'put' | 'delete', path: string, asked: Asked & { body?: unknown; version?: number } = {}) => (call as unknown as LooseCall)(method, path, asked) as Promise<T>;

export function useRead<T>(path: string, asked: Asked = {}, options: { enabled?: boolean; keep?: boolean } = {}): UseQueryResult<T, ApiProblem> {
  return useQuery<T, ApiProblem>({ queryKey: [path, asked], queryFn: ({ signal }) => read<T>(path, asked, signal), enabled: options.enabled ?? true, ...(options.keep ? { placeholderData: keepPreviousData } : {}) });
}

/** Everything of the pipeline that an act makes stale. */
export const pipelineReads = ['/api/v1/projects', '/api/v1/pages', '/api/v1/conditions', '/api/v1/instructions', '/api/v1/coordinations', '/api/v1/target-lists', '/api/v1/referrals', '/api/v1/packages', '/api/v1/companies'] as const;
export function useAct<V, T = unknown>(run: (value: V) => Promise<T>, done?: (answer: T, value: V) => unknown) {
  const queries = useQueryClient();
  return useMutation<T, ApiProblem, V>({ mutationFn: run, onSuccess: async (answer, value) => { await invalidate(queries, pipelineReads); await done?.(answer, value); } });
}
