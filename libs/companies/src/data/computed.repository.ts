import { Db, newId, parseJson } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { StoredProfile } from '../companies.types';
import type { Matched } from '../matcher';
import type { Scored } from '../scorer';

/** What scoring and matching read of a company, with what is stored of the last time. */
export interface ComputeInput {
  id: string;
  name: string;
  englishName: string | null;
  description: string | null;
  businessScope: string | null;
  products: string[];
  kinds: { kind: string; year: number | null }[];
  profile: StoredProfile;
  fitTotal: number;
  fitPrimary: string | null;
  fitModelVersion: string | null;
}
/** What matching alone reads of a company. */
export type MatchInput = Pick<ComputeInput, 'id' | 'name' | 'profile'>;
export interface StoredMatch {
  companyId: string;
  catalogueVersion: string;
  bestWan: string;
  eligible: string;
}
export interface FitRow {
  id: string;
  modelVersion: string;
  primary: string | null;
  total: number;
  reason: string;
  result: string;
  scoredAt: Date;
}

const COLUMNS = `id, name, english_name as englishName, description, business_scope as businessScope, products, profile, fit_total as fitTotal, fit_primary as fitPrimary, fit_model_version as fitModelVersion`;

/** Reads and writes of what is computed for companies, a few hundred at a time. */
@Injectable()
export class ComputedRepository {
  constructor(private readonly db: Db) {}

  async byIds(ids: string[]): Promise<ComputeInput[]> {
    return ids.length ? this.inputs(`select ${COLUMNS} from companies_company where id in (?) and active = 1`, [ids]) : [];
  }
  /** The next companies after an id, in order of id, held until the step ends: an edit in between waits, so that its newer score is never overwritten by one of older facts. */
  async after(id: string, limit: number): Promise<ComputeInput[]> {
    return this.inputs(`select ${COLUMNS} from companies_company where id > ? and active = 1 order by id limit ? for update`, [id, limit]);
  }
  /**
   * As `after`, only what matching reads. Shared locks until the step ends: an edit in between waits, so that its newer match is never overwritten by one of older facts.
   */
  async matchInputsAfter(id: string, limit: number): Promise<MatchInput[]> {
    const rows = await this.db.rows<MatchInput>('select id, name, profile from companies_company where id > ? and active = 1 order by id limit ? lock in share mode', [id, limit]);
    return rows.map((r) => ({ ...r, profile: parseJson(r.profile) ?? {} }));
  }
  async count(): Promise<number> {
    return Number((await this.db.row<{ n: string }>('select count(*) as n from companies_company where active = 1'))?.n ?? 0);
  }
  /** Whether some company's score is another model's. Reads until it finds one. */
  async anyScoredByOther(version: string): Promise<boolean> {
    return (await this.db.row('select 1 from companies_company where active = 1 and fit_model_version <> ? limit 1', [version])) !== undefined;
  }
  private async inputs(sql: string, params: unknown[]): Promise<ComputeInput[]> {
    const rows = await this.db.rows<ComputeInput>(sql, params);
    if (rows.length === 0) return [];
    const kinds = await this.db.rows<{ companyId: string; kind: string; year: number | null }>('select company_id as companyId, kind, year from companies_kind where company_id in (?)', [rows.map((r) => r.id)]);
    const byId = new Map<string, ComputeInput['kinds']>();
    for (const { companyId, kind, year } of kinds) byId.set(companyId, [...(byId.get(companyId) ?? []), { kind, year }]);
    return rows.map((r) => ({ ...r, products: parseJson(r.products) ?? [], profile: parseJson(r.profile) ?? {}, kinds: byId.get(r.id) ?? [] }));
  }

  /** Current values on the record and rows of history; a score that only repeats the last one replaces its row. */
  async saveScores(items: { input: ComputeInput; scored: Scored }[], reason: string, at: Date): Promise<void> {
    if (items.length === 0) return;
    const one = `select convert(? using ascii) collate ascii_bin as id, ? as p, ? as s, ? as t, ? as k, ? as lo, ? as hi, ? as v`;
    await this.db.exec(
      `update companies_company c join (${items.map(() => one).join(' union all ')}) n on n.id = c.id
       set c.fit_primary = n.p, c.fit_secondary = n.s, c.fit_total = n.t, c.fit_known_share = n.k, c.fit_low = n.lo, c.fit_high = n.hi, c.fit_model_version = n.v`,
      items.flatMap(({ input, scored: s }) => [input.id, s.primary, s.secondary.join(','), s.total, s.knownShare, s.range[0], s.range[1], s.modelVersion]),
    );
    const repeats = items.filter(({ input: i, scored: s }) => i.fitModelVersion === s.modelVersion && i.fitTotal === s.total && i.fitPrimary === s.primary);
    const again = await this.renew(repeats, at);
    const fresh = items.filter(({ input }) => !again.has(input.id));
    await this.db.insert(
      'companies_fit',
      fresh.map(({ input, scored: s }) => ({ id: newId(), company_id: input.id, model_version: s.modelVersion, primary_direction: s.primary, total: s.total, reason, result: s.result, scored_at: at })),
    );
  }

  /**
   * Puts scores that only repeat the last row in its place, and returns whose. A row of another version is never taken for this one's:
   * after a wait for the company the last row seen may be older than what the record says, and then a row more is right.
   */
  private async renew(repeats: { input: ComputeInput; scored: Scored }[], at: Date): Promise<Set<string>> {
    if (repeats.length === 0) return new Set();
    const rows = await this.db.rows<{ id: string; companyId: string; modelVersion: string; total: number }>(
      'select id, company_id as companyId, model_version as modelVersion, total from companies_fit where company_id in (?) order by company_id, scored_at, id',
      [repeats.map(({ input }) => input.id)],
    );
    const lastOf = new Map(rows.map((r) => [r.companyId, r]));
    const renewed = repeats.flatMap(({ input, scored: s }) => {
      const last = lastOf.get(input.id);
      return last && last.modelVersion === s.modelVersion && Number(last.total) === s.total ? [[last.id, input.id, s.modelVersion, s.primary, s.total, 'model', JSON.stringify(s.result), at]] : [];
    });
    if (renewed.length)
      await this.db.exec(
        `insert into companies_fit (id, company_id, model_version, primary_direction, total, reason, result, scored_at) values ?
         on duplicate key update result = values(result), scored_at = values(scored_at)`,
        [renewed],
      );
    return new Set(renewed.map(([, companyId]) => companyId as string));
  }

  async fitHistory(companyId: string, limit: number): Promise<FitRow[]> {
    return this.db.rows(
      `select id, model_version as modelVersion, primary_direction as \`primary\`, total, reason, result, scored_at as scoredAt from companies_fit where company_id = ? order by scored_at desc, id desc limit ?`,
      [companyId, limit],
    );
  }

  async storedMatches(ids: string[]): Promise<StoredMatch[]> {
    return ids.length
      ? this.db.rows(`select company_id as companyId, catalogue_version as catalogueVersion, best_wan as bestWan, eligible from companies_policy_match where landing = 'now' and company_id in (?)`, [ids])
      : [];
  }
  async saveMatches(items: { companyId: string; matched: Matched }[], asOf: string, at: Date): Promise<void> {
    if (items.length === 0) return;
    await this.db.exec(
      `insert into companies_policy_match (company_id, landing, as_of, catalogue_version, best_wan, upper_wan, needs_info_wan, eligible, result, matched_at) values ?
       on duplicate key update as_of = values(as_of), catalogue_version = values(catalogue_version), best_wan = values(best_wan), upper_wan = values(upper_wan),
         needs_info_wan = values(needs_info_wan), eligible = values(eligible), result = values(result), matched_at = values(matched_at)`,
      [items.map(({ companyId, matched: m }) => [companyId, 'now', asOf, m.catalogueVersion, m.bestWan, m.upperWan, m.needsInfoWan, m.eligible.join(' '), JSON.stringify(m.result), at])],
    );
  }
  async saveImpact(rows: { companyId: string; catalogueVersion: string; gained: string[]; lost: string[]; beforeWan: number; afterWan: number }[], at: Date): Promise<void> {
    await this.db.insert(
      'companies_policy_impact',
      rows.map((r) => ({
        id: newId(), company_id: r.companyId, catalogue_version: r.catalogueVersion, gained: r.gained.join(' '), lost: r.lost.join(' '), before_wan: r.beforeWan, after_wan: r.afterWan, matched_at: at,
      })),
    );
  }
}
