import { Db, type Row } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { AttachmentView } from '../companies.views';

const SELECT = `select a.id, a.name, a.content_type as contentType, a.size, a.follow_up_id as followUpId, a.created_by as createdBy, u.name as createdByName, a.created_at as createdAt
  from companies_attachment a left join pub_identity_user u on u.id = a.created_by`;

@Injectable()
export class AttachmentRepository {
  constructor(private readonly db: Db) {}

  async insert(row: Row): Promise<void> {
    await this.db.insert('companies_attachment', row);
  }
  async list(companyId: string): Promise<AttachmentView[]> {
    return this.db.rows(`${SELECT} where a.company_id = ? order by a.created_at desc, a.id`, [companyId]);
  }
  async find(companyId: string, id: string): Promise<(AttachmentView & { blobId: string }) | undefined> {
    return this.db.row(`${SELECT.replace('a.id,', 'a.id, a.blob_id as blobId,')} where a.company_id = ? and a.id = ?`, [companyId, id]);
  }
  async remove(id: string): Promise<void> {
    await this.db.remove('companies_attachment', { id });
  }
}
