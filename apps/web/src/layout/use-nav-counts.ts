import { useGet } from '@/api/hooks';
import { useHasRole } from '@/session/use-session';
import { businessRoles } from '@/app/roles';

interface Count { value: number; urgent: boolean }

/** Small figures in the side bar: what waits on 工作台 (red when something is overdue) and fresh leads. */
export function useNavCounts(): Record<string, Count | undefined> {
  const enabled = useHasRole(businessRoles);
  const counts = useGet('/api/v1/pages/counts', {}, { enabled, refetchEvery: 120_000, fresh: 60_000 }).data as { todo?: number; overdue?: number; leads?: number } | undefined;
  return { '/': { value: counts?.todo ?? 0, urgent: (counts?.overdue ?? 0) > 0 }, '/leads': { value: counts?.leads ?? 0, urgent: false } };
}
