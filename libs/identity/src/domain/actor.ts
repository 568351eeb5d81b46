import type { Jurisdiction, ParkCode, RoleCode } from '../words';

/** Who acts. Services take it as an argument; it is read anew from the database for every request. */
export interface Actor {
  userId: string;
  username: string;
  name: string;
  roles: RoleCode[];
  teamId: string | null;
  teamName: string | null;
  /** 属地 of the actor's team. */
  jurisdiction: Jurisdiction | null;
  /** Parks an operator looks after. */
  parks: ParkCode[];
}

/** Whether the actor holds one of these roles. */
export function hasRole(actor: Actor, ...roles: RoleCode[]): boolean {
  return actor.roles.some((role) => roles.includes(role));
}

/** Whether the actor reads every business record of the house: 管理者 only. */
export function readsAll(actor: Actor): boolean {
  return hasRole(actor, 'manager');
}
