import { type MigrationClass, sqlMigration } from '@crm/platform';

const ID = 'char(36) character set ascii collate ascii_bin';
const BIN = (n: number) => `varchar(${n}) character set utf8mb4 collate utf8mb4_bin`;
const ASCII = (n: number) => `varchar(${n}) character set ascii collate ascii_bin`;
const AT = 'datetime(3)';

const company = sqlMigration('CompaniesCompany1700050000001', [
  `create table companies_company (
    id ${ID} not null, name varchar(300) not null, name_plain ${BIN(200)} not null, name_key ${BIN(200)} not null, name_sound ${ASCII(191)} not null,
    region varchar(20) null, branch varchar(100) null, uscc ${BIN(18)} null, english_name varchar(300) null, parent_group varchar(200) null,
    description mediumtext null, business_scope mediumtext null, products json not null, address varchar(500) null,
    registered_on date null, registered_capital varchar(100) null, company_type varchar(100) null,
    profile json not null, facts_total smallint not null default 0, facts_known smallint not null default 0, facts_none smallint not null default 0,
    fit_primary ${ASCII(30)} null, fit_secondary ${ASCII(200)} not null default '', fit_total smallint not null default -1, fit_known_share decimal(5,4) null,
    fit_low smallint null, fit_high smallint null, fit_model_version ${ASCII(40)} null,
    owner_id ${ID} null, owner_team_id ${ID} null, stage ${ASCII(30)} null, stage_since ${AT} null, protected_until ${AT} null,
    last_follow_up_at ${AT} null, next_follow_up_at ${AT} null,
    merged_into ${ID} null, active tinyint not null default 1,
    version int not null default 1, created_by ${ID} null, created_at ${AT} not null, updated_at ${AT} not null,
    primary key (id), unique key companies_company_uscc (uscc),
    key companies_company_key (name_key, region), key companies_company_sound (name_sound), key companies_company_plain (name_plain),
    key companies_company_updated (active, updated_at, id), key companies_company_created (active, created_at, id),
    key companies_company_fit (active, fit_total, id), key companies_company_direction (active, fit_primary, fit_total, id),
    key companies_company_next (active, next_follow_up_at, id), key companies_company_owner (owner_id, active), key companies_company_model (fit_model_version, id),
    key companies_company_merged (merged_into)
  ) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci`,
]);

const names = sqlMigration('CompaniesNames1700050000002', [
  `create table companies_alias (
    company_id ${ID} not null, alias varchar(300) not null, alias_key ${BIN(200)} not null,
    primary key (company_id, alias_key), key companies_alias_key (alias_key),
    constraint companies_alias_company foreign key (company_id) references companies_company (id) on delete cascade
  ) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci`,
  `create table companies_kind (
    company_id ${ID} not null, kind ${ASCII(30)} not null, year smallint null, evidence varchar(500) null,
    primary key (company_id, kind), key companies_kind_kind (kind, company_id),
    constraint companies_kind_company foreign key (company_id) references companies_company (id) on delete cascade
  ) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci`,
  `create table companies_search_token (
    place tinyint not null, token ${BIN(32)} not null, company_id ${ID} not null,
    primary key (place, token, company_id), key companies_search_token_company (company_id, token)
  ) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci`,
]);

const contacts = sqlMigration('CompaniesContacts1700050000003', [
  `create table companies_contact (
    id ${ID} not null, company_id ${ID} not null, name varchar(100) not null, title varchar(100) null,
    phone_sealed text null, phone_masked varchar(100) null, email_sealed text null, email_masked varchar(200) null, id_sealed text null, id_index ${ASCII(64)} null,
    version int not null default 1, created_by ${ID} null, created_at ${AT} not null, updated_at ${AT} not null,
    primary key (id), key companies_contact_company (company_id, created_at), key companies_contact_id (id_index),
    constraint companies_contact_company foreign key (company_id) references companies_company (id) on delete cascade
  ) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci`,
  `create table companies_phone (
    phone_index ${ASCII(64)} not null, contact_id ${ID} not null, company_id ${ID} not null,
    primary key (phone_index, contact_id), key companies_phone_company (company_id),
    constraint companies_phone_contact foreign key (contact_id) references companies_contact (id) on delete cascade
  ) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci`,
]);

const reveals = sqlMigration('CompaniesReveals1700050000009', [
  `create table companies_reveal (
    id ${ID} not null, contact_id ${ID} not null, company_id ${ID} not null, reason varchar(200) not null, revealed_by ${ID} not null, revealed_at ${AT} not null,
    primary key (id), key companies_reveal_contact (contact_id, revealed_at)
  ) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci`,
]);

const facts = sqlMigration('CompaniesFacts1700050000004', [
  `create table companies_fact (
    company_id ${ID} not null, path ${BIN(200)} not null, state ${ASCII(10)} not null, source varchar(200) null, fact_date date null,
    changed_by ${ID} null, changed_at ${AT} not null,
    primary key (company_id, path), constraint companies_fact_company foreign key (company_id) references companies_company (id) on delete cascade
  ) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci`,
  `create table companies_fact_history (
    id ${ID} not null, company_id ${ID} not null, path ${BIN(200)} not null, state ${ASCII(10)} not null, value json null, source varchar(200) null, fact_date date null,
    changed_by ${ID} null, changed_at ${AT} not null,
    primary key (id), key companies_fact_history_company (company_id, path, changed_at),
    constraint companies_fact_history_company foreign key (company_id) references companies_company (id) on delete cascade
  ) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci`,
]);

const access = sqlMigration('CompaniesAccess1700050000005', [
  `create table companies_access (
    company_id ${ID} not null, subject_kind ${ASCII(10)} not null, subject_id ${ASCII(36)} not null, why ${ASCII(60)} not null, created_at ${AT} not null,
    primary key (company_id, subject_kind, subject_id, why), key companies_access_subject (subject_kind, subject_id, company_id),
    constraint companies_access_company foreign key (company_id) references companies_company (id) on delete cascade
  ) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci`,
  `create table companies_access_member (
    subject_kind ${ASCII(10)} not null, subject_id ${ASCII(36)} not null, team_id ${ASCII(36)} not null, primary key (team_id, subject_kind, subject_id)
  ) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci`,
]);

const diary = sqlMigration('CompaniesDiary1700050000006', [
  `create table companies_timeline (
    id ${ID} not null, company_id ${ID} not null, kind ${ASCII(20)} not null, at ${AT} not null, title varchar(300) not null, body text null,
    actor_id ${ID} null, subject_kind ${ASCII(30)} null, subject_id ${ASCII(60)} null, from_company_id ${ID} null, created_at ${AT} not null,
    primary key (id), key companies_timeline_company (company_id, at, id), key companies_timeline_subject (subject_id),
    constraint companies_timeline_company foreign key (company_id) references companies_company (id) on delete cascade
  ) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci`,
  `create table companies_follow_up (
    id ${ID} not null, company_id ${ID} not null, subject_kind ${ASCII(30)} null, subject_id ${ASCII(60)} null, kind ${ASCII(20)} not null,
    content text not null, people json not null, happened_at ${AT} not null, next_follow_up_at ${AT} null, no_next tinyint not null default 0, next_plan varchar(500) null,
    closed_at ${AT} null, version int not null default 1, created_by ${ID} not null, created_at ${AT} not null, updated_at ${AT} not null,
    primary key (id), key companies_follow_up_company (company_id, happened_at), key companies_follow_up_subject (subject_kind, subject_id, happened_at),
    key companies_follow_up_author (created_by, happened_at),
    constraint companies_follow_up_company foreign key (company_id) references companies_company (id) on delete cascade
  ) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci`,
  `create table companies_follow_up_version (
    follow_up_id ${ID} not null, version int not null, content text not null, replaced_at ${AT} not null,
    primary key (follow_up_id, version), constraint companies_follow_up_version_of foreign key (follow_up_id) references companies_follow_up (id) on delete cascade
  ) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci`,
  `create table companies_attachment (
    id ${ID} not null, company_id ${ID} not null, follow_up_id ${ID} null, blob_id ${ID} not null, name varchar(255) not null, content_type varchar(100) not null, size int not null,
    created_by ${ID} not null, created_at ${AT} not null,
    primary key (id), key companies_attachment_company (company_id, created_at),
    constraint companies_attachment_company foreign key (company_id) references companies_company (id) on delete cascade
  ) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci`,
  `create table companies_merge (
    id ${ID} not null, kept_id ${ID} not null, merged_id ${ID} not null, snapshot json not null, merged_by ${ID} not null, merged_at ${AT} not null, undone_at ${AT} null, undone_by ${ID} null,
    primary key (id), key companies_merge_kept (kept_id, merged_at), key companies_merge_merged (merged_id)
  ) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci`,
]);

const computed = sqlMigration('CompaniesComputed1700050000007', [
  `create table companies_fit (
    id ${ID} not null, company_id ${ID} not null, model_version ${ASCII(40)} not null, primary_direction ${ASCII(30)} null, total smallint not null,
    reason ${ASCII(20)} not null, result json not null, scored_at ${AT} not null,
    primary key (id), key companies_fit_company (company_id, scored_at, id),
    constraint companies_fit_company foreign key (company_id) references companies_company (id) on delete cascade
  ) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci`,
  `create table companies_policy_match (
    company_id ${ID} not null, landing ${ASCII(20)} not null, as_of date not null, catalogue_version ${ASCII(60)} not null,
    best_wan decimal(14,4) not null, upper_wan decimal(14,4) not null, needs_info_wan decimal(14,4) not null, eligible text not null, result json not null, matched_at ${AT} not null,
    primary key (company_id, landing), key companies_policy_match_best (landing, best_wan),
    constraint companies_policy_match_company foreign key (company_id) references companies_company (id) on delete cascade
  ) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci`,
  `create table companies_policy_impact (
    id ${ID} not null, company_id ${ID} not null, catalogue_version ${ASCII(60)} not null, gained text not null, lost text not null,
    before_wan decimal(14,4) not null, after_wan decimal(14,4) not null, matched_at ${AT} not null,
    primary key (id), key companies_policy_impact_version (catalogue_version, after_wan), key companies_policy_impact_company (company_id, matched_at),
    constraint companies_policy_impact_company foreign key (company_id) references companies_company (id) on delete cascade
  ) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci`,
]);

const published = sqlMigration('CompaniesPublished1700050000008', [
  `create or replace view pub_companies_company as select id, name, name_key, region, uscc, english_name, parent_group, fit_primary as primary_direction, fit_secondary as secondary_directions,
    nullif(fit_total, -1) as fit_total, fit_known_share, owner_id, owner_team_id, stage, last_follow_up_at, next_follow_up_at, created_by, created_at, updated_at, version
    from companies_company where active = 1`,
  'create or replace view pub_companies_resolved as select id, coalesce(merged_into, id) as company_id from companies_company',
  'create or replace view pub_companies_kind as select company_id, kind, year, evidence from companies_kind',
  'create or replace view pub_companies_access as select company_id, subject_kind, subject_id, why, created_at from companies_access',
  'create or replace view pub_companies_access_member as select subject_kind, subject_id, team_id from companies_access_member',
  `create or replace view pub_companies_follow_up as select id, company_id, subject_kind, subject_id, kind, content, happened_at, next_follow_up_at, no_next, next_plan, created_by, created_at
    from companies_follow_up`,
  'create or replace view pub_companies_contact as select id, company_id, name, title, phone_masked from companies_contact',
  `create or replace view pub_companies_policy as select company_id, landing, as_of, catalogue_version, best_wan, upper_wan, needs_info_wan, eligible from companies_policy_match`,
]);

const corrections = sqlMigration('CompaniesFitCorrection1700050000010', [
  `create table companies_fit_correction (
    id ${ID} not null, company_id ${ID} not null, points smallint not null, reason varchar(500) not null, by_user_id ${ID} not null, set_on date not null, expires_on date not null,
    created_at ${AT} not null, withdrawn_at ${AT} null, withdrawn_by ${ID} null,
    primary key (id), key companies_fit_correction_company (company_id, created_at, id), check (points between -10 and 10 and points <> 0),
    constraint companies_fit_correction_company foreign key (company_id) references companies_company (id) on delete cascade
  ) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci`,
]);

/** Every migration of this lib, in order. */
export const companiesMigrations: MigrationClass[] = [company, names, contacts, facts, access, diary, computed, published, reveals, corrections];
