import { type Actor, JURISDICTION_OF_PARK, PARK_CODES, PARKS, type ParkCode } from '@crm/identity';
import { businessDate, Clock, endOfBusinessDay, isDate } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { LeaseRepository } from './data/lease.repository';
import { type GuardedPeriod, type LiveHold, OccupancyQueries } from './data/occupancy.queries';
import { UnitQueries, type UnitRow } from './data/unit.queries';
import { sumAreaM2 } from './domain/area';
import { daysIn, plusMonths } from './domain/days';
import { expiryLadder, type LeaseSlice, occupancy, vacancyDays, waleYears } from './domain/figures';
import { monthRentFen, nextRiseOn, rentOn, rentStartsOn, yearRentFen } from './domain/rent';
import { stackingPlan } from './domain/stacking-plan';
import { type Standing, standingOn } from './domain/unit-state';
import { Holders, type HolderStanding } from './holders';
import { mayRead, operates, seesAllHolders } from './rights';
import { SPACE } from './space.errors';
import type { ParkView, PlanBuildingView, PlanUnitView, RentRollView, StackingPlanView } from './space.views';
import { heldUntil } from './taken-units';
import { parkPurposes } from './words';

interface RoomOnDay { row: UnitRow; standing: Standing; hold: LiveHold | null; lease: GuardedPeriod | null; reason: string | null }

/** Pictures and figures of parks as of a day: stacking plan, occupancy, WALE, ladder, rent roll. Read from guard rows only. */
@Injectable()
export class SpacePlans {
  constructor(
    private readonly queries: UnitQueries,
    private readonly occupied: OccupancyQueries,
    private readonly leases: LeaseRepository,
    private readonly holders: Holders,
    private readonly clock: Clock,
  ) {}

  /** Cards of all three parks; their sums are no secret between them. */
  async parks(asOf?: string): Promise<ParkView[]> {
    const day = this.day(asOf);
    return Promise.all(PARK_CODES.map(async (code) => {
      const [rooms, buildings, slices] = await Promise.all([this.roomsOn(code, day), this.queries.buildings(code), this.slices(code, day)]);
      const soon = slices.filter((s) => s.endsOn <= plusMonths(day, 12));
      return {
        code, name: PARKS[code], jurisdiction: JURISDICTION_OF_PARK[code], purposes: [...parkPurposes[code]], asOf: day, buildings: buildings.length,
        occupancy: occupancy(rooms.map((r) => ({ areaM2: r.row.areaM2, state: r.standing.state }))), waleAreaYears: waleYears(slices, day, 'area'),
        expiringM2: sumAreaM2(soon.map((s) => s.areaM2)), expiringLeases: new Set(soon.map((s) => s.leaseId)).size, sample: buildings.some((b) => b.sample),
      };
    }));
  }

  /** The stacking plan of a park or of one of its buildings, with the figures beside it. */
  async plan(actor: Actor, park: string, asOf?: string, building?: string): Promise<StackingPlanView> {
    const code = this.parkOf(actor, park);
    const day = this.day(asOf);
    const [rooms, buildings, floors, slices, last] = await Promise.all([
      this.roomsOn(code, day, building), this.queries.buildings(code), this.queries.floors(code), this.slices(code, day, building), this.occupied.lastOccupied({ park: code }, day),
    ]);
    const labels = await this.labels(actor, code, rooms);
    const shown = buildings.filter((b) => !building || b.code === building);
    if (building && shown.length === 0) throw SPACE.BUILDING_NOT_FOUND();
    const views = shown.map((b): PlanBuildingView => {
      const own = rooms.filter((r) => r.row.buildingId === b.id);
      const byId = new Map(own.map((r) => [r.row.id, r]));
      const mine = slices.filter((s) => s.building === b.code);
      const soon = mine.filter((s) => s.endsOn <= plusMonths(day, 12));
      const ownFloors = floors.filter((f) => f.buildingId === b.id);
      const { rows, blocks } = stackingPlan(ownFloors.map((f) => ({
        number: f.number, storeyHeightM: f.storeyHeightM,
        units: own.filter((r) => r.row.floor === f.number).map((r) => ({ id: r.row.id, position: r.row.position, areaM2: r.row.areaM2, vacant: r.standing.state === 'available' })),
      })));
      return {
        id: b.id, code: b.code, name: b.name, kind: b.kind, note: b.note, occupancy: occupancy(own.map((r) => ({ areaM2: r.row.areaM2, state: r.standing.state }))), ...figures(mine, day),
        expiringM2: sumAreaM2(soon.map((s) => s.areaM2)), expiringLeases: new Set(soon.map((s) => s.leaseId)).size,
        floors: rows.map((row) => {
          const floor = ownFloors.find((f) => f.number === row.number)!;
          return {
            number: row.number, name: floor.name, storeyHeightM: floor.storeyHeightM, height: row.height, areaM2: row.areaM2, vacantM2: row.vacantM2,
            units: row.boxes.map(({ id, ...box }) => ({ ...box, ...unitOnPlan(byId.get(id)!, labels, day, last.get(id) ?? null) })),
          };
        }),
        blocks,
      };
    });
    return { park: code, parkName: PARKS[code], asOf: day, occupancy: occupancy(rooms.map((r) => ({ areaM2: r.row.areaM2, state: r.standing.state }))), ...figures(slices, day), buildings: views };
  }

  /** Every lease in force on a day with its rent of that day; for the park's operators and managers. */
  async rentRoll(actor: Actor, park: string, asOf?: string, building?: string): Promise<RentRollView> {
    const code = this.parkOf(actor, park);
    if (!seesAllHolders(actor, code)) throw SPACE.NOT_YOUR_PARK();
    const day = this.day(asOf);
    const byLease = new Map<string, Awaited<ReturnType<LeaseRepository['inForce']>>>();
    for (const l of await this.leases.inForce(code, day, building)) byLease.set(l.id, [...(byLease.get(l.id) ?? []), l]);
    const standings = await this.holders.standings(actor, [...byLease.values()].map(([l]) => ({ kind: l!.holderKind, id: l!.holderId })));
    const rows = [...byLease.values()].map((parts) => {
      const l = parts[0]!;
      const present = rentOn(l, day);
      return {
        leaseId: l.id, units: parts.map((p) => p.unitCode), building: l.building, label: standings.get(`${l.holderKind}:${l.holderId}`)?.label ?? l.holderLabel, areaM2: l.areaM2, startsOn: l.startsOn, endsOn: l.endsOn, remainingDays: daysIn(day, l.endsOn),
        rentFenPerM2Day: l.rentFenPerM2Day, presentRentFenPerM2Day: present, monthRentFen: monthRentFen(l.areaM2, present, l.monthBasis), yearRentFen: yearRentFen(l.areaM2, present, l.monthBasis),
        rentStartsOn: rentStartsOn(l), nextRiseOn: nextRiseOn(l, day), monthBasis: l.monthBasis,
      };
    });
    return { park: code, asOf: day, rows, areaM2: sumAreaM2(rows.map((r) => r.areaM2)), monthRentFen: rows.reduce((s, r) => s + r.monthRentFen, 0), yearRentFen: rows.reduce((s, r) => s + r.yearRentFen, 0) };
  }

  /** Rooms of a park with their state on a day. */
  private async roomsOn(park: string, day: string, building?: string): Promise<RoomOnDay[]> {
    const today = businessDate(this.clock.now());
    const scope = { park };
    const [rows, periods, holds] = await Promise.all([
      this.queries.onDay(park, day, building), this.occupied.periodsFrom(scope, day), day === today ? this.occupied.liveHolds(scope) : this.occupied.holdsAt(scope, new Date(endOfBusinessDay(day).getTime() - 1)),
    ]);
    const byUnit = group(periods);
    const heldBy = new Map(holds.map((h) => [h.unitId, h]));
    return rows.map((row) => {
      const own = byUnit.get(row.id) ?? [];
      const hold = heldBy.get(row.id) ?? null;
      const standing = standingOn(day, own, hold && heldUntil(hold.until), row.readyOn);
      const now = own.find((p) => p.refId === standing.refId) ?? null;
      return { row, standing, hold: standing.state === 'held' ? hold : null, lease: now?.kind === 'lease' ? now : null, reason: now && now.kind !== 'lease' ? now.reason : null };
    });
  }

  private async slices(park: string, day: string, building?: string): Promise<(LeaseSlice & { building: string })[]> {
    return (await this.leases.inForce(park, day, building)).map((l) => ({
      leaseId: l.id, building: l.building, areaM2: l.unitAreaM2, endsOn: l.endsOn, yearRentFen: yearRentFen(l.unitAreaM2, rentOn(l, day), l.monthBasis),
    }));
  }

  /** Names the reader may see, by room. */
  private async labels(actor: Actor, park: string, rooms: RoomOnDay[]): Promise<Map<string, string | null>> {
    const holders = rooms.flatMap(({ hold, lease }) => (hold ? [{ kind: hold.holderKind, id: hold.holderId }] : lease?.holderKind ? [{ kind: lease.holderKind, id: lease.holderId! }] : []));
    const standings: Map<string, HolderStanding> = await this.holders.standings(actor, holders);
    const all = seesAllHolders(actor, park) || operates(actor, park);
    return new Map(rooms.map(({ row, hold, lease, reason }) => {
      const who = hold ?? lease;
      if (!who) return [row.id, reason];
      const standing = standings.get(`${who.holderKind}:${who.holderId}`);
      return [row.id, all || standing?.maySee ? (standing?.label ?? who.label) : null];
    }));
  }

  private parkOf(actor: Actor, park: string): ParkCode {
    if (!PARK_CODES.includes(park as ParkCode) || !mayRead(actor, park)) throw SPACE.PARK_NOT_FOUND();
    return park as ParkCode;
  }

  private day(asOf?: string): string {
    return asOf && isDate(asOf) ? asOf : businessDate(this.clock.now());
  }
}

function figures(slices: LeaseSlice[], day: string): Pick<StackingPlanView, 'waleAreaYears' | 'waleRentYears' | 'expiryByYear' | 'expiryByQuarter'> {
  return { waleAreaYears: waleYears(slices, day, 'area'), waleRentYears: waleYears(slices, day, 'rent'), expiryByYear: expiryLadder(slices, 'year'), expiryByQuarter: expiryLadder(slices, 'quarter') };
}

function unitOnPlan(r: RoomOnDay, labels: Map<string, string | null>, day: string, last: string | null): Omit<PlanUnitView, 'x' | 'width' | 'left' | 'right' | 'up' | 'down'> {
  const { row, standing, hold } = r;
  return {
    id: row.id, code: row.code, areaM2: row.areaM2, state: standing.state, until: hold ? hold.until.toISOString() : standing.until, label: labels.get(row.id) ?? null,
    expiring: standing.state === 'leased' && standing.until! <= plusMonths(day, 12), vacantDays: standing.state === 'available' ? vacancyDays(day, last, row.existsFrom) : null,
    rentFenPerM2Day: row.rentFenPerM2Day, holdState: hold ? hold.state === 'pending' ? 'pending' : 'active' : null,
  };
}

function group(periods: GuardedPeriod[]): Map<string, GuardedPeriod[]> {
  const out = new Map<string, GuardedPeriod[]>();
  for (const p of periods) {
    const list = out.get(p.unitId);
    if (list) list.push(p);
    else out.set(p.unitId, [p]);
  }
  return out;
}
