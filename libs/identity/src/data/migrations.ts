import { type MigrationClass, sqlMigration } from '@crm/platform';

const ID = 'char(36) character set ascii collate ascii_bin';

/** Tables of identity, in order. */
export const identityMigrations: MigrationClass[] = [
  sqlMigration('IdentityTeam1700010000001', [
    `CREATE TABLE identity_team (id ${ID} NOT NULL PRIMARY KEY, code varchar(40) character set ascii NOT NULL, name varchar(60) NOT NULL, kind varchar(16) character set ascii NOT NULL,
      jurisdiction varchar(16) character set ascii NOT NULL, version int NOT NULL DEFAULT 1, created_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), UNIQUE KEY uq_team_code (code))`,
  ]),
  sqlMigration('IdentityUser1700010000002', [
    `CREATE TABLE identity_user (id ${ID} NOT NULL PRIMARY KEY, username varchar(64) character set utf8mb4 collate utf8mb4_bin NOT NULL, name varchar(60) NOT NULL,
      password_hash varchar(200) character set ascii NULL, oidc_subject varchar(200) character set utf8mb4 collate utf8mb4_bin NULL, team_id ${ID} NULL,
      active tinyint NOT NULL DEFAULT 1, must_change_password tinyint NOT NULL DEFAULT 1, token_version int NOT NULL DEFAULT 1, absent_until date NULL,
      last_login_at datetime(3) NULL, version int NOT NULL DEFAULT 1, created_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), updated_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      UNIQUE KEY uq_user_username (username), UNIQUE KEY uq_user_oidc (oidc_subject), KEY ix_user_team (team_id), KEY ix_user_created (created_at, id),
      CONSTRAINT fk_user_team FOREIGN KEY (team_id) REFERENCES identity_team (id))`,
    `CREATE TABLE identity_user_role (user_id ${ID} NOT NULL, role varchar(16) character set ascii NOT NULL, PRIMARY KEY (user_id, role), KEY ix_role (role),
      CONSTRAINT fk_role_user FOREIGN KEY (user_id) REFERENCES identity_user (id) ON DELETE CASCADE)`,
    `CREATE TABLE identity_user_park (user_id ${ID} NOT NULL, park varchar(24) character set ascii NOT NULL, PRIMARY KEY (user_id, park), KEY ix_park (park),
      CONSTRAINT fk_park_user FOREIGN KEY (user_id) REFERENCES identity_user (id) ON DELETE CASCADE)`,
  ]),
  sqlMigration('IdentitySession1700010000003', [
    `CREATE TABLE identity_session (id ${ID} NOT NULL PRIMARY KEY, user_id ${ID} NOT NULL, refresh_hash char(64) character set ascii NOT NULL, previous_hash char(64) character set ascii NULL,
      previous_until datetime(3) NULL, expires_at datetime(3) NOT NULL, revoked_at datetime(3) NULL, created_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      KEY ix_session_user (user_id), KEY ix_session_expiry (expires_at), CONSTRAINT fk_session_user FOREIGN KEY (user_id) REFERENCES identity_user (id) ON DELETE CASCADE)`,
  ]),
  sqlMigration('IdentityViews1700010000004', [
    `CREATE VIEW pub_identity_user AS SELECT id, username, name, team_id, active, absent_until FROM identity_user`,
    `CREATE VIEW pub_identity_team AS SELECT id, code, name, kind, jurisdiction FROM identity_team`,
  ]),
];
