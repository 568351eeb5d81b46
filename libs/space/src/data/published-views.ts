import { type MigrationClass, sqlMigration } from '@crm/platform';

/** Today in the business zone, on the database's clock. */
const TODAY = 'DATE(NOW(6) + INTERVAL 8 HOUR)';
const LIVE = `h.state IN ('pending', 'active') AND h.hold_until > NOW(6)`;

/**
 * What other libs may read. States come from guard rows only: a lease without its day rows is in no view, and a hold
 * counts by `hold_until`, not by what a job has got round to.
 */
export const publishedViews: MigrationClass[] = [
  sqlMigration('SpacePubUnit1700060000014', [
    `CREATE OR REPLACE VIEW pub_space_unit AS
      SELECT u.id, u.code, u.park, b.code AS building, b.name AS building_name, b.kind AS building_kind, u.floor, u.area_m2, u.rent_fen AS rent_fen_per_m2_day,
        u.storey_height_m, u.clear_height_m, u.floor_load_kn_m2, u.power_kva, u.cleanroom, u.biosafety, u.exists_from, u.retired_on,
        CASE WHEN d.kind = 'lease' THEN 'leased' WHEN d.kind IS NOT NULL THEN d.kind WHEN h.id IS NOT NULL THEN 'held' ELSE 'available' END AS state,
        CASE WHEN d.kind IS NULL THEN h.id END AS hold_id, CASE WHEN d.kind = 'lease' THEN d.ref_id END AS lease_id
      FROM space_unit u JOIN space_building b ON b.id = u.building_id
      LEFT JOIN space_unit_day d ON d.unit_id = u.id AND d.day = ${TODAY}
      LEFT JOIN space_claim c ON c.unit_id = u.id AND c.kind = 'hold'
      LEFT JOIN space_hold h ON h.id = c.ref_id AND ${LIVE}
      WHERE u.retired_on IS NULL`,
  ]),
  sqlMigration('SpacePubHold1700060000015', [
    `CREATE OR REPLACE VIEW pub_space_hold AS
      SELECT h.id, h.park, h.holder_kind, h.holder_id, CASE WHEN h.state IN ('pending', 'active') AND h.hold_until <= NOW(6) THEN 'expired' ELSE h.state END AS state,
        h.starts_on, h.hold_until, h.area_m2, h.deposit_fen, h.origin, h.created_by, h.created_at, h.ended_at, (${LIVE}) AS live
      FROM space_hold h`,
    `CREATE OR REPLACE VIEW pub_space_hold_unit AS
      SELECT hu.hold_id, hu.unit_id, u.code, u.area_m2, u.park FROM space_hold_unit hu JOIN space_unit u ON u.id = hu.unit_id`,
  ]),
  sqlMigration('SpacePubLease1700060000016', [
    `CREATE OR REPLACE VIEW pub_space_lease AS
      SELECT l.id, l.park, l.holder_kind, l.holder_id, l.holder_label, l.contract_no, l.starts_on, l.ends_on, l.agreed_ends_on, l.area_m2,
        l.rent_fen AS rent_fen_per_m2_day, l.month_basis, l.rent_free_months, l.escalation, l.renewed_from, l.created_at
      FROM space_lease l WHERE EXISTS (SELECT 1 FROM space_lease_unit lu JOIN space_unit_day d ON d.unit_id = lu.unit_id AND d.day = l.starts_on AND d.ref_id = l.id WHERE lu.lease_id = l.id)`,
    `CREATE OR REPLACE VIEW pub_space_lease_unit AS
      SELECT lu.lease_id, lu.unit_id, lu.area_m2, u.code, u.park FROM space_lease_unit lu JOIN space_unit u ON u.id = lu.unit_id`,
  ]),
  sqlMigration('SpacePubOccupiedDay1700060000017', [
    'CREATE OR REPLACE VIEW pub_space_occupied_day AS SELECT d.unit_id, d.day, d.kind, d.ref_id FROM space_unit_day d',
  ]),
];
