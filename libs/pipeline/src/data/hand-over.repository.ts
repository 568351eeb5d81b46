import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';

/** Set-wise statements of a hand-over. */
@Injectable()
export class HandOverRepository {
  constructor(private readonly db: Db) {}

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
