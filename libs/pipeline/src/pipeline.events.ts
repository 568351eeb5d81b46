/** What this lib says. Payloads hold ids and codes only. */
export const pipelineEvents = {
  projectCreated: 'pipeline.project.created.v1',
  projectMoved: 'pipeline.project.moved.v1',
  moveUndone: 'pipeline.project.moveUndone.v1',
  ownerChanged: 'pipeline.project.ownerChanged.v1',
  packageApproved: 'pipeline.package.approved.v1',
  reviewDecided: 'pipeline.review.decided.v1',
} as const;
export interface ProjectMoved {
  projectId: string;
  companyId: string;
  from: string | null;
  to: string;
  movedAt: string;
  ownerId: string;
  teamId: string | null;
  kind: string;
}
