import { Db, newId, parseJson } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { FactHistoryView } from '../companies.views';
import type { FactChange } from '../domain/profile';

export interface FactNote {
  path: string;
  source: string | null;
  date: string | null;
  changedAt: Date;
}

/** Source, date and history of facts; their values live in the company's profile. */
@Injectable()
export class FactRepository {
  constructor(private readonly db: Db) {}

  async record(items: { companyId: string; change: FactChange; source: string | null; date: string | null }[], actorId: string | null, at: Date): Promise<void> {
    await this.db.insert(
      'companies_fact_history',
      items.map(({ companyId, change, source, date }) => ({
        id: newId(), company_id: companyId, path: change.path, state: change.state, value: JSON.stringify(change.value ?? null), source, fact_date: date, changed_by: actorId, changed_at: at,
      })),
    );
    for (let i = 0; i < items.length; i += 500) {
      const values = items.slice(i, i + 500).map((x) => [x.companyId, x.change.path, x.change.state, x.source, x.date, actorId, at]);
      await this.db.exec(
        `insert into companies_fact (company_id, path, state, source, fact_date, changed_by, changed_at) values ?
         on duplicate key update state = values(state), source = values(source), fact_date = values(fact_date), changed_by = values(changed_by), changed_at = values(changed_at)`,
        [values],
      );
    }
  }

  async notes(companyId: string): Promise<FactNote[]> {
    return this.db.rows('select path, source, fact_date as date, changed_at as changedAt from companies_fact where company_id = ?', [companyId]);
  }
  async history(companyId: string, path?: string): Promise<FactHistoryView[]> {
    const rows = await this.db.rows<FactHistoryView>(
      `select h.path, h.state, h.value, h.source, h.fact_date as date, h.changed_at as changedAt, u.name as changedBy
       from companies_fact_history h left join pub_identity_user u on u.id = h.changed_by
       where h.company_id = ? ${path ? 'and h.path = ?' : ''} order by h.changed_at desc, h.id desc limit 200`,
      path ? [companyId, path] : [companyId],
    );
    return rows.map((r) => ({ ...r, value: parseJson(r.value) }));
  }
}
