import { type MigrationClass, sqlMigration } from '@crm/platform';

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
];
