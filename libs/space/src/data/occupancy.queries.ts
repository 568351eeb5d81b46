import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { Occupation } from '../domain/unit-state';

/** A lease or window that really occupies a room, proven by its guard row. */
export interface GuardedPeriod extends Occupation { unitId: string; holderKind: string | null; holderId: string | null; label: string | null; reason: string | null }

export interface LiveHold { unitId: string; holdId: string; state: 'pending' | 'active'; until: Date; holderKind: string; holderId: string; label: string | null; createdBy: string | null }

/** Which rooms a read is about: some rooms, a park, or everything. */
export interface Scope { unitIds?: string[]; park?: string }

/**
 * Occupancy as the guard rows tell it. A lease is seen only through its row of the day in space_unit_day: one written
 * into space_lease by hand occupies nothing here, and the checks of this lib name it.
 */
@Injectable()
export class OccupancyQueries {
  constructor(private readonly db: Db) {}

  /** Everything that occupies these rooms on or after `from`. */
  async periodsFrom(scope: Scope, from: string): Promise<GuardedPeriod[]> {
    const unit = this.where(scope);
    if (unit === null) return [];
    const lease = scope.unitIds ? { sql: 'lu.unit_id IN (?)', params: [scope.unitIds] } : scope.park ? { sql: 'l.park = ?', params: [scope.park] } : { sql: '1 = 1', params: [] };
    const leases = await this.db.rows<GuardedPeriod>(
      `SELECT lu.unit_id AS unitId, 'lease' AS kind, l.id AS refId, l.starts_on AS \`from\`, l.ends_on AS \`to\`, l.holder_kind AS holderKind, l.holder_id AS holderId, l.holder_label AS label, NULL AS reason
       FROM space_lease l JOIN space_lease_unit lu ON lu.lease_id = l.id
       JOIN space_unit_day d ON d.unit_id = lu.unit_id AND d.day = GREATEST(l.starts_on, ?) AND d.ref_id = l.id
       WHERE l.ends_on >= ? AND ${lease.sql}`,
      [from, from, ...lease.params],
    );
    const windows = await this.db.rows<GuardedPeriod>(
      `SELECT w.unit_id AS unitId, w.kind, w.id AS refId, w.from_on AS \`from\`, w.to_on AS \`to\`, NULL AS holderKind, NULL AS holderId, NULL AS label, w.reason
       FROM space_window w STRAIGHT_JOIN space_unit u ON u.id = w.unit_id
       JOIN space_unit_day d ON d.unit_id = w.unit_id AND d.day = GREATEST(w.from_on, ?) AND d.ref_id = w.id
       WHERE w.to_on >= ? AND ${unit.sql}`,
      [from, from, ...unit.params],
    );
    return [...leases, ...windows];
  }

  /** Holds that live now, by room. */
  async liveHolds(scope: Scope): Promise<LiveHold[]> {
    const unit = this.where(scope);
    if (unit === null) return [];
    return this.db.rows<LiveHold>(
      `SELECT c.unit_id AS unitId, h.id AS holdId, h.state, h.hold_until AS until, h.holder_kind AS holderKind, h.holder_id AS holderId, h.holder_label AS label, h.created_by AS createdBy
       FROM space_claim c STRAIGHT_JOIN space_hold h ON h.id = c.ref_id STRAIGHT_JOIN space_unit u ON u.id = c.unit_id
       WHERE c.kind = 'hold' AND h.state IN ('pending', 'active') AND h.hold_until > NOW(6) AND ${unit.sql}`,
      unit.params,
    );
  }

  /** Holds that covered an instant, from their history (for pictures of the past and of the future). */
  async holdsAt(scope: Scope, at: Date): Promise<LiveHold[]> {
    const unit = this.where(scope);
    if (unit === null) return [];
    return this.db.rows<LiveHold>(
      `SELECT hu.unit_id AS unitId, h.id AS holdId, h.state, h.hold_until AS until, h.holder_kind AS holderKind, h.holder_id AS holderId, h.holder_label AS label, h.created_by AS createdBy
       FROM space_hold h JOIN space_hold_unit hu ON hu.hold_id = h.id JOIN space_unit u ON u.id = hu.unit_id
       WHERE h.created_at <= ? AND h.hold_until > ? AND (h.ended_at IS NULL OR h.ended_at > ?) AND ${unit.sql}`,
      [at, at, at, ...unit.params],
    );
  }

  /** Last occupied day before `day`, by room; rooms never occupied are missing. */
  async lastOccupied(scope: Scope, day: string): Promise<Map<string, string>> {
    const unit = this.where(scope);
    if (unit === null) return new Map();
    const rows = await this.db.rows<{ unitId: string; last: string | null }>(
      `SELECT u.id AS unitId, (SELECT d.day FROM space_unit_day d WHERE d.unit_id = u.id AND d.day < ? ORDER BY d.day DESC LIMIT 1) AS last FROM space_unit u WHERE ${unit.sql}`,
      [day, ...unit.params],
    );
    return new Map(rows.filter((r) => r.last !== null).map((r) => [r.unitId, r.last!]));
  }

  private where(scope: Scope): { sql: string; params: unknown[] } | null {
    if (scope.unitIds) return scope.unitIds.length ? { sql: 'u.id IN (?)', params: [scope.unitIds] } : null;
    return scope.park ? { sql: 'u.park = ?', params: [scope.park] } : { sql: '1 = 1', params: [] };
  }
}
