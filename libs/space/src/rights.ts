import { type Actor, hasRole, PARK_CODES, type ParkCode } from '@crm/identity';

/** Is this one of the park's own operators? They alone approve, sign, change rooms and see floor prices. */
export const operates = (actor: Actor, park: string): boolean => hasRole(actor, 'operator') && actor.parks.includes(park as ParkCode);

/** Parks whose rooms the actor may look at: an operator's own, everybody else's all. */
export function readableParks(actor: Actor): readonly ParkCode[] {
  return hasRole(actor, 'recruiter', 'team_lead', 'manager', 'admin') ? PARK_CODES : actor.parks;
}
export const mayRead = (actor: Actor, park: string): boolean => readableParks(actor).includes(park as ParkCode);

/** Managers and the park's operators read every holder's name; others only those of their own projects. */
export const seesAllHolders = (actor: Actor, park: string): boolean => hasRole(actor, 'manager') || operates(actor, park);
