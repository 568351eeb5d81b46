import { type Actor, hasRole } from '@crm/identity';
import type { ReportScope } from './domain/scope';

/** A manager sees all, a lead the team's part, everybody else their own. */
export function scopeOf(actor: Actor): ReportScope {
  if (hasRole(actor, 'manager')) return { all: true };
  if (hasRole(actor, 'team_lead') && actor.teamId) return { teamId: actor.teamId };
  return { ownerId: actor.userId };
}
