import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { get } from '@/api/client';
import type { ApiProblem } from '@/api/problem';
import type { Answer, PathOf, Params, PathParams } from '@/api/types';

type ItemOf<A> = A extends { items: (infer I)[] } ? I : never;
export interface CursorList<T> {
  items: T[]; total: number | undefined; hasMore: boolean; loadMore: () => void; loadingMore: boolean;
  /** First load, nothing to show yet. */
  /** The first page's answer, for what it says beside its items. */
  first: { items: T[] } | undefined;
  loading: boolean; error: ApiProblem | null; /** ms of the data on screen */ readAt: number; reload: () => void;
}

/** A cursor list that grows page by page. The cache key starts with the path, so `stale: [path]` reloads it. */
export function useCursorList<P extends PathOf<'get'>>(path: P, query: Record<string, string | number | boolean | undefined | null> = {}, options: { limit?: number; total?: boolean; enabled?: boolean; params?: PathParams<P, 'get'> } = {}): CursorList<ItemOf<Answer<P, 'get'>>> {
  type Page = { items: ItemOf<Answer<P, 'get'>>[]; nextCursor?: string | null; total?: number };
  const asked = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== ''));
  const pages = useInfiniteQuery<Page, ApiProblem>({
    queryKey: [path, 'list', asked, options.params],
    initialPageParam: null,
    enabled: options.enabled ?? true,
    queryFn: ({ pageParam, signal }) => get(path, {
      path: options.params,
      query: { limit: options.limit ?? 50, ...asked, ...(pageParam ? { cursor: pageParam } : (options.total ?? true) ? { total: true } : {}) },
    } as unknown as Params<P, 'get'>, signal) as Promise<unknown> as Promise<Page>,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  const items = useMemo(() => pages.data?.pages.flatMap((page) => page.items) ?? [], [pages.data]);
  return {
    items, first: pages.data?.pages[0], total: pages.data?.pages[0]?.total, hasMore: pages.hasNextPage, loadMore: () => void pages.fetchNextPage(), loadingMore: pages.isFetchingNextPage,
    loading: pages.isPending, error: pages.error, readAt: pages.dataUpdatedAt, reload: () => void pages.refetch(),
  };
}
