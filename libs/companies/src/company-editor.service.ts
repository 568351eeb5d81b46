import type { Actor } from '@crm/identity';
import { Audit, Clock, Outbox, PLATFORM, type Row } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { COMPANIES } from './companies.errors';
import { companiesEvents, type CompanyChanged } from './companies.events';
import type { CompanyPatch, NewCompany, StoredProfile } from './companies.types';
import { CompaniesRepository, type CompanyRow } from './data/companies.repository';
import { CompanyRows, factColumns } from './data/company-rows';
import { ContactRepository } from './data/contact.repository';
import { FactRepository } from './data/fact.repository';
import { StandingRepository } from './data/standing.repository';
import { nameColumns } from './domain/name-columns';
import { parsePhones } from './domain/phones';
import { changesBetween, type FactChange, patchProfile } from './domain/profile';
import { assertProfile } from './profile-check';
import { Timeline } from './timeline.service';

const PLAIN = {
  name: 'name', uscc: 'uscc', englishName: 'english_name', parentGroup: 'parent_group', description: 'description', businessScope: 'business_scope', products: 'products',
  address: 'address', registeredOn: 'registered_on', registeredCapital: 'registered_capital', companyType: 'company_type',
} as const;
type Plain = keyof typeof PLAIN;
const plainFields = Object.keys(PLAIN) as Plain[];

/** Changes of one record: columns, names, kinds, facts with their history, and what the timeline says of it. Runs in the caller's transaction. */
@Injectable()
export class CompanyEditor {
  constructor(
    private readonly repository: CompaniesRepository,
    private readonly facts: FactRepository,
    private readonly standing: StandingRepository,
    private readonly contacts: ContactRepository,
    private readonly rows: CompanyRows,
    private readonly timeline: Timeline,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Returns the names of changed fields and fact paths; [] = nothing, and no new version. */
  async apply(actor: Actor, id: string, patch: CompanyPatch, version?: number): Promise<string[]> {
    const old = await this.locked(id, version);
    const columns: Row = {};
    const changed: string[] = [];
    for (const field of plainFields) {
      const wanted = patch[field];
      if (wanted === undefined || same(wanted ?? (field === 'products' ? [] : null), old[field])) continue;
      columns[PLAIN[field]] = wanted ?? (field === 'products' ? [] : null);
      changed.push(field);
    }
    if (patch.name && changed.includes('name')) Object.assign(columns, nameColumns(patch.name));
    const facts = patch.profile !== undefined ? patchProfile(old.profile, patch.profile ?? {}) : null;
    if (facts?.changes.length) {
      assertProfile(facts.profile, old.name);
      Object.assign(columns, { profile: facts.profile, ...factColumns(facts.profile) });
      changed.push(...facts.changes.map((c) => c.path));
    }
    if (patch.aliases !== undefined && !same(patch.aliases ?? [], old.aliases)) changed.push('aliases');
    if (patch.kinds !== undefined) changed.push('kinds');
    if (changed.length === 0) return [];
    await this.save(old, patch, columns, changed);
    if (facts) await this.rememberFacts(actor, id, facts.changes, patch.source ?? null, patch.date ?? null);
    await this.tell(actor, id, changed, facts?.changes ?? []);
    return changed;
  }

  /** The whole profile as answered fact by fact. */
  async replaceProfile(actor: Actor, id: string, profile: StoredProfile, note: { source: string | null; date: string | null; version?: number }): Promise<string[]> {
    const old = await this.locked(id, note.version);
    const changes = changesBetween(old.profile, profile);
    if (changes.length === 0) return [];
    assertProfile(profile, old.name);
    await this.repository.update(id, { profile, ...factColumns(profile) }, this.clock.now());
    await this.rememberFacts(actor, id, changes, note.source, note.date);
    await this.tell(actor, id, changes.map((c) => c.path), changes);
    return changes.map((c) => c.path);
  }

  private async save(old: CompanyRow, patch: CompanyPatch, columns: Row, changed: string[]): Promise<void> {
    await this.repository.update(old.id, columns, this.clock.now());
    if (changed.includes('kinds')) await this.repository.replaceKinds(old.id, patch.kinds ?? []);
    if (changed.includes('aliases')) await this.repository.replaceAliases(old.id, patch.aliases ?? []);
    if (['name', 'englishName', 'aliases'].some((f) => changed.includes(f))) {
      const aliases = patch.aliases === undefined ? old.aliases : (patch.aliases ?? []);
      await this.repository.replaceTokens(old.id, { name: patch.name ?? old.name, englishName: patch.englishName === undefined ? old.englishName : patch.englishName, aliases });
    }
  }

  /** Only empty fields, unknown facts, new kinds and contacts with a number not yet there. */
  async fillEmpty(actor: Actor, id: string, input: NewCompany): Promise<string[]> {
    const old = await this.locked(id);
    const patch: CompanyPatch = {};
    for (const field of plainFields.filter((f) => f !== 'name')) {
      const empty = old[field] === null || (Array.isArray(old[field]) && old[field].length === 0);
      if (empty && input[field] !== undefined) Object.assign(patch, { [field]: input[field] });
    }
    const known = changesBetween({}, old.profile).map((c) => c.path);
    const news = changesBetween({}, input.profile ?? {}).filter((c) => !known.some((k) => k === c.path || k.startsWith(`${c.path}.`) || c.path.startsWith(`${k}.`)));
    if (input.profile && news.length) patch.profile = pick(input.profile, news.map((c) => c.path.split('.')[0] as string));
    const aliases = [...old.aliases, ...(input.aliases ?? [])];
    if (aliases.length > old.aliases.length) patch.aliases = [...new Set(aliases)];
    const changed = await this.apply(actor, id, patch);
    const added = await this.addNewContacts(actor, id, input);
    return added ? [...changed, 'contacts'] : changed;
  }
  private async addNewContacts(actor: Actor, id: string, input: NewCompany): Promise<boolean> {
    let added = false;
    for (const contact of input.contacts ?? []) {
      const indexes = contact.phone ? parsePhones(contact.phone).map((p) => this.rows.phoneIndex(p.e164)) : [];
      const there = (await this.contacts.hasPhone(id, indexes)) || (indexes.length === 0 && (await this.contacts.hasName(id, contact.name)));
      if (there) continue;
      await this.contacts.add(id, contact, { actorId: actor.userId, at: this.clock.now() });
      added = true;
    }
    return added;
  }

  /** The creator is the owner until leads or pipeline say otherwise. */
  async own(id: string, actor: Actor): Promise<void> {
    await this.standing.set([id], { ownerId: actor.userId, ownerTeamId: actor.teamId });
  }

  /** Facts a new company came with. */
  async recordFacts(actor: Actor, items: { companyId: string; profile: StoredProfile }[], at: Date): Promise<void> {
    const changes = items.filter(({ profile }) => Object.keys(profile).length > 0).flatMap(({ companyId, profile }) => changesBetween({}, profile).map((change) => ({ companyId, change, source: null, date: null })));
    if (changes.length) await this.facts.record(changes, actor.userId, at);
  }

  private async rememberFacts(actor: Actor, companyId: string, changes: FactChange[], source: string | null, date: string | null): Promise<void> {
    await this.facts.record(changes.map((change) => ({ companyId, change, source, date })), actor.userId, this.clock.now());
  }

  private async tell(actor: Actor, id: string, changed: string[], facts: FactChange[]): Promise<void> {
    const fields = changed.filter((c) => !facts.some((f) => f.path === c));
    const at = this.clock.now();
    if (fields.length) await this.timeline.add({ companyId: id, kind: 'changed', at, actorId: actor.userId, title: '资料变更', body: fields.join(' ') });
    if (facts.length) await this.timeline.add({ companyId: id, kind: 'fact', at, actorId: actor.userId, title: `事实更新 ${facts.length} 项`, body: facts.map((f) => f.path).slice(0, 20).join(' ') });
    await this.audit.record({ actorId: actor.userId, action: 'companies.company.changed', subject: { kind: 'company', id }, data: { changed } });
    const said: CompanyChanged = { companyId: id, changed };
    await this.outbox.emit(companiesEvents.changed, said);
  }

  private async locked(id: string, version?: number): Promise<CompanyRow> {
    const old = await this.repository.lock(id);
    if (!old) throw COMPANIES.NOT_FOUND();
    if (version !== undefined && version !== old.version) throw PLATFORM.STALE();
    return old;
  }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const pick = (profile: StoredProfile, keys: string[]): StoredProfile => Object.fromEntries(Object.entries(profile).filter(([k]) => keys.includes(k)));
