import { type Actor, hasRole } from '@crm/identity';
import { businessDate, Clock } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { HistoryQueries } from './data/history.queries';
import { HoldRepository } from './data/hold.repository';
import { LeaseRepository } from './data/lease.repository';
import { OccupancyQueries } from './data/occupancy.queries';
import { WindowRepository } from './data/window.repository';
import { vacancyDays } from './domain/figures';
import { HoldViews } from './hold-views';
import { Holders } from './holders';
import { LeaseViews } from './lease-views';
import { operates, seesAllHolders } from './rights';
import type { HistoryEntryView, UnitDetailView, UnitView } from './space.views';
import { SpaceUnits } from './units.service';
import { SpaceWaiting } from './waiting.service';

/** One room with everything the drawer shows. */
@Injectable()
export class UnitDetails {
  constructor(
    private readonly units: SpaceUnits,
    private readonly occupancy: OccupancyQueries,
    private readonly holds: HoldRepository,
    private readonly leases: LeaseRepository,
    private readonly holdViews: HoldViews,
    private readonly leaseViews: LeaseViews,
    private readonly waiting: SpaceWaiting,
    private readonly windows: WindowRepository,
    private readonly history: HistoryQueries,
    private readonly holders: Holders,
    private readonly clock: Clock,
  ) {}

  async byId(actor: Actor, id: string): Promise<UnitDetailView> {
    const row = await this.units.rowOf(actor, id);
    const today = businessDate(this.clock.now());
    const scope = { unitIds: [id] };
    const [[unit], [held], periods, last, line, windows, history] = await Promise.all([
      this.units.views(actor, [row]), this.occupancy.liveHolds(scope), this.occupancy.periodsFrom(scope, today), this.occupancy.lastOccupied(scope, today),
      this.waiting.line(actor, [id]), this.windows.ofUnit(id), this.pastOf(actor, row.park, id),
    ]);
    const hold = held ? await this.holds.byId(held.holdId) : undefined;
    const now = periods.find((p) => p.kind === 'lease' && p.from <= today) ?? periods.find((p) => p.kind === 'lease');
    const lease = now ? await this.leases.byId(now.refId) : undefined;
    return {
      ...unit!,
      vacantDays: unit!.state === 'available' ? vacancyDays(today, last.get(id) ?? null, row.existsFrom) : null,
      hold: hold ? (await this.holdViews.of(actor, [hold]))[0]! : null,
      lease: lease ? (await this.leaseViews.of(actor, [lease], today))[0]! : null,
      waiting: line,
      windows: windows.filter((w) => w.to >= today),
      history,
      allowedEvents: row.retiredOn ? [] : eventsOf(actor, unit!),
    };
  }

  private async pastOf(actor: Actor, park: string, id: string): Promise<HistoryEntryView[]> {
    const rows = await this.history.ofUnit(id);
    const standings = await this.holders.standings(actor, rows.flatMap((r) => (r.holderKind && r.holderId ? [{ kind: r.holderKind, id: r.holderId }] : [])));
    const all = seesAllHolders(actor, park);
    return rows.map(({ holderKind, holderId, ...r }) => {
      const standing = holderKind ? standings.get(`${holderKind}:${holderId}`) : undefined;
      return { ...r, label: !holderKind || all || standing?.maySee ? (standing?.label ?? r.label) : null };
    });
  }
}

function eventsOf(actor: Actor, unit: UnitView): UnitDetailView['allowedEvents'] {
  const free = unit.state === 'available';
  const recruits = hasRole(actor, 'recruiter', 'team_lead');
  if (operates(actor, unit.park)) return free ? ['hold', 'lease', 'split', 'merge', 'window', 'edit'] : ['edit', 'wait', ...(unit.state === 'held' ? (['lease'] as const) : [])];
  return recruits ? [free ? 'hold' : 'wait'] : [];
}
