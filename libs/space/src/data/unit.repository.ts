import { Db, errnoOf, DUPLICATE_KEY, newId } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { UnitFacts } from '../domain/facts';
import { writeFacts } from './unit-columns';

export interface NewBuilding { park: string; code: string; name: string; kind: string; position: number; note?: string | null; sample?: boolean }
export interface NewFloor { buildingId: string; number: number; name: string; storeyHeightM: number | null }
export interface NewUnit {
  buildingId: string;
  park: string;
  floor: number;
  code: string;
  position: number;
  areaM2: number;
  existsFrom: string;
  availableFrom: string | null;
  rentFen: number | null;
  floorRentFen: number | null;
  note?: string | null;
  importId?: string | null;
  facts: UnitFacts;
}

/** Writes buildings, floors and rooms. */
@Injectable()
export class UnitRepository {
  constructor(private readonly db: Db) {}

  async insertBuildings(buildings: NewBuilding[]): Promise<string[]> {
    const rows = buildings.map((b) => ({ id: newId(), park: b.park, code: b.code, name: b.name, kind: b.kind, position: b.position, note: b.note ?? null, sample: b.sample ? 1 : 0 }));
    await this.db.insert('space_building', rows);
    return rows.map((r) => r.id);
  }

  /** Adds floors; one that exists keeps its name and height. */
  async insertFloors(floors: NewFloor[]): Promise<void> {
    for (const f of floors) {
      await this.db.exec('INSERT INTO space_floor (building_id, number, name, storey_height_m) VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE name = name', [f.buildingId, f.number, f.name, f.storeyHeightM]);
    }
  }

  /** Ids in order, or `null` when a code is taken in its park. */
  async insertUnits(units: NewUnit[]): Promise<string[] | null> {
    const rows = units.map((u) => ({
      id: newId(), building_id: u.buildingId, park: u.park, floor: u.floor, code: u.code, position: u.position, area_m2: u.areaM2, exists_from: u.existsFrom,
      available_from: u.availableFrom, rent_fen: u.rentFen, floor_rent_fen: u.floorRentFen, note: u.note ?? null, import_id: u.importId ?? null, ...writeFacts(u.facts),
    }));
    try {
      await this.db.insert('space_unit', rows);
      return rows.map((r) => r.id);
    } catch (error) {
      if (errnoOf(error) === DUPLICATE_KEY) return null;
      throw error;
    }
  }

  /** Codes of existing rooms of a park among these. */
  async takenCodes(park: string, codes: string[]): Promise<string[]> {
    if (codes.length === 0) return [];
    const rows = await this.db.rows<{ code: string }>(`SELECT code FROM space_unit WHERE park = ? AND live_key = '' AND code IN (?)`, [park, codes]);
    return rows.map((r) => r.code);
  }

  async update(id: string, patch: Record<string, unknown>): Promise<void> {
    await this.db.update('space_unit', patch, { id });
    await this.db.exec('UPDATE space_unit SET version = version + 1, updated_at = NOW(3) WHERE id = ?', [id]);
  }

  /** The room is gone from this day on (split or merged); its code becomes free. */
  async retire(ids: string[], on: string): Promise<void> {
    await this.db.exec('UPDATE space_unit SET retired_on = ?, live_key = id, version = version + 1, updated_at = NOW(3) WHERE id IN (?)', [on, ids]);
  }

  async insertLineage(rows: { fromUnitId: string; toUnitId: string; kind: 'split' | 'merge'; onDay: string; actorId: string | null }[]): Promise<void> {
    await this.db.insert('space_lineage', rows.map((r) => ({ from_unit_id: r.fromUnitId, to_unit_id: r.toUnitId, kind: r.kind, on_day: r.onDay, actor_id: r.actorId })));
  }

  /** Existing rooms of a park by code. */
  async byCodes(park: string, codes: string[]): Promise<{ id: string; code: string }[]> {
    if (codes.length === 0) return [];
    return this.db.rows<{ id: string; code: string }>(`SELECT id, code FROM space_unit WHERE park = ? AND live_key = '' AND code IN (?)`, [park, codes]);
  }

  /** Hard delete of rooms an import made and nobody touched since. */
  async deleteUntouched(importId: string, ids: string[]): Promise<{ removed: string[]; kept: string[] }> {
    if (ids.length === 0) return { removed: [], kept: [] };
    const rows = await this.db.rows<{ id: string; touched: string | number }>(
      `SELECT u.id, (u.version > 1 OR EXISTS (SELECT 1 FROM space_hold_unit h WHERE h.unit_id = u.id) OR EXISTS (SELECT 1 FROM space_lease_unit l WHERE l.unit_id = u.id)
          OR EXISTS (SELECT 1 FROM space_window w WHERE w.unit_id = u.id) OR EXISTS (SELECT 1 FROM space_waiting q WHERE q.unit_id = u.id)
          OR EXISTS (SELECT 1 FROM space_lineage g WHERE g.from_unit_id = u.id OR g.to_unit_id = u.id)) AS touched
       FROM space_unit u WHERE u.import_id = ? AND u.id IN (?) FOR UPDATE`, [importId, ids]);
    const removed = rows.filter((r) => Number(r.touched) === 0).map((r) => r.id);
    if (removed.length) await this.db.exec('DELETE FROM space_unit WHERE id IN (?)', [removed]);
    return { removed, kept: rows.filter((r) => Number(r.touched) !== 0).map((r) => r.id) };
  }
}
