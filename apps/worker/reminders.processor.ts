import type { JobHandlers } from '@crm/platform';
import { Firing, type NewNotification, Notifications, remindersJobs, Sending } from '@crm/reminders';
import { Injectable } from '@nestjs/common';

/** Jobs of reminders. */
@Injectable()
export class RemindersProcessor implements JobHandlers {
  readonly handlers: JobHandlers['handlers'];

  constructor(notifications: Notifications, firing: Firing, sending: Sending) {
    this.handlers = {
      [remindersJobs.notify]: (notification: NewNotification) => notifications.send(notification),
      [remindersJobs.wake]: () => firing.fireDue(),
      [remindersJobs.dispatch]: ({ occurrences }: { occurrences: string[] }) => sending.dispatch(occurrences),
      [remindersJobs.flush]: () => sending.flush(),
    };
  }
}
