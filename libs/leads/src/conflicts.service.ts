import { CompanyAccess, Duplicates } from '@crm/companies';
import { type Actor, Directory } from '@crm/identity';
import { Audit, Clock, DUPLICATE_KEY, errnoOf, newId, Outbox, type Page, PLATFORM, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { type ConflictFilter, ConflictRepository, mayRule } from './data/conflict.repository';
import { LeadRepository } from './data/lead.repository';
import { FirstReports } from './first-reports.service';
import { LeadHolding } from './holding.service';
import { LEADS } from './leads.errors';
import { leadsEvents } from './leads.events';
import type { ConflictView } from './leads.views';
import { LeadNotices } from './notices.service';
import { Pools } from './pools.service';
import { type Ruling, rulings } from './words';

export interface NewConflict {
  companyId?: string;
  leadId?: string;
  /** when the claimant only has a masked hit: what was asked of the duplicate check */
  name?: string;
  uscc?: string;
  phone?: string;
  evidence: string;
}

@Injectable()
export class ConflictSurroundings {
  constructor(
    readonly tx: Tx,
    readonly clock: Clock,
    readonly outbox: Outbox,
    readonly audit: Audit,
    readonly directory: Directory,
    readonly access: CompanyAccess,
    readonly duplicates: Duplicates,
    readonly notices: LeadNotices,
    readonly pools: Pools,
  ) {}
}

/** 重复报送: someone says a company held by another is theirs; a lead rules, and the ruling is kept. */
@Injectable()
export class Conflicts {
  constructor(
    private readonly rows: ConflictRepository,
    private readonly leads: LeadRepository,
    private readonly holding: LeadHolding,
    private readonly firstReports: FirstReports,
    private readonly around: ConflictSurroundings,
  ) {}

  list(actor: Actor, filter: ConflictFilter): Promise<Page<ConflictView>> {
    return this.rows.list(actor, filter);
  }

  async byId(actor: Actor, id: string): Promise<ConflictView> {
    const found = (await this.rows.list(actor, { limit: 200 })).items.find((c) => c.id === id);
    if (!found) throw LEADS.CONFLICT_NOT_FOUND();
    return found;
  }

  /** Opens a case. The company is named by id, by a lead, or by what the duplicate check was asked; the claimant still sees it masked. */
  async open(actor: Actor, input: NewConflict): Promise<ConflictView> {
    const id = newId();
    await this.around.tx.run(async () => {
      const found = await this.companyOf(actor, input);
      const lead = await this.leads.openOfCompany(found.companyId);
      const report = await this.firstReports.find(found.companyId);
      const holderId = lead?.ownerId ?? report?.userId ?? found.ownerId;
      const holderTeamId = lead?.ownerId ? lead.teamId : (report?.teamId ?? found.ownerTeamId);
      if (!holderId || holderId === actor.userId) throw LEADS.NOTHING_TO_CONTEST();
      try {
        await this.rows.insert({ id, companyId: found.companyId, leadId: lead?.id ?? null, claimantId: actor.userId, claimantTeamId: actor.teamId, holderId, holderTeamId, evidence: input.evidence, createdAt: this.around.clock.now() });
      } catch (error) {
        throw errnoOf(error) === DUPLICATE_KEY ? LEADS.CONFLICT_OPEN() : error;
      }
      await this.around.audit.record({ actorId: actor.userId, action: 'leads.conflict.opened', subject: { kind: 'conflict', id }, data: { companyId: found.companyId } });
      await this.around.notices.conflictOpened(id, [holderTeamId, actor.teamId], holderId, this.around.clock.now());
    });
    return this.byId(actor, id);
  }

  /** The ruling of a lead: the first report stands, moves to the claimant, or both follow the company together. */
  async rule(actor: Actor, id: string, input: { ruling: Ruling; reason: string }, version?: number): Promise<ConflictView> {
    await this.around.tx.run(async () => {
      const row = await this.rows.lock(id);
      if (!row) throw LEADS.CONFLICT_NOT_FOUND();
      if (row.claimantId === actor.userId) throw LEADS.OWN_CASE();
      if (!mayRule(actor, row)) throw LEADS.CONFLICT_NOT_FOUND();
      if (row.state !== 'open') throw LEADS.CONFLICT_CLOSED();
      if (version !== undefined && version !== row.version) throw PLATFORM.STALE();
      const at = this.around.clock.now();
      if (input.ruling === 'moved') await this.move(actor, row, input.reason);
      if (input.ruling === 'shared') await this.around.access.grant({ companyId: row.companyId, subjectKind: 'user', subjectId: row.claimantId, why: 'collaborator' });
      await this.rows.close(id, 'ruled', { ruling: input.ruling, reason: input.reason, by: actor.userId, at });
      await this.around.outbox.emit(leadsEvents.conflictRuled, { conflictId: id, companyId: row.companyId, leadId: row.leadId, ruling: input.ruling, claimantId: row.claimantId, holderId: row.holderId });
      await this.around.audit.record({ actorId: actor.userId, action: 'leads.conflict.ruled', subject: { kind: 'conflict', id }, data: { ruling: input.ruling, companyId: row.companyId } });
      await this.around.notices.conflictOver(id);
      await this.around.notices.toLeads([], { key: `leads.ruled:${id}`, title: `首报认定：${rulings[input.ruling]}`, body: input.reason, link: '/leads/conflicts', subject: { kind: 'conflict', id } }, [row.claimantId, ...(row.holderId ? [row.holderId] : [])]);
    });
    return this.byId(actor, id);
  }

  /** The claimant takes the claim back. */
  async withdraw(actor: Actor, id: string): Promise<ConflictView> {
    await this.around.tx.run(async () => {
      const row = await this.rows.lock(id);
      if (!row || row.claimantId !== actor.userId) throw LEADS.CONFLICT_NOT_FOUND();
      if (row.state !== 'open') throw LEADS.CONFLICT_CLOSED();
      await this.rows.close(id, 'withdrawn', { ruling: null, reason: null, by: actor.userId, at: this.around.clock.now() });
      await this.around.notices.conflictOver(id);
    });
    return this.byId(actor, id);
  }

  private async move(actor: Actor, row: { id: string; companyId: string; leadId: string | null; claimantId: string; claimantTeamId: string | null }, reason: string): Promise<void> {
    const at = this.around.clock.now();
    const claimant = await this.around.directory.userById(row.claimantId);
    const lead = row.leadId ? await this.leads.lock(row.leadId) : undefined;
    const report = await this.firstReports.find(row.companyId);
    const protectedUntil = new Date(at.getTime() + 30 * 86_400_000);
    await this.firstReports.rule({ companyId: row.companyId, leadId: lead?.id ?? report?.leadId ?? row.id, userId: row.claimantId, teamId: row.claimantTeamId, reportedAt: report?.reportedAt ?? at, protectedUntil }, row.id);
    if (!lead || (lead.state !== 'held' && lead.state !== 'qualified') || !claimant) return this.around.access.grant({ companyId: row.companyId, subjectKind: 'user', subjectId: row.claimantId, why: 'collaborator' });
    const pool = await this.around.pools.homeOf({ teamId: claimant.teamId, teamName: claimant.teamName });
    await this.leads.patch(lead.id, { pool_id: pool.id }, at);
    await this.holding.give({ ...lead, poolId: pool.id }, pool, { userId: claimant.id, name: claimant.name, teamId: claimant.teamId }, lead.state, { event: 'transfer', actorId: actor.userId, reason: `首报认定：${reason}` });
  }

  private async companyOf(actor: Actor, input: NewConflict): Promise<{ companyId: string; ownerId: string | null; ownerTeamId: string | null }> {
    if (input.leadId) {
      const lead = await this.leads.findById(input.leadId);
      if (!lead) throw LEADS.NOT_FOUND();
      return { companyId: lead.companyId, ownerId: lead.ownerId, ownerTeamId: lead.teamId };
    }
    if (input.companyId) return { companyId: input.companyId, ownerId: null, ownerTeamId: null };
    const hits = await this.around.duplicates.find(actor, { name: input.name, uscc: input.uscc, phones: input.phone ? [input.phone] : undefined });
    const hit = hits.find((h) => h.by !== 'near_name') ?? hits[0];
    if (!hit) throw LEADS.NOTHING_TO_CONTEST();
    return hit;
  }
}
