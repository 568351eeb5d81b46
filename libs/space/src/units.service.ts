import type { Actor } from '@crm/identity';
import { Audit, businessDate, Clock, Outbox, type Page, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { GuardRepository } from './data/guard.repository';
import { OccupancyQueries } from './data/occupancy.queries';
import { UnitRepository } from './data/unit.repository';
import { type UnitFilter, UnitQueries, type UnitRow } from './data/unit.queries';
import { writeFacts } from './data/unit-columns';
import { type UnitFacts, unknownFacts } from './domain/facts';
import { placeOf } from './domain/place';
import { standingOn } from './domain/unit-state';
import { mayRead, operates, readableParks } from './rights';
import { SPACE } from './space.errors';
import { spaceEvents, type UnitEvent } from './space.events';
import type { UnitView } from './space.views';
import { factFields, type FactField } from './words';
import { heldUntil } from './taken-units';

/** What may be changed on a room by hand. The state is not among it: it is derived. `null` = 未知. */
export interface UnitPatch extends Partial<UnitFacts> {
  code?: string;
  areaM2?: number;
  rentFenPerM2Day?: number | null;
  floorRentFenPerM2Day?: number | null;
  /** The day the building hands the room over at the earliest. */
  availableFrom?: string | null;
  note?: string | null;
}

/** Rooms: lists, one room, its facts. */
@Injectable()
export class SpaceUnits {
  constructor(
    private readonly tx: Tx,
    private readonly guard: GuardRepository,
    private readonly repository: UnitRepository,
    private readonly queries: UnitQueries,
    private readonly occupancy: OccupancyQueries,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  async list(actor: Actor, filter: UnitFilter): Promise<Page<UnitView>> {
    const page = await this.queries.list({ ...filter, parks: readableParks(actor) }, this.today());
    return { ...page, items: await this.views(actor, page.items) };
  }

  /** One room, or SPACE.UNIT_NOT_FOUND also for a park the actor may not read. */
  async byId(actor: Actor, id: string): Promise<UnitView> {
    return (await this.views(actor, [await this.rowOf(actor, id)]))[0]!;
  }

  async byIds(actor: Actor, ids: string[]): Promise<UnitView[]> {
    return this.views(actor, (await this.queries.byIds(ids)).filter((r) => mayRead(actor, r.park)));
  }

  async rowOf(actor: Actor, id: string): Promise<UnitRow> {
    const [row] = await this.queries.byIds([id]);
    if (!row || !mayRead(actor, row.park)) throw SPACE.UNIT_NOT_FOUND();
    return row;
  }

  /** A new room on an existing building; the floor is added when it is new. */
  async create(actor: Actor, input: UnitPatch & { park: string; building: string; floor: number; code: string; areaM2: number }): Promise<UnitView> {
    const { park, building, floor, code, areaM2, rentFenPerM2Day, floorRentFenPerM2Day, availableFrom, note, ...rest } = input;
    if (!operates(actor, park)) throw SPACE.NOT_YOUR_PARK();
    const found = (await this.queries.buildings(park)).find((b) => b.code === building);
    if (!found) throw SPACE.BUILDING_NOT_FOUND({}, [{ path: 'building', code: 'UNKNOWN', message: '没有这栋楼' }]);
    const id = await this.tx.run(async () => {
      const facts = { ...unknownFacts(Object.keys(factFields) as FactField[]), ...known(rest) } as UnitFacts;
      await this.repository.insertFloors([{ buildingId: found.id, number: floor, name: floor < 0 ? `B${-floor}` : `${floor}F`, storeyHeightM: facts.storeyHeightM }]);
      const order = await this.queries.floorOrder(found.id, floor);
      const ids = await this.repository.insertUnits([{
        buildingId: found.id, park, floor, code, position: placeOf(code)?.position ?? (order.at(-1)?.position ?? 0) + 1, areaM2, existsFrom: this.today(), availableFrom: availableFrom ?? null,
        rentFen: rentFenPerM2Day ?? null, floorRentFen: floorRentFenPerM2Day ?? null, note, facts,
      }]);
      if (!ids) throw SPACE.UNIT_CODE_TAKEN({ codes: [code] }, [{ path: 'code', code: 'TAKEN', message: '房号已存在' }]);
      await this.audit.record({ actorId: actor.userId, action: 'space.unit.created', subject: { kind: 'unit', id: ids[0]! } });
      return ids[0]!;
    });
    return this.byId(actor, id);
  }

  /** A new building with its floors; the rooms come one by one or by import. */
  async addBuilding(actor: Actor, park: string, input: { code: string; name: string; kind: string; floors: number; storeyHeightM?: number }): Promise<string> {
    if (!operates(actor, park)) throw SPACE.NOT_YOUR_PARK();
    return this.tx.run(async () => {
      const before = await this.queries.buildings(park);
      if (before.some((b) => b.code === input.code)) throw SPACE.BUILDING_CODE_TAKEN({}, [{ path: 'code', code: 'TAKEN', message: '楼号已存在' }]);
      const [id] = await this.repository.insertBuildings([{ park, code: input.code, name: input.name, kind: input.kind, position: before.length + 1 }]);
      await this.repository.insertFloors(Array.from({ length: input.floors }, (_, i) => ({ buildingId: id!, number: i + 1, name: `${i + 1}F`, storeyHeightM: input.storeyHeightM ?? null })));
      await this.audit.record({ actorId: actor.userId, action: 'space.building.created', subject: { kind: 'building', id: id! } });
      return id!;
    });
  }

  /** Changes facts, prices or the code of a room; only the park's operator. Leases keep the area they were signed with. */
  async change(actor: Actor, id: string, patch: UnitPatch, version?: number): Promise<UnitView> {
    await this.tx.run(async () => {
      const [unit] = await this.guard.lock([id]);
      if (!unit || unit.retiredOn !== null || !mayRead(actor, unit.park)) throw SPACE.UNIT_NOT_FOUND();
      if (!operates(actor, unit.park)) throw SPACE.NOT_YOUR_PARK();
      if (version !== undefined && version !== unit.version) throw SPACE.STALE();
      const [row] = await this.queries.byIds([id]);
      const { code, areaM2, rentFenPerM2Day, floorRentFenPerM2Day, availableFrom, note, ...rest } = patch;
      const facts = { ...row!.facts, ...known(rest) };
      if (code !== undefined && code !== unit.code && (await this.repository.takenCodes(unit.park, [code])).length > 0) {
        throw SPACE.UNIT_CODE_TAKEN({ codes: [code] }, [{ path: 'code', code: 'TAKEN', message: '房号已存在' }]);
      }
      await this.repository.update(id, {
        ...writeFacts(facts), code, area_m2: areaM2, rent_fen: rentFenPerM2Day, floor_rent_fen: floorRentFenPerM2Day, available_from: availableFrom, note,
      });
      const event: UnitEvent = { unitIds: [id], park: unit.park, what: 'facts', actorId: actor.userId };
      await this.outbox.emit(spaceEvents.unitChanged, event);
      await this.audit.record({ actorId: actor.userId, action: 'space.unit.changed', subject: { kind: 'unit', id }, data: { fields: Object.keys(patch) } });
    });
    return this.byId(actor, id);
  }

  /** Rows with what the guard rows say of them today. */
  async views(actor: Actor, rows: UnitRow[]): Promise<UnitView[]> {
    const today = this.today();
    const scope = { unitIds: rows.map((r) => r.id) };
    const [periods, holds] = await Promise.all([this.occupancy.periodsFrom(scope, today), this.occupancy.liveHolds(scope)]);
    return rows.map((r) => {
      const hold = holds.find((h) => h.unitId === r.id);
      const standing = standingOn(today, periods.filter((p) => p.unitId === r.id), hold ? heldUntil(hold.until) : null, r.readyOn);
      return {
        id: r.id, code: r.code, park: r.park, building: r.building, buildingName: r.buildingName, buildingKind: r.buildingKind, sample: r.sample, floor: r.floor, floorName: r.floorName, areaM2: r.areaM2,
        state: standing.state, stateUntil: standing.until, availableFrom: standing.availableFrom, rentFenPerM2Day: r.rentFenPerM2Day,
        ...(operates(actor, r.park) ? { floorRentFenPerM2Day: r.floorRentFenPerM2Day } : {}),
        note: r.note, version: r.version, updatedAt: r.updatedAt, ...r.facts,
      };
    });
  }

  private today(): string {
    return businessDate(this.clock.now());
  }
}

/** Only real facts that were named; `undefined` means "not said". */
function known(patch: Partial<UnitFacts>): Partial<UnitFacts> {
  return Object.fromEntries(Object.entries(patch).filter(([k, v]) => v !== undefined && k in factFields) as [FactField, unknown][]) as Partial<UnitFacts>;
}
