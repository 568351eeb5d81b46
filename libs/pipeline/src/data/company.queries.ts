import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { boardKindMembers } from '../words';

export interface CompanyFact {
  id: string;
  name: string;
  direction: string | null;
  fitTotal: number | null;
  source: string | null;
  kindLeader: boolean;
  kindSpecialised: boolean;
  kindService: boolean;
}

/** What the pipeline copies from the company behind a project. */
@Injectable()
export class CompanyFacts {
  constructor(private readonly db: Db) {}

  async of(companyId: string): Promise<CompanyFact | undefined> {
    const row = await this.db.row<{ id: string; name: string; direction: string | null; fitTotal: number | null }>(
      'SELECT id, name, primary_direction AS direction, fit_total AS fitTotal FROM pub_companies_company WHERE id = ?',
      [companyId],
    );
    if (!row) return undefined;
    const [kinds, lead] = await Promise.all([
      this.db.rows<{ kind: string }>('SELECT DISTINCT kind FROM pub_companies_kind WHERE company_id = ?', [companyId]),
      this.db.row<{ source: string | null }>(
        'SELECT source FROM pub_leads_lead WHERE company_id = ? ORDER BY created_at LIMIT 1',
        [companyId],
      ),
    ]);
    const has = (members: readonly string[]): boolean => kinds.some((k) => members.includes(k.kind));
    return {
      ...row,
      fitTotal: row.fitTotal === null ? null : Number(row.fitTotal),
      source: lead?.source ?? null,
      kindLeader: has(boardKindMembers.leader),
      kindSpecialised: has(boardKindMembers.specialised),
      kindService: has(boardKindMembers.service),
    };
  }
}
