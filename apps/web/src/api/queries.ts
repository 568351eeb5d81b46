import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem';

/** Refusals are final; only a dead network or a failing server is asked again. */
const worthRetry = (count: number, error: unknown) => count < 2 && error instanceof ApiProblem && (error.status === 0 || error.status >= 500);

export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: worthRetry, refetchOnWindowFocus: true, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});
