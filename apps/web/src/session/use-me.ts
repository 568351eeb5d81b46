import { type Jurisdiction, PARKS, type ParkCode, ROLES, type RoleCode } from '@crm/identity/words';
import { useGet } from '@/api/hooks';
import { useSession } from './use-session';

export interface Me {
  user: { id: string; name: string; username: string; roles: RoleCode[] };
  roles: RoleCode[];
  scopes: { teamId: string | null; teamName: string | null; jurisdiction: Jurisdiction | null; parks: ParkCode[] };
  unread: number;
  calendarUrl: string | null;
}

/** `GET /me` of the signed-in person; undefined until read. */
export function useMe(): Me | undefined {
  const { status } = useSession();
  return useGet('/api/v1/me', {}, { enabled: status === 'open', fresh: 60_000 }).data as Me | undefined;
}

/** What stands beside the name: the team, the operator's parks, else the role: never 领导. */
export function postOf({ roles, scopes }: Pick<Me, 'roles' | 'scopes'>): string {
  if (scopes.teamName) return roles.includes('team_lead') ? `${scopes.teamName} 组长` : scopes.teamName;
  if (roles.includes('operator')) return `${scopes.parks.map((park) => PARKS[park]).join('、')}运营`;
  return roles.map((role) => ROLES[role]).join('、');
}
