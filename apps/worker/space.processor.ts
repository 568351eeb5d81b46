import { businessDate, Clock, type JobHandlers } from '@crm/platform';
import { Offers, SpaceHolds, spaceJobs } from '@crm/space';
import { Injectable } from '@nestjs/common';

/** Jobs of space: closing holds that ended by the clock, and offering rooms that fell free to those who wait. */
@Injectable()
export class SpaceProcessor implements JobHandlers {
  readonly handlers: JobHandlers['handlers'];

  constructor(holds: SpaceHolds, offers: Offers, clock: Clock) {
    this.handlers = {
      [spaceJobs.expireHolds]: () => holds.expireDue(),
      [spaceJobs.offerRooms]: () => offers.sweep(businessDate(clock.now())),
    };
  }
}
