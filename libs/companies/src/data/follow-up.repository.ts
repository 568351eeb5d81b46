import { Db, listPage, type Page, type PageQuery, pageOf, parseJson, type Row, Where } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { NewFollowUp, PastFollowUp } from '../companies.types';
import type { FollowUpView } from '../companies.views';
import type { FollowUpKind } from '../words';

export interface FollowUpRow {
  id: string;
  companyId: string;
  kind: FollowUpKind;
  content: string;
  happenedAt: Date;
  createdBy: string;
  version: number;
}
const SELECT = `f.id, f.company_id as companyId, f.subject_kind as subjectKind, f.subject_id as subjectId, f.kind, f.content, f.people, f.happened_at as happenedAt,
  f.next_follow_up_at as nextFollowUpAt, f.no_next as noNext, f.next_plan as nextPlan, f.created_by as createdBy, u.name as createdByName, f.created_at as createdAt, f.version`;
const FROM = 'companies_follow_up f left join pub_identity_user u on u.id = f.created_by';
type ViewRow = Omit<FollowUpView, 'subject' | 'people' | 'noNext'> & { subjectKind: string | null; subjectId: string | null; people: string; noNext: number };

@Injectable()
export class FollowUpRepository {
  constructor(private readonly db: Db) {}

  async insert(items: (PastFollowUp & { id: string })[], at: Date): Promise<void> {
    await this.db.insert(
      'companies_follow_up',
      items.map((f): Row => ({
        id: f.id, company_id: f.companyId, subject_kind: f.subject?.kind ?? null, subject_id: f.subject?.id ?? null, kind: f.kind, content: f.content,
        people: f.people ?? [], happened_at: f.happenedAt, next_follow_up_at: f.nextFollowUpAt ?? null, no_next: f.noNext ? 1 : 0, next_plan: f.nextPlan ?? null,
        created_by: f.authorId, created_at: at, updated_at: at,
      })),
    );
  }

  /** Last talk and next date of the company, from its follow-ups: the latest one decides what is next. */
  async refreshDates(companyId: string): Promise<void> {
    const last = await this.db.row<{ happenedAt: Date; nextAt: Date | null }>(
      'select happened_at as happenedAt, next_follow_up_at as nextAt from companies_follow_up where company_id = ? order by happened_at desc, id desc limit 1',
      [companyId],
    );
    await this.db.update('companies_company', { last_follow_up_at: last?.happenedAt ?? null, next_follow_up_at: last?.nextAt ?? null }, { id: companyId });
  }

  async lock(id: string): Promise<FollowUpRow | undefined> {
    return this.db.row(
      'select id, company_id as companyId, kind, content, happened_at as happenedAt, created_by as createdBy, version from companies_follow_up where id = ? for update',
      [id],
    );
  }
  async correct(old: FollowUpRow, patch: Partial<NewFollowUp>, at: Date): Promise<void> {
    await this.db.insert('companies_follow_up_version', { follow_up_id: old.id, version: old.version, content: old.content, replaced_at: at });
    const next = patch.noNext ? { next_follow_up_at: null, no_next: 1 } : patch.nextFollowUpAt ? { next_follow_up_at: patch.nextFollowUpAt, no_next: 0 } : {};
    await this.db.update('companies_follow_up', { content: patch.content, next_plan: patch.nextPlan, ...next, version: old.version + 1, updated_at: at }, { id: old.id });
    await this.db.exec(`update companies_timeline set body = ?, title = concat(replace(title, '（已修改）', ''), '（已修改）') where subject_kind = 'follow_up' and subject_id = ?`, [patch.content, old.id]);
  }

  async view(id: string): Promise<FollowUpView | undefined> {
    const row = await this.db.row<ViewRow>(`select ${SELECT} from ${FROM} where f.id = ?`, [id]);
    return row && toView(row);
  }
  async page(companyId: string, page: PageQuery): Promise<Page<FollowUpView>> {
    return listPage<FollowUpView, ViewRow>(this.db, {
      ...pageOf(page), select: SELECT, from: FROM, where: new Where().and('f.company_id = ?', companyId), sorts: { happenedAt: 'f.happened_at' }, defaultSort: '-happenedAt', id: 'f.id', map: toView,
    });
  }
  /** Next dates that still stand, told by this person. */
  async openOf(userId: string): Promise<{ companyId: string; companyName: string; nextFollowUpAt: Date; nextPlan: string | null }[]> {
    return this.db.rows(
      `select c.id as companyId, c.name as companyName, f.next_follow_up_at as nextFollowUpAt, f.next_plan as nextPlan
       from companies_follow_up f join companies_company c on c.id = f.company_id
       where f.created_by = ? and f.next_follow_up_at is not null
         and not exists (select 1 from companies_follow_up g where g.company_id = f.company_id and (g.happened_at > f.happened_at or (g.happened_at = f.happened_at and g.id > f.id)))`,
      [userId],
    );
  }

  /** Every follow-up as if written down when it happened. */
  async recordedWhenHappened(): Promise<void> {
    await this.db.exec('UPDATE companies_follow_up SET created_at = happened_at, updated_at = happened_at WHERE created_at > happened_at');
  }
}

function toView({ subjectKind, subjectId, people, noNext, ...row }: ViewRow): FollowUpView {
  return { ...row, subject: subjectKind && subjectId ? { kind: subjectKind, id: subjectId } : null, people: parseJson<string[]>(people) ?? [], noNext: Number(noNext) === 1 };
}
