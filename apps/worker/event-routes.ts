/** All wiring between modules: which jobs each event becomes. An event nobody listens to is no fault. */
export const eventRoutes: Record<string, readonly string[]> = {
  'companies.followUp.logged.v1': ['leads.noteFollowUp', 'pipeline.noteFollowUp'],
  'companies.company.changed.v1': ['pipeline.refreshCompany'],
  'companies.fit.changed.v1': ['pipeline.refreshCompany'],
  'companies.company.merged.v1': ['leads.moveMerged', 'pipeline.refreshCompany'],
  'space.hold.created.v1': ['pipeline.holdChanged'],
  'space.hold.transferred.v1': ['pipeline.holdChanged'],
  'space.hold.released.v1': ['pipeline.holdChanged'],
  'space.hold.expired.v1': ['pipeline.holdChanged'],
  'space.lease.signed.v1': ['pipeline.holdChanged'],
  'leads.conflict.ruled.v1': ['pipeline.applyRuling'],
  'fit.model.activated.v1': ['companies.rescore'],
  'policy.clause.activated.v1': ['companies.rematch'],
  'policy.window.opening.v1': ['policy.tell'],
};
