import { Db, listPage, type Page, type PageQuery, pageOf, Where } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { MatchUnit } from '../domain/ranking';
import type { UnitFacts } from '../domain/facts';
import type { BuildingKind, UnitState } from '../words';
import { factSelect, readColumnFactsInto, readFacts } from './unit-columns';

export interface UnitRow {
  id: string;
  code: string;
  park: string;
  buildingId: string;
  building: string;
  buildingName: string;
  buildingKind: BuildingKind;
  sample: boolean;
  floor: number;
  floorName: string;
  position: number;
  areaM2: number;
  existsFrom: string;
  retiredOn: string | null;
  readyOn: string | null;
  rentFenPerM2Day: number | null;
  floorRentFenPerM2Day: number | null;
  note: string | null;
  version: number;
  updatedAt: Date;
  facts: UnitFacts;
}

export interface UnitFilter extends PageQuery {
  park?: string;
  parks?: readonly string[];
  building?: string;
  floor?: number;
  state?: UnitState;
  areaMinM2?: number;
  areaMaxM2?: number;
  q?: string;
  ids?: string[];
}

/** A room for matching before its dates are known. */
export type MatchRoom = MatchUnit & { readyOn: string | null };

export interface FloorRow { buildingId: string; number: number; name: string; storeyHeightM: number | null }
export interface BuildingRow { id: string; park: string; code: string; name: string; kind: BuildingKind; position: number; note: string | null; sample: boolean }

const SELECT = `u.id, u.code, u.park, u.building_id AS buildingId, b.code AS building, b.name AS buildingName, b.kind AS buildingKind, b.sample, u.floor, f.name AS floorName, u.position,
  u.area_m2 AS areaM2, u.exists_from AS existsFrom, u.retired_on AS retiredOn, u.available_from AS readyOn, u.rent_fen AS rentFenPerM2Day, u.floor_rent_fen AS floorRentFenPerM2Day,
  u.note, u.version, u.updated_at AS updatedAt, u.specs, ${factSelect}`;
const FROM = 'space_unit u JOIN space_building b ON b.id = u.building_id JOIN space_floor f ON f.building_id = u.building_id AND f.number = u.floor';
/** State today in SQL, for the filter of the list: the same rule as the pure standingOn. */
const STATE = `CASE WHEN EXISTS (SELECT 1 FROM space_unit_day d WHERE d.unit_id = u.id AND d.day = ?)
    THEN (SELECT CASE d.kind WHEN 'lease' THEN 'leased' ELSE d.kind END FROM space_unit_day d WHERE d.unit_id = u.id AND d.day = ?)
  WHEN EXISTS (SELECT 1 FROM space_claim c JOIN space_hold h ON h.id = c.ref_id WHERE c.unit_id = u.id AND c.kind = 'hold' AND h.state IN ('pending', 'active') AND h.hold_until > NOW(6)) THEN 'held'
  ELSE 'available' END`;

/** Reads rooms, floors, buildings. */
@Injectable()
export class UnitQueries {
  constructor(private readonly db: Db) {}

  async list(filter: UnitFilter, today: string): Promise<Page<UnitRow>> {
    const where = new Where().and('u.retired_on IS NULL');
    if (filter.park) where.and('u.park = ?', filter.park);
    if (filter.parks) where.andIn('u.park', filter.parks);
    if (filter.building) where.and('b.code = ?', filter.building);
    if (filter.floor !== undefined) where.and('u.floor = ?', filter.floor);
    if (filter.areaMinM2 !== undefined) where.and('u.area_m2 >= ?', filter.areaMinM2);
    if (filter.areaMaxM2 !== undefined) where.and('u.area_m2 <= ?', filter.areaMaxM2);
    if (filter.ids) where.andIn('u.id', filter.ids);
    if (filter.q) where.and('u.code LIKE ?', `%${filter.q.replace(/[%_\\]/g, '\\$&')}%`);
    if (filter.state) where.and(`${STATE} = ?`, today, today, filter.state);
    return listPage<UnitRow, Record<string, unknown>>(this.db, {
      select: SELECT, from: FROM, where, id: 'u.id', defaultSort: 'code', ...pageOf(filter),
      sorts: { code: 'u.code', areaM2: 'u.area_m2', updatedAt: 'u.updated_at', floor: 'u.floor', rentFenPerM2Day: 'COALESCE(u.rent_fen, 0)' },
      map: toRow,
    });
  }

  async byIds(ids: string[]): Promise<UnitRow[]> {
    if (ids.length === 0) return [];
    return (await this.db.rows<Record<string, unknown>>(`SELECT ${SELECT} FROM ${FROM} WHERE u.id IN (?)`, [ids])).map(toRow);
  }

  /** Rooms that existed on a day, of one park (and building code), in plan order. */
  async onDay(park: string, day: string, building?: string): Promise<UnitRow[]> {
    const rows = await this.db.rows<Record<string, unknown>>(
      `SELECT ${SELECT} FROM ${FROM} WHERE u.park = ? AND u.exists_from <= ? AND (u.retired_on IS NULL OR u.retired_on > ?) ${building ? 'AND b.code = ?' : ''}
       ORDER BY b.position, u.floor, u.position`,
      building ? [park, day, day, building] : [park, day, day],
    );
    return rows.map(toRow);
  }

  /**
   * Every existing room of these parks as matching reads it, without the JSON of lesser facts. The driver's own row objects are
   * completed in place: with 50,000 rooms a second object for each would cost more than the ranking.
   */
  async forMatch(parks: readonly string[] | null): Promise<MatchRoom[]> {
    const [rows, buildings] = await Promise.all([
      this.db.rows<MatchRoom & Record<string, unknown>>(
        `SELECT u.id, u.code, u.park, u.building_id AS buildingId, '' AS buildingCode, '' AS buildingKind, u.floor, u.position, u.area_m2 AS areaM2, u.rent_fen AS rentFenPerM2Day,
           u.available_from AS readyOn, '' AS availableFrom, '' AS free, ${factSelect} FROM space_unit u WHERE u.retired_on IS NULL ${parks ? 'AND u.park IN (?)' : ''}`,
        parks ? [parks] : [],
      ),
      this.buildings(),
    ]);
    const byId = new Map(buildings.map((b) => [b.id, b]));
    for (const r of rows) {
      readColumnFactsInto(r);
      const building = byId.get(r.buildingId)!;
      r.buildingCode = building.code;
      r.buildingKind = building.kind;
      r.areaM2 = Number(r.areaM2);
      r.rentFenPerM2Day = r.rentFenPerM2Day === null ? null : Number(r.rentFenPerM2Day);
    }
    return rows;
  }

  async buildings(park?: string): Promise<BuildingRow[]> {
    const rows = await this.db.rows<Omit<BuildingRow, 'sample'> & { sample: number }>(
      `SELECT id, park, code, name, kind, position, note, sample FROM space_building ${park ? 'WHERE park = ?' : ''} ORDER BY park, position, code`, park ? [park] : []);
    return rows.map((r) => ({ ...r, sample: Number(r.sample) === 1 }));
  }

  async floors(park: string): Promise<FloorRow[]> {
    const rows = await this.db.rows<Omit<FloorRow, 'storeyHeightM'> & { storeyHeightM: string | null }>(
      `SELECT f.building_id AS buildingId, f.number, f.name, f.storey_height_m AS storeyHeightM FROM space_floor f JOIN space_building b ON b.id = f.building_id WHERE b.park = ? ORDER BY f.building_id, f.number`, [park]);
    return rows.map((r) => ({ ...r, storeyHeightM: r.storeyHeightM === null ? null : Number(r.storeyHeightM) }));
  }

  /** Rooms of a floor in plan order, for neighbours. */
  async floorOrder(buildingId: string, floor: number): Promise<{ id: string; position: number }[]> {
    const rows = await this.db.rows<{ id: string; position: string | number }>(
      'SELECT id, position FROM space_unit WHERE building_id = ? AND floor = ? AND retired_on IS NULL ORDER BY position, id', [buildingId, floor]);
    return rows.map((r) => ({ id: r.id, position: Number(r.position) }));
  }
}

function toRow(r: Record<string, unknown>): UnitRow {
  const number = (v: unknown): number | null => (v === null || v === undefined ? null : Number(v));
  return {
    id: r.id as string, code: r.code as string, park: r.park as string, buildingId: r.buildingId as string, building: r.building as string, buildingName: r.buildingName as string,
    buildingKind: r.buildingKind as BuildingKind, sample: Number(r.sample) === 1, floor: r.floor as number, floorName: r.floorName as string, position: Number(r.position), areaM2: Number(r.areaM2),
    existsFrom: r.existsFrom as string, retiredOn: r.retiredOn as string | null, readyOn: r.readyOn as string | null, rentFenPerM2Day: number(r.rentFenPerM2Day),
    floorRentFenPerM2Day: number(r.floorRentFenPerM2Day), note: r.note as string | null, version: r.version as number, updatedAt: r.updatedAt as Date,
    facts: readFacts(r as Record<string, unknown> & { specs: string }),
  };
}
