import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { PackagePlan, PackageRoom } from '../domain/package/package-input';
import { areaText } from '../domain/figures';
import { PARKS, type ParkCode } from '@crm/identity/words';

interface UnitRow {
  id: string;
  code: string;
  park: ParkCode;
  building: string;
  buildingName: string | null;
  floor: string;
  areaM2: string;
  rentFen: number | null;
  storeyHeightM: string | null;
  clearHeightM: string | null;
  floorLoad: string | null;
  powerKva: string | null;
  cleanroom: string | null;
  biosafety: number | null;
  state: string;
  holdFor: string | null;
  leaseFor: string | null;
}
type PlanRow = Pick<UnitRow, 'id' | 'park' | 'building' | 'buildingName' | 'floor' | 'code' | 'areaM2' | 'state'>;
const columns = `u.id, u.code, u.park, u.building, u.building_name AS buildingName, u.floor, u.area_m2 AS areaM2, u.rent_fen_per_m2_day AS rentFen, u.storey_height_m AS storeyHeightM, u.clear_height_m AS clearHeightM, u.floor_load_kn_m2 AS floorLoad, u.power_kva AS powerKva, u.cleanroom, u.biosafety, u.state`;
export interface HeldRoom {
  holdId: string;
  unitId: string;
  code: string;
  park: string;
  areaM2: number;
  state: string;
  until: Date;
}

/** Rooms of a project, read from space's published views. */
@Injectable()
export class RoomQueries {
  constructor(private readonly db: Db) {}

  /** Units the project holds or leases now. */
  async unitsOf(projectId: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `SELECT hu.unit_id AS id FROM pub_space_hold h JOIN pub_space_hold_unit hu ON hu.hold_id = h.id WHERE h.holder_kind = 'project' AND h.holder_id = ? AND h.live = 1
       UNION SELECT lu.unit_id FROM pub_space_lease l JOIN pub_space_lease_unit lu ON lu.lease_id = l.id WHERE l.holder_kind = 'project' AND l.holder_id = ?`,
      [projectId, projectId],
    );
    return rows.map((r) => r.id);
  }
  async holdsOf(projectId: string): Promise<HeldRoom[]> {
    const rows = await this.db.rows<Omit<HeldRoom, 'areaM2'> & { areaM2: string }>(
      `SELECT h.id AS holdId, hu.unit_id AS unitId, hu.code, h.park, hu.area_m2 AS areaM2, h.state, h.hold_until AS until FROM pub_space_hold h JOIN pub_space_hold_unit hu ON hu.hold_id = h.id WHERE h.holder_kind = 'project' AND h.holder_id = ? ORDER BY h.live DESC, h.hold_until DESC LIMIT 50`,
      [projectId],
    );
    return rows.map((r) => ({ ...r, areaM2: Number(r.areaM2) }));
  }
  async leasesOf(
    projectId: string,
  ): Promise<{ id: string; park: string; startsOn: string; endsOn: string; areaM2: number; rentFenPerM2Day: number | null }[]> {
    const rows = await this.db.rows<{
      id: string;
      park: string;
      startsOn: string;
      endsOn: string;
      areaM2: string;
      rentFenPerM2Day: number | null;
    }>(
      `SELECT id, park, starts_on AS startsOn, ends_on AS endsOn, area_m2 AS areaM2, rent_fen_per_m2_day AS rentFenPerM2Day FROM pub_space_lease WHERE holder_kind = 'project' AND holder_id = ? ORDER BY starts_on DESC LIMIT 20`,
      [projectId],
    );
    return rows.map((r) => ({
      ...r,
      areaM2: Number(r.areaM2),
      rentFenPerM2Day: r.rentFenPerM2Day === null ? null : Number(r.rentFenPerM2Day),
    }));
  }

  /** Rooms as the package prints them. `projectId`: its own holds and leases are said as such. */
  async forPackage(projectId: string, unitIds: readonly string[]): Promise<PackagedRoom[]> {
    if (unitIds.length === 0) return [];
    const units = await this.db.rows<UnitRow>(
      `SELECT ${columns}, h.holder_id AS holdFor, l.holder_id AS leaseFor FROM pub_space_unit u LEFT JOIN pub_space_hold h ON h.id = u.hold_id LEFT JOIN pub_space_lease l ON l.id = u.lease_id WHERE u.id IN (?) ORDER BY u.park, u.building, u.code`,
      [unitIds],
    );
    return units.map((u) => roomOf(u, projectId));
  }

  /** The buildings of these rooms as excerpts of the stacking plan, top floor first, the rooms marked. */
  async plansFor(unitIds: readonly string[]): Promise<PackagePlan[]> {
    if (unitIds.length === 0) return [];
    const rows = await this.db.rows<PlanRow>(
      `SELECT u.id, u.park, u.building, u.building_name AS buildingName, u.floor, u.code, u.area_m2 AS areaM2, u.state FROM pub_space_unit u
       JOIN (SELECT DISTINCT park, building FROM pub_space_unit WHERE id IN (?)) b ON b.park = u.park AND b.building = u.building ORDER BY u.park, u.building, u.floor DESC, u.code`,
      [unitIds],
    );
    const plans = new Map<string, PackagePlan>();
    for (const r of rows) {
      const key = `${r.park}/${r.building}`,
        name = floorName(r.floor);
      const plan = plans.get(key) ?? { title: `${PARKS[r.park]} ${r.buildingName ?? r.building}`, floors: [] };
      plans.set(key, plan);
      if (plan.floors.at(-1)?.name !== name) plan.floors.push({ name, units: [] });
      const state = unitIds.includes(r.id) ? 'mine' : r.state === 'available' ? 'free' : 'taken';
      plan.floors.at(-1)?.units.push({ code: r.code, areaM2: Number(r.areaM2), state });
    }
    return [...plans.values()];
  }
}
/** A printed room with what its reasons are asked by. */
export interface PackagedRoom extends PackageRoom {
  unitId: string;
  /** held or leased by the project itself: its time and state are no question any more */
  own: boolean;
}
const floorName = (floor: string | number): string => (/^-?\d+$/.test(String(floor)) ? `${floor}F` : String(floor));
const metres = (n: string | null): string => (n === null ? '未知' : `${Number(n).toFixed(2)} m`);
const availableWords: Record<string, string> = {
  available: '现房',
  held: '他方预留中',
  leased: '在租',
  self_use: '自用',
  maintenance: '维护中',
};
function roomOf(u: UnitRow, projectId: string): PackagedRoom {
  const leased = u.leaseFor === projectId,
    held = u.holdFor === projectId;
  return {
    unitId: u.id,
    own: leased || held,
    code: u.code,
    park: PARKS[u.park],
    building: u.buildingName ?? u.building,
    floor: floorName(u.floor),
    areaM2: Number(u.areaM2),
    rentFenPerM2Day: u.rentFen === null ? null : Number(u.rentFen),
    available: leased ? '已签租约' : held ? '已预留' : (availableWords[u.state] ?? '—'),
    reasons: [],
    misses: [],
    facts: [
      { label: '建筑面积', value: `${areaText(Number(u.areaM2))} ㎡` },
      { label: '层高 / 净高', value: `${metres(u.storeyHeightM)} / ${metres(u.clearHeightM)}` },
      { label: '荷载', value: u.floorLoad === null ? '未知' : `${Number(u.floorLoad)} kN/㎡` },
      { label: '供电', value: u.powerKva === null ? '未知' : `${Number(u.powerKva).toLocaleString('en-US')} kVA` },
      ...(u.cleanroom ? [{ label: '洁净（GMP）', value: u.cleanroom === 'none' ? '无' : `${u.cleanroom} 级` }] : []),
      ...(u.biosafety ? [{ label: '生物安全', value: `BSL-${u.biosafety}` }] : []),
    ],
  };
}
