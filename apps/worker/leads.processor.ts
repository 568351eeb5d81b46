import type { CompanyMerged, FollowUpLogged } from '@crm/companies';
import { LeadLifecycle, leadsJobs, MergedLeads, Recycling } from '@crm/leads';
import type { JobHandlers } from '@crm/platform';
import { Injectable } from '@nestjs/common';

/** Jobs of leads: the sweep by the clock, and what they hear from companies. */
@Injectable()
export class LeadsProcessor implements JobHandlers {
  readonly handlers: JobHandlers['handlers'];

  constructor(leads: LeadLifecycle, recycling: Recycling, merged: MergedLeads) {
    this.handlers = {
      [leadsJobs.sweep]: () => recycling.sweep(),
      [leadsJobs.noteFollowUp]: (said: FollowUpLogged) => leads.noteFollowUp(said),
      [leadsJobs.moveMerged]: (said: CompanyMerged) => merged.move(said),
    };
  }
}
