import { type MigrationClass, sqlMigration } from '@crm/platform';
import { publishedViews } from './published-views';

const ID = 'char(36) character set ascii collate ascii_bin';
const CODE = (n: number) => `varchar(${n}) character set ascii collate ascii_bin`;
const TIMES = `version int NOT NULL DEFAULT 1, created_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), updated_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3)`;
const DIGIT = '(SELECT 0 AS d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)';

/** Tables of space, in order. The two guard tables are space_claim and space_unit_day; libs/space/README.md says how they forbid overlap. */
export const spaceMigrations: MigrationClass[] = [
  sqlMigration('SpaceBuilding1700060000001', [
    `CREATE TABLE space_building (
      id ${ID} NOT NULL PRIMARY KEY, park ${CODE(30)} NOT NULL, code varchar(20) character set utf8mb4 collate utf8mb4_bin NOT NULL, name varchar(60) NOT NULL,
      kind ${CODE(20)} NOT NULL, position int NOT NULL DEFAULT 0, note varchar(500) NULL, sample tinyint(1) NOT NULL DEFAULT 0, ${TIMES},
      UNIQUE KEY uq_space_building (park, code))`,
  ]),
  sqlMigration('SpaceFloor1700060000002', [
    `CREATE TABLE space_floor (
      building_id ${ID} NOT NULL, number int NOT NULL, name varchar(20) NOT NULL, storey_height_m decimal(5,2) NULL,
      PRIMARY KEY (building_id, number), CONSTRAINT fk_space_floor FOREIGN KEY (building_id) REFERENCES space_building (id))`,
  ]),
  sqlMigration('SpaceUnit1700060000003', [
    `CREATE TABLE space_unit (
      id ${ID} NOT NULL PRIMARY KEY, building_id ${ID} NOT NULL, park ${CODE(30)} NOT NULL, floor int NOT NULL,
      code varchar(40) character set utf8mb4 collate utf8mb4_bin NOT NULL, position double NOT NULL, area_m2 decimal(12,2) NOT NULL,
      exists_from date NOT NULL, retired_on date NULL, live_key ${ID} NOT NULL DEFAULT '', available_from date NULL,
      rent_fen decimal(10,2) NULL, floor_rent_fen decimal(10,2) NULL,
      storey_height_m decimal(5,2) NULL, clear_height_m decimal(5,2) NULL, floor_load_kn_m2 decimal(6,2) NULL,
      power_kva decimal(10,2) NULL, power_limit_kva decimal(10,2) NULL, power_expand_months decimal(4,1) NULL, dual_power tinyint(1) NULL,
      steam tinyint(1) NULL, effluent_m3_day decimal(10,2) NULL, fire_hazard ${CODE(1)} NULL, hazard_class_a tinyint(1) NULL,
      cleanroom ${CODE(4)} NULL, cleanroom_built_m2 decimal(12,2) NULL, cleanroom_possible_m2 decimal(12,2) NULL, biosafety tinyint NULL,
      animal_room ${CODE(10)} NULL, cold_store tinyint(1) NULL, fire_acceptance ${CODE(10)} NULL,
      specs longtext NOT NULL, note varchar(500) NULL, import_id ${ID} NULL, ${TIMES},
      CONSTRAINT ck_space_unit_area CHECK (area_m2 > 0),
      UNIQUE KEY uq_space_unit_code (park, code, live_key), KEY ix_space_unit_floor (building_id, floor, position), KEY ix_space_unit_import (import_id),
      CONSTRAINT fk_space_unit_floor FOREIGN KEY (building_id, floor) REFERENCES space_floor (building_id, number))`,
  ]),
  sqlMigration('SpaceLineage1700060000004', [
    `CREATE TABLE space_lineage (
      from_unit_id ${ID} NOT NULL, to_unit_id ${ID} NOT NULL, kind ${CODE(6)} NOT NULL, on_day date NOT NULL, actor_id ${ID} NULL,
      created_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), PRIMARY KEY (from_unit_id, to_unit_id), KEY ix_space_lineage_to (to_unit_id),
      CONSTRAINT fk_space_lineage_from FOREIGN KEY (from_unit_id) REFERENCES space_unit (id), CONSTRAINT fk_space_lineage_to FOREIGN KEY (to_unit_id) REFERENCES space_unit (id))`,
  ]),
  sqlMigration('SpaceHold1700060000005', [
    `CREATE TABLE space_hold (
      id ${ID} NOT NULL PRIMARY KEY, park ${CODE(30)} NOT NULL, holder_kind ${CODE(20)} NOT NULL, holder_id ${ID} NOT NULL, holder_label varchar(200) NULL,
      state ${CODE(10)} NOT NULL, origin ${CODE(10)} NOT NULL DEFAULT 'request', starts_on date NOT NULL, hold_until datetime(3) NOT NULL,
      deposit_fen bigint NULL, quoted_rent_fen decimal(10,2) NULL, area_m2 decimal(12,2) NOT NULL, reasons varchar(100) NOT NULL DEFAULT '[]',
      extensions int NOT NULL DEFAULT 0, created_by ${ID} NULL, confirmed_by ${ID} NULL, ended_at datetime(3) NULL, ended_by ${ID} NULL, end_reason varchar(300) NULL, ${TIMES},
      KEY ix_space_hold_due (state, hold_until), KEY ix_space_hold_holder (holder_kind, holder_id), KEY ix_space_hold_park (park, state, hold_until))`,
  ]),
  sqlMigration('SpaceHoldUnit1700060000006', [
    `CREATE TABLE space_hold_unit (
      hold_id ${ID} NOT NULL, unit_id ${ID} NOT NULL, PRIMARY KEY (hold_id, unit_id), KEY ix_space_hold_unit (unit_id),
      CONSTRAINT fk_space_hold_unit_hold FOREIGN KEY (hold_id) REFERENCES space_hold (id), CONSTRAINT fk_space_hold_unit_unit FOREIGN KEY (unit_id) REFERENCES space_unit (id))`,
  ]),
  sqlMigration('SpaceClaim1700060000007', [
    `CREATE TABLE space_claim (unit_id ${ID} NOT NULL PRIMARY KEY, kind ${CODE(10)} NOT NULL, ref_id ${ID} NOT NULL, KEY ix_space_claim_ref (ref_id))`,
  ]),
  sqlMigration('SpaceUnitDay1700060000008', [
    `CREATE TABLE space_unit_day (
      unit_id ${ID} NOT NULL, day date NOT NULL, kind ${CODE(11)} NOT NULL, ref_id ${ID} NOT NULL,
      PRIMARY KEY (unit_id, day))`,
  ]),
  sqlMigration('SpaceCalendar1700060000009', [
    'CREATE TABLE space_calendar (day date NOT NULL PRIMARY KEY)',
    `INSERT INTO space_calendar (day) SELECT DATE_ADD('2015-01-01', INTERVAL a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d DAY)
       FROM ${DIGIT} a CROSS JOIN ${DIGIT} b CROSS JOIN ${DIGIT} c CROSS JOIN ${DIGIT} e CROSS JOIN (SELECT 0 AS d UNION ALL SELECT 1) f`,
  ]),
  sqlMigration('SpaceLease1700060000010', [
    `CREATE TABLE space_lease (
      id ${ID} NOT NULL PRIMARY KEY, park ${CODE(30)} NOT NULL, holder_kind ${CODE(20)} NOT NULL, holder_id ${ID} NOT NULL, holder_label varchar(200) NULL,
      contract_no varchar(60) NULL, starts_on date NOT NULL, ends_on date NOT NULL, agreed_ends_on date NOT NULL, area_m2 decimal(12,2) NOT NULL,
      rent_fen decimal(10,2) NOT NULL, month_basis ${CODE(6)} NOT NULL DEFAULT '365/12', rent_free_months decimal(4,1) NOT NULL DEFAULT 0, deposit_months decimal(4,1) NOT NULL DEFAULT 0,
      escalation varchar(100) NULL, tax_included tinyint(1) NULL, property_fee_fen decimal(10,2) NULL,
      below_floor tinyint(1) NOT NULL DEFAULT 0, approved_by ${ID} NULL, approval_note varchar(300) NULL,
      renewed_from ${ID} NULL, hold_id ${ID} NULL, ended_at datetime(3) NULL, ended_by ${ID} NULL, end_reason varchar(300) NULL, created_by ${ID} NULL, ${TIMES},
      CONSTRAINT ck_space_lease_term CHECK (ends_on >= starts_on),
      KEY ix_space_lease_holder (holder_kind, holder_id), KEY ix_space_lease_park (park, ends_on), KEY ix_space_lease_renewed (renewed_from))`,
  ]),
  sqlMigration('SpaceLeaseUnit1700060000011', [
    `CREATE TABLE space_lease_unit (
      lease_id ${ID} NOT NULL, unit_id ${ID} NOT NULL, area_m2 decimal(12,2) NOT NULL, PRIMARY KEY (lease_id, unit_id), KEY ix_space_lease_unit (unit_id),
      CONSTRAINT fk_space_lease_unit_lease FOREIGN KEY (lease_id) REFERENCES space_lease (id), CONSTRAINT fk_space_lease_unit_unit FOREIGN KEY (unit_id) REFERENCES space_unit (id))`,
  ]),
  sqlMigration('SpaceWindow1700060000012', [
    `CREATE TABLE space_window (
      id ${ID} NOT NULL PRIMARY KEY, unit_id ${ID} NOT NULL, kind ${CODE(11)} NOT NULL, from_on date NOT NULL, to_on date NOT NULL, reason varchar(300) NULL, created_by ${ID} NULL, ${TIMES},
      CONSTRAINT ck_space_window_term CHECK (to_on >= from_on), KEY ix_space_window_unit (unit_id, from_on), CONSTRAINT fk_space_window_unit FOREIGN KEY (unit_id) REFERENCES space_unit (id))`,
  ]),
  sqlMigration('SpaceWaiting1700060000013', [
    `CREATE TABLE space_waiting (
      id ${ID} NOT NULL PRIMARY KEY, unit_id ${ID} NOT NULL, holder_kind ${CODE(20)} NOT NULL, holder_id ${ID} NOT NULL, holder_label varchar(200) NULL,
      state ${CODE(10)} NOT NULL DEFAULT 'waiting', open_key ${ID} NOT NULL DEFAULT '', offered_hold_id ${ID} NULL, created_by ${ID} NULL, ${TIMES},
      UNIQUE KEY uq_space_waiting_open (unit_id, holder_kind, holder_id, open_key), KEY ix_space_waiting_next (unit_id, state, created_at, id), KEY ix_space_waiting_hold (offered_hold_id),
      CONSTRAINT fk_space_waiting_unit FOREIGN KEY (unit_id) REFERENCES space_unit (id))`,
  ]),
  ...publishedViews,
  sqlMigration('SpaceHoldTransfers1700060000018', ['ALTER TABLE space_hold ADD COLUMN transfers int NOT NULL DEFAULT 0']),
  sqlMigration('SpaceHoldTransfer1700060000019', [
    `CREATE TABLE space_hold_transfer (
      id ${ID} NOT NULL PRIMARY KEY, hold_id ${ID} NOT NULL, from_kind ${CODE(20)} NOT NULL, from_id ${ID} NOT NULL, to_kind ${CODE(20)} NOT NULL, to_id ${ID} NOT NULL,
      reason varchar(300) NULL, actor_id ${ID} NULL, created_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      KEY ix_space_hold_transfer (hold_id, created_at), CONSTRAINT fk_space_hold_transfer FOREIGN KEY (hold_id) REFERENCES space_hold (id))`,
  ]),
  // 2000-01-01 = not looked at yet, so that leases from before get their dates by the first run
  sqlMigration('SpaceLeaseRentNext1700060000020', [`ALTER TABLE space_lease ADD COLUMN rent_next_on date NOT NULL DEFAULT '2000-01-01', ADD KEY ix_space_lease_rent (rent_next_on, id)`]),
  sqlMigration('SpaceLeaseEarnest1700060000021', ['ALTER TABLE space_lease ADD COLUMN earnest_fen bigint NULL']),
];
