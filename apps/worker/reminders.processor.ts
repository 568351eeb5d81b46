import { type JobHandlers, Settings } from '@crm/platform';
import { NoPlan } from '@crm/pipeline';
import { Digests, Dispatch, Escalations, Firing, type NewNotification, NO_PLAN_DAYS, Notifications, remindersJobs, Sending } from '@crm/reminders';
import { Injectable } from '@nestjs/common';

/** What happens by the clock; who has records without a next step is known above reminders, so it is asked here. */
@Injectable()
export class RemindersRounds {
  constructor(
    private readonly digests: Digests,
    private readonly escalations: Escalations,
    private readonly noPlan: NoPlan,
    private readonly settings: Settings,
  ) {}

  readonly handlers: JobHandlers['handlers'] = {
    [remindersJobs.digest]: () => this.digests.run(async () => this.noPlan.byOwner(await this.settings.get(NO_PLAN_DAYS))),
    [remindersJobs.escalate]: () => this.escalations.run(),
  };
}

/** Jobs of reminders. */
@Injectable()
export class RemindersProcessor implements JobHandlers {
  readonly handlers: JobHandlers['handlers'];

  constructor(notifications: Notifications, firing: Firing, dispatch: Dispatch, sending: Sending) {
    this.handlers = {
      [remindersJobs.notify]: (notification: NewNotification) => notifications.send(notification),
      [remindersJobs.wake]: () => firing.fireDue(),
      [remindersJobs.dispatch]: ({ occurrences }: { occurrences: string[] }) => dispatch.run(occurrences),
      [remindersJobs.flush]: () => sending.flush(),
      [remindersJobs.purge]: () => sending.purge(),
    };
  }
}
