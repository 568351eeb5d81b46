import { call } from '@/api/client';
import { useGet } from '@/api/hooks';
import type { Lead, Pool, UserRef } from './views';

/** What a change of a lead makes stale. */
export const STALE = ['/api/v1/leads', '/api/v1/pools', '/api/v1/lead-conflicts', '/api/v1/companies', '/api/v1/pages'] as const;

/** One command on one lead; the answer is the lead as it is then. */
export const leadCommand = (id: string, event: string, body: object = {}, version?: number): Promise<Lead> =>
  call('post', `/api/v1/leads/{id}/${event}` as '/api/v1/leads/{id}/claim', { path: { id }, body, version } as never) as unknown as Promise<Lead>;

export const usePools = (enabled = true) => useGet('/api/v1/pools', {}, { enabled, fresh: 30_000 }) as unknown as { data?: { items: Pool[] }; isPending: boolean };

/** Colleagues who may hold leads. */
export function useColleagues(enabled = true): UserRef[] {
  const { data } = useGet('/api/v1/users/directory', {}, { enabled, fresh: 300_000 });
  const items = (data as { items?: UserRef[] } | undefined)?.items ?? [];
  return items.filter((user) => user.active && user.roles.some((role) => role === 'recruiter' || role === 'team_lead'));
}
