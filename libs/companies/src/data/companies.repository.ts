import { Db, parseJson, type Row } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { NewCompany, StoredProfile } from '../companies.types';
import { type ContactRows, CompanyRows, type Stamp } from './company-rows';

/** What a change starts from: the row as it stands, locked. */
export interface CompanyRow {
  id: string;
  name: string;
  uscc: string | null;
  englishName: string | null;
  parentGroup: string | null;
  description: string | null;
  businessScope: string | null;
  products: string[];
  address: string | null;
  registeredOn: string | null;
  registeredCapital: string | null;
  companyType: string | null;
  profile: StoredProfile;
  ownerId: string | null;
  ownerTeamId: string | null;
  stage: string | null;
  active: number;
  mergedInto: string | null;
  version: number;
  aliases: string[];
}

const COLUMNS = `id, name, uscc, english_name as englishName, parent_group as parentGroup, description, business_scope as businessScope, products, address,
  registered_on as registeredOn, registered_capital as registeredCapital, company_type as companyType, profile, owner_id as ownerId, owner_team_id as ownerTeamId,
  stage, active, merged_into as mergedInto, version`;

/** Writes of the company record and the tables that hang on it. */
@Injectable()
export class CompaniesRepository {
  constructor(
    private readonly db: Db,
    private readonly rows: CompanyRows,
  ) {}

  /** One multi-row statement per table. */
  async insertMany(items: { id: string; input: NewCompany }[], stamp: Stamp): Promise<void> {
    const each = <T>(f: (id: string, input: NewCompany) => T[]): T[] => items.flatMap(({ id, input }) => f(id, input));
    // Not awaited one by one: the rows of the next table are made while the server writes the one before. The connection keeps the order.
    await Promise.all([
      this.db.insert('companies_company', items.map(({ id, input }) => this.rows.company(id, input, stamp))),
      this.db.insert('companies_alias', each((id, x) => this.rows.aliases(id, x.aliases ?? []))),
      this.db.insert('companies_kind', each((id, x) => this.rows.kinds(id, x.kinds ?? []))),
      this.db.insert('companies_search_token', inKeyOrder(each((id, x) => this.rows.tokens(id, x)))),
      this.insertContacts(each((id, x) => (x.contacts ?? []).map((c) => this.rows.contact(id, c, stamp)))),
    ]);
  }
  async insertContacts(contacts: ContactRows[]): Promise<void> {
    await this.db.insert('companies_contact', contacts.map((c) => c.contact));
    const phones = contacts.flatMap((c) => c.phones);
    if (phones.length) await this.db.insert('companies_phone', phones);
  }

  /** The row locked for a change; undefined when there is none. */
  async lock(id: string): Promise<CompanyRow | undefined> {
    return this.read(`select ${COLUMNS} from companies_company where id = ? for update`, id);
  }
  async find(id: string): Promise<CompanyRow | undefined> {
    return this.read(`select ${COLUMNS} from companies_company where id = ?`, id);
  }
  private async read(sql: string, id: string): Promise<CompanyRow | undefined> {
    const row = await this.db.row<CompanyRow>(sql, [id]);
    if (!row) return undefined;
    const aliases = await this.db.rows<{ alias: string }>('select alias from companies_alias where company_id = ? order by alias', [id]);
    return { ...row, products: parseJson(row.products) ?? [], profile: parseJson(row.profile) ?? {}, aliases: aliases.map((a) => a.alias) };
  }

  async update(id: string, patch: Row, at: Date): Promise<void> {
    await this.db.update('companies_company', { ...patch, updated_at: at }, { id });
    await this.db.exec('update companies_company set version = version + 1 where id = ?', [id]);
  }
  async replaceAliases(id: string, aliases: string[]): Promise<void> {
    await this.db.remove('companies_alias', { company_id: id });
    await this.db.insert('companies_alias', this.rows.aliases(id, aliases));
  }
  async replaceKinds(id: string, kinds: NonNullable<NewCompany['kinds']>): Promise<void> {
    await this.db.remove('companies_kind', { company_id: id });
    await this.db.insert('companies_kind', this.rows.kinds(id, kinds));
  }
  async replaceTokens(id: string, names: { name: string; englishName?: string | null; aliases?: string[] } | null): Promise<void> {
    await this.db.remove('companies_search_token', { company_id: id });
    if (names) await this.db.insert('companies_search_token', this.rows.tokens(id, names));
  }

  /** Hard delete of an undone import; the tables inside follow by foreign key. */
  async removeMany(ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.db.exec('delete from companies_search_token where company_id in (?)', [ids]);
    await this.db.exec('delete from companies_company where id in (?)', [ids]);
  }
}

/** Sorted by primary key, so that the pages of a large import are touched in turn instead of at random. */
function inKeyOrder(tokens: Row[]): Row[] {
  const keyed = tokens.map((row) => ({ row, key: `${row.place}${row.token}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map((k) => k.row);
}
