import { useGet } from '@/api/hooks';
import type { RoleCode } from '@/app/roles';
import { useSession } from './use-session';

export interface Me {
  id: string; username: string; name: string; roles: RoleCode[]; post?: string | null;
  teamId: string | null; teamName: string | null; jurisdiction: string | null; parks: string[];
  unread: number; calendarUrl: string | null; mustChangePassword?: boolean;
}

/** `GET /me` of the signed-in person; undefined until read. */
export function useMe(): Me | undefined {
  const { status } = useSession();
  return useGet('/api/v1/me', {}, { enabled: status === 'open', fresh: 60_000 }).data as Me | undefined;
}
