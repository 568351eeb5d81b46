import { useSyncExternalStore } from 'react';
import type { RoleCode } from '@/app/roles';
import { type SessionUser, session } from './session';

export const useSession = () => useSyncExternalStore(session.subscribe, session.snapshot);

/** The signed-in person. Only below the signed-in frame. */
export function useUser(): SessionUser {
  const { user } = useSession();
  if (!user) throw new Error('useUser outside the signed-in frame');
  return user;
}

/** Does the person hold one of these roles? No list = everybody. Screens hide by it; the API decides. */
export function useHasRole(roles?: readonly RoleCode[]): boolean {
  const { user } = useSession();
  return !roles || (user?.roles.some((role) => roles.includes(role)) ?? false);
}
