import { type Actor, Directory } from '@crm/identity';
import { Injectable } from '@nestjs/common';
import { HoldRepository, type HoldRow } from './data/hold.repository';
import { WaitingRepository } from './data/waiting.repository';
import { Holders, type HolderStanding } from './holders';
import { operates, seesAllHolders } from './rights';
import type { HoldView } from './space.views';

/** What a reader sees of holds: rooms always, the holder's name only with the right to it, and what he may do next. */
@Injectable()
export class HoldViews {
  constructor(
    private readonly holds: HoldRepository,
    private readonly waiting: WaitingRepository,
    private readonly holders: Holders,
    private readonly directory: Directory,
  ) {}

  async of(actor: Actor, rows: HoldRow[]): Promise<HoldView[]> {
    if (rows.length === 0) return [];
    const [units, standings, people] = await Promise.all([
      this.holds.units(rows.map((r) => r.id)),
      this.holders.standings(actor, rows.map((r) => ({ kind: r.holderKind, id: r.holderId }))),
      this.directory.usersByIds([...new Set(rows.flatMap((r) => (r.createdBy ? [r.createdBy] : [])))]),
    ]);
    const name = new Map(people.map((p) => [p.id, p.name]));
    const line = await this.waiting.open(rows.filter((r) => r.live).flatMap((r) => (units.get(r.id) ?? []).map((u) => u.id)));
    return rows.map((r) => {
      const standing = standings.get(`${r.holderKind}:${r.holderId}`);
      const rooms = (units.get(r.id) ?? []).map(({ id, code }) => ({ id, code }));
      return {
        id: r.id, park: r.park, state: r.state, units: rooms, holder: this.holder(actor, r, standing), until: r.until, startsOn: r.startsOn, areaM2: r.areaM2, depositFen: r.depositFen,
        quotedRentFenPerM2Day: r.quotedRentFen, reasons: r.reasons, origin: r.origin, extensions: r.extensions, transfers: r.transfers,
        createdBy: r.createdBy ? { id: r.createdBy, name: name.get(r.createdBy) ?? '' } : null, createdAt: r.createdAt, endedAt: r.endedAt, endReason: r.endReason,
        waiting: line.filter((w) => w.state === 'waiting' && rooms.some((u) => u.id === w.unitId)).length,
        allowedEvents: this.events(actor, r, standing), version: r.version,
      };
    });
  }

  /** Kind and id are opaque; the name is not. */
  holder(actor: Actor, r: { park: string; holderKind: string; holderId: string; holderLabel: string | null }, standing?: HolderStanding): { kind: string; id: string; label?: string | null } {
    const sees = seesAllHolders(actor, r.park) || standing?.maySee;
    return { kind: r.holderKind, id: r.holderId, ...(sees ? { label: standing?.label ?? r.holderLabel } : {}) };
  }

  private events(actor: Actor, r: HoldRow, standing?: HolderStanding): HoldView['allowedEvents'] {
    if (!r.live) return [];
    const operator = operates(actor, r.park);
    const uses = operator || standing?.mayHold === true;
    return [...(operator && r.state === 'pending' ? (['confirm'] as const) : []), ...(uses ? (['extend', 'transfer', 'release'] as const) : [])];
  }
}
