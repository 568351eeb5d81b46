import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { Grant } from '../companies.types';
import type { Scope } from './scope';

@Injectable()
export class AccessRepository {
  constructor(private readonly db: Db) {}

  async add(rows: (Grant & { companyId: string })[], at: Date): Promise<void> {
    for (let i = 0; i < rows.length; i += 500) {
      const values = rows.slice(i, i + 500).map((r) => [r.companyId, r.subjectKind, r.subjectId, r.why, at]);
      await this.db.exec('insert ignore into companies_access (company_id, subject_kind, subject_id, why, created_at) values ?', [values]);
    }
  }
  async remove(r: Grant & { companyId: string }): Promise<void> {
    await this.db.remove('companies_access', { company_id: r.companyId, subject_kind: r.subjectKind, subject_id: r.subjectId, why: r.why });
  }
  async setMembers(kind: string, id: string, teamIds: string[]): Promise<void> {
    await this.db.remove('companies_access_member', { subject_kind: kind, subject_id: id });
    await this.db.insert('companies_access_member', [...new Set(teamIds)].map((team) => ({ subject_kind: kind, subject_id: id, team_id: team })));
  }
  async of(companyId: string): Promise<Grant[]> {
    return this.db.rows('select subject_kind as subjectKind, subject_id as subjectId, why from companies_access where company_id = ?', [companyId]);
  }
  /** The living record of an id (merged ids resolve) and whether the scope sees it. */
  async visible(id: string, scope: (idExpression: string) => Scope): Promise<{ id: string; ownerTeamId: string | null; visible: boolean } | undefined> {
    const seen = scope('c.id');
    const row = await this.db.row<{ id: string; ownerTeamId: string | null; visible: number | string }>(
      `select c.id, coalesce(c.owner_team_id, (select t.subject_id from companies_access t where t.company_id = c.id and t.subject_kind = 'team' limit 1)) as ownerTeamId,
        (${seen.sql}) as visible
       from companies_company o join companies_company c on c.id = coalesce(o.merged_into, o.id) where o.id = ?`,
      [...seen.params, id],
    );
    return row && { id: row.id, ownerTeamId: row.ownerTeamId, visible: Number(row.visible) === 1 };
  }
}
