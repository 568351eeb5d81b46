import { businessDate, Clock, type JobHandlers } from '@crm/platform';
import { Offers, RentReminders, SpaceHolds, spaceJobs } from '@crm/space';
import { Injectable } from '@nestjs/common';

/** Jobs of space: closing holds that ended by the clock, offering rooms that fell free to those who wait, rent that falls due. */
@Injectable()
export class SpaceProcessor implements JobHandlers {
  readonly handlers: JobHandlers['handlers'];

  constructor(holds: SpaceHolds, offers: Offers, rents: RentReminders, clock: Clock) {
    this.handlers = {
      [spaceJobs.expireHolds]: () => holds.expireDue(),
      [spaceJobs.offerRooms]: () => offers.sweep(businessDate(clock.now())),
      [spaceJobs.remindRent]: () => rents.plan(),
    };
  }
}
