import type { Actor } from '@crm/identity';
import { Db, listPage, type Page, type PageQuery, pageOf, Where } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { CompanyListItem } from '../companies.views';
import { readQuestion, tokenRange } from '../domain/search-tokens';
import { CompanyQueries, ITEM, ITEM_JOINS, type ItemRow, toItem } from './company.queries';
import { readerOf, type Reader, scopeSql, subjectSql } from './scope';

export interface CompanyFilter extends PageQuery {
  q?: string;
  kind?: string[];
  direction?: string[];
  stage?: string[];
  region?: string;
  ownerId?: string;
  minFit?: number;
  /** Only those where the reader is owner. */
  mine?: boolean;
  followUp?: 'overdue' | 'none';
}

/** Candidates a search looks at, per kind of hit; ranking happens among them. */
const CANDIDATES = 200;
/** A reader with at most this many companies is served from their access rows, others from the list's own index. */
const FEW = 3_000;
const SORTS = { updatedAt: 'c.updated_at', createdAt: 'c.created_at', fit: 'c.fit_total', name: 'c.name' };

/** The company list and the search, both bounded whatever the size of the table. */
@Injectable()
export class CompanyListQueries {
  constructor(
    private readonly db: Db,
    private readonly companies: CompanyQueries,
  ) {}

  async list(actor: Actor, filter: CompanyFilter, now: Date, phoneIndexes: string[]): Promise<Page<CompanyListItem>> {
    const reader = readerOf(actor);
    const page = filter.q?.trim() ? await this.search(reader, actor, filter, now, phoneIndexes) : await this.browse(reader, actor, filter, now);
    return { ...page, items: await this.companies.withKinds(page.items) };
  }

  private async browse(reader: Reader, actor: Actor, filter: CompanyFilter, now: Date): Promise<Page<CompanyListItem>> {
    const where = filtered(new Where().and('c.active = 1'), filter, actor, now);
    if (!reader.all) {
      const few = await this.fewVisible(reader);
      if (few) where.andIn('c.id', few);
      else {
        const scope = scopeSql(reader, 'c.id');
        where.and(scope.sql, ...scope.params);
      }
    }
    if (filter.sort?.endsWith('nextFollowUpAt')) where.and('c.next_follow_up_at is not null');
    return listPage<CompanyListItem, ItemRow>(this.db, {
      ...pageOf(filter), select: ITEM, from: `companies_company c ${ITEM_JOINS}`, where,
      sorts: { ...SORTS, nextFollowUpAt: 'c.next_follow_up_at' }, defaultSort: '-updatedAt', id: 'c.id', map: toItem,
    });
  }

  /** Ids the reader sees when they are few, else null. */
  private async fewVisible(reader: Reader): Promise<string[] | null> {
    const mine = subjectSql(reader, 'a');
    const rows = await this.db.rows<{ id: string }>(`select a.company_id as id from companies_access a where ${mine.sql} limit ${FEW + 1}`, mine.params);
    return rows.length > FEW ? null : [...new Set(rows.map((r) => r.id))];
  }

  /** Candidates by code, phone and tokens (beginnings before insides), then ranked; at most 400 are looked at. */
  private async search(reader: Reader, actor: Actor, filter: CompanyFilter, now: Date, phoneIndexes: string[]): Promise<Page<CompanyListItem>> {
    const question = readQuestion(filter.q ?? '');
    const where = filtered(new Where().and('c.active = 1'), filter, actor, now);
    const scope = scopeSql(reader, 'c.id');
    where.and(scope.sql, ...scope.params);
    const parts: { from: string; params: unknown[] }[] = [];
    if (question.uscc) parts.push({ from: 'companies_company c where c.uscc >= ? and c.uscc < ?', params: [question.uscc, `${question.uscc}~`] });
    if (phoneIndexes.length) parts.push({ from: 'companies_phone p join companies_company c on c.id = p.company_id where p.phone_index in (?)', params: [phoneIndexes] });
    const [driver, ...others] = question.terms;
    if (driver) {
      const also = others.map(() => ' and exists (select 1 from companies_search_token o where o.company_id = c.id and o.token >= ? and o.token < ?)').join('');
      const params = [driver, ...others].flatMap(range);
      for (const place of [0, 1]) parts.push({ from: `companies_search_token t straight_join companies_company c on c.id = t.company_id where t.place = ${place} and t.token >= ? and t.token < ?${also}`, params });
    }
    const found = parts.length
      ? await this.db.rows<{ id: string }>(
          `${parts.map((p) => `(select distinct c.id as id from ${p.from} and ${where.sql} limit ${CANDIDATES})`).join(' union all ')} limit ${2 * CANDIDATES}`,
          parts.flatMap((p) => [...p.params, ...where.params]),
        )
      : [];
    const ids = new Set(found.map((row) => row.id));
    return this.ranked([...ids], driver ?? '', filter);
  }

  private async ranked(ids: string[], term: string, filter: CompanyFilter): Promise<Page<CompanyListItem>> {
    if (ids.length === 0) return { items: [], nextCursor: null, ...(filter.total && { total: 0 }) };
    const limit = Math.min(Math.max(filter.limit ?? 20, 1), 200);
    const offset = /^\d{1,4}$/.test(filter.cursor ?? '') ? Number(filter.cursor) : 0;
    const field = (filter.sort ?? '').replace(/^-/, '');
    const order = Object.hasOwn(SORTS, field) ? `${SORTS[field as keyof typeof SORTS]} ${filter.sort?.startsWith('-') ? 'desc' : 'asc'}` : 'matched, length(c.name_plain), c.fit_total desc';
    const rows = await this.db.rows<ItemRow & { matched: number }>(
      `select ${ITEM}, case when lower(c.name_plain) = ? then 0 when lower(c.name_plain) like ? or lower(c.name_key) like ? then 1 else 2 end as matched
       from companies_company c ${ITEM_JOINS} where c.id in (?) order by ${order}, c.id limit ? offset ?`,
      [term, `${like(term)}%`, `${like(term)}%`, ids, limit + 1, offset],
    );
    const items = rows.slice(0, limit).map(({ matched: _m, ...row }) => toItem(row));
    return { items, nextCursor: rows.length > limit ? String(offset + limit) : null, ...(filter.total && { total: ids.length }) };
  }
}

const range = (term: string): [string, string] => {
  const { from, to } = tokenRange(term);
  return [from, to];
};
const like = (term: string): string => term.replace(/[\\%_]/g, (c) => `\\${c}`);

function filtered(where: Where, f: CompanyFilter, actor: Actor, now: Date): Where {
  if (f.kind?.length) where.and('exists (select 1 from companies_kind k where k.company_id = c.id and k.kind in (?))', f.kind);
  if (f.direction?.length) where.andIn('c.fit_primary', f.direction);
  if (f.stage?.length) where.andIn('c.stage', f.stage);
  if (f.region) where.and('c.region = ?', f.region);
  if (f.ownerId) where.and('c.owner_id = ?', f.ownerId);
  if (f.mine) where.and('c.owner_id = ?', actor.userId);
  if (f.minFit !== undefined) where.and('c.fit_total >= ?', f.minFit);
  if (f.followUp === 'overdue') where.and('c.next_follow_up_at < ?', now);
  if (f.followUp === 'none') where.and('c.next_follow_up_at is null');
  return where;
}
