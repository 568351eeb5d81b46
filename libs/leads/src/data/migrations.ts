import { type MigrationClass, sqlMigration } from '@crm/platform';

const ID = 'char(36) character set ascii collate ascii_bin';
const CODE = 'varchar(40) character set ascii';

/** Tables and views of this lib, in order. */
export const leadsMigrations: MigrationClass[] = [
  sqlMigration('LeadsPool1700070000001', [
    `CREATE TABLE leads_pool (
      id ${ID} NOT NULL PRIMARY KEY, name varchar(60) NOT NULL, open_to_all tinyint NOT NULL DEFAULT 0, daily_quota int NOT NULL, cooldown_days int NOT NULL,
      recycle_workdays int NOT NULL, warn_workdays int NOT NULL, active tinyint NOT NULL DEFAULT 1, home_team_id ${ID} NULL,
      created_at datetime(3) NOT NULL, version int NOT NULL DEFAULT 1, UNIQUE KEY uq_pool_name (name), UNIQUE KEY uq_pool_home (home_team_id))`,
    `CREATE TABLE leads_pool_team (pool_id ${ID} NOT NULL, team_id ${ID} NOT NULL, PRIMARY KEY (pool_id, team_id),
      CONSTRAINT fk_pool_team FOREIGN KEY (pool_id) REFERENCES leads_pool (id) ON DELETE CASCADE)`,
  ]),
  sqlMigration('LeadsLead1700070000002', [
    `CREATE TABLE leads_lead (
      id ${ID} NOT NULL PRIMARY KEY, company_id ${ID} NOT NULL, open_company_id ${ID} NULL, source varchar(60) NOT NULL, referrer varchar(80) NULL, note varchar(2000) NULL, intent char(1) NULL,
      state ${CODE} NOT NULL, pool_id ${ID} NOT NULL, owner_id ${ID} NULL, team_id ${ID} NULL, wanted_area_m2 decimal(12,2) NULL, wanted_park ${CODE} NULL, reported_on date NULL, import_id ${ID} NULL,
      last_owner_id ${ID} NULL, last_released_at datetime(3) NULL, owned_at datetime(3) NULL, last_touch_at datetime(3) NULL, next_follow_up_at datetime(3) NULL,
      recycle_at datetime(3) NULL, warn_at datetime(3) NULL, protected_until datetime(3) NULL, discard_reason varchar(200) NULL, project_id ${ID} NULL,
      created_by ${ID} NULL, created_at datetime(3) NOT NULL, updated_at datetime(3) NOT NULL, version int NOT NULL DEFAULT 1,
      UNIQUE KEY uq_lead_open (open_company_id), KEY ix_lead_company (company_id), KEY ix_lead_pool (state, pool_id, created_at), KEY ix_lead_owner (owner_id, state), KEY ix_lead_team (team_id, state),
      KEY ix_lead_recycle (state, recycle_at), KEY ix_lead_warn (state, warn_at), KEY ix_lead_created (created_at, id), KEY ix_lead_updated (updated_at, id), KEY ix_lead_import (import_id),
      CONSTRAINT fk_lead_pool FOREIGN KEY (pool_id) REFERENCES leads_pool (id))`,
  ]),
  sqlMigration('LeadsEvent1700070000003', [
    `CREATE TABLE leads_event (
      id ${ID} NOT NULL PRIMARY KEY, lead_id ${ID} NOT NULL, event ${CODE} NOT NULL, from_state ${CODE} NULL, to_state ${CODE} NOT NULL, actor_id ${ID} NULL,
      from_owner_id ${ID} NULL, to_owner_id ${ID} NULL, pool_id ${ID} NULL, reason varchar(300) NULL, at datetime(3) NOT NULL,
      KEY ix_event_lead (lead_id, at), KEY ix_event_actor (actor_id, event, at), CONSTRAINT fk_event_lead FOREIGN KEY (lead_id) REFERENCES leads_lead (id) ON DELETE CASCADE)`,
    `CREATE TABLE leads_holder (user_id ${ID} NOT NULL PRIMARY KEY)`,
  ]),
  sqlMigration('LeadsSla1700070000004', [
    `CREATE TABLE leads_sla (
      lead_id ${ID} NOT NULL, clock ${CODE} NOT NULL, round int NOT NULL, started_at datetime(3) NOT NULL, due_at datetime(3) NOT NULL, met_at datetime(3) NULL, void_at datetime(3) NULL, told_at datetime(3) NULL,
      PRIMARY KEY (lead_id, clock, round), KEY ix_sla_due (met_at, void_at, due_at), CONSTRAINT fk_sla_lead FOREIGN KEY (lead_id) REFERENCES leads_lead (id) ON DELETE CASCADE)`,
  ]),
  sqlMigration('LeadsFirstReport1700070000005', [
    `CREATE TABLE leads_first_report (
      company_id ${ID} NOT NULL PRIMARY KEY, lead_id ${ID} NOT NULL, user_id ${ID} NOT NULL, team_id ${ID} NULL, reported_at datetime(3) NOT NULL, protected_until datetime(3) NOT NULL, ruling_id ${ID} NULL,
      KEY ix_first_report_lead (lead_id))`,
    `CREATE TABLE leads_conflict (
      id ${ID} NOT NULL PRIMARY KEY, company_id ${ID} NOT NULL, open_company_id ${ID} NULL, claimant_id ${ID} NOT NULL, claimant_team_id ${ID} NULL, holder_id ${ID} NULL, holder_team_id ${ID} NULL, lead_id ${ID} NULL,
      evidence varchar(1000) NOT NULL, state ${CODE} NOT NULL, ruling ${CODE} NULL, reason varchar(500) NULL, ruled_by ${ID} NULL, ruled_at datetime(3) NULL, created_at datetime(3) NOT NULL, version int NOT NULL DEFAULT 1,
      UNIQUE KEY uq_conflict_open (open_company_id), KEY ix_conflict_state (state, created_at), KEY ix_conflict_company (company_id))`,
  ]),
  sqlMigration('LeadsRule1700070000006', [
    `CREATE TABLE leads_assign_rule (
      id ${ID} NOT NULL PRIMARY KEY, team_id ${ID} NOT NULL, position int NOT NULL, name varchar(60) NOT NULL, direction ${CODE} NULL, park ${CODE} NULL, source varchar(60) NULL, mode ${CODE} NOT NULL,
      user_ids longtext NOT NULL, last_user_id ${ID} NULL, active tinyint NOT NULL DEFAULT 1, version int NOT NULL DEFAULT 1, KEY ix_rule_team (team_id, position))`,
    `CREATE TABLE leads_view (id ${ID} NOT NULL PRIMARY KEY, user_id ${ID} NOT NULL, name varchar(40) NOT NULL, query varchar(1500) NOT NULL, created_at datetime(3) NOT NULL, UNIQUE KEY uq_view_name (user_id, name))`,
    `CREATE TABLE leads_export (
      id ${ID} NOT NULL PRIMARY KEY, format ${CODE} NOT NULL, filter longtext NOT NULL, columns_json longtext NOT NULL, rows_n int NOT NULL, state ${CODE} NOT NULL, blob_id ${ID} NULL, team_id ${ID} NULL,
      requested_by ${ID} NOT NULL, decided_by ${ID} NULL, created_at datetime(3) NOT NULL, decided_at datetime(3) NULL, KEY ix_export_state (state, created_at), KEY ix_export_user (requested_by, created_at))`,
  ]),
  sqlMigration('LeadsPublished1700070000007', [
    `CREATE OR REPLACE VIEW pub_leads_lead AS SELECT id, company_id, source, referrer, intent, state, pool_id, owner_id, team_id, wanted_park, reported_on, owned_at, last_touch_at, next_follow_up_at, recycle_at,
      protected_until, discard_reason, project_id, created_by, created_at, updated_at FROM leads_lead`,
    'CREATE OR REPLACE VIEW pub_leads_event AS SELECT id, lead_id, event, from_state, to_state, actor_id, from_owner_id, to_owner_id, at FROM leads_event',
    `CREATE OR REPLACE VIEW pub_leads_sla AS SELECT s.lead_id, s.clock, s.round, s.started_at, s.due_at, s.met_at, s.void_at, l.owner_id, l.team_id, l.company_id FROM leads_sla s JOIN leads_lead l ON l.id = s.lead_id`,
    'CREATE OR REPLACE VIEW pub_leads_first_report AS SELECT company_id, lead_id, user_id, team_id, reported_at, protected_until FROM leads_first_report',
    'CREATE OR REPLACE VIEW pub_leads_pool AS SELECT id, name, open_to_all, home_team_id, active FROM leads_pool',
  ]),
  sqlMigration('LeadsPublishedConflict1700070000019', [
    'CREATE OR REPLACE VIEW pub_leads_conflict AS SELECT id, company_id, lead_id, state, claimant_id, claimant_team_id, holder_id, holder_team_id, ruling, created_at, ruled_at FROM leads_conflict',
  ]),
];
