import type { Actor } from '@crm/identity';
import { Audit, Clock, newId, Outbox, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { CompanyAccess } from './access.service';
import { COMPANIES } from './companies.errors';
import { companiesEvents, type CompanyMerged } from './companies.events';
import type { CompanyView } from './companies.views';
import { CompanyReading } from './company-reading.service';
import { Computed } from './computed.service';
import { CompaniesRepository, type CompanyRow } from './data/companies.repository';
import { type MergeSnapshot, MergeRepository } from './data/merge.repository';
import { nameKey } from './domain/name-key';
import { likeness } from './domain/name-likeness';
import { type MergeChoices, mergeProfiles, type MergeRow, mergeRows, takenFields } from './domain/merge-plan';
import { Timeline } from './timeline.service';

const UNDO_MS = 24 * 3_600_000;

export interface MergePreview {
  keptId: string;
  mergedId: string;
  fields: MergeRow[];
  /** What moves over. */
  moves: { contacts: number; followUps: number; timeline: number; attachments: number; aliases: number };
}

/** Two records of one company become one; both histories stay, old ids keep resolving, a day to take it back. */
@Injectable()
export class Merge {
  constructor(
    private readonly tx: Tx,
    private readonly companies: CompaniesRepository,
    private readonly merges: MergeRepository,
    private readonly reading: CompanyReading,
    private readonly access: CompanyAccess,
    private readonly computed: Computed,
    private readonly timeline: Timeline,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async preview(actor: Actor, keptId: string, mergedId: string): Promise<MergePreview> {
    const [kept, merged] = await this.pair(actor, keptId, mergedId);
    return { keptId: kept.id, mergedId: merged.id, fields: mergeRows(kept, merged), moves: await this.merges.counts(merged.id) };
  }

  /** Pairs in the actor's sight that may be one company, at most 100. */
  async suspects(actor: Actor): Promise<{ a: string; b: string; aName: string; bName: string; why: string }[]> {
    const pairs = await this.merges.suspects((id) => this.access.scope(actor, id), 300);
    return pairs.flatMap((p) => {
      const why = likeness(p.aName, p.bName);
      return why ? [{ ...p, why }] : [];
    }).slice(0, 100);
  }

  /** Needs both records in the actor's sight. Emits `companies.company.merged.v1`: libs above move their rows to the kept id. */
  async merge(actor: Actor, keptId: string, mergedId: string, choices: MergeChoices = {}): Promise<CompanyView & { mergeId: string }> {
    return this.tx.run(async () => {
      const [kept, merged] = await this.pair(actor, keptId, mergedId);
      const taken = takenFields(kept, merged, choices);
      const profile = mergeProfiles(kept.profile, merged.profile);
      const at = this.clock.now();
      const snapshot = await this.merges.move(kept, merged, at);
      await this.merges.take(kept, merged, taken, profile, at);
      const mergeId = newId();
      await this.merges.record({ id: mergeId, keptId: kept.id, mergedId: merged.id, snapshot, actorId: actor.userId, at });
      await this.timeline.add({ companyId: kept.id, kind: 'merged', at, actorId: actor.userId, title: `与“${merged.name}”合并`, subject: { kind: 'merge', id: mergeId } });
      await this.audit.record({ actorId: actor.userId, action: 'companies.company.merged', subject: { kind: 'company', id: kept.id }, data: { mergeId, mergedId: merged.id, taken: Object.keys(taken) } });
      await this.outbox.emit(companiesEvents.merged, { mergeId, keptId: kept.id, mergedId: merged.id } satisfies CompanyMerged);
      await this.computed.now(kept.id, 'changed', actor.userId);
      return { ...(await this.reading.byId(actor, kept.id)), mergeId };
    });
  }

  /** Within a day: both records as they were; what was added to the kept one since stays there. */
  async undo(actor: Actor, mergeId: string): Promise<CompanyView> {
    return this.tx.run(async () => {
      const found = await this.merges.lock(mergeId);
      if (!found) throw COMPANIES.MERGE_NOT_FOUND();
      await this.access.assertCanWrite(actor, found.keptId);
      const at = this.clock.now();
      if (found.undoneAt) throw COMPANIES.MERGE_UNDONE();
      if (at.getTime() - found.mergedAt.getTime() > UNDO_MS) throw COMPANIES.MERGE_TOO_OLD();
      await this.merges.undo(found.keptId, found.mergedId, found.snapshot as MergeSnapshot, at);
      await this.merges.markUndone(mergeId, actor.userId, at);
      await this.timeline.add({ companyId: found.keptId, kind: 'merged', at, actorId: actor.userId, title: '撤销合并', subject: { kind: 'merge', id: mergeId } });
      await this.audit.record({ actorId: actor.userId, action: 'companies.company.unmerged', subject: { kind: 'company', id: found.keptId }, data: { mergeId, mergedId: found.mergedId } });
      await this.outbox.emit(companiesEvents.unmerged, { mergeId, keptId: found.keptId, mergedId: found.mergedId } satisfies CompanyMerged);
      await this.computed.many([found.keptId, found.mergedId], 'changed');
      return this.reading.byId(actor, found.mergedId);
    });
  }

  /** Both rows, locked in order of id inside a transaction. */
  private async pair(actor: Actor, keptId: string, mergedId: string): Promise<[CompanyRow, CompanyRow]> {
    const a = await this.access.assertCanWrite(actor, keptId);
    const b = await this.access.assertCanWrite(actor, mergedId);
    if (a === b) throw COMPANIES.SAME_COMPANY();
    const rows = new Map<string, CompanyRow>();
    for (const id of [a, b].sort()) rows.set(id, (await this.companies.lock(id)) as CompanyRow);
    const [kept, merged] = [rows.get(a) as CompanyRow, rows.get(b) as CompanyRow];
    if (nameKey(kept.name).branch !== nameKey(merged.name).branch) throw COMPANIES.BRANCH_AND_PARENT();
    return [kept, merged];
  }
}
