import { Db, listPage, newId, type Page, type PageQuery, pageOf, Where } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { FileFormat, FileKind, FileState } from '../domain/report-file';

export interface FileRow {
  id: string;
  kind: FileKind;
  format: FileFormat;
  scopeKey: string;
  title: string;
  fromOn: string;
  toOn: string;
  issueId: string | null;
  projectId: string | null;
  requestedBy: string | null;
  state: FileState;
  blobId: string | null;
  createdAt: Date;
  readyAt: Date | null;
}

export type NewFile = Pick<FileRow, 'kind' | 'format' | 'scopeKey' | 'title' | 'fromOn' | 'toOn' | 'issueId' | 'projectId' | 'requestedBy'>;

const COLUMNS = 'f.id, f.kind, f.format, f.scope_key AS scopeKey, f.title, f.from_on AS fromOn, f.to_on AS toOn, f.issue_id AS issueId, f.project_id AS projectId, f.requested_by AS requestedBy, f.state, f.blob_id AS blobId, f.created_at AS createdAt, f.ready_at AS readyAt';

/** Files of reports: ordered, made by a job, kept. */
@Injectable()
export class FileRepository {
  constructor(private readonly db: Db) {}

  async add(file: NewFile): Promise<string> {
    const id = newId();
    await this.db.insert('reports_file', { id, kind: file.kind, format: file.format, scope_key: file.scopeKey, title: file.title, from_on: file.fromOn, to_on: file.toOn, issue_id: file.issueId, project_id: file.projectId, requested_by: file.requestedBy, state: 'queued' });
    return id;
  }

  byId(id: string): Promise<FileRow | undefined> {
    return this.db.row<FileRow>(`SELECT ${COLUMNS} FROM reports_file f WHERE f.id = ?`, [id]);
  }

  ofIssue(issueId: string): Promise<FileRow[]> {
    return this.db.rows<FileRow>(`SELECT ${COLUMNS} FROM reports_file f WHERE f.issue_id = ? ORDER BY f.format DESC`, [issueId]);
  }

  /** Newest first: those of a part of the house and those the reader ordered. No key means all. */
  list(scopeKey: string | null, userId: string, query: PageQuery): Promise<Page<FileRow>> {
    const where = new Where();
    if (scopeKey !== null) where.and('f.requested_by = ? OR (f.scope_key = ? AND f.issue_id IS NOT NULL)', userId, scopeKey);
    else where.and('f.requested_by = ? OR f.issue_id IS NOT NULL', userId);
    return listPage<FileRow>(this.db, { select: COLUMNS, from: 'reports_file f', where, id: 'f.id', sorts: { createdAt: 'f.created_at' }, defaultSort: '-createdAt', ...pageOf(query) });
  }

  async ready(id: string, blobId: string, at: Date): Promise<boolean> {
    return (await this.db.exec(`UPDATE reports_file SET state = 'ready', blob_id = ?, ready_at = ? WHERE id = ? AND state <> 'ready'`, [blobId, at, id])).affectedRows > 0;
  }

  async failed(id: string): Promise<void> {
    await this.db.exec(`UPDATE reports_file SET state = 'failed' WHERE id = ? AND state = 'queued'`, [id]);
  }
}
