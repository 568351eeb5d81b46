import { businessDate, type JobHandlers } from '@crm/platform';
import { FileMaking, FunnelRollup, Issues, reportsJobs } from '@crm/reports';
import { Injectable } from '@nestjs/common';

interface Slot {
  /** the moment the timetable names, ISO */
  slot: string;
}

/** Jobs of reports: the funnel's cache, drafts and closings by the calendar, files. */
@Injectable()
export class ReportsProcessor implements JobHandlers {
  readonly handlers: JobHandlers['handlers'];

  constructor(rollup: FunnelRollup, issues: Issues, files: FileMaking) {
    const on = ({ slot }: Slot) => businessDate(new Date(slot));
    this.handlers = {
      [reportsJobs.catchUp]: () => rollup.catchUp(),
      [reportsJobs.draftWeek]: (at: Slot) => issues.draft('weekly', on(at)),
      [reportsJobs.closeWeek]: (at: Slot) => issues.close('weekly', on(at)),
      [reportsJobs.draftMonth]: (at: Slot) => issues.draft('monthly', on(at)),
      [reportsJobs.closeMonth]: (at: Slot) => issues.close('monthly', on(at)),
      [reportsJobs.render]: ({ fileId }: { fileId: string }) => files.make(fileId),
    };
  }
}
