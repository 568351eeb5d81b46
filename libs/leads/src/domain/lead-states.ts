import type { LeadEvent, LeadState } from '../words';

/** The machine of a lead: from each state, where each event leads. What is missing is not allowed. */
export const LEAD_MACHINE: Record<LeadState, Partial<Record<LeadEvent, LeadState>>> = {
  pooled: { claim: 'held', assign: 'held', discard: 'discarded' },
  held: { assign: 'held', transfer: 'held', release: 'pooled', recycle: 'pooled', qualify: 'qualified', discard: 'discarded', convert: 'converted' },
  qualified: { assign: 'qualified', transfer: 'qualified', release: 'pooled', recycle: 'pooled', discard: 'discarded', convert: 'converted' },
  converted: { reopen: 'held' },
  discarded: { reopen: 'held' },
};

/** What a person may do with a lead, besides what its state allows. */
export interface LeadReader {
  userId: string;
  recruiter: boolean;
  lead: boolean;
  teamId: string | null;
}

interface LeadStanding {
  state: LeadState;
  ownerId: string | null;
  teamId: string | null;
}

/** The next state, or undefined when the event is not allowed in this one. */
export function nextState(state: LeadState, event: LeadEvent): LeadState | undefined {
  return LEAD_MACHINE[state][event];
}

/** Events a person may send to this lead now, in the order buttons show them. */
export function allowedEvents(lead: LeadStanding, reader: LeadReader): LeadEvent[] {
  const own = lead.ownerId === reader.userId;
  const leads = reader.lead && (lead.teamId === null || lead.teamId === reader.teamId);
  return (Object.keys(LEAD_MACHINE[lead.state]) as LeadEvent[]).filter((event) => {
    if (event === 'recycle') return false;
    if (event === 'claim') return reader.recruiter || reader.lead;
    if (event === 'assign') return leads;
    if (event === 'discard' && lead.state === 'pooled') return leads;
    return own || leads;
  });
}
