/** Jobs of this lib. `sweep` recycles, warns and tells of breaches; `noteFollowUp` listens to companies. */
export const leadsJobs = { sweep: 'leads.sweep', noteFollowUp: 'leads.noteFollowUp', moveMerged: 'leads.moveMerged' } as const;
