import { IMPORT_JOBS, ImportCheck, ImportCommit, ImportsPurge, ImportUndo, type JobHandlers } from '@crm/platform';
import { Injectable } from '@nestjs/common';

/** Jobs of the import engine, each a resumable task. */
@Injectable()
export class ImportsProcessor implements JobHandlers {
  readonly handlers: JobHandlers['handlers'];

  constructor(check: ImportCheck, commit: ImportCommit, undo: ImportUndo, purge: ImportsPurge) {
    this.handlers = {
      [IMPORT_JOBS.check]: ({ taskId }: { taskId: string }) => check.run(taskId),
      [IMPORT_JOBS.commit]: ({ taskId }: { taskId: string }) => commit.run(taskId),
      [IMPORT_JOBS.undo]: ({ taskId }: { taskId: string }) => undo.run(taskId),
      [IMPORT_JOBS.purge]: () => purge.run(),
    };
  }
}
