import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { boardKindMembers } from '../words';

/** Statements behind the reactions. */
@Injectable()
export class ReactionQueries {
  constructor(private readonly db: Db) {}

  async openProjects(companyId: string, projectId: string | null): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      `SELECT id FROM pipeline_project WHERE company_id = ? AND (? IS NULL OR id = ?) AND (? IS NOT NULL OR stage <> 'lost') ORDER BY id`,
      [companyId, projectId, projectId, projectId],
    );
    return rows.map((r) => r.id);
  }
  /** Reads the truth, not the message: the last follow-up decides the next date, however often this runs. */
  async applyFollowUp(projectId: string, companyId: string): Promise<void> {
    const last = await this.db.row<{ nextAt: Date | null; plan: string | null; happenedAt: Date }>(
      `SELECT next_follow_up_at AS nextAt, next_plan AS plan, happened_at AS happenedAt FROM pub_companies_follow_up WHERE company_id = ? AND (subject_kind IS NULL OR subject_kind <> 'project' OR subject_id = ?) ORDER BY happened_at DESC, created_at DESC LIMIT 1`,
      [companyId, projectId],
    );
    if (!last) return;
    await this.db.exec(
      'UPDATE pipeline_project SET next_follow_up_at = ?, next_plan = ?, last_act_at = GREATEST(last_act_at, ?) WHERE id = ?',
      [last.nextAt, last.plan, last.happenedAt, projectId],
    );
  }
  async touch(projectId: string, at: Date): Promise<void> {
    await this.db.exec('UPDATE pipeline_project SET last_act_at = GREATEST(last_act_at, ?) WHERE id = ?', [at, projectId]);
  }
  async moveCompany(mergedId: string, keptId: string): Promise<void> {
    await this.db.exec('UPDATE pipeline_project SET company_id = ? WHERE company_id = ?', [keptId, mergedId]);
    await this.db.exec(
      'INSERT IGNORE INTO pipeline_target (list_id, company_id, sub_field, note, added_by) SELECT list_id, ?, sub_field, note, added_by FROM pipeline_target WHERE company_id = ?',
      [keptId, mergedId],
    );
    await this.db.remove('pipeline_target', { company_id: mergedId });
  }
  async refreshKinds(companyId: string): Promise<void> {
    const has = 'EXISTS (SELECT 1 FROM pub_companies_kind k WHERE k.company_id = ? AND k.kind IN (?))';
    await this.db.exec(
      `UPDATE pipeline_project SET kind_leader = ${has}, kind_specialised = ${has}, kind_service = ${has}, direction = COALESCE(direction, (SELECT c.primary_direction FROM pub_companies_company c WHERE c.id = ?)) WHERE company_id = ?`,
      [
        companyId,
        boardKindMembers.leader,
        companyId,
        boardKindMembers.specialised,
        companyId,
        boardKindMembers.service,
        companyId,
        companyId,
      ],
    );
  }
}
