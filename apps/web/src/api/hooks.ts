import { type QueryClient, type UseQueryResult, keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client';
import type { ApiProblem } from './problem';
import type { Answer, Method, Params, PathOf, WriteParams } from './types';

interface GetOptions { enabled?: boolean; /** ms */ refetchEvery?: number; /** keep the last page on screen while the next loads */ keep?: boolean; /** ms the answer counts as fresh */ fresh?: number }

/** Reads one address. The key is `[path, params]`, so {@link useInvalidate} can name it by its path. */
export function useGet<P extends PathOf<'get'>>(path: P, params: Params<P, 'get'> = {}, options: GetOptions = {}): UseQueryResult<Answer<P, 'get'>, ApiProblem> {
  return useQuery<Answer<P, 'get'>, ApiProblem>({
    queryKey: [path, params],
    queryFn: ({ signal }) => get(path, params, signal),
    enabled: options.enabled ?? true,
    ...(options.refetchEvery ? { refetchInterval: options.refetchEvery } : {}),
    ...(options.fresh === undefined ? {} : { staleTime: options.fresh }),
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  });
}

interface WriteOptions<A, V> {
  /** Path prefixes whose cached reads are stale afterwards: `['/api/v1/leads', '/api/v1/pages']`. */
  stale?: readonly string[];
  onDone?: (answer: A, sent: V) => unknown;
  onRefused?: (problem: ApiProblem, sent: V) => unknown;
}

/** Writes. `mutate({ path, body, version })`; shows nothing by itself: use `ui/toast` and the form. */
export function useWrite<M extends Exclude<Method, 'get'>, P extends PathOf<M>>(method: M, path: P, options: WriteOptions<Answer<P, M>, WriteParams<P, M>> = {}) {
  const queries = useQueryClient();
  return useMutation<Answer<P, M>, ApiProblem, WriteParams<P, M>>({
    mutationFn: (params) => call(method, path, params),
    onSuccess: async (answer, sent) => {
      await invalidate(queries, options.stale ?? []);
      await options.onDone?.(answer, sent);
    },
    onError: (problem, sent) => options.onRefused?.(problem, sent),
  });
}

/** Marks every cached read below these path prefixes stale and reloads those on screen. */
export function useInvalidate() {
  const queries = useQueryClient();
  return (...prefixes: string[]) => invalidate(queries, prefixes);
}

export function invalidate(queries: QueryClient, prefixes: readonly string[]): Promise<void> {
  if (prefixes.length === 0) return Promise.resolve();
  return queries.invalidateQueries({
    predicate: ({ queryKey }) => typeof queryKey[0] === 'string' && prefixes.some((prefix) => (queryKey[0] as string).startsWith(prefix)),
  });
}
