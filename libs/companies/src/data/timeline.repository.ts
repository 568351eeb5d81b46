import { Db, listPage, newId, type Page, type PageQuery, pageOf, type Row, Where } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { TimelineEntryView } from '../companies.views';
import { followUpKindCodes, type TimelineKind } from '../words';

export interface NewEntry {
  companyId: string;
  kind: TimelineKind;
  at: Date;
  actorId: string | null;
  title: string;
  body?: string;
  subject?: { kind: string; id: string };
}
export type TimelineFilter = PageQuery & { only?: 'follow_up' | 'changes' };

/** The one timeline of a company. */
@Injectable()
export class TimelineRepository {
  constructor(private readonly db: Db) {}

  async add(entries: NewEntry[], recordedAt: Date): Promise<void> {
    await this.db.insert(
      'companies_timeline',
      entries.map((e): Row => ({
        id: newId(), company_id: e.companyId, kind: e.kind, at: e.at, title: e.title.slice(0, 300), body: e.body ?? null, actor_id: e.actorId,
        subject_kind: e.subject?.kind ?? null, subject_id: e.subject?.id ?? null, created_at: recordedAt,
      })),
    );
  }

  async page(companyId: string, filter: TimelineFilter): Promise<Page<TimelineEntryView>> {
    const where = new Where().and('t.company_id = ?', companyId);
    if (filter.only === 'follow_up') where.and(`t.kind = 'follow_up'`);
    if (filter.only === 'changes') where.and(`t.kind <> 'follow_up'`);
    return listPage<TimelineEntryView, TimelineRow>(this.db, {
      ...pageOf(filter),
      select: `t.id, t.kind, t.at, t.title, t.body, t.actor_id as actorId, u.name as actorName, t.subject_kind as subjectKind, t.subject_id as subjectId,
        o.name as fromCompany, f.kind as followUpKind, f.next_follow_up_at as nextFollowUpAt`,
      from: `companies_timeline t left join pub_identity_user u on u.id = t.actor_id left join companies_company o on o.id = t.from_company_id
        left join companies_follow_up f on t.subject_kind = 'follow_up' and f.id = t.subject_id`,
      where, sorts: { at: 't.at' }, defaultSort: '-at', id: 't.id',
      map: ({ subjectKind, subjectId, followUpKind, ...entry }) => ({
        ...entry,
        subject: subjectKind && subjectId ? { kind: subjectKind, id: subjectId } : null,
        followUpKind: followUpKindCodes.find((k) => k === followUpKind) ?? null,
      }),
    });
  }
}
type TimelineRow = Omit<TimelineEntryView, 'subject' | 'followUpKind'> & { subjectKind: string | null; subjectId: string | null; followUpKind: string | null };
