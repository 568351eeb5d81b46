import type { ReactNode } from 'react';
import { useHasRole } from '@/session/use-session';
import { useTitle } from '@/ui/use-title';
import { Forbidden } from './forbidden-page';
import { Loaded } from './loaded';
import type { RoleCode } from './roles';

/** A courtesy to the reader; the API refuses by itself. */
export function RoleGate({ roles, title, children }: { roles?: readonly RoleCode[]; title: string; children: ReactNode }) {
  const allowed = useHasRole(roles);
  useTitle(title);
  return allowed ? <Loaded>{children}</Loaded> : <Forbidden what={title} />;
}
