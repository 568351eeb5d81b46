import { DUPLICATE_KEY, Db, errnoOf } from '@crm/platform';
import { Injectable } from '@nestjs/common';

export interface LockedUnit {
  id: string;
  buildingId: string;
  park: string;
  floor: number;
  code: string;
  position: number;
  areaM2: number;
  retiredOn: string | null;
  floorRentFen: number | null;
  version: number;
  /** The database's clock when the lock was taken. */
  now: Date;
}

/** An open claim that lives: somebody's hold, or a lease that is being written at this moment. */
export interface OpenClaim { unitId: string; kind: 'hold' | 'lease'; refId: string; holderKind: string | null; holderId: string | null; until: Date | null; createdBy: string | null; createdAt: Date | null }

export interface Occupied { unitId: string; kind: 'lease' | 'maintenance' | 'self_use'; refId: string; last: string }

type RawLocked = Omit<LockedUnit, 'areaM2' | 'floorRentFen'> & { areaM2: string; floorRentFen: string | null };

/**
 * The guards of holds and leases: one open claim per room (primary key of space_claim) and one taker per
 * room and day (primary key of space_unit_day). They hold at any isolation level and without the row locks; the locks
 * only make takers of one room wait instead of fail. Reads here are current reads (FOR UPDATE), because the snapshot of
 * a caller's transaction may be older than the lock.
 */
@Injectable()
export class GuardRepository {
  constructor(private readonly db: Db) {}

  /** Locks rooms in sorted order; must be the first statement of its transaction. Missing ids are simply not returned. */
  async lock(unitIds: string[]): Promise<LockedUnit[]> {
    return this.locked('FORCE INDEX (PRIMARY) WHERE u.id IN (?)', [[...new Set(unitIds)].sort()]);
  }

  /** The same for the rooms of a hold, a lease or a window, whose set of rooms never changes. */
  async lockOf(of: 'hold' | 'lease' | 'window', id: string): Promise<LockedUnit[]> {
    if (of === 'window') return this.locked('WHERE u.id IN (SELECT w.unit_id FROM space_window w WHERE w.id = ?)', [id]);
    return this.locked(`WHERE u.id IN (SELECT x.unit_id FROM space_${of}_unit x WHERE x.${of}_id = ?)`, [id]);
  }

  /**
   * Takes the open claim of every room, removing claims of ended holds on the way. Empty = all taken; otherwise nobody's
   * claim changed and the living ones are returned.
   */
  async claim(unitIds: string[], kind: 'hold' | 'lease', refId: string): Promise<OpenClaim[]> {
    const rows = [...unitIds].sort().map((unit_id) => ({ unit_id, kind, ref_id: refId }));
    for (let attempt = 0; attempt < 3; attempt += 1) {
      try {
        await this.db.insert('space_claim', rows);
        return [];
      } catch (error) {
        if (errnoOf(error) !== DUPLICATE_KEY) throw error;
      }
      const open = await this.openClaims(unitIds);
      const living = open.filter((c) => c.live);
      if (living.length > 0) return living;
      if (open.length > 0) await this.db.exec('DELETE FROM space_claim WHERE unit_id IN (?) AND ref_id IN (?)', [open.map((c) => c.unitId), open.map((c) => c.refId)]);
    }
    throw new Error('claims kept reappearing under the lock');
  }

  /** Claims of living holds on these rooms (the holder's own as well). */
  async livingClaims(unitIds: string[]): Promise<OpenClaim[]> {
    return (await this.openClaims(unitIds)).filter((c) => c.live);
  }

  /** Gives up the claims of a hold or of a finished lease, on all rooms or on some. */
  async dropClaims(refId: string, unitIds?: string[]): Promise<void> {
    if (unitIds) await this.db.exec('DELETE FROM space_claim WHERE ref_id = ? AND unit_id IN (?)', [refId, unitIds]);
    else await this.db.exec('DELETE FROM space_claim WHERE ref_id = ?', [refId]);
  }

  /** Rooms a hold still claims: fewer than it began with once one of them is let to its holder. */
  async claimedBy(refId: string): Promise<string[]> {
    return (await this.db.rows<{ unitId: string }>('SELECT unit_id AS unitId FROM space_claim WHERE ref_id = ? FOR UPDATE', [refId])).map((c) => c.unitId);
  }

  /** Writes one row per room and day, both ends in it. False = some day is taken already; then nothing was written. */
  async occupy(unitIds: string[], kind: 'lease' | 'maintenance' | 'self_use', refId: string, from: string, to: string): Promise<boolean> {
    try {
      await this.db.exec(
        `INSERT INTO space_unit_day (unit_id, day, kind, ref_id)
           SELECT u.id, c.day, ?, ? FROM space_unit u JOIN space_calendar c ON c.day BETWEEN ? AND ? WHERE u.id IN (?) ORDER BY u.id, c.day`,
        [kind, refId, from, to, [...unitIds].sort()],
      );
      return true;
    } catch (error) {
      if (errnoOf(error) === DUPLICATE_KEY) return false;
      throw error;
    }
  }

  /** Guard rows of many leases or windows that stand in their tables already; a day taken twice fails the statement. */
  async occupyAll(of: 'lease' | 'window', ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    const from =
      of === 'lease'
        ? `SELECT lu.unit_id, c.day, 'lease', l.id FROM space_lease l JOIN space_lease_unit lu ON lu.lease_id = l.id JOIN space_calendar c ON c.day BETWEEN l.starts_on AND l.ends_on WHERE l.id IN (?)`
        : 'SELECT w.unit_id, c.day, w.kind, w.id FROM space_window w JOIN space_calendar c ON c.day BETWEEN w.from_on AND w.to_on WHERE w.id IN (?)';
    await this.db.exec(`INSERT INTO space_unit_day (unit_id, day, kind, ref_id) ${from} ORDER BY 1, 2`, [ids]);
  }

  /** Frees the days of a lease or window from a day on. */
  async vacate(unitIds: string[], refId: string, fromDay: string): Promise<void> {
    await this.db.exec('DELETE FROM space_unit_day WHERE unit_id IN (?) AND day >= ? AND ref_id = ?', [unitIds, fromDay, refId]);
  }

  /** What occupies these rooms on any day of a period: one row per room and occupier, with the last day it has there at all (also after the period). */
  async occupiedIn(unitIds: string[], from: string, to: string): Promise<Occupied[]> {
    if (unitIds.length === 0) return [];
    const days = await this.db.rows<Occupied>(
      `SELECT unit_id AS unitId, kind, ref_id AS refId, day AS last FROM space_unit_day WHERE unit_id IN (?) AND day BETWEEN ? AND ? FOR UPDATE`,
      [unitIds, from, to],
    );
    if (days.length === 0) return [];
    const seen = new Map<string, Occupied>();
    const note = (d: Occupied) => {
      const key = `${d.unitId}:${d.refId}`;
      const before = seen.get(key);
      if (!before || before.last < d.last) seen.set(key, d);
    };
    days.forEach(note);
    // only to say until when: this read may be older than the lock, so it never decides whether a room is taken
    const ends = await this.db.rows<Occupied>(
      'SELECT unit_id AS unitId, kind, ref_id AS refId, MAX(day) AS last FROM space_unit_day WHERE unit_id IN (?) AND ref_id IN (?) GROUP BY unit_id, kind, ref_id',
      [[...new Set(days.map((d) => d.unitId))], [...new Set(days.map((d) => d.refId))]],
    );
    ends.forEach(note);
    return [...seen.values()];
  }

  private async openClaims(unitIds: string[]): Promise<(OpenClaim & { live: boolean })[]> {
    const rows = await this.db.rows<OpenClaim & { live: number | string }>(
      `SELECT c.unit_id AS unitId, c.kind, c.ref_id AS refId, h.holder_kind AS holderKind, h.holder_id AS holderId, h.hold_until AS until, h.created_by AS createdBy, h.created_at AS createdAt,
         (c.kind = 'lease' OR (h.state IN ('pending', 'active') AND h.hold_until > NOW(6))) AS live
       FROM space_claim c LEFT JOIN space_hold h ON h.id = c.ref_id WHERE c.unit_id IN (?) FOR UPDATE`,
      [unitIds],
    );
    return rows.map((r) => ({ ...r, live: Number(r.live) === 1 }));
  }

  private async locked(condition: string, params: unknown[]): Promise<LockedUnit[]> {
    const rows = await this.db.rows<RawLocked>(
      `SELECT u.id, u.building_id AS buildingId, u.park, u.floor, u.code, u.position, u.area_m2 AS areaM2, u.retired_on AS retiredOn, u.floor_rent_fen AS floorRentFen, u.version, NOW(6) AS now
       FROM space_unit u ${condition} ORDER BY u.id FOR UPDATE`,
      params,
    );
    return rows.map((r) => ({ ...r, position: Number(r.position), areaM2: Number(r.areaM2), floorRentFen: r.floorRentFen === null ? null : Number(r.floorRentFen) }));
  }
}
