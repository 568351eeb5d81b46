import { newId, type Row, Secrets } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { NewCompany, NewContact, NewKind } from '../companies.types';
import { maskEmail, maskPhone } from '../domain/masks';
import { nameColumns } from '../domain/name-columns';
import { nameKey } from '../domain/name-key';
import { parsePhones } from '../domain/phones';
import { countFacts } from '../domain/profile';
import { searchTokens } from '../domain/search-tokens';

export interface Stamp {
  actorId: string | null;
  at: Date;
  ownerTeamId?: string | null;
}
export interface ContactRows {
  contact: Row;
  phones: Row[];
}

/** Rows of every table a company fills, from what came in. The only place that seals contact data. */
@Injectable()
export class CompanyRows {
  constructor(private readonly secrets: Secrets) {}

  company(id: string, input: NewCompany, { actorId, at, ownerTeamId }: Stamp): Row {
    return {
      id,
      name: input.name,
      ...nameColumns(input.name),
      uscc: input.uscc ?? null,
      english_name: input.englishName?.slice(0, 300) ?? null,
      parent_group: input.parentGroup?.slice(0, 200) ?? null,
      description: input.description ?? null,
      business_scope: input.businessScope ?? null,
      products: input.products ?? [],
      address: input.address?.slice(0, 500) ?? null,
      registered_on: input.registeredOn ?? null,
      registered_capital: input.registeredCapital?.slice(0, 100) ?? null,
      company_type: input.companyType?.slice(0, 100) ?? null,
      profile: input.profile ?? {},
      ...factColumns(input.profile ?? {}),
      owner_team_id: ownerTeamId ?? null,
      created_by: actorId,
      created_at: at,
      updated_at: at,
    };
  }

  aliases(companyId: string, aliases: string[]): Row[] {
    const byKey = new Map(aliases.map((alias) => [aliasKey(alias), alias]));
    return [...byKey].filter(([key]) => key).map(([alias_key, alias]) => ({ company_id: companyId, alias: alias.slice(0, 300), alias_key }));
  }
  kinds(companyId: string, kinds: NonNullable<NewCompany['kinds']>): Row[] {
    return kinds.map((k) => (typeof k === 'string' ? { kind: k } : k) as NewKind).map((k) => ({ company_id: companyId, kind: k.kind, year: k.year ?? null, evidence: k.evidence ?? null }));
  }
  tokens(companyId: string, names: { name: string; englishName?: string | null; aliases?: string[] }): Row[] {
    return searchTokens(names).map(({ place, token }) => ({ place, token, company_id: companyId }));
  }

  contact(companyId: string, input: NewContact, { actorId, at }: Stamp, id = newId()): ContactRows {
    const phones = input.phone ? parsePhones(input.phone) : [];
    const idNumber = input.idNumber?.replace(/\s/g, '').toUpperCase();
    return {
      contact: {
        id, company_id: companyId, name: input.name.trim().slice(0, 100), title: input.title?.trim().slice(0, 100) || null,
        phone_sealed: input.phone ? this.secrets.encrypt(input.phone.trim()) : null,
        phone_masked: input.phone ? (phones.length ? phones.map((p) => maskPhone(p.e164)).join(' ') : maskPhone(input.phone)).slice(0, 100) : null,
        email_sealed: input.email ? this.secrets.encrypt(input.email.trim()) : null,
        email_masked: input.email ? maskEmail(input.email.trim()).slice(0, 200) : null,
        id_sealed: idNumber ? this.secrets.encrypt(idNumber) : null,
        id_index: idNumber ? this.secrets.blindIndex(`id:${idNumber}`) : null,
        created_by: actorId, created_at: at, updated_at: at,
      },
      phones: phones.map((p) => ({ phone_index: this.phoneIndex(p.e164), contact_id: id, company_id: companyId })),
    };
  }
  /** Equal numbers, whatever their writing, have one index; an extension belongs to the number. */
  phoneIndex(e164: string): string {
    return this.secrets.blindIndex(`phone:${e164}`);
  }
}

export const aliasKey = (alias: string): string => nameKey(alias).key.slice(0, 200);
type FactColumns = { facts_total: number; facts_known: number; facts_none: number };
export function factColumns(profile: NonNullable<NewCompany['profile']>): FactColumns {
  return Object.keys(profile).length === 0 ? { ...(nothingKnown ??= counted({})) } : counted(profile);
}
/** Imports bring thousands of companies without a single fact: counted once. */
let nothingKnown: FactColumns | undefined;
function counted(profile: NonNullable<NewCompany['profile']>): FactColumns {
  const counts = countFacts(profile);
  return { facts_total: counts.total, facts_known: counts.known, facts_none: counts.none };
}
