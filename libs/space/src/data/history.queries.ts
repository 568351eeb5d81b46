import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';

export interface HistoryRow { kind: 'hold' | 'lease' | 'maintenance' | 'self_use' | 'split' | 'merge'; from: string; to: string | null; state: string | null; holderKind: string | null; holderId: string | null; label: string | null; refId: string }

/** What happened on a room, newest first, including that of the rooms it was made from. */
@Injectable()
export class HistoryQueries {
  constructor(private readonly db: Db) {}

  async ofUnit(unitId: string): Promise<HistoryRow[]> {
    const parents = await this.db.rows<{ id: string }>('SELECT from_unit_id AS id FROM space_lineage WHERE to_unit_id = ?', [unitId]);
    const ids = [unitId, ...parents.map((p) => p.id)];
    return this.db.rows<HistoryRow>(
      `SELECT * FROM (
        SELECT 'hold' AS kind, h.starts_on AS \`from\`, DATE(h.hold_until + INTERVAL 8 HOUR - INTERVAL 1 SECOND) AS \`to\`,
          CASE WHEN h.state IN ('pending', 'active') AND h.hold_until <= NOW(6) THEN 'expired' ELSE h.state END AS state, h.holder_kind AS holderKind, h.holder_id AS holderId, h.holder_label AS label, h.id AS refId
          FROM space_hold_unit hu JOIN space_hold h ON h.id = hu.hold_id WHERE hu.unit_id IN (?)
        UNION ALL SELECT 'lease', l.starts_on, l.ends_on, CASE WHEN l.ends_on < l.agreed_ends_on THEN 'ended' ELSE NULL END, l.holder_kind, l.holder_id, l.holder_label, l.id
          FROM space_lease_unit lu JOIN space_lease l ON l.id = lu.lease_id WHERE lu.unit_id IN (?) AND EXISTS (SELECT 1 FROM space_unit_day d WHERE d.unit_id = lu.unit_id AND d.day = l.starts_on AND d.ref_id = l.id)
        UNION ALL SELECT w.kind, w.from_on, w.to_on, NULL, NULL, NULL, w.reason, w.id FROM space_window w WHERE w.unit_id IN (?)
        UNION ALL SELECT g.kind, g.on_day, NULL, NULL, NULL, NULL, GROUP_CONCAT(p.code ORDER BY p.code SEPARATOR '、'), g.to_unit_id
          FROM space_lineage g JOIN space_unit p ON p.id = g.from_unit_id WHERE g.to_unit_id = ? GROUP BY g.kind, g.on_day, g.to_unit_id
      ) x ORDER BY x.\`from\` DESC LIMIT 60`,
      [ids, ids, ids, unitId],
    );
  }
}
