import { type Actor, hasRole } from '@crm/identity';
import { Audit, newId, Outbox, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { GuardRepository } from './data/guard.repository';
import { HoldRepository, type HoldRow } from './data/hold.repository';
import { WaitingRepository } from './data/waiting.repository';
import { type Holder, Holders, type HolderStanding } from './holders';
import { SpaceHolds } from './holds.service';
import { mayRead, operates } from './rights';
import { SPACE } from './space.errors';
import { type HoldTransferEvent, spaceEvents } from './space.events';
import { SpaceNotices } from './space-notices';
import type { HoldView } from './space.views';

export interface HoldTransfer {
  holder: Holder;
  /** Name on the plan when nobody above knows the new holder. */
  holderLabel?: string;
  reason?: string;
}

/**
 * Hands a living hold to another holder. The claim rows belong to the hold, not to its holder, so the rooms are never
 * free in between and no end, deposit or extension starts anew.
 */
@Injectable()
export class HoldTransfers {
  constructor(
    private readonly tx: Tx,
    private readonly guard: GuardRepository,
    private readonly holds: HoldRepository,
    private readonly waiting: WaitingRepository,
    private readonly holders: Holders,
    private readonly views: SpaceHolds,
    private readonly notices: SpaceNotices,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /**
   * Between holders of one company by whoever may act for both; to another company by a team lead who may act for both, or
   * by the park's operator, and only when nobody else waits for one of the rooms. A hold that needed an approval needs it
   * again for another company. Errors: HOLD_NOT_FOUND, HOLD_NOT_LIVE, STALE, NOT_YOUR_HOLDER, HOLDER_UNKNOWN, TRANSFER_REFUSED, TRANSFER_OVER_LINE.
   */
  async transfer(actor: Actor, id: string, input: HoldTransfer, version?: number): Promise<HoldView> {
    const to = await this.holders.standing(actor, input.holder);
    await this.tx.run(async () => {
      const units = await this.guard.lockOf('hold', id);
      const hold = await this.holds.lock(id);
      if (!hold || !mayRead(actor, hold.park)) throw SPACE.HOLD_NOT_FOUND();
      if (version !== undefined && version !== hold.version) throw SPACE.STALE();
      if (!hold.live) throw SPACE.HOLD_NOT_LIVE({ state: hold.state });
      const from = await this.holders.standing(actor, { kind: hold.holderKind, id: hold.holderId });
      const related = this.assertMay(actor, hold, input.holder, from, to);
      const unitIds = units.map((u) => u.id);
      if (!related && (await this.othersWait(unitIds, input.holder))) throw SPACE.TRANSFER_OVER_LINE();
      const asksAgain = !related && hold.reasons.length > 0 && !operates(actor, hold.park);
      const changed: HoldRow = {
        ...hold, holderKind: input.holder.kind, holderId: input.holder.id, holderLabel: to!.label === null ? (input.holderLabel ?? null) : null,
        state: asksAgain ? 'pending' : hold.state, transfers: hold.transfers + 1, version: hold.version + 1,
      };
      await this.holds.update(id, { holder_kind: changed.holderKind, holder_id: changed.holderId, holder_label: changed.holderLabel, state: changed.state, transfers: changed.transfers });
      await this.holds.noteTransfer({ id: newId(), holdId: id, from: { kind: hold.holderKind, id: hold.holderId }, to: input.holder, reason: input.reason ?? null, actorId: actor.userId });
      await this.waiting.closeOn(unitIds, 'taken', input.holder);
      const codes = units.map((u) => u.code);
      await this.notices.holdHandedOver(changed, codes, { told: [...(to!.recipients ?? []), ...(from?.recipients ?? [])], heirs: to!.recipients ?? [actor.userId], by: actor, now: units[0]!.now });
      if (changed.state === 'pending' && hold.state !== 'pending') await this.notices.holdPending(changed, codes);
      const event: HoldTransferEvent = {
        holdId: id, park: hold.park, unitIds, holder: input.holder, from: { kind: hold.holderKind, id: hold.holderId }, state: changed.state, until: hold.until.toISOString(), actorId: actor.userId,
      };
      await this.outbox.emit(spaceEvents.holdTransferred, event);
      await this.audit.record({ actorId: actor.userId, action: 'space.hold.transferred', subject: { kind: 'hold', id }, data: { from: event.from, to: event.holder } });
    });
    return this.views.byId(actor, id);
  }

  /** Throws unless the actor may hand this hold to that holder; true = both stand for one company. */
  private assertMay(actor: Actor, hold: HoldRow, holder: Holder, from: HolderStanding | null, to: HolderStanding | null): boolean {
    const operator = operates(actor, hold.park);
    if (!operator && !(from?.mayHold && to?.mayHold)) throw SPACE.NOT_YOUR_HOLDER();
    if (!to) throw SPACE.HOLDER_UNKNOWN({}, [{ path: 'holder.id', code: 'UNKNOWN', message: '没有这个项目' }]);
    if (holder.kind === hold.holderKind && holder.id === hold.holderId) throw SPACE.TRANSFER_REFUSED({ why: 'SAME_HOLDER' }, [{ path: 'holder.id', code: 'SAME_HOLDER', message: '已由该项目预留' }]);
    const related = from?.group != null && from.group === to.group;
    if (!operator && !related && !hasRole(actor, 'team_lead')) throw SPACE.TRANSFER_REFUSED({ why: 'OTHER_COMPANY' }, [{ path: 'holder.id', code: 'OTHER_COMPANY', message: '不是同一家企业的项目' }]);
    return related;
  }

  private async othersWait(unitIds: string[], holder: Holder): Promise<boolean> {
    return (await this.waiting.open(unitIds)).some((w) => w.state === 'waiting' && !(w.holderKind === holder.kind && w.holderId === holder.id));
  }
}
