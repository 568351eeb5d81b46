import { Sessions } from '@crm/identity';
import { Idempotency, type JobHandlers, Tasks } from '@crm/platform';
import { Injectable } from '@nestjs/common';

export const platformJobs = ['platform.sweep-tasks', 'platform.sweep-keys'] as const;

/** Housekeeping that belongs to no lib. */
@Injectable()
export class PlatformProcessor implements JobHandlers {
  readonly handlers: JobHandlers['handlers'];

  constructor(tasks: Tasks, idempotency: Idempotency, sessions: Sessions) {
    this.handlers = {
      'platform.sweep-tasks': () => tasks.sweep(),
      'platform.sweep-keys': async () => {
        await idempotency.sweep();
        await sessions.sweep();
      },
    };
  }
}
