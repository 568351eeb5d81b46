import type { Actor } from '@crm/identity';
import { Audit, businessDate, newId, Outbox, type Page, type Setting, Settings, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { GuardRepository, type LockedUnit } from './data/guard.repository';
import { type HoldFilter, HoldRepository, type HoldRow } from './data/hold.repository';
import { WaitingRepository } from './data/waiting.repository';
import { sumAreaM2 } from './domain/area';
import { approvalReasons, extensionFault, type HoldLimits } from './domain/hold-policy';
import { type Holder, Holders, type HolderStanding } from './holders';
import { HoldViews } from './hold-views';
import { mayRead, operates, readableParks } from './rights';
import { SPACE } from './space.errors';
import { type HoldEvent, spaceEvents } from './space.events';
import { SpaceNotices } from './space-notices';
import { spaceSettings } from './space.settings';
import type { HoldView } from './space.views';
import { assertKnown, lastDayOf, TakenUnits } from './taken-units';
import { Offers } from './offers';
import { untilOf } from './until';

export interface NewHold {
  unitIds: string[];
  holder: Holder;
  /** A business date (to 24:00) or an ISO time. */
  until: string;
  depositFen?: number;
  /** The rent that was spoken of; below the floor price an operator has to agree. */
  quotedRentFenPerM2Day?: number;
  /** Name on the plan when nobody above knows the holder. Names of known holders are asked for at each reading: some are secret. */
  holderLabel?: string;
}

/**
 * Holds. Every write locks its rooms in sorted order as its first statement and then decides; the claim rows forbid a
 * second holder even if it did not.
 */
@Injectable()
export class SpaceHolds {
  constructor(
    private readonly tx: Tx,
    private readonly guard: GuardRepository,
    private readonly holds: HoldRepository,
    private readonly waiting: WaitingRepository,
    private readonly taken: TakenUnits,
    private readonly holders: Holders,
    private readonly settings: Settings,
    private readonly views: HoldViews,
    private readonly offers: Offers,
    private readonly notices: SpaceNotices,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** Holds rooms together or none of them; `pending` over the limits. Errors: UNIT_NOT_FREE, UNITS_UNKNOWN, HOLD_IN_PAST, NOT_YOUR_HOLDER. */
  async hold(actor: Actor, input: NewHold): Promise<HoldView> {
    const unitIds = [...new Set(input.unitIds)];
    const until = untilOf(input.until);
    const standing = await this.holders.standing(actor, input.holder);
    const limits = await this.limits();
    const id = await this.tx.run(async () => {
      const units = await this.guard.lock(unitIds);
      const park = assertKnown(units, unitIds);
      if (!operates(actor, park) && !standing?.mayHold) throw SPACE.NOT_YOUR_HOLDER();
      if (!standing) throw SPACE.HOLDER_UNKNOWN({}, [{ path: 'holder.id', code: 'UNKNOWN', message: '没有这个项目' }]);
      const now = units[0]!.now;
      if (until.getTime() <= now.getTime()) throw SPACE.HOLD_IN_PAST({}, [{ path: 'until', code: 'PAST', message: '截止时间已过' }]);
      const holdId = newId();
      const claims = await this.guard.claim(unitIds, 'hold', holdId);
      const startsOn = businessDate(now);
      await this.taken.refuse(units, claims, await this.guard.occupiedIn(unitIds, startsOn, lastDayOf(until)));
      const areaM2 = sumAreaM2(units.map((u) => u.areaM2));
      const quoted = input.quotedRentFenPerM2Day ?? null;
      const reasons = approvalReasons({ startsOn, lastDay: lastDayOf(until), areaM2, quotedRentFen: quoted, floorRentFen: highestFloor(units) }, limits);
      const row = {
        id: holdId, park, holderKind: input.holder.kind, holderId: input.holder.id, holderLabel: standing.label === null ? (input.holderLabel ?? null) : null, state: reasons.length ? ('pending' as const) : ('active' as const),
        origin: 'request' as const, startsOn, until, depositFen: input.depositFen ?? null, quotedRentFen: quoted, areaM2, reasons, createdBy: actor.userId,
      };
      await this.holds.insert(row, unitIds);
      await this.waiting.closeOn(unitIds, 'taken', input.holder);
      const codes = units.map((u) => u.code);
      await this.notices.holdWillEnd(row, codes, now, [...new Set([...(standing.recipients ?? []), actor.userId])]);
      if (reasons.length) await this.notices.holdPending({ ...row, version: 1 }, codes);
      await this.say(spaceEvents.holdCreated, row, unitIds, actor.userId);
      await this.audit.record({ actorId: actor.userId, action: 'space.hold.created', subject: { kind: 'hold', id: holdId }, data: { unitIds, state: row.state } });
      return holdId;
    });
    return this.byId(actor, id);
  }

  /** The park's operator agrees to a pending hold. */
  async confirm(actor: Actor, id: string, version?: number): Promise<HoldView> {
    await this.change(actor, id, version, async (hold, units) => {
      if (!operates(actor, hold.park)) throw SPACE.NOT_YOUR_PARK();
      if (hold.state !== 'pending') throw SPACE.HOLD_NOT_PENDING();
      await this.holds.update(id, { state: 'active', confirmed_by: actor.userId });
      await this.notices.holdAnswered(hold, units.map((u) => u.code), true, actor);
      await this.say(spaceEvents.holdConfirmed, { ...hold, state: 'active' }, units.map((u) => u.id), actor.userId);
    });
    return this.byId(actor, id);
  }

  /** A later end; over the limits the hold waits for an operator again, blocking meanwhile. */
  async extend(actor: Actor, id: string, input: { until: string }, version?: number): Promise<HoldView> {
    const until = untilOf(input.until);
    const limits = await this.limits();
    await this.change(actor, id, version, async (hold, units) => {
      const standing = await this.assertMayUse(actor, hold);
      const fault = extensionFault(hold, { until, lastDay: lastDayOf(until) }, limits);
      const limit = fault === 'TOO_OFTEN' ? limits.maxExtensions : limits.maxTotalDays;
      if (fault) throw SPACE.EXTENSION_REFUSED({ why: fault, limit }, [{ path: 'until', code: fault, message: '不能延期到这个时间' }]);
      const unitIds = units.map((u) => u.id);
      await this.taken.refuse(units, [], await this.guard.occupiedIn(await this.guard.claimedBy(id), businessDate(units[0]!.now), lastDayOf(until)));
      const reasons = approvalReasons({ ...hold, lastDay: lastDayOf(until), quotedRentFen: hold.quotedRentFen, floorRentFen: highestFloor(units) }, limits);
      const state = reasons.length && !operates(actor, hold.park) ? 'pending' : hold.state;
      await this.holds.update(id, { hold_until: until, extensions: hold.extensions + 1, state, reasons: JSON.stringify(reasons) });
      const changed = { ...hold, until, state, version: hold.version + 1 };
      const codes = units.map((u) => u.code);
      await this.notices.holdWillEnd(changed, codes, units[0]!.now, peopleOf(hold, standing));
      if (state === 'pending') await this.notices.holdPending(changed, codes);
      await this.say(spaceEvents.holdExtended, changed, unitIds, actor.userId);
    });
    return this.byId(actor, id);
  }

  /** Gives the rooms back; whoever waits for one gets it offered in the same transaction. */
  async release(actor: Actor, id: string, reason?: string, version?: number): Promise<HoldView> {
    await this.change(actor, id, version, async (hold, units) => {
      await this.assertMayUse(actor, hold);
      await this.holds.finish(id, 'released', actor.userId, reason ?? null);
      await this.after(hold, units, 'lapsed');
      await this.notices.holdAnswered(hold, units.map((u) => u.code), false, actor);
      await this.say(spaceEvents.holdReleased, { ...hold, state: 'released' }, units.map((u) => u.id), actor.userId);
    });
    return this.byId(actor, id);
  }

  /** Closes holds that ended by the clock: event, notice, offer. Blocking ended with `hold_until` already. May run anywhere, any number of times. */
  async expireDue(limit = 200): Promise<number> {
    const due = await this.holds.due(limit);
    for (const id of due) {
      await this.tx.run(async () => {
        const units = await this.guard.lockOf('hold', id);
        const hold = await this.holds.lock(id);
        if (!hold || hold.live || hold.endedAt) return;
        await this.holds.finish(id, 'expired', null, null);
        await this.after(hold, units, 'lapsed');
        await this.notices.holdExpired(hold, units.map((u) => u.code));
        await this.say(spaceEvents.holdExpired, { ...hold, state: 'expired' }, units.map((u) => u.id), null);
        await this.audit.record({ actorId: null, action: 'space.hold.expired', subject: { kind: 'hold', id } });
      });
    }
    return due.length;
  }

  async byId(actor: Actor, id: string): Promise<HoldView> {
    const hold = await this.holds.byId(id);
    if (!hold || !mayRead(actor, hold.park)) throw SPACE.HOLD_NOT_FOUND();
    return (await this.views.of(actor, [hold]))[0]!;
  }

  async list(actor: Actor, filter: HoldFilter): Promise<Page<HoldView>> {
    const page = await this.holds.list({ ...filter, parks: readableParks(actor) });
    return { ...page, items: await this.views.of(actor, page.items) };
  }

  private async change(actor: Actor, id: string, version: number | undefined, decide: (hold: HoldRow, units: LockedUnit[]) => Promise<void>): Promise<void> {
    await this.tx.run(async () => {
      const units = await this.guard.lockOf('hold', id);
      const hold = await this.holds.lock(id);
      if (!hold || !mayRead(actor, hold.park)) throw SPACE.HOLD_NOT_FOUND();
      if (version !== undefined && version !== hold.version) throw SPACE.STALE();
      if (!hold.live) throw SPACE.HOLD_NOT_LIVE({ state: hold.state });
      await decide(hold, units);
      await this.audit.record({ actorId: actor.userId, action: 'space.hold.changed', subject: { kind: 'hold', id }, data: { version: hold.version } });
    });
  }

  private async after(hold: HoldRow, units: LockedUnit[], waiting: 'lapsed'): Promise<void> {
    await this.guard.dropClaims(hold.id);
    await this.waiting.closeOffered(hold.id, waiting);
    await this.notices.holdOver(hold.id);
    await this.offers.offer(units);
  }

  private async assertMayUse(actor: Actor, hold: HoldRow): Promise<HolderStanding | null> {
    const standing = await this.holders.standing(actor, { kind: hold.holderKind, id: hold.holderId });
    if (!operates(actor, hold.park) && !standing?.mayHold) throw SPACE.NOT_YOUR_HOLDER();
    return standing;
  }

  private async limits(): Promise<HoldLimits> {
    const { holdMaxDays, holdMaxAreaM2, holdMaxExtensions, holdMaxTotalDays } = spaceSettings;
    const values = await this.settings.all([holdMaxDays, holdMaxAreaM2, holdMaxExtensions, holdMaxTotalDays] as Setting<unknown>[]);
    const of = (s: Setting<number>) => values.get(s.key)!.value as number;
    return { maxDays: of(holdMaxDays), maxAreaM2: of(holdMaxAreaM2), maxExtensions: of(holdMaxExtensions), maxTotalDays: of(holdMaxTotalDays) };
  }

  private async say(type: string, hold: Pick<HoldRow, 'id' | 'park' | 'holderKind' | 'holderId' | 'state' | 'until'>, unitIds: string[], actorId: string | null): Promise<void> {
    const event: HoldEvent = { holdId: hold.id, park: hold.park, unitIds, holder: { kind: hold.holderKind, id: hold.holderId }, state: hold.state, until: hold.until.toISOString(), actorId };
    await this.outbox.emit(type, event);
  }
}

/** Who is reminded of a hold: the people of its present holder, and who asked for it unless it went elsewhere since. */
function peopleOf(hold: HoldRow, standing: HolderStanding | null): string[] {
  const asked = hold.createdBy && (hold.transfers === 0 || !standing?.recipients?.length) ? [hold.createdBy] : [];
  return [...new Set([...(standing?.recipients ?? []), ...asked])];
}

/** The highest floor price among rooms: one quote stands for all of them. */
function highestFloor(units: LockedUnit[]): number | null {
  const floors = units.flatMap((u) => (u.floorRentFen === null ? [] : [u.floorRentFen]));
  return floors.length ? Math.max(...floors) : null;
}
