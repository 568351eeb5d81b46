import { Injectable } from '@nestjs/common';
import { Db, parseJson } from '../db/db';
import { listPage, type Page, type PageQuery, pageOf } from '../db/list-page';
import { Where } from '../db/where';
import type { AuditEntryView } from './audit.views';

export interface AuditFilter extends PageQuery {
  actorId?: string;
  action?: string;
  subjectKind?: string;
  subjectId?: string;
  from?: Date;
  to?: Date;
}

/** Reads the audit trail, newest first. */
@Injectable()
export class AuditQueries {
  constructor(private readonly db: Db) {}

  /** One page; `action` matches by its beginning (`companies.contact`). */
  list(filter: AuditFilter): Promise<Page<AuditEntryView>> {
    const where = new Where();
    if (filter.actorId) where.and('a.actor_id = ?', filter.actorId);
    if (filter.action) where.and('a.action LIKE ?', `${filter.action.replace(/[%_\\]/g, '\\$&')}%`);
    if (filter.subjectKind) where.and('a.subject_kind = ?', filter.subjectKind);
    if (filter.subjectId) where.and('a.subject_id = ?', filter.subjectId);
    if (filter.from) where.and('a.at >= ?', filter.from);
    if (filter.to) where.and('a.at < ?', filter.to);
    return listPage<AuditEntryView, AuditEntryView & { data: unknown; seq: unknown }>(this.db, {
      select: 'a.id, a.seq, a.at, a.actor_id AS actorId, a.action, a.subject_kind AS subjectKind, a.subject_id AS subjectId, a.data',
      from: 'platform_audit a',
      where,
      sorts: { at: 'a.at', row: 'a.row_no' },
      defaultSort: '-at',
      id: 'a.id',
      ...pageOf(filter),
      map: (row) => ({ ...row, seq: row.seq === null ? null : Number(row.seq), data: parseJson<object>(row.data) }),
    });
  }
}
