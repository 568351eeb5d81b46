import { Audit, businessDate, newId, Outbox, Settings, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { GuardRepository, type LockedUnit } from './data/guard.repository';
import { HoldRepository } from './data/hold.repository';
import { WaitingRepository } from './data/waiting.repository';
import { spaceEvents, type HoldEvent, type WaitingEvent } from './space.events';
import { SpaceNotices } from './space-notices';
import { spaceSettings } from './space.settings';
import { lastDayOf } from './taken-units';

/** Gives a room that has become free to the first who waits for it, as a real hold of some hours, so that nobody can slip in between. */
@Injectable()
export class Offers {
  constructor(
    private readonly tx: Tx,
    private readonly guard: GuardRepository,
    private readonly holds: HoldRepository,
    private readonly waiting: WaitingRepository,
    private readonly settings: Settings,
    private readonly notices: SpaceNotices,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** In the caller's transaction, with these rooms locked. Rooms that are not free or wanted by nobody are left alone. */
  async offer(units: LockedUnit[]): Promise<void> {
    for (const unit of units) {
      if (unit.retiredOn !== null) continue;
      const next = await this.waiting.next(unit.id);
      if (next) await this.offerTo(unit, next);
    }
  }

  /** Rooms that became free without anybody's act (a lease ran out): looked for by the tick. */
  async sweep(today: string, limit = 100): Promise<number> {
    const rooms = await this.waiting.roomsToOffer(today, limit);
    for (const id of rooms) await this.tx.run(async () => this.offer(await this.guard.lock([id])));
    return rooms.length;
  }

  private async offerTo(unit: LockedUnit, next: NonNullable<Awaited<ReturnType<WaitingRepository['next']>>>): Promise<void> {
    const hours = await this.settings.get(spaceSettings.offerHours);
    const until = new Date(unit.now.getTime() + hours * 3_600_000);
    const startsOn = businessDate(unit.now);
    const id = newId();
    if ((await this.guard.occupiedIn([unit.id], startsOn, lastDayOf(until))).length > 0) return;
    if ((await this.guard.claim([unit.id], 'hold', id)).length > 0) return;
    const hold = {
      id, park: unit.park, holderKind: next.holderKind, holderId: next.holderId, holderLabel: next.holderLabel, state: 'active' as const, origin: 'offer' as const, startsOn, until,
      depositFen: null, quotedRentFen: null, areaM2: unit.areaM2, reasons: [], createdBy: next.createdBy,
    };
    await this.holds.insert(hold, [unit.id]);
    await this.waiting.offer(next.id, id);
    await this.notices.waitingOffered({ ...next, unitCode: unit.code, park: unit.park }, id);
    await this.notices.holdWillEnd(hold, [unit.code], unit.now, next.createdBy ? [next.createdBy] : []);
    const holder = { kind: next.holderKind, id: next.holderId };
    const offered: WaitingEvent = { waitingId: next.id, holdId: id, unitId: unit.id, park: unit.park, holder, until: until.toISOString() };
    const created: HoldEvent = { holdId: id, park: unit.park, unitIds: [unit.id], holder, state: 'active', until: until.toISOString(), actorId: null };
    await this.outbox.emit(spaceEvents.waitingOffered, offered);
    await this.outbox.emit(spaceEvents.holdCreated, created);
    await this.audit.record({ actorId: null, action: 'space.waiting.offered', subject: { kind: 'hold', id }, data: { unitId: unit.id, waitingId: next.id } });
  }
}
