import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { ProjectFileView } from '../pipeline.views';
import type { FilePurpose } from '../words';

export interface FileRow {
  id: string;
  projectId: string;
  purpose: FilePurpose;
  subjectId: string | null;
  blobId: string;
  name: string;
  contentType: string;
  size: number;
}
const columns =
  'f.id, f.project_id AS projectId, f.purpose, f.subject_id AS subjectId, f.blob_id AS blobId, f.name, f.content_type AS contentType, f.size';

/** Papers on a project; the bytes lie in platform_blob. */
@Injectable()
export class FileRepository {
  constructor(private readonly db: Db) {}

  async add(row: FileRow & { by: string; at: Date }): Promise<void> {
    await this.db.insert('pipeline_file', {
      id: row.id,
      project_id: row.projectId,
      purpose: row.purpose,
      subject_id: row.subjectId,
      blob_id: row.blobId,
      name: row.name,
      content_type: row.contentType,
      size: row.size,
      created_by: row.by,
      created_at: row.at,
    });
  }
  async of(projectId: string): Promise<ProjectFileView[]> {
    const rows = await this.db.rows<Omit<ProjectFileView, 'createdBy'> & { byId: string; byName: string | null }>(
      'SELECT f.id, f.purpose, f.subject_id AS subjectId, f.name, f.size, f.created_by AS byId, u.name AS byName, f.created_at AS createdAt FROM pipeline_file f LEFT JOIN pub_identity_user u ON u.id = f.created_by WHERE f.project_id = ? ORDER BY f.created_at DESC, f.id LIMIT 300',
      [projectId],
    );
    return rows.map(({ byId, byName, ...r }) => ({ ...r, createdBy: { id: byId, name: byName ?? '' } }));
  }
  byId(projectId: string, id: string): Promise<FileRow | undefined> {
    return this.db.row<FileRow>(`SELECT ${columns} FROM pipeline_file f WHERE f.project_id = ? AND f.id = ?`, [projectId, id]);
  }
  /** What was laid before a review. */
  materialOf(reviewId: string): Promise<FileRow[]> {
    return this.db.rows<FileRow>(
      `SELECT ${columns} FROM pipeline_file f WHERE f.subject_id = ? AND f.purpose = 'material' ORDER BY f.created_at`,
      [reviewId],
    );
  }
  /** Does this record belong to the project? */
  async belongs(projectId: string, subjectId: string): Promise<boolean> {
    const row = await this.db.row(
      `SELECT 1 AS yes FROM (SELECT id, project_id FROM pipeline_review UNION ALL SELECT id, project_id FROM pipeline_opinion UNION ALL SELECT id, project_id FROM pipeline_condition UNION ALL SELECT id, project_id FROM pipeline_compliance_item) x WHERE x.id = ? AND x.project_id = ?`,
      [subjectId, projectId],
    );
    return row !== undefined;
  }
  async remove(id: string): Promise<void> {
    await this.db.remove('pipeline_file', { id });
  }
}
