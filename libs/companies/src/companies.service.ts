import type { Actor } from '@crm/identity';
import { Audit, Clock, DUPLICATE_KEY, errnoOf, newId, Outbox, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { CompanyAccess } from './access.service';
import { COMPANIES } from './companies.errors';
import { companiesJobs } from './companies.jobs';
import type { BulkRemoval, CompanyPatch, CreateOptions, Grant, NewCompany } from './companies.types';
import type { CompanyView } from './companies.views';
import { CompaniesRepository } from './data/companies.repository';
import { RemovalQueries } from './data/removal.queries';
import { readCompany } from './domain/new-company';
import { Duplicates, shownHit } from './duplicates.service';
import { CompanyEditor } from './company-editor.service';
import { CompanyReading } from './company-reading.service';
import { Computed } from './computed.service';
import { assertProfile } from './profile-check';
import { Timeline } from './timeline.service';

/** The master record under everything: create and change. */
@Injectable()
export class CompaniesService {
  constructor(
    private readonly tx: Tx,
    private readonly repository: CompaniesRepository,
    private readonly removal: RemovalQueries,
    private readonly reading: CompanyReading,
    private readonly editor: CompanyEditor,
    private readonly access: CompanyAccess,
    private readonly duplicates: Duplicates,
    private readonly timeline: Timeline,
    private readonly computed: Computed,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * One company with its first score and match. The same USCC is refused (409 with masked hits); an equal full name is refused
   * unless `despiteDuplicates`. The creator becomes owner and their team sees it, unless `grants` say otherwise.
   */
  async create(actor: Actor, input: NewCompany & { despiteDuplicates?: boolean }, options: CreateOptions = {}): Promise<CompanyView> {
    const { despiteDuplicates, ...wanted } = input;
    const company = this.checked(wanted);
    return this.tx.run(async () => {
      const hits = await this.duplicates.find(actor, { name: company.name, uscc: company.uscc });
      const barred = hits.filter((h) => h.by === 'uscc' || (!despiteDuplicates && h.by === 'name'));
      if (barred.length) throw COMPANIES.ALREADY_EXISTS({ hits: barred.map(shownHit) });
      const [id] = await this.insert(actor, [company], { ...options, grants: options.grants ?? ownGrants(actor) });
      if (!options.grants) await this.editor.own(id as string, actor);
      await this.computed.now(id as string, 'created', actor.userId);
      return this.reading.byId(actor, id as string);
    });
  }

  /** Many at once, for imports (≤ 1,000 a call): one statement per table, scored by one job after the commit. Checked input only. */
  async createMany(actor: Actor, inputs: NewCompany[], options: CreateOptions): Promise<string[]> {
    return this.tx.run(async () => {
      const ids = await this.insert(actor, inputs.map((i) => this.checked(i)), options);
      for (let i = 0; i < ids.length; i += 200) await this.outbox.enqueue(companiesJobs.compute, { companyIds: ids.slice(i, i + 200) }, { delayMs: options.computeDelayMs });
      return ids;
    });
  }

  private async insert(actor: Actor, inputs: NewCompany[], options: CreateOptions): Promise<string[]> {
    const at = options.at ?? this.clock.now();
    const items = inputs.map((input) => ({ id: newId(), input }));
    try {
      await this.repository.insertMany(items, { actorId: actor.userId, at, ownerTeamId: options.ownerTeamId });
    } catch (error) {
      throw errnoOf(error) === DUPLICATE_KEY ? COMPANIES.ALREADY_EXISTS() : error;
    }
    await this.access.grantMany(items.flatMap(({ id }) => (options.grants ?? []).map((g) => ({ companyId: id, ...g }))));
    await this.editor.recordFacts(actor, items.map(({ id, input }) => ({ companyId: id, profile: input.profile ?? {} })), at);
    await this.timeline.addMany(items.map(({ id }) => ({ companyId: id, kind: 'created', at, actorId: actor.userId, title: options.how ?? '建档', ...(options.origin && { subject: options.origin }) })));
    const [first] = items;
    if (items.length === 1 && first) await this.audit.record({ actorId: actor.userId, action: 'companies.company.created', subject: { kind: 'company', id: first.id } });
    else await this.audit.record({ actorId: actor.userId, action: 'companies.company.createdMany', subject: options.origin ?? { kind: 'company', id: first?.id ?? '' }, data: { count: items.length } });
    return items.map((i) => i.id);
  }

  /** Merge patch; `version` from If-Match. Scores and matches again at once. */
  async patch(actor: Actor, companyId: string, patch: CompanyPatch, version?: number): Promise<CompanyView> {
    const { company, faults } = readCompany(dropNulls(patch));
    if (faults.length) throw COMPANIES.INVALID({}, faults);
    const wanted: CompanyPatch = { ...patch, ...company };
    return this.tx.run(async () => {
      const id = await this.access.assertCanWrite(actor, companyId);
      const changed = await this.guarded(() => this.editor.apply(actor, id, wanted, version));
      if (changed.length) await this.computed.now(id, 'changed', actor.userId);
      return this.reading.byId(actor, id);
    });
  }

  /** Fills only what is empty and adds unknown contacts; says what changed. For 「更新」 of an import. */
  async fillEmpty(actor: Actor, companyId: string, input: NewCompany): Promise<string[]> {
    const company = this.checked(input);
    return this.tx.run(async () => {
      const changed = await this.guarded(() => this.editor.fillEmpty(actor, companyId, company));
      if (changed.length) await this.outbox.enqueue(companiesJobs.compute, { companyIds: [companyId] });
      return changed;
    });
  }

  /** Hard delete of what an import made and nobody touched since; frees names and codes. */
  async undoCreated(actor: Actor, ids: string[], grants: Grant[] = []): Promise<BulkRemoval> {
    return this.tx.run(async () => {
      const kept = await this.removal.touched(ids, grants);
      const keptIds = new Set(kept.map((k) => k.id));
      const removed = ids.filter((id) => !keptIds.has(id));
      await this.repository.removeMany(removed);
      await this.audit.record({ actorId: actor.userId, action: 'companies.company.removedMany', subject: { kind: 'company', id: removed[0] ?? ids[0] ?? '' }, data: { removed: removed.length, kept: kept.length } });
      return { removed, kept };
    });
  }

  private checked(input: NewCompany): NewCompany {
    const { company, faults } = readCompany(input);
    if (faults.length) throw COMPANIES.INVALID({}, faults);
    assertProfile(company.profile, company.name ?? '');
    return company as NewCompany;
  }
  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw errnoOf(error) === DUPLICATE_KEY ? COMPANIES.ALREADY_EXISTS({}, [{ path: 'uscc', code: 'TAKEN', message: '已有企业使用这个统一社会信用代码。' }]) : error;
    }
  }
}

function ownGrants(actor: Actor): Grant[] {
  return [{ subjectKind: 'user', subjectId: actor.userId, why: 'creator' }, ...(actor.teamId ? [{ subjectKind: 'team' as const, subjectId: actor.teamId, why: 'creator' }] : [])];
}
const dropNulls = (patch: CompanyPatch): Partial<NewCompany> => Object.fromEntries(Object.entries(patch).filter(([, v]) => v !== null));
