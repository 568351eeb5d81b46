import type { Actor } from '@crm/identity';
import { Audit, businessDate, Clock, newId, Outbox, type Page, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { GuardRepository, type LockedUnit } from './data/guard.repository';
import { HoldRepository } from './data/hold.repository';
import { type LeaseFilter, LeaseRepository, type LeaseRow } from './data/lease.repository';
import { WaitingRepository } from './data/waiting.repository';
import { sumAreaM2 } from './domain/area';
import { daysIn, isDate, later, plusDays } from './domain/days';
import { type Escalation, rentStartsOn } from './domain/rent';
import { type Holder, Holders } from './holders';
import { LeaseViews } from './lease-views';
import { Offers } from './offers';
import { mayRead, operates, readableParks } from './rights';
import { SPACE } from './space.errors';
import { type LeaseEvent, spaceEvents } from './space.events';
import { SpaceNotices } from './space-notices';
import type { LeaseView } from './space.views';
import { assertKnown, TakenUnits } from './taken-units';
import { LAST_DAY } from './until';
import type { MonthBasis } from './words';

export interface LeaseTerms {
  rentFenPerM2Day: number;
  monthBasis?: MonthBasis;
  /** Months without rent from hand-over; halves allowed. */
  rentFreeMonths?: number;
  depositMonths?: number;
  escalation?: Escalation;
  contractNo?: string;
  taxIncluded?: boolean;
  propertyFeeFenPerM2Month?: number;
}

export interface NewLease extends LeaseTerms {
  unitIds: string[];
  holder: Holder;
  /** Both days belong to the term; the next lease may start on endsOn + 1. */
  startsOn: string;
  endsOn: string;
  /** Name on the plan when nobody above knows the holder (a tenant from before). */
  holderLabel?: string;
}

export interface Renewal extends Partial<LeaseTerms> { endsOn: string }

const MAX_YEARS = 30;
const FIRST_DAY = '2015-01-01';

/**
 * Leases. While one is written it owns the open claim of its rooms; what keeps others out afterwards is one guard row
 * per room and day. Only the park's operators sign.
 */
@Injectable()
export class SpaceLeases {
  constructor(
    private readonly tx: Tx,
    private readonly guard: GuardRepository,
    private readonly leases: LeaseRepository,
    private readonly holds: HoldRepository,
    private readonly waiting: WaitingRepository,
    private readonly taken: TakenUnits,
    private readonly holders: Holders,
    private readonly views: LeaseViews,
    private readonly offers: Offers,
    private readonly notices: SpaceNotices,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Signs a lease and consumes the holder's own hold on these rooms. Errors: UNIT_NOT_FREE, UNITS_UNKNOWN, LEASE_TERM, NOT_YOUR_PARK. */
  async sign(actor: Actor, input: NewLease): Promise<LeaseView> {
    const unitIds = [...new Set(input.unitIds)];
    assertTerm(input.startsOn, input.endsOn, input.rentFreeMonths);
    const standing = await this.holders.standing(actor, input.holder);
    const id = await this.tx.run(async () => {
      const units = await this.guard.lock(unitIds);
      const park = assertKnown(units, unitIds);
      if (!operates(actor, park)) throw SPACE.NOT_YOUR_PARK();
      if (!standing) throw SPACE.HOLDER_UNKNOWN({}, [{ path: 'holder.id', code: 'UNKNOWN', message: '没有这个项目' }]);
      const lease = await this.write(actor, units, { ...input, holderLabel: standing.label === null ? input.holderLabel : undefined }, null);
      await this.say(spaceEvents.leaseSigned, lease, unitIds, actor.userId);
      await this.audit.record({ actorId: actor.userId, action: 'space.lease.signed', subject: { kind: 'lease', id: lease.id }, data: { unitIds, startsOn: input.startsOn, endsOn: input.endsOn } });
      return lease.id;
    });
    return this.byId(actor, id);
  }

  /** A new lease of the same holder and rooms that starts on the day after this one ends; terms not named stay. */
  async renew(actor: Actor, id: string, input: Renewal, version?: number): Promise<LeaseView> {
    const renewedId = await this.tx.run(async () => {
      const { units, lease } = await this.open(actor, id, version);
      const startsOn = plusDays(lease.endsOn, 1);
      assertTerm(startsOn, input.endsOn, input.rentFreeMonths);
      const unitIds = units.map((u) => u.id);
      assertKnown(units, unitIds);
      const next = await this.write(actor, units, {
        unitIds, holder: { kind: lease.holderKind, id: lease.holderId }, holderLabel: lease.holderLabel ?? undefined, startsOn, endsOn: input.endsOn,
        rentFenPerM2Day: input.rentFenPerM2Day ?? lease.rentFenPerM2Day, monthBasis: input.monthBasis ?? lease.monthBasis, rentFreeMonths: input.rentFreeMonths ?? 0,
        depositMonths: input.depositMonths ?? lease.depositMonths, escalation: input.escalation ?? lease.escalation ?? undefined, contractNo: input.contractNo,
        taxIncluded: input.taxIncluded ?? lease.taxIncluded ?? undefined, propertyFeeFenPerM2Month: input.propertyFeeFenPerM2Month ?? lease.propertyFeeFenPerM2Month ?? undefined,
      }, id);
      await this.notices.leaseRenewed(id);
      await this.leases.update(id, {});
      await this.say(spaceEvents.leaseRenewed, next, unitIds, actor.userId);
      await this.audit.record({ actorId: actor.userId, action: 'space.lease.renewed', subject: { kind: 'lease', id: next.id }, data: { renewedFrom: id, endsOn: input.endsOn } });
      return next.id;
    });
    return this.byId(actor, renewedId);
  }

  /** Ends a lease early: `endsOn` becomes its last day and the days after it are free at once. */
  async end(actor: Actor, id: string, input: { endsOn: string; reason?: string }, version?: number): Promise<LeaseView> {
    await this.tx.run(async () => {
      const { units, lease } = await this.open(actor, id, version);
      if (!isDate(input.endsOn) || input.endsOn < lease.startsOn || input.endsOn >= lease.endsOn) {
        throw SPACE.LEASE_TERM({}, [{ path: 'endsOn', code: 'RANGE', message: `应在 ${lease.startsOn} 至 ${plusDays(lease.endsOn, -1)} 之间` }]);
      }
      await this.guard.vacate(units.map((u) => u.id), id, plusDays(input.endsOn, 1));
      await this.leases.update(id, { ends_on: input.endsOn, ended_at: this.clock.now(), ended_by: actor.userId, end_reason: input.reason ?? null });
      await this.notices.leaseOver(lease, input.endsOn);
      await this.offers.offer(units);
      await this.say(spaceEvents.leaseEnded, { ...lease, endsOn: input.endsOn }, units.map((u) => u.id), actor.userId);
      await this.audit.record({ actorId: actor.userId, action: 'space.lease.ended', subject: { kind: 'lease', id }, data: { endsOn: input.endsOn } });
    });
    return this.byId(actor, id);
  }

  /** Agrees to a rent under the floor price, with the reason on record. */
  async approve(actor: Actor, id: string, input: { note: string }, version?: number): Promise<LeaseView> {
    await this.tx.run(async () => {
      const { lease } = await this.open(actor, id, version);
      if (!lease.belowFloor || lease.approvedBy) return;
      await this.leases.update(id, { approved_by: actor.userId, approval_note: input.note });
      await this.audit.record({ actorId: actor.userId, action: 'space.lease.rentApproved', subject: { kind: 'lease', id } });
    });
    return this.byId(actor, id);
  }

  async byId(actor: Actor, id: string): Promise<LeaseView> {
    const lease = await this.leases.byId(id);
    if (!lease || !mayRead(actor, lease.park)) throw SPACE.LEASE_NOT_FOUND();
    return (await this.views.of(actor, [lease], businessDate(this.clock.now())))[0]!;
  }

  async list(actor: Actor, filter: LeaseFilter): Promise<Page<LeaseView>> {
    const page = await this.leases.list({ ...filter, parks: readableParks(actor) });
    return { ...page, items: await this.views.of(actor, page.items, businessDate(this.clock.now())) };
  }

  private async open(actor: Actor, id: string, version?: number): Promise<{ units: LockedUnit[]; lease: LeaseRow }> {
    const units = await this.guard.lockOf('lease', id);
    const lease = await this.leases.lock(id);
    if (!lease || !mayRead(actor, lease.park)) throw SPACE.LEASE_NOT_FOUND();
    if (!operates(actor, lease.park)) throw SPACE.NOT_YOUR_PARK();
    if (version !== undefined && version !== lease.version) throw SPACE.STALE();
    return { units, lease };
  }

  /** The guarded write itself, rooms already locked. */
  private async write(actor: Actor, units: LockedUnit[], input: NewLease, renewedFrom: string | null): Promise<LeaseRow> {
    const unitIds = units.map((u) => u.id);
    const id = newId();
    const own = (await this.guard.livingClaims(unitIds)).filter((c) => c.kind === 'hold' && c.holderKind === input.holder.kind && c.holderId === input.holder.id);
    for (const c of own) await this.guard.dropClaims(c.refId, unitIds);
    const claims = await this.guard.claim(unitIds, 'lease', id);
    await this.taken.refuse(units, claims, []);
    if (!(await this.guard.occupy(unitIds, 'lease', id, input.startsOn, input.endsOn))) {
      await this.taken.refuse(units, [], await this.guard.occupiedIn(unitIds, input.startsOn, input.endsOn));
    }
    const floors = units.flatMap((u) => (u.floorRentFen === null ? [] : [u.floorRentFen]));
    const row = {
      id, park: units[0]!.park, holderKind: input.holder.kind, holderId: input.holder.id, holderLabel: input.holderLabel ?? null, contractNo: input.contractNo ?? null, startsOn: input.startsOn, endsOn: input.endsOn,
      areaM2: sumAreaM2(units.map((u) => u.areaM2)), rentFenPerM2Day: input.rentFenPerM2Day, monthBasis: input.monthBasis ?? ('365/12' as const), rentFreeMonths: input.rentFreeMonths ?? 0,
      depositMonths: input.depositMonths ?? 0, escalation: input.escalation ?? null, taxIncluded: input.taxIncluded ?? null, propertyFeeFenPerM2Month: input.propertyFeeFenPerM2Month ?? null,
      belowFloor: floors.some((f) => input.rentFenPerM2Day < f), renewedFrom, holdId: own[0]?.refId ?? null, createdBy: actor.userId, rentNextOn: later(input.startsOn, businessDate(this.clock.now())),
    };
    await this.leases.insert([{ ...row, units: units.map((u) => ({ id: u.id, areaM2: u.areaM2 })) }]);
    let earnestFen = 0;
    for (const holdId of new Set(own.map((c) => c.refId))) earnestFen += await this.consume(holdId, actor);
    if (earnestFen > 0) await this.leases.update(id, { earnest_fen: earnestFen });
    await this.waiting.closeOn(unitIds, 'taken', input.holder);
    await this.guard.dropClaims(id);
    await this.notices.leaseDates(row, units.map((u) => u.code), businessDate(this.clock.now()));
    return row as LeaseRow;
  }

  /** A hold is over once none of its rooms is claimed by it; leased in part, it lives on for the rest. Answers the 意向金 that goes over to the lease. */
  private async consume(holdId: string, actor: Actor): Promise<number> {
    if ((await this.guard.claimedBy(holdId)).length > 0) return 0;
    await this.holds.finish(holdId, 'leased', actor.userId, null);
    await this.waiting.closeOffered(holdId, 'taken');
    await this.notices.holdOver(holdId);
    return (await this.holds.lock(holdId))?.depositFen ?? 0;
  }

  private async say(type: string, lease: Pick<LeaseRow, 'id' | 'park' | 'holderKind' | 'holderId' | 'startsOn' | 'endsOn'>, unitIds: string[], actorId: string): Promise<void> {
    const event: LeaseEvent = { leaseId: lease.id, park: lease.park, unitIds, holder: { kind: lease.holderKind, id: lease.holderId }, startsOn: lease.startsOn, endsOn: lease.endsOn, actorId };
    await this.outbox.emit(type, event);
  }
}

function assertTerm(startsOn: string, endsOn: string, rentFreeMonths = 0): void {
  const fault = (path: string, code: string, message: string) => SPACE.LEASE_TERM({}, [{ path, code, message }]);
  if (!isDate(startsOn) || startsOn < FIRST_DAY) throw fault('startsOn', 'INVALID', `起租日应为 ${FIRST_DAY} 以后的日期`);
  if (!isDate(endsOn) || endsOn > LAST_DAY) throw fault('endsOn', 'INVALID', `到期日应为 ${LAST_DAY} 以前的日期`);
  if (endsOn < startsOn) throw fault('endsOn', 'BEFORE_START', '到期日早于起租日');
  if (daysIn(startsOn, endsOn) > MAX_YEARS * 366) throw fault('endsOn', 'TOO_LONG', `租期最长 ${MAX_YEARS} 年`);
  if (rentStartsOn({ startsOn, rentFreeMonths }) > plusDays(endsOn, 1)) throw fault('rentFreeMonths', 'LONGER_THAN_TERM', '免租期比租期长');
}
