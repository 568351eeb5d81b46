import { Db, parseJson, type Row } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { Grant, StoredProfile } from '../companies.types';
import type { MergeValues } from '../domain/merge-plan';
import { nameColumns } from '../domain/name-columns';
import { CompaniesRepository, type CompanyRow } from './companies.repository';
import { factColumns } from './company-rows';
import { FollowUpRepository } from './follow-up.repository';
import type { Scope } from './scope';

const TABLES = ['companies_contact', 'companies_follow_up', 'companies_timeline', 'companies_attachment'] as const;
type Table = (typeof TABLES)[number];
/** Everything needed to take a merge back. */
export interface MergeSnapshot {
  moved: Record<Table, string[]>;
  grants: Grant[];
  kinds: string[];
  aliases: string[];
  mergedBefore: string[];
  kept: { values: MergeValues; profile: StoredProfile };
  mergedUscc: string | null;
}
export interface MergeRecord {
  id: string;
  keptId: string;
  mergedId: string;
  snapshot: MergeSnapshot;
  mergedAt: Date;
  undoneAt: Date | null;
}
const COLUMN: { [F in keyof MergeValues]: string } = {
  name: 'name', uscc: 'uscc', englishName: 'english_name', parentGroup: 'parent_group', description: 'description', businessScope: 'business_scope', products: 'products',
  address: 'address', registeredOn: 'registered_on', registeredCapital: 'registered_capital', companyType: 'company_type',
};

@Injectable()
export class MergeRepository {
  constructor(
    private readonly db: Db,
    private readonly companies: CompaniesRepository,
    private readonly followUps: FollowUpRepository,
  ) {}

  async counts(mergedId: string): Promise<{ contacts: number; followUps: number; timeline: number; attachments: number; aliases: number }> {
    const n = async (table: string): Promise<number> => Number((await this.db.row<{ n: string }>(`select count(*) as n from ${table} where company_id = ?`, [mergedId]))?.n ?? 0);
    return { contacts: await n('companies_contact'), followUps: await n('companies_follow_up'), timeline: await n('companies_timeline'), attachments: await n('companies_attachment'), aliases: await n('companies_alias') };
  }

  /** Moves what hangs on the merged record and remembers what moved. */
  async move(kept: CompanyRow, merged: CompanyRow, at: Date): Promise<MergeSnapshot> {
    const ids = async (table: string, where = 'company_id'): Promise<string[]> => (await this.db.rows<{ id: string }>(`select id from ${table} where ${where} = ?`, [merged.id])).map((r) => r.id);
    const moved = Object.fromEntries(await Promise.all(TABLES.map(async (t) => [t, await ids(t)]))) as Record<Table, string[]>;
    const grants = await this.db.rows<Grant>(
      `select m.subject_kind as subjectKind, m.subject_id as subjectId, m.why from companies_access m where m.company_id = ?
       and not exists (select 1 from companies_access k where k.company_id = ? and k.subject_kind = m.subject_kind and k.subject_id = m.subject_id and k.why = m.why)`,
      [merged.id, kept.id],
    );
    const kinds = await this.db.rows<{ kind: string }>(
      'select m.kind from companies_kind m where m.company_id = ? and not exists (select 1 from companies_kind k where k.company_id = ? and k.kind = m.kind)',
      [merged.id, kept.id],
    );
    const mergedBefore = await ids('companies_company', 'merged_into');
    await this.db.exec('update companies_timeline set company_id = ?, from_company_id = coalesce(from_company_id, ?) where company_id = ?', [kept.id, merged.id, merged.id]);
    for (const table of TABLES) if (table !== 'companies_timeline') await this.db.exec(`update ${table} set company_id = ? where company_id = ?`, [kept.id, merged.id]);
    await this.db.exec('update companies_phone set company_id = ? where company_id = ?', [kept.id, merged.id]);
    await this.db.insert('companies_access', grants.map((g) => ({ company_id: kept.id, subject_kind: g.subjectKind, subject_id: g.subjectId, why: g.why, created_at: at })));
    await this.db.exec('insert ignore into companies_kind (company_id, kind, year, evidence) select ?, kind, year, evidence from companies_kind where company_id = ?', [kept.id, merged.id]);
    await this.db.exec('update companies_company set merged_into = ? where merged_into = ?', [kept.id, merged.id]);
    const values = Object.fromEntries(Object.keys(COLUMN).map((f) => [f, kept[f as keyof MergeValues]])) as MergeValues;
    return { moved, grants, kinds: kinds.map((k) => k.kind), aliases: kept.aliases, mergedBefore, kept: { values, profile: kept.profile }, mergedUscc: merged.uscc };
  }

  /** The kept record takes fields, facts and names; the merged one becomes a pointer. */
  async take(kept: CompanyRow, merged: CompanyRow, taken: Partial<MergeValues>, profile: StoredProfile, at: Date): Promise<void> {
    await this.companies.update(merged.id, { uscc: null, active: 0, merged_into: kept.id }, at);
    await this.companies.replaceTokens(merged.id, null);
    await this.write(kept.id, taken, profile, at);
    const name = String(taken.name ?? kept.name);
    const aliases = [...new Set([...kept.aliases, ...merged.aliases, kept.name, merged.name])].filter((a) => a !== name);
    await this.names(kept.id, name, (taken.englishName as string | undefined) ?? kept.englishName, aliases);
    await this.followUps.refreshDates(kept.id);
  }

  async undo(keptId: string, mergedId: string, s: MergeSnapshot, at: Date): Promise<void> {
    await this.write(keptId, s.kept.values, s.kept.profile, at);
    await this.names(keptId, String(s.kept.values.name), s.kept.values.englishName as string | null, s.aliases);
    await this.companies.update(mergedId, { uscc: s.mergedUscc, active: 1, merged_into: null }, at);
    const merged = (await this.companies.find(mergedId)) as CompanyRow;
    await this.companies.replaceTokens(mergedId, merged);
    for (const table of TABLES) if (s.moved[table].length) await this.db.exec(`update ${table} set company_id = ? where id in (?)`, [mergedId, s.moved[table]]);
    await this.db.exec('update companies_timeline set from_company_id = null where company_id = ? and from_company_id = ?', [mergedId, mergedId]);
    if (s.moved.companies_contact.length) await this.db.exec('update companies_phone set company_id = ? where contact_id in (?)', [mergedId, s.moved.companies_contact]);
    for (const g of s.grants) await this.db.remove('companies_access', { company_id: keptId, subject_kind: g.subjectKind, subject_id: g.subjectId, why: g.why });
    if (s.kinds.length) await this.db.exec('delete from companies_kind where company_id = ? and kind in (?)', [keptId, s.kinds]);
    if (s.mergedBefore.length) await this.db.exec('update companies_company set merged_into = ? where id in (?)', [mergedId, s.mergedBefore]);
    for (const id of [keptId, mergedId]) await this.followUps.refreshDates(id);
  }

  private async write(id: string, values: Partial<MergeValues>, profile: StoredProfile, at: Date): Promise<void> {
    const columns: Row = Object.fromEntries(Object.entries(values).map(([f, v]) => [COLUMN[f as keyof MergeValues], v ?? (f === 'products' ? [] : null)]));
    await this.companies.update(id, { ...columns, ...(values.name ? nameColumns(String(values.name)) : {}), profile, ...factColumns(profile) }, at);
  }
  private async names(id: string, name: string, englishName: string | null, aliases: string[]): Promise<void> {
    await this.companies.replaceAliases(id, aliases);
    await this.companies.replaceTokens(id, { name, englishName, aliases });
  }

  async record(m: { id: string; keptId: string; mergedId: string; snapshot: MergeSnapshot; actorId: string; at: Date }): Promise<void> {
    await this.db.insert('companies_merge', { id: m.id, kept_id: m.keptId, merged_id: m.mergedId, snapshot: m.snapshot, merged_by: m.actorId, merged_at: m.at });
  }
  async lock(id: string): Promise<MergeRecord | undefined> {
    const row = await this.db.row<Omit<MergeRecord, 'snapshot'> & { snapshot: string }>(
      'select id, kept_id as keptId, merged_id as mergedId, snapshot, merged_at as mergedAt, undone_at as undoneAt from companies_merge where id = ? for update',
      [id],
    );
    return row && { ...row, snapshot: parseJson<MergeSnapshot>(row.snapshot) };
  }
  async markUndone(id: string, actorId: string, at: Date): Promise<void> {
    await this.db.update('companies_merge', { undone_at: at, undone_by: actorId }, { id });
  }
  /** Pairs of living companies that share a key and region, or a sound: what the duplicates page lists. */
  async suspects(scope: (id: string) => Scope, limit: number): Promise<{ a: string; b: string; aName: string; bName: string }[]> {
    const [c, d] = [scope('c.id'), scope('d.id')];
    return this.db.rows(
      `select c.id as a, d.id as b, c.name as aName, d.name as bName from companies_company c
       join companies_company d on d.name_sound = c.name_sound and d.id > c.id and d.active = 1
       where c.active = 1 and c.name_sound <> '' and (c.uscc is null or d.uscc is null) and ${c.sql} and ${d.sql} limit ?`,
      [...c.params, ...d.params, limit],
    );
  }
}
