import { type MigrationClass, sqlMigration } from '@crm/platform';
import { pipelineViews, stageHistoryView } from './published-views';

const id = 'char(36) CHARACTER SET ascii COLLATE ascii_bin';
const code = 'varchar(40) CHARACTER SET ascii COLLATE ascii_bin';
const at = 'datetime(3)';
const stamps = `created_at ${at} NOT NULL DEFAULT CURRENT_TIMESTAMP(3), updated_at ${at} NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3)`;
const table = (name: string, body: string): string =>
  `CREATE TABLE ${name} (${body}) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`;
const ofProject = (name: string): string => `CONSTRAINT ${name} FOREIGN KEY (project_id) REFERENCES pipeline_project (id)`;
/** What a move is counted under later; copied into every log row. */
const snapshot = `owner_id ${id} NOT NULL, team_id ${id} NULL, direction ${code} NULL, park ${code} NULL, source ${code} NULL, track ${code} NOT NULL,
  kind_leader tinyint NOT NULL DEFAULT 0, kind_specialised tinyint NOT NULL DEFAULT 0, kind_service tinyint NOT NULL DEFAULT 0`;

/** Tables and published views of the pipeline, in order. */
export const pipelineMigrations: MigrationClass[] = [
  sqlMigration('PipelineProject1700080000001', [
    table(
      'pipeline_project',
      `id ${id} PRIMARY KEY, title varchar(200) NOT NULL, code_name varchar(60) NULL, company_id ${id} NOT NULL, lead_id ${id} NULL, stage ${code} NOT NULL, stage_entered_at ${at} NOT NULL,
      resume_stage ${code} NULL, sub_field ${code} NULL, ${snapshot}, confidence char(1) NULL, key_level ${code} NULL, secrecy ${code} NOT NULL DEFAULT 'internal', nature ${code} NULL, origin ${code} NULL, summary varchar(500) NULL,
      investment_wan decimal(14,2) NULL, fixed_investment_wan decimal(14,2) NULL, output_wan decimal(14,2) NULL, tax_wan decimal(14,2) NULL, headcount int NULL, area_m2 decimal(12,2) NULL,
      demand json NULL, demand_area_m2 decimal(12,2) NULL, sheet json NULL, notes json NULL, licence json NULL, landing json NULL, frozen_fit json NULL, lost_reason ${code} NULL, lost_by ${code} NULL, competitor varchar(200) NULL,
      next_due_on date NULL, next_follow_up_at ${at} NULL, next_plan varchar(300) NULL, last_act_at ${at} NOT NULL, entered_at ${at} NOT NULL, reached_no tinyint NOT NULL DEFAULT 1, last_log_id ${id} NULL,
      created_by ${id} NOT NULL, version int NOT NULL DEFAULT 1, ${stamps},
      KEY pipeline_project_stage (stage, next_follow_up_at), KEY pipeline_project_owner (owner_id, stage), KEY pipeline_project_team (team_id, stage), KEY pipeline_project_company (company_id), KEY pipeline_project_entered (entered_at), KEY pipeline_project_updated (updated_at, id), UNIQUE KEY pipeline_project_lead (lead_id)`,
    ),
    table(
      'pipeline_project_park',
      `project_id ${id} NOT NULL, park ${code} NOT NULL, PRIMARY KEY (project_id, park), KEY pipeline_project_park_park (park), ${ofProject('pipeline_project_park_project')}`,
    ),
    table(
      'pipeline_stage_log',
      `id ${id} PRIMARY KEY, project_id ${id} NOT NULL, seq int NOT NULL, from_stage ${code} NULL, to_stage ${code} NOT NULL, moved_at ${at} NOT NULL, recorded_at ${at} NOT NULL, by_id ${id} NULL,
      spent_ms bigint NULL, reason_code ${code} NULL, reason varchar(500) NULL, note varchar(1000) NULL, forced tinyint NOT NULL DEFAULT 0, missing json NULL, undoes_id ${id} NULL, resume_stage ${code} NULL, ${snapshot},
      UNIQUE KEY pipeline_stage_log_seq (project_id, seq), UNIQUE KEY pipeline_stage_log_undo (undoes_id), KEY pipeline_stage_log_moved (moved_at), ${ofProject('pipeline_stage_log_project')}`,
    ),
    table(
      'pipeline_collaborator',
      `project_id ${id} NOT NULL, user_id ${id} NOT NULL, knows tinyint NOT NULL DEFAULT 0, added_by ${id} NOT NULL, created_at ${at} NOT NULL DEFAULT CURRENT_TIMESTAMP(3), PRIMARY KEY (project_id, user_id), KEY pipeline_collaborator_user (user_id), ${ofProject('pipeline_collaborator_project')}`,
    ),
  ]),
  sqlMigration('PipelineReview1700080000002', [
    table(
      'pipeline_review',
      `id ${id} PRIMARY KEY, project_id ${id} NOT NULL, round int NOT NULL, state ${code} NOT NULL, agenda varchar(1000) NULL, material varchar(1000) NULL, meeting_on date NULL, outcome ${code} NULL, decision_note varchar(1000) NULL,
      minutes varchar(4000) NULL, minutes_blob_id ${id} NULL, decided_at ${at} NULL, decided_by ${id} NULL, frozen json NULL, created_by ${id} NOT NULL, version int NOT NULL DEFAULT 1, ${stamps}, UNIQUE KEY pipeline_review_round (project_id, round), ${ofProject('pipeline_review_project')}`,
    ),
    table(
      'pipeline_opinion',
      `id ${id} PRIMARY KEY, review_id ${id} NOT NULL, project_id ${id} NOT NULL, department ${code} NOT NULL, due_on date NULL, token_hash char(64) CHARACTER SET ascii COLLATE ascii_bin NULL, token_expires_at ${at} NULL, revoked_at ${at} NULL,
      verdict ${code} NULL, opinion_text varchar(2000) NULL, member_name varchar(60) NULL, answered_at ${at} NULL, answered_by ${id} NULL, version int NOT NULL DEFAULT 1, ${stamps},
      UNIQUE KEY pipeline_opinion_department (review_id, department), UNIQUE KEY pipeline_opinion_token (token_hash), CONSTRAINT pipeline_opinion_review FOREIGN KEY (review_id) REFERENCES pipeline_review (id)`,
    ),
    table(
      'pipeline_condition',
      `id ${id} PRIMARY KEY, review_id ${id} NOT NULL, project_id ${id} NOT NULL, text varchar(500) NOT NULL, owner_id ${id} NOT NULL, due_on date NOT NULL, evidence varchar(1000) NULL, closed_at ${at} NULL, closed_by ${id} NULL, version int NOT NULL DEFAULT 1, ${stamps},
      KEY pipeline_condition_project (project_id), KEY pipeline_condition_owner (owner_id, closed_at), CONSTRAINT pipeline_condition_review FOREIGN KEY (review_id) REFERENCES pipeline_review (id)`,
    ),
  ]),
  sqlMigration('PipelinePackage1700080000003', [
    table(
      'pipeline_package',
      `id ${id} PRIMARY KEY, project_id ${id} NOT NULL, kind ${code} NOT NULL, version_no int NOT NULL, state ${code} NOT NULL, inputs json NOT NULL, model json NOT NULL, render_state ${code} NOT NULL, render_ms int NULL, pdf_blob_id ${id} NULL, docx_blob_id ${id} NULL,
      approved_by ${id} NULL, approved_at ${at} NULL, created_by ${id} NOT NULL, version int NOT NULL DEFAULT 1, ${stamps}, UNIQUE KEY pipeline_package_version (project_id, kind, version_no), ${ofProject('pipeline_package_project')}`,
    ),
    table(
      'pipeline_plan_link',
      `id ${id} PRIMARY KEY, package_id ${id} NOT NULL, token_hash char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, expires_at ${at} NOT NULL, revoked_at ${at} NULL, opened int NOT NULL DEFAULT 0, last_opened_at ${at} NULL, created_by ${id} NOT NULL, created_at ${at} NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      UNIQUE KEY pipeline_plan_link_token (token_hash), KEY pipeline_plan_link_package (package_id), CONSTRAINT pipeline_plan_link_package FOREIGN KEY (package_id) REFERENCES pipeline_package (id)`,
    ),
    table(
      'pipeline_compliance_item',
      `id ${id} PRIMARY KEY, project_id ${id} NOT NULL, text varchar(1000) NOT NULL, created_by ${id} NOT NULL, ${stamps}, KEY pipeline_compliance_item_project (project_id), ${ofProject('pipeline_compliance_item_project')}`,
    ),
    table(
      'pipeline_compliance_opinion',
      `item_id ${id} NOT NULL, department ${code} NOT NULL, text varchar(2000) NOT NULL, paper varchar(300) NOT NULL, blob_id ${id} NULL, given_by ${id} NOT NULL, created_at ${at} NOT NULL DEFAULT CURRENT_TIMESTAMP(3), PRIMARY KEY (item_id, department),
      CONSTRAINT pipeline_compliance_opinion_item FOREIGN KEY (item_id) REFERENCES pipeline_compliance_item (id)`,
    ),
  ]),
  sqlMigration('PipelineLedger1700080000004', [
    table(
      'pipeline_instruction',
      `id ${id} PRIMARY KEY, project_id ${id} NOT NULL, kind ${code} NOT NULL, author_id ${id} NOT NULL, text varchar(1000) NOT NULL, given_on date NOT NULL, unit varchar(100) NULL, due_on date NULL, feedback varchar(1000) NULL, feedback_at ${at} NULL, feedback_by ${id} NULL, closed_at ${at} NULL, closed_by ${id} NULL, version int NOT NULL DEFAULT 1, ${stamps},
      KEY pipeline_instruction_project (project_id), KEY pipeline_instruction_open (closed_at, due_on), ${ofProject('pipeline_instruction_project')}`,
    ),
    table(
      'pipeline_coordination',
      `id ${id} PRIMARY KEY, project_id ${id} NOT NULL, kind ${code} NOT NULL, text varchar(1000) NOT NULL, owner_unit varchar(100) NOT NULL, due_on date NULL, level ${code} NOT NULL DEFAULT 'lead', escalated_at ${at} NULL, result varchar(1000) NULL, closed_at ${at} NULL, closed_by ${id} NULL, created_by ${id} NOT NULL, version int NOT NULL DEFAULT 1, ${stamps},
      KEY pipeline_coordination_project (project_id), KEY pipeline_coordination_open (closed_at, due_on), ${ofProject('pipeline_coordination_project')}`,
    ),
    table(
      'pipeline_milestone',
      `project_id ${id} NOT NULL, kind ${code} NOT NULL, planned_on date NULL, actual_on date NULL, amount_wan decimal(14,2) NULL, evidence varchar(500) NULL, updated_by ${id} NOT NULL, ${stamps}, PRIMARY KEY (project_id, kind), ${ofProject('pipeline_milestone_project')}`,
    ),
    table(
      'pipeline_actual',
      `project_id ${id} NOT NULL, metric ${code} NOT NULL, year smallint NOT NULL, value decimal(14,2) NOT NULL, evidence varchar(500) NULL, updated_by ${id} NOT NULL, ${stamps}, PRIMARY KEY (project_id, metric, year), ${ofProject('pipeline_actual_project')}`,
    ),
    table(
      'pipeline_referral',
      `id ${id} PRIMARY KEY, project_id ${id} NOT NULL, from_jurisdiction ${code} NOT NULL, to_jurisdiction ${code} NOT NULL, reason varchar(500) NOT NULL, state ${code} NOT NULL, proposed_by ${id} NOT NULL, answered_by ${id} NULL, answered_at ${at} NULL, ${stamps}, KEY pipeline_referral_project (project_id), ${ofProject('pipeline_referral_project')}`,
    ),
  ]),
  sqlMigration('PipelineTargets1700080000005', [
    table(
      'pipeline_target_list',
      `id ${id} PRIMARY KEY, name varchar(120) NOT NULL, purpose varchar(500) NULL, owner_id ${id} NOT NULL, team_id ${id} NULL, due_on date NULL, closed_at ${at} NULL, version int NOT NULL DEFAULT 1, ${stamps}, KEY pipeline_target_list_team (team_id)`,
    ),
    table(
      'pipeline_target',
      `list_id ${id} NOT NULL, company_id ${id} NOT NULL, sub_field ${code} NULL, note varchar(300) NULL, added_by ${id} NOT NULL, created_at ${at} NOT NULL DEFAULT CURRENT_TIMESTAMP(3), PRIMARY KEY (list_id, company_id), KEY pipeline_target_company (company_id),
      CONSTRAINT pipeline_target_list FOREIGN KEY (list_id) REFERENCES pipeline_target_list (id)`,
    ),
  ]),
  sqlMigration('PipelineViews1700080000006', pipelineViews),
  sqlMigration('PipelineStageHistory1700080000007', [stageHistoryView]),
  // reports count by the day a move was recorded
  sqlMigration('PipelineStageLogRecorded1700080000008', ['CREATE INDEX pipeline_stage_log_recorded ON pipeline_stage_log (recorded_at)']),
  sqlMigration('PipelineFile1700080000009', [
    table(
      'pipeline_file',
      `id ${id} PRIMARY KEY, project_id ${id} NOT NULL, purpose ${code} NOT NULL, subject_id ${id} NULL, blob_id ${id} NOT NULL, name varchar(200) NOT NULL, content_type varchar(120) NOT NULL, size int NOT NULL, created_by ${id} NOT NULL, created_at ${at} NOT NULL,
      KEY pipeline_file_project (project_id, created_at), KEY pipeline_file_subject (subject_id), ${ofProject('pipeline_file_project_fk')}`,
    ),
  ]),
  // files have their own table; these columns were never filled
  sqlMigration('PipelineReviewNoBlob1700080000010', ['ALTER TABLE pipeline_review DROP COLUMN minutes_blob_id']),
  sqlMigration('PipelineComplianceNoBlob1700080000011', ['ALTER TABLE pipeline_compliance_opinion DROP COLUMN blob_id']),
  sqlMigration('PipelineGivenBack1700080000012', [`ALTER TABLE pipeline_project ADD COLUMN given_back_at ${at} NULL`]),
  sqlMigration('PipelineReferralTo1700080000013', [
    'ALTER TABLE pipeline_referral ADD KEY pipeline_referral_to (to_jurisdiction, state, created_at), ADD KEY pipeline_referral_by (proposed_by, created_at)',
  ]),
];
