import type { Actor } from '@crm/identity';
import { Audit, businessDate, Clock, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { GuardRepository } from './data/guard.repository';
import { WaitingRepository, type WaitingRow } from './data/waiting.repository';
import { type Holder, Holders } from './holders';
import { mayRead, operates, seesAllHolders } from './rights';
import { SPACE } from './space.errors';
import type { WaitingView } from './space.views';
import { assertKnown } from './taken-units';

/** The line for a room that is taken. */
@Injectable()
export class SpaceWaiting {
  constructor(
    private readonly tx: Tx,
    private readonly guard: GuardRepository,
    private readonly waiting: WaitingRepository,
    private readonly holders: Holders,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Queues a holder for a room that is taken; a free one is simply held. Answers the line with the new entry in it. */
  async join(actor: Actor, unitId: string, holder: Holder): Promise<WaitingView[]> {
    const standing = await this.holders.standing(actor, holder);
    await this.tx.run(async () => {
      const units = await this.guard.lock([unitId]);
      const park = assertKnown(units, [unitId]);
      if (!operates(actor, park) && !standing?.mayHold) throw SPACE.NOT_YOUR_HOLDER();
      if (!standing) throw SPACE.HOLDER_UNKNOWN({}, [{ path: 'holder.id', code: 'UNKNOWN', message: '没有这个项目' }]);
      const today = businessDate(this.clock.now());
      const busy = (await this.guard.livingClaims([unitId])).length > 0 || (await this.guard.occupiedIn([unitId], today, today)).length > 0;
      if (!busy) throw SPACE.WAITING_NOT_NEEDED();
      const id = await this.waiting.join(unitId, holder, actor.userId);
      if (!id) throw SPACE.WAITING_TWICE();
      await this.audit.record({ actorId: actor.userId, action: 'space.waiting.joined', subject: { kind: 'unit', id: unitId }, data: { waitingId: id } });
    });
    return this.line(actor, [unitId]);
  }

  /** Leaves the line; an offer already made stays a hold and is released as one. */
  async leave(actor: Actor, id: string): Promise<void> {
    await this.tx.run(async () => {
      const entry = await this.waiting.byId(id);
      if (!entry || !mayRead(actor, entry.park)) throw SPACE.WAITING_NOT_FOUND();
      const standing = await this.holders.standing(actor, { kind: entry.holderKind, id: entry.holderId });
      if (!operates(actor, entry.park) && !standing?.mayHold) throw SPACE.NOT_YOUR_HOLDER();
      await this.waiting.close(id, 'withdrawn');
      await this.audit.record({ actorId: actor.userId, action: 'space.waiting.left', subject: { kind: 'unit', id: entry.unitId }, data: { waitingId: id } });
    });
  }

  /** Open entries of rooms, in order. */
  async line(actor: Actor, unitIds: string[]): Promise<WaitingView[]> {
    const rows = (await this.waiting.open(unitIds)).filter((r) => mayRead(actor, r.park));
    const standings = await this.holders.standings(actor, rows.map((r) => ({ kind: r.holderKind, id: r.holderId })));
    const place = new Map<string, number>();
    return rows.map((r) => {
      place.set(r.unitId, (place.get(r.unitId) ?? 0) + 1);
      const standing = standings.get(`${r.holderKind}:${r.holderId}`);
      const sees = seesAllHolders(actor, r.park) || standing?.maySee;
      return view(r, place.get(r.unitId)!, sees ? (standing?.label ?? r.holderLabel) : undefined);
    });
  }
}

const view = (r: WaitingRow, place: number, label: string | null | undefined): WaitingView => ({
  id: r.id, unit: { id: r.unitId, code: r.unitCode }, holder: { kind: r.holderKind, id: r.holderId, ...(label === undefined ? {} : { label }) }, state: r.state, place, createdAt: r.createdAt,
});
