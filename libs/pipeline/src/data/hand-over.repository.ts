import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';

export interface HoldingsRow {
  id: string;
  name: string;
  active: number;
  absentUntil: string | null;
  projects: number;
  leads: number;
  conditions: number;
}

/** Each count is one range of an owner's index. */
export const HOLDINGS = `SELECT u.id, u.name, u.active, u.absent_until AS absentUntil,
  (SELECT COUNT(*) FROM pipeline_project p WHERE p.owner_id = u.id) AS projects,
  (SELECT COUNT(*) FROM pub_leads_lead l WHERE l.owner_id = u.id AND l.state IN ('held', 'qualified')) AS leads,
  (SELECT COUNT(*) FROM pipeline_condition c WHERE c.owner_id = u.id AND c.closed_at IS NULL) AS conditions
  FROM pub_identity_user u WHERE u.team_id = ? ORDER BY u.active DESC, u.name, u.id`;

/** Set-wise statements of a hand-over. */
@Injectable()
export class HandOverRepository {
  constructor(private readonly db: Db) {}

  /** Everybody of a team, also who has left, with what each holds. */
  async holdings(teamId: string): Promise<HoldingsRow[]> {
    const rows = await this.db.rows<HoldingsRow>(HOLDINGS, [teamId]);
    return rows.map((r) => ({ ...r, projects: Number(r.projects), leads: Number(r.leads), conditions: Number(r.conditions) }));
  }
  /** In id order, so that two hand-overs lock alike. */
  async projectsOf(ownerId: string): Promise<string[]> {
    return (await this.db.rows<{ id: string }>('SELECT id FROM pipeline_project WHERE owner_id = ? ORDER BY id', [ownerId])).map(
      (r) => r.id,
    );
  }
  async moveConditions(from: string, to: string): Promise<number> {
    return (
      await this.db.exec(
        'UPDATE pipeline_condition SET owner_id = ?, version = version + 1 WHERE owner_id = ? AND closed_at IS NULL',
        [to, from],
      )
    ).affectedRows;
  }
  async moveCollaborations(from: string, to: string): Promise<void> {
    await this.db.exec(
      'INSERT IGNORE INTO pipeline_collaborator (project_id, user_id, knows, added_by) SELECT project_id, ?, knows, added_by FROM pipeline_collaborator WHERE user_id = ?',
      [to, from],
    );
    await this.db.remove('pipeline_collaborator', { user_id: from });
  }
}
