import { Db, type Row, Secrets } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { NewContact } from '../companies.types';
import type { ContactView, RevealedContactView } from '../companies.views';
import { CompaniesRepository } from './companies.repository';
import { CompanyRows, type Stamp } from './company-rows';

interface SealedRow {
  id: string;
  name: string;
  title: string | null;
  phone: string | null;
  email: string | null;
  idNumber: string | null;
}

@Injectable()
export class ContactRepository {
  constructor(
    private readonly db: Db,
    private readonly rows: CompanyRows,
    private readonly companies: CompaniesRepository,
    private readonly secrets: Secrets,
  ) {}

  async add(companyId: string, input: NewContact, stamp: Stamp): Promise<string> {
    const made = this.rows.contact(companyId, input, stamp);
    await this.companies.insertContacts([made]);
    return String(made.contact.id);
  }

  async change(companyId: string, id: string, patch: Partial<NewContact>, stamp: Stamp): Promise<void> {
    const old = await this.open(id);
    const text = (value: string | undefined, before: string | null): string | undefined => (value === undefined ? (before ?? undefined) : value || undefined);
    const whole = {
      name: patch.name ?? old.name, title: text(patch.title, (await this.view(id))?.title ?? null),
      phone: text(patch.phone, old.phone), email: text(patch.email, old.email), idNumber: text(patch.idNumber, old.idNumber),
    };
    const { contact, phones } = this.rows.contact(companyId, whole, stamp, id);
    const { id: _i, company_id: _c, created_by: _b, created_at: _a, ...columns } = contact;
    await this.db.update('companies_contact', columns, { id });
    await this.db.exec('update companies_contact set version = version + 1 where id = ?', [id]);
    await this.db.remove('companies_phone', { contact_id: id });
    await this.db.insert('companies_phone', phones);
  }

  async belongs(companyId: string, id: string): Promise<boolean> {
    return (await this.db.row('select id from companies_contact where id = ? and company_id = ?', [id, companyId])) !== undefined;
  }

  /** Whether the company is known by one of these phones. */
  async hasPhone(companyId: string, indexes: string[]): Promise<boolean> {
    return indexes.length > 0 && (await this.db.row('select 1 from companies_phone where phone_index in (?) and company_id = ? limit 1', [indexes, companyId])) !== undefined;
  }
  async hasName(companyId: string, name: string): Promise<boolean> {
    return (await this.db.row('select id from companies_contact where company_id = ? and name = ? limit 1', [companyId, name.trim()])) !== undefined;
  }
  async view(id: string): Promise<ContactView | undefined> {
    return this.db.row('select id, name, title, phone_masked as phoneMasked, email_masked as emailMasked from companies_contact where id = ?', [id]);
  }
  async open(id: string): Promise<RevealedContactView> {
    const row = (await this.db.row<SealedRow>('select id, name, title, phone_sealed as phone, email_sealed as email, id_sealed as idNumber from companies_contact where id = ?', [id])) as SealedRow;
    const plain = (sealed: string | null): string | null => (sealed ? this.secrets.decrypt(sealed) : null);
    return { id: row.id, name: row.name, phone: plain(row.phone), email: plain(row.email), idNumber: plain(row.idNumber) };
  }
  async trace(row: Row): Promise<void> {
    await this.db.insert('companies_reveal', row);
  }
  async everythingOf(id: string): Promise<object> {
    const reveals = await this.db.rows('select reason, revealed_at as revealedAt from companies_reveal where contact_id = ? order by revealed_at', [id]);
    const row = await this.db.row<{ title: string | null; createdAt: Date }>('select title, created_at as createdAt from companies_contact where id = ?', [id]);
    return { ...(await this.open(id)), ...row, reveals };
  }
  async erase(companyId: string, id: string): Promise<void> {
    const person = await this.view(id);
    await this.db.remove('companies_reveal', { contact_id: id });
    await this.db.remove('companies_contact', { id });
    if (!person) return;
    await this.db.exec(
      `update companies_follow_up set people = json_remove(people, json_unquote(json_search(people, 'one', ?))) where company_id = ? and json_search(people, 'one', ?) is not null`,
      [person.name, companyId, person.name],
    );
  }
}
