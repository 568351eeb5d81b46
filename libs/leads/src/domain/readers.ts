import type { LeadReader } from './lead-states';

/** The part of a person that decides which events they may send. */
export function readerOf(actor: { userId: string; teamId: string | null; roles: readonly string[] }): LeadReader {
  return { userId: actor.userId, teamId: actor.teamId, recruiter: actor.roles.includes('recruiter'), lead: actor.roles.includes('team_lead') };
}
