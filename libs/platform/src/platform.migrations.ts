import { type MigrationClass, sqlMigration } from './db/migrations';

const ID = 'char(36) character set ascii collate ascii_bin';

/** Tables of the platform, in order. */
export const platformMigrations: MigrationClass[] = [
  sqlMigration('PlatformLease1700000000001', [
    `CREATE TABLE platform_lease (name varchar(64) character set ascii NOT NULL PRIMARY KEY, owner ${ID} NOT NULL, expires_at datetime(3) NOT NULL, fence bigint NOT NULL DEFAULT 1)`,
  ]),
  sqlMigration('PlatformOutbox1700000000002', [
    `CREATE TABLE platform_outbox (
      seq bigint NOT NULL AUTO_INCREMENT PRIMARY KEY, id ${ID} NOT NULL, kind varchar(8) NOT NULL, name varchar(100) character set ascii NOT NULL,
      payload longtext NOT NULL, available_at datetime(3) NOT NULL, created_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      claimed_by ${ID} NULL, claimed_until datetime(3) NULL,
      UNIQUE KEY uq_outbox_id (id), KEY ix_outbox_claim (claimed_by, claimed_until), KEY ix_outbox_due (available_at, seq))`,
  ]),
  sqlMigration('PlatformTask1700000000003', [
    `CREATE TABLE platform_task (
      id ${ID} NOT NULL PRIMARY KEY, kind varchar(100) character set ascii NOT NULL, state varchar(10) character set ascii NOT NULL DEFAULT 'queued',
      params longtext NOT NULL, cursor_at longtext NULL, done int NOT NULL DEFAULT 0, total int NOT NULL DEFAULT 0, result longtext NULL, error varchar(500) NULL,
      actor_id ${ID} NULL, subject_kind varchar(40) NULL, subject_id ${ID} NULL, lease_token ${ID} NULL, lease_until datetime(3) NULL,
      created_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), updated_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      KEY ix_task_state (state, lease_until), KEY ix_task_subject (subject_kind, subject_id))`,
  ]),
  sqlMigration('PlatformAudit1700000000004', [
    `CREATE TABLE platform_audit (
      id ${ID} NOT NULL PRIMARY KEY, row_no bigint NOT NULL AUTO_INCREMENT, seq bigint NULL, seal char(64) character set ascii NULL,
      at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), actor_id ${ID} NULL, action varchar(80) character set ascii NOT NULL,
      subject_kind varchar(40) character set ascii NOT NULL, subject_id varchar(80) character set ascii collate ascii_bin NOT NULL, data longtext NOT NULL,
      UNIQUE KEY uq_audit_row (row_no), UNIQUE KEY uq_audit_seq (seq), KEY ix_audit_at (at, id), KEY ix_audit_actor (actor_id, at), KEY ix_audit_subject (subject_kind, subject_id, at), KEY ix_audit_action (action, at))`,
  ]),
  sqlMigration('PlatformBlob1700000000005', [
    `CREATE TABLE platform_blob (
      id ${ID} NOT NULL PRIMARY KEY, name varchar(255) NOT NULL, content_type varchar(120) NOT NULL, size bigint NOT NULL, sha256 char(64) character set ascii NOT NULL,
      owner_kind varchar(40) NOT NULL, owner_id varchar(80) character set ascii collate ascii_bin NOT NULL, created_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      KEY ix_blob_owner (owner_kind, owner_id))`,
    `CREATE TABLE platform_blob_chunk (blob_id ${ID} NOT NULL, part int NOT NULL, bytes mediumblob NOT NULL, PRIMARY KEY (blob_id, part),
      CONSTRAINT fk_blob_chunk FOREIGN KEY (blob_id) REFERENCES platform_blob (id) ON DELETE CASCADE)`,
  ]),
  sqlMigration('PlatformSetting1700000000006', [
    `CREATE TABLE platform_setting (setting_key varchar(80) character set ascii NOT NULL PRIMARY KEY, value longtext NOT NULL, changed_by ${ID} NULL,
      changed_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), version int NOT NULL DEFAULT 1)`,
  ]),
  sqlMigration('PlatformIdempotency1700000000007', [
    `CREATE TABLE platform_idempotency (user_id ${ID} NOT NULL, idem_key varchar(128) character set utf8mb4 collate utf8mb4_bin NOT NULL, route varchar(200) NOT NULL,
      body_hash char(64) character set ascii NOT NULL, status smallint NOT NULL DEFAULT 0, answer longtext NULL, created_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      PRIMARY KEY (user_id, idem_key), KEY ix_idempotency_age (created_at))`,
  ]),
  sqlMigration('PlatformSchedule1700000000008', [
    `CREATE TABLE platform_schedule (job varchar(100) character set ascii NOT NULL PRIMARY KEY, slot datetime(3) NOT NULL)`,
  ]),
  sqlMigration('PlatformOutboxAlarm1700000000009', [`ALTER TABLE platform_outbox ADD COLUMN run_at datetime(3) NULL, ADD COLUMN job_id varchar(120) character set ascii NULL`]),
];
