import { Db } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { BulkRemoval, Grant } from '../companies.types';

/** Which companies somebody touched since they were made. */
@Injectable()
export class RemovalQueries {
  constructor(private readonly db: Db) {}

  /** `grants`: the rows the import itself made; any other row means that someone took the company up. */
  async touched(ids: string[], grants: Grant[]): Promise<BulkRemoval['kept']> {
    if (ids.length === 0) return [];
    const kept = new Map<string, BulkRemoval['kept'][number]['reason']>();
    const mark = (rows: { id: string }[], reason: BulkRemoval['kept'][number]['reason']): void => {
      for (const { id } of rows) if (!kept.has(id)) kept.set(id, reason);
    };
    const one = (sql: string, params: unknown[] = []): Promise<{ id: string }[]> => this.db.rows(sql, [ids, ...params]);
    mark(await one('select id from companies_company where id in (?) and (merged_into is not null or id in (select kept_id from companies_merge where undone_at is null))'), 'merged');
    mark(await one('select distinct company_id as id from companies_follow_up where company_id in (?)'), 'followed_up');
    mark(await one('select id from companies_company where id in (?) and version > 1'), 'changed');
    mark(await one('select distinct company_id as id from companies_attachment where company_id in (?)'), 'changed');
    const own = grants.map((g) => `${g.subjectKind}|${g.subjectId}|${g.why}`);
    if (own.length) mark(await one(`select distinct company_id as id from companies_access where company_id in (?) and concat(subject_kind, '|', subject_id, '|', why) not in (?)`, [own]), 'granted');
    return [...kept].map(([id, reason]) => ({ id, reason }));
  }
}
