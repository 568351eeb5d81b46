import { type MigrationClass, sqlMigration } from '../db/migrations';

const ID = 'char(36) character set ascii collate ascii_bin';

/** Tables of the import engine. Rows are sealed: they hold phone numbers until the undo window closes. */
export const importMigrations: MigrationClass[] = [
  sqlMigration('PlatformImport1700000090001', [
    `CREATE TABLE platform_import (
      id ${ID} NOT NULL PRIMARY KEY, kind varchar(40) character set ascii NOT NULL, state varchar(10) character set ascii NOT NULL,
      file_name varchar(255) NOT NULL, blob_id ${ID} NULL, outline longtext NOT NULL, mapping longtext NULL, options longtext NOT NULL, on_duplicate varchar(10) character set ascii NOT NULL DEFAULT 'skip',
      rows_n int NOT NULL DEFAULT 0, ready_n int NOT NULL DEFAULT 0, duplicates_n int NOT NULL DEFAULT 0, errors_n int NOT NULL DEFAULT 0, tidied_n int NOT NULL DEFAULT 0,
      created_n int NOT NULL DEFAULT 0, updated_n int NOT NULL DEFAULT 0, done_n int NOT NULL DEFAULT 0, total_n int NOT NULL DEFAULT 0, removed_n int NOT NULL DEFAULT 0,
      task_id ${ID} NULL, error varchar(500) NULL, created_by ${ID} NOT NULL, created_at datetime(3) NOT NULL, check_ms int NULL, done_at datetime(3) NULL, version int NOT NULL DEFAULT 1,
      KEY ix_import_owner (created_by, created_at), KEY ix_import_age (state, created_at))`,
  ]),
  sqlMigration('PlatformImportRow1700000090002', [
    `CREATE TABLE platform_import_row (
      import_id ${ID} NOT NULL, n int NOT NULL, sheet_no smallint NOT NULL, sheet_row int NOT NULL, state varchar(10) character set ascii NOT NULL, action varchar(10) character set ascii NULL,
      sealed mediumtext NULL, faults text NULL, duplicate text NULL, notes text NULL, tidied tinyint NOT NULL DEFAULT 0,
      code_key char(24) character set ascii collate ascii_bin NULL, name_key char(24) character set ascii collate ascii_bin NULL,
      outcome varchar(10) character set ascii NULL, made varchar(300) character set ascii NULL, message varchar(300) NULL,
      PRIMARY KEY (import_id, n), KEY ix_import_row_state (import_id, state, n), KEY ix_import_row_code (import_id, code_key), KEY ix_import_row_name (import_id, name_key),
      CONSTRAINT fk_import_row FOREIGN KEY (import_id) REFERENCES platform_import (id) ON DELETE CASCADE)`,
  ]),
  sqlMigration('PlatformImportMapping1700000090003', [
    `CREATE TABLE platform_import_mapping (user_id ${ID} NOT NULL, kind varchar(40) character set ascii NOT NULL, signature char(64) character set ascii NOT NULL,
      mapping longtext NOT NULL, used_at datetime(3) NOT NULL, PRIMARY KEY (user_id, kind, signature))`,
  ]),
];
