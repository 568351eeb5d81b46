import { forwardStages } from '../words';

/** 1 to 9 for the forward stages, else NULL, as SQL text over constants. */
const order = (column: string): string =>
  `CASE ${column} ${forwardStages.map((s, i) => `WHEN '${s}' THEN ${i + 1}`).join(' ')} END`;
const counting = 'l.undoes_id IS NULL AND NOT EXISTS (SELECT 1 FROM pipeline_stage_log u WHERE u.undoes_id = l.id)';
const kind = (a: string): string =>
  `CASE WHEN ${a}.kind_leader = 1 THEN 'leader' WHEN ${a}.kind_specialised = 1 THEN 'specialised' WHEN ${a}.kind_service = 1 THEN 'service' ELSE 'other' END`;

/** Published views: what libs above may read. Only rows of the log that count are published. */
export const pipelineViews: string[] = [
  `CREATE OR REPLACE VIEW pub_pipeline_project AS SELECT p.id, p.title, p.code_name, p.company_id, p.lead_id, p.track, p.stage, ${order('p.stage')} AS stage_no, p.resume_stage, ${order('p.resume_stage')} AS resume_no, p.stage_entered_at, p.owner_id, p.team_id, p.direction, p.sub_field, p.park, p.source,
    p.kind_leader, p.kind_specialised, p.kind_service, ${kind('p')} AS kind, p.confidence, p.key_level, p.secrecy, p.nature, p.origin, p.summary, p.investment_wan, p.fixed_investment_wan, p.output_wan, p.tax_wan, p.headcount, p.area_m2, p.demand, p.demand_area_m2, p.sheet, p.lost_reason, p.lost_by, p.competitor,
    p.next_due_on, p.next_follow_up_at, p.next_plan, p.last_act_at, p.entered_at, p.reached_no, p.last_log_id, p.created_by, p.created_at, p.updated_at, p.version FROM pipeline_project p`,
  `CREATE OR REPLACE VIEW pub_pipeline_project_park AS SELECT project_id, park FROM pipeline_project_park`,
  `CREATE OR REPLACE VIEW pub_pipeline_collaborator AS SELECT project_id, user_id, created_at FROM pipeline_collaborator`,
  `CREATE OR REPLACE VIEW pub_pipeline_stage_log AS SELECT l.id, l.project_id, l.seq, l.from_stage, ${order('l.from_stage')} AS from_no, l.to_stage, ${order('l.to_stage')} AS to_no, l.resume_stage, ${order('l.resume_stage')} AS resume_no, l.moved_at, l.recorded_at, l.by_id, l.spent_ms, l.reason_code, l.reason, l.note, l.forced,
    l.owner_id, l.team_id, l.direction, l.park, l.source, l.track, l.kind_leader, l.kind_specialised, l.kind_service, ${kind('l')} AS kind FROM pipeline_stage_log l WHERE ${counting}`,
  `CREATE OR REPLACE VIEW pub_pipeline_cohort AS SELECT p.id AS project_id, p.entered_at, p.stage, ${order('p.stage')} AS stage_no, p.resume_stage, ${order('p.resume_stage')} AS resume_no, p.reached_no, l.owner_id, l.team_id, l.direction, l.park, l.source, l.track, l.kind_leader, l.kind_specialised, l.kind_service, ${kind('l')} AS kind
    FROM pipeline_project p JOIN pipeline_stage_log l ON l.id = p.last_log_id`,
  `CREATE OR REPLACE VIEW pub_pipeline_condition AS SELECT id, review_id, project_id, text, owner_id, due_on, closed_at FROM pipeline_condition`,
  `CREATE OR REPLACE VIEW pub_pipeline_coordination AS SELECT id, project_id, kind, text, owner_unit, due_on, level, result, closed_at, created_at FROM pipeline_coordination`,
  `CREATE OR REPLACE VIEW pub_pipeline_instruction AS SELECT id, project_id, kind, author_id, text, given_on, unit, due_on, feedback, feedback_at, closed_at FROM pipeline_instruction`,
  `CREATE OR REPLACE VIEW pub_pipeline_milestone AS SELECT project_id, kind, planned_on, actual_on, amount_wan, evidence FROM pipeline_milestone`,
  `CREATE OR REPLACE VIEW pub_pipeline_actual AS SELECT project_id, metric, year, value, evidence FROM pipeline_actual`,
];

/** Every row of the log with the moment it was undone, so that a report as of a past day never changes later. */
export const stageHistoryView = `CREATE OR REPLACE VIEW pub_pipeline_stage_history AS SELECT l.id, l.project_id, l.seq, l.from_stage, ${order('l.from_stage')} AS from_no, l.to_stage, ${order('l.to_stage')} AS to_no, l.resume_stage, ${order('l.resume_stage')} AS resume_no, l.moved_at, l.recorded_at, l.by_id, l.spent_ms, l.reason_code, l.forced,
  l.owner_id, l.team_id, l.direction, l.park, l.source, l.track, l.kind_leader, l.kind_specialised, l.kind_service, ${kind('l')} AS kind, l.undoes_id, u.recorded_at AS undone_at FROM pipeline_stage_log l LEFT JOIN pipeline_stage_log u ON u.undoes_id = l.id`;
