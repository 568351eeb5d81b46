import { type MigrationClass, sqlMigration } from '@crm/platform';

const ID = 'char(36) character set ascii collate ascii_bin';
const DIM = `dim varchar(12) character set ascii NOT NULL, dim_key varchar(64) character set utf8mb4 collate utf8mb4_bin NOT NULL`;
/** `d`: one day of entry; `m`: the whole month that begins on `entered_on`. */
const GRAIN = `grain char(1) character set ascii NOT NULL, entered_on date NOT NULL, ${DIM}`;

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
  // a cache: made anew by month beside day, with the days that wait to be counted
  sqlMigration('ReportsRollupGrain1700090000003', [
    'DROP TABLE reports_reached_day',
    'DROP TABLE reports_entered_day',
    'DROP TABLE reports_spent_day',
    `CREATE TABLE reports_reached (${GRAIN}, reached_no tinyint NOT NULL, state varchar(8) character set ascii NOT NULL, n int NOT NULL, PRIMARY KEY (grain, dim, entered_on, dim_key, reached_no, state))`,
    `CREATE TABLE reports_entered (${GRAIN}, stage_no tinyint NOT NULL, n int NOT NULL, PRIMARY KEY (grain, dim, entered_on, dim_key, stage_no))`,
    `CREATE TABLE reports_spent (${GRAIN}, stage_no tinyint NOT NULL, days int NOT NULL, n int NOT NULL, PRIMARY KEY (grain, dim, entered_on, dim_key, stage_no, days))`,
    'CREATE TABLE reports_dirty_day (entered_on date NOT NULL PRIMARY KEY)',
    'CREATE TABLE reports_stale_month (month_on date NOT NULL PRIMARY KEY)',
    `UPDATE reports_rollup SET synced_to = '2000-01-01' WHERE name = 'funnel'`,
  ]),
  sqlMigration('ReportsIssue1700090000004', [
    `CREATE TABLE reports_issue (id ${ID} NOT NULL PRIMARY KEY, kind varchar(12) character set ascii NOT NULL, scope_key char(36) character set ascii collate ascii_bin NOT NULL, starts_on date NOT NULL, ends_on date NOT NULL, state varchar(8) character set ascii NOT NULL,
      note varchar(2000) NOT NULL DEFAULT '', model longtext NULL, signed_by ${ID} NULL, signed_at datetime(3) NULL, version int NOT NULL DEFAULT 1, created_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      UNIQUE KEY uq_issue (kind, starts_on, scope_key), KEY ix_issue_scope (scope_key, starts_on))`,
    `CREATE TABLE reports_progress (project_id ${ID} NOT NULL, week_on date NOT NULL, text varchar(500) NOT NULL, edited_by ${ID} NOT NULL, edited_at datetime(3) NOT NULL, PRIMARY KEY (project_id, week_on))`,
    `CREATE TABLE reports_file (id ${ID} NOT NULL PRIMARY KEY, kind varchar(12) character set ascii NOT NULL, format varchar(4) character set ascii NOT NULL, scope_key char(36) character set ascii collate ascii_bin NOT NULL, title varchar(200) NOT NULL, from_on date NOT NULL, to_on date NOT NULL,
      issue_id ${ID} NULL, project_id ${ID} NULL, requested_by ${ID} NULL, state varchar(8) character set ascii NOT NULL, blob_id ${ID} NULL, created_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), ready_at datetime(3) NULL,
      KEY ix_file_created (created_at, id), KEY ix_file_scope (scope_key, created_at), KEY ix_file_requested (requested_by, created_at), KEY ix_file_issue (issue_id))`,
  ]),
  sqlMigration('ReportsTeamTarget1700090000005', [
    `CREATE TABLE reports_team_target (team_id ${ID} NOT NULL, year smallint NOT NULL, metric varchar(20) character set ascii NOT NULL, target decimal(14,2) NOT NULL, changed_by ${ID} NOT NULL, changed_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3), PRIMARY KEY (team_id, year, metric))`,
  ]),
];
