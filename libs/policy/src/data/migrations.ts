import { type MigrationClass, sqlMigration } from '@crm/platform';

const ID = 'char(36) character set ascii collate ascii_bin';
const CODE = (n: number) => `varchar(${n}) character set ascii collate ascii_bin`;
const NOW = 'NOT NULL DEFAULT CURRENT_TIMESTAMP(3)';

/** Tables of policy, in order. */
export const policyMigrations: MigrationClass[] = [
  sqlMigration('PolicyCatalogue1700040000001', [
    `CREATE TABLE policy_catalogue (id tinyint NOT NULL PRIMARY KEY, version int NOT NULL, changed_at datetime(3) NOT NULL)`,
  ]),
  // A document is a version like a clause, under its own code (clause = document): one way of editing, one history.
  sqlMigration('PolicyClause1700040000003', [
    `CREATE TABLE policy_clause_version (id ${ID} NOT NULL PRIMARY KEY, clause ${CODE(24)} NOT NULL, document ${CODE(20)} NOT NULL, no int NOT NULL, state ${CODE(16)} NOT NULL,
      open_clause ${CODE(24)} GENERATED ALWAYS AS (CASE WHEN state IN ('draft', 'submitted') THEN clause END) STORED,
      active_clause ${CODE(24)} GENERATED ALWAYS AS (CASE WHEN state = 'active' THEN clause END) STORED,
      body json NOT NULL, tests json NOT NULL, note varchar(500) NOT NULL DEFAULT '', author_id ${ID} NULL, approver_id ${ID} NULL, submitted_at datetime(3) NULL,
      activated_at datetime(3) NULL, ended_at datetime(3) NULL, catalogue_version int NULL, version int NOT NULL DEFAULT 1,
      created_at datetime(3) ${NOW}, updated_at datetime(3) ${NOW},
      UNIQUE KEY uq_policy_clause_no (clause, no), UNIQUE KEY uq_policy_clause_open (open_clause), UNIQUE KEY uq_policy_clause_active (active_clause),
      KEY ix_policy_clause_state (state, updated_at))`,
  ]),
  sqlMigration('PolicyWindow1700040000004', [
    `CREATE TABLE policy_window (id ${ID} NOT NULL PRIMARY KEY, document ${CODE(20)} NOT NULL, title varchar(200) NOT NULL, opens_on date NOT NULL, closes_on date NOT NULL,
      created_by ${ID} NULL, created_at datetime(3) ${NOW}, KEY ix_policy_window_opens (opens_on))`,
    `CREATE TABLE policy_told (what ${CODE(80)} NOT NULL PRIMARY KEY, told_at datetime(3) ${NOW})`,
  ]),
];
