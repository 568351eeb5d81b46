import { Db, parseJson } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { StoredProfile } from '../companies.types';
import type { CompanyListItem, CompanyView, ContactView, KindView } from '../companies.views';
import { countFacts } from '../domain/profile';

/** Columns of a list item; kinds come in a second read for the whole page. */
export const ITEM = `c.id, c.name, c.uscc, c.region, c.fit_primary as fitPrimary, c.fit_secondary as fitSecondary, nullif(c.fit_total, -1) as fitTotal,
  c.fit_known_share as fitKnownShare, c.fit_low as fitLow, c.fit_high as fitHigh, c.fit_model_version as fitModelVersion,
  c.owner_id as ownerId, ou.name as ownerName, ot.name as ownerTeam, c.stage, c.stage_since as stageSince, c.protected_until as protectedUntil,
  c.last_follow_up_at as lastFollowUpAt, c.next_follow_up_at as nextFollowUpAt, c.created_at as createdAt, c.updated_at as updatedAt, c.version`;
export const ITEM_JOINS = 'left join pub_identity_user ou on ou.id = c.owner_id left join pub_identity_team ot on ot.id = c.owner_team_id';

export interface ItemRow {
  id: string;
  name: string;
  uscc: string | null;
  region: string | null;
  fitPrimary: string | null;
  fitSecondary: string;
  fitTotal: number | null;
  fitKnownShare: string | null;
  fitLow: number | null;
  fitHigh: number | null;
  fitModelVersion: string | null;
  ownerId: string | null;
  ownerName: string | null;
  ownerTeam: string | null;
  stage: string | null;
  stageSince: Date | null;
  protectedUntil: Date | null;
  lastFollowUpAt: Date | null;
  nextFollowUpAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
  version: number;
}
type DetailRow = ItemRow & Pick<CompanyView, 'englishName' | 'parentGroup' | 'description' | 'businessScope' | 'address' | 'registeredOn' | 'registeredCapital' | 'companyType'> & {
    products: string; profile: string; branch: string | null; nameKey: string;
  };

/** A row as lists show it; kinds are added by `withKinds`. */
export function toItem(r: ItemRow): CompanyListItem {
  return {
    id: r.id, name: r.name, uscc: r.uscc, region: r.region, kinds: [],
    fit: {
      primary: r.fitPrimary, secondary: r.fitSecondary ? r.fitSecondary.split(',') : [], total: r.fitTotal === null ? null : Number(r.fitTotal),
      knownShare: r.fitKnownShare === null ? null : Number(r.fitKnownShare), range: r.fitLow === null || r.fitHigh === null ? null : [r.fitLow, r.fitHigh], modelVersion: r.fitModelVersion,
    },
    standing: { ownerId: r.ownerId, ownerName: r.ownerName, ownerTeam: r.ownerTeam, stage: r.stage, stageSince: r.stageSince, protectedUntil: r.protectedUntil },
    lastFollowUpAt: r.lastFollowUpAt, nextFollowUpAt: r.nextFollowUpAt, createdAt: r.createdAt, updatedAt: r.updatedAt, version: r.version,
  };
}

/** Reads of whole companies. */
@Injectable()
export class CompanyQueries {
  constructor(private readonly db: Db) {}

  async detail(id: string): Promise<Omit<CompanyView, 'editable'> | undefined> {
    const row = await this.db.row<DetailRow>(
      `select ${ITEM}, c.english_name as englishName, c.parent_group as parentGroup, c.description, c.business_scope as businessScope, c.products, c.address,
        c.registered_on as registeredOn, c.registered_capital as registeredCapital, c.company_type as companyType, c.profile, c.branch, c.name_key as nameKey
       from companies_company c ${ITEM_JOINS} where c.id = ?`,
      [id],
    );
    if (!row) return undefined;
    const [item, aliases, contacts, merged] = [
      (await this.withKinds([toItem(row)]))[0] as CompanyListItem,
      await this.db.rows<{ alias: string }>('select alias from companies_alias where company_id = ? order by alias', [id]),
      await this.contacts(id),
      await this.db.rows<{ id: string }>('select id from companies_company where merged_into = ?', [id]),
    ];
    const profile = parseJson<StoredProfile>(row.profile) ?? {};
    const { englishName, parentGroup, description, businessScope, address, registeredOn, registeredCapital, companyType } = row;
    return {
      ...item, englishName, aliases: aliases.map((a) => a.alias), parentGroup, branchOf: row.branch ? row.nameKey.split('|')[0] ?? null : null,
      description, businessScope, products: parseJson<string[]>(row.products) ?? [], address, registeredOn, registeredCapital, companyType,
      contacts, profile, facts: countFacts(profile), mergedIds: merged.map((m) => m.id),
    };
  }

  async contacts(companyId: string): Promise<ContactView[]> {
    return this.db.rows('select id, name, title, phone_masked as phoneMasked, email_masked as emailMasked from companies_contact where company_id = ? order by created_at, id', [companyId]);
  }

  async withKinds(items: CompanyListItem[]): Promise<CompanyListItem[]> {
    if (items.length === 0) return items;
    const rows = await this.db.rows<KindView & { companyId: string }>(
      'select company_id as companyId, kind, year, evidence from companies_kind where company_id in (?) order by kind',
      [items.map((i) => i.id)],
    );
    return items.map((item) => ({ ...item, kinds: rows.filter((r) => r.companyId === item.id).map(({ kind, year, evidence }) => ({ kind, year, evidence })) }));
  }

  /** Names and codes by id, in any order; merged records answer as themselves. */
  async briefs(ids: string[]): Promise<{ id: string; name: string; uscc: string | null; ownerId: string | null }[]> {
    return ids.length ? this.db.rows('select id, name, uscc, owner_id as ownerId from companies_company where id in (?)', [ids]) : [];
  }
}
