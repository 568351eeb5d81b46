import { businessDate, Clock, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { LeaseRepository } from './data/lease.repository';
import { plusDays } from './domain/days';
import { nextRentDueOn } from './domain/rent';
import { SpaceNotices } from './space-notices';

/** Reminders are set this many days before the rent is due: soon enough to be seen in the calendar feed, late enough to know early ends. */
const AHEAD_DAYS = 7;
const NEVER = '9999-12-31';
/** A lease from before its rent was followed: what fell due then is past. */
const NOT_LOOKED_AT = '2000-01-01';

/** Sets 租金应收 month by month. A lease remembers which day is to be looked at next, so that running twice sets nothing twice. */
@Injectable()
export class RentReminders {
  constructor(
    private readonly tx: Tx,
    private readonly leases: LeaseRepository,
    private readonly notices: SpaceNotices,
    private readonly clock: Clock,
  ) {}

  /** Every lease whose next rent day comes near. Answers how many were looked at. */
  async plan(): Promise<number> {
    const today = businessDate(this.clock.now());
    const until = plusDays(today, AHEAD_DAYS);
    let seen = 0;
    for (;;) {
      const ids = await this.leases.rentDue(until, 100);
      for (const id of ids) await this.planOne(id, today, until);
      seen += ids.length;
      if (ids.length === 0) return seen;
    }
  }

  private async planOne(id: string, today: string, until: string): Promise<void> {
    await this.tx.run(async () => {
      const lease = await this.leases.lock(id);
      if (!lease || lease.rentNextOn > until) return;
      const due = nextRentDueOn(lease, lease.rentNextOn === NOT_LOOKED_AT ? today : lease.rentNextOn);
      if (due === null || due > until) return this.leases.setRentNext(id, due ?? NEVER);
      const units = (await this.leases.units([id])).get(id) ?? [];
      await this.notices.rentDue(lease, units.map((u) => u.code), due);
      return this.leases.setRentNext(id, nextRentDueOn(lease, plusDays(due, 1)) ?? NEVER);
    });
  }
}
