import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { CollaboratorView } from '../pipeline.views';

/** 协作人 and the 知悉名单 (`knows`). */
@Injectable()
export class CollaboratorRepository {
  constructor(private readonly db: Db) {}

  async add(projectId: string, userId: string, row: { knows: boolean; addedBy: string }): Promise<void> {
    await this.db.exec(
      'INSERT INTO pipeline_collaborator (project_id, user_id, knows, added_by) VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE knows = VALUES(knows)',
      [projectId, userId, row.knows ? 1 : 0, row.addedBy],
    );
  }
  remove(projectId: string, userId: string): Promise<number> {
    return this.db.remove('pipeline_collaborator', { project_id: projectId, user_id: userId });
  }
  async of(projectId: string): Promise<CollaboratorView[]> {
    const rows = await this.db.rows<{
      id: string;
      name: string;
      teamName: string | null;
      knows: number;
      addedBy: string;
      createdAt: Date;
    }>(
      "SELECT c.user_id AS id, u.name, t.name AS teamName, c.knows, COALESCE(a.name, '') AS addedBy, c.created_at AS createdAt FROM pipeline_collaborator c JOIN pub_identity_user u ON u.id = c.user_id LEFT JOIN pub_identity_team t ON t.id = u.team_id LEFT JOIN pub_identity_user a ON a.id = c.added_by WHERE c.project_id = ? ORDER BY c.created_at",
      [projectId],
    );
    return rows.map((r) => ({
      user: { id: r.id, name: r.name },
      teamName: r.teamName,
      knows: Boolean(r.knows),
      addedBy: r.addedBy,
      createdAt: r.createdAt,
    }));
  }
  /** Projects a person collaborates on, for a hand-over. */
  async projectsOf(userId: string): Promise<string[]> {
    return (
      await this.db.rows<{ id: string }>('SELECT project_id AS id FROM pipeline_collaborator WHERE user_id = ?', [userId])
    ).map((r) => r.id);
  }
}
