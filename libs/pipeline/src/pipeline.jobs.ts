/** Jobs of this lib; each has one handler in apps/worker/pipeline.processor.ts. */
export const pipelineJobs = {
  renderPackage: 'pipeline.renderPackage',
  noteFollowUp: 'pipeline.noteFollowUp',
  holdChanged: 'pipeline.holdChanged',
  refreshCompany: 'pipeline.refreshCompany',
  applyRuling: 'pipeline.applyRuling',
} as const;
