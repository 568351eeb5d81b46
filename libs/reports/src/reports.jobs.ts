/** Jobs of this lib; each has one handler in apps/worker/reports.processor.ts. */
export const reportsJobs = {
  catchUp: 'reports.catchUp',
  render: 'reports.render',
  draftWeek: 'reports.draftWeek',
  closeWeek: 'reports.closeWeek',
  draftMonth: 'reports.draftMonth',
  closeMonth: 'reports.closeMonth',
} as const;
