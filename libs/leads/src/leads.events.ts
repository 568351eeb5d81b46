/** What this lib says. Payloads carry ids and codes only. */
export const leadsEvents = {
  created: 'leads.lead.created.v1',
  claimed: 'leads.lead.claimed.v1',
  assigned: 'leads.lead.assigned.v1',
  released: 'leads.lead.released.v1',
  recycled: 'leads.lead.recycled.v1',
  qualified: 'leads.lead.qualified.v1',
  discarded: 'leads.lead.discarded.v1',
  converted: 'leads.lead.converted.v1',
  conflictRuled: 'leads.conflict.ruled.v1',
} as const;

export interface LeadSaid {
  leadId: string;
  companyId: string;
  ownerId: string | null;
  poolId: string | null;
  actorId: string | null;
}
