import { type MigrationClass, sqlMigration } from '@crm/platform';

const ID = 'char(36) character set ascii collate ascii_bin';
const DIM = `dim varchar(12) character set ascii NOT NULL, dim_key varchar(64) character set utf8mb4 collate utf8mb4_bin NOT NULL`;

/** Daily rollups of the funnel: a cache that can be rebuilt from the stage log at any time, keyed by the day of entry. */
export const reportsMigrations: MigrationClass[] = [
  sqlMigration('ReportsRollup1700090000001', [
    `CREATE TABLE reports_rollup (name varchar(20) character set ascii NOT NULL PRIMARY KEY, synced_to datetime(3) NOT NULL)`,
    `INSERT INTO reports_rollup (name, synced_to) VALUES ('funnel', '2000-01-01')`,
    `CREATE TABLE reports_reached_day (entered_on date NOT NULL, ${DIM}, reached_no tinyint NOT NULL, state varchar(8) character set ascii NOT NULL, n int NOT NULL, PRIMARY KEY (dim, entered_on, dim_key, reached_no, state))`,
    `CREATE TABLE reports_entered_day (entered_on date NOT NULL, ${DIM}, stage_no tinyint NOT NULL, n int NOT NULL, PRIMARY KEY (dim, entered_on, dim_key, stage_no))`,
    `CREATE TABLE reports_spent_day (entered_on date NOT NULL, ${DIM}, stage_no tinyint NOT NULL, days int NOT NULL, n int NOT NULL, PRIMARY KEY (dim, entered_on, dim_key, stage_no, days))`,
  ]),
  sqlMigration('ReportsTarget1700090000002', [
    `CREATE TABLE reports_target_set (id ${ID} NOT NULL PRIMARY KEY, code varchar(60) character set ascii NOT NULL, name varchar(120) NOT NULL, jurisdiction varchar(16) character set ascii NOT NULL,
      starts_on date NOT NULL, ends_on date NOT NULL, note varchar(300) NOT NULL DEFAULT '', position int NOT NULL, version int NOT NULL DEFAULT 1, UNIQUE KEY uq_target_set_code (code))`,
    `CREATE TABLE reports_target_indicator (id ${ID} NOT NULL PRIMARY KEY, set_id ${ID} NOT NULL, code varchar(40) character set ascii NOT NULL, name varchar(120) NOT NULL, unit varchar(20) NOT NULL,
      target decimal(14,2) NULL, actual decimal(14,2) NULL, actual_on date NULL, from_recruiting decimal(14,2) NULL, reserve decimal(14,2) NULL, rule varchar(500) NOT NULL DEFAULT '', evidence varchar(500) NOT NULL DEFAULT '',
      evidence_missing int NULL, confirmed tinyint NOT NULL DEFAULT 0, position int NOT NULL, version int NOT NULL DEFAULT 1, changed_by ${ID} NULL, changed_at datetime(3) NULL,
      UNIQUE KEY uq_indicator (set_id, code), CONSTRAINT fk_indicator_set FOREIGN KEY (set_id) REFERENCES reports_target_set (id))`,
  ]),
];
