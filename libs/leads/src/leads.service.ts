import type { NewCompany } from '@crm/companies';
import { type Actor, hasRole } from '@crm/identity';
import { AppError, businessDate, newId } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { LeadQueries } from './data/lead.queries';
import { LeadRepository, type LeadRow } from './data/lead.repository';
import { judgeClaim } from './domain/claim-rules';
import { nextState } from './domain/lead-states';
import { sourceCode } from './domain/sources';
import { type Holder, LeadHolding } from './holding.service';
import { asOpenLead, LeadCommands } from './lead-commands';
import { LeadSurroundings } from './lead-surroundings';
import { LEADS } from './leads.errors';
import { leadsEvents } from './leads.events';
import type { HoldingView, LeadView } from './leads.views';
import { isMember, Pools } from './pools.service';
import type { LeadEvent, LeadState } from './words';

export interface NewLead {
  company?: NewCompany;
  companyId?: string;
  source: string;
  referrer?: string;
  note?: string;
  intent?: string;
  poolId?: string;
  wantedPark?: string;
  wantedAreaM2?: number;
}

export interface LeadPatch {
  source?: string;
  referrer?: string | null;
  note?: string | null;
  intent?: string | null;
  wantedPark?: string | null;
  wantedAreaM2?: number | null;
}

/** 线索: from report to project or end. Every command locks the lead, asks the machine, and leaves one event. */
@Injectable()
export class LeadsService {
  constructor(
    private readonly rows: LeadRepository,
    private readonly queries: LeadQueries,
    private readonly holding: LeadHolding,
    private readonly pools: Pools,
    private readonly commands: LeadCommands,
    private readonly around: LeadSurroundings,
  ) {}

  /** Reports a company: into a pool when `poolId` is given, else into the reporter's own hands. 409 LEADS.DUPLICATE with masked hits. */
  async create(actor: Actor, input: NewLead): Promise<LeadView> {
    if (!input.company && !input.companyId) throw LEADS.NO_COMPANY({}, [{ path: 'company', code: 'MISSING', message: '给出企业资料或企业编号' }]);
    const { tx, clock, outbox, audit } = this.around;
    const id = newId();
    await tx.run(async () => {
      await this.rows.lockHolder(actor.userId);
      const pool = await this.pools.usable(actor, input.poolId);
      if (!input.poolId) await this.mustHaveRoom(actor.userId);
      const companyId = await this.companyFor(actor, input);
      const now = clock.now();
      const row = {
        id, companyId, source: sourceCode(input.source), referrer: input.referrer ?? null, note: input.note ?? null, intent: input.intent ?? null, poolId: pool.id, wantedAreaM2: input.wantedAreaM2 ?? null,
        wantedPark: input.wantedPark ?? null, reportedOn: businessDate(now), importId: null, createdBy: actor.userId, createdAt: now,
      };
      await this.rows.insert([row]).catch(asOpenLead);
      const lead = await this.commands.locked(id);
      if (input.poolId) await this.holding.toPool(lead, pool, { event: 'create', actorId: actor.userId });
      else await this.holding.give(lead, pool, actor, 'held', { event: 'create', actorId: actor.userId });
      await outbox.emit(leadsEvents.created, { leadId: id, companyId, ownerId: input.poolId ? null : actor.userId, poolId: pool.id, actorId: actor.userId });
      await audit.record({ actorId: actor.userId, action: 'leads.lead.created', subject: { kind: 'lead', id } });
    });
    return this.byId(actor, id);
  }

  /** A lead within the actor's sight, or LEADS.NOT_FOUND. */
  async byId(actor: Actor, id: string): Promise<LeadView> {
    const view = await this.queries.find(actor, id);
    if (!view) throw LEADS.NOT_FOUND();
    return view;
  }

  /** Changes what was written about the lead; only its owner or the team's lead. */
  async patch(actor: Actor, id: string, patch: LeadPatch, version?: number): Promise<LeadView> {
    return this.commands.run(actor, id, 'transfer', version, async (lead) => {
      const columns = { source: patch.source && sourceCode(patch.source), referrer: patch.referrer, note: patch.note, intent: patch.intent, wanted_park: patch.wantedPark, wanted_area_m2: patch.wantedAreaM2 };
      const given = Object.fromEntries(Object.entries(columns).filter(([, v]) => v !== undefined));
      if (Object.keys(given).length > 0) await this.rows.patch(lead.id, given, this.around.clock.now());
    }, 'edit');
  }

  /** Takes a lead from a pool. The second of two gets 409 LEADS.ALREADY_CLAIMED with the winner's name; one's own lead again is no fault. */
  async claim(actor: Actor, id: string): Promise<LeadView> {
    await this.around.tx.run(async () => {
      await this.rows.lockHolder(actor.userId);
      const lead = await this.commands.locked(id);
      const pool = await this.pools.byId(lead.poolId);
      if (!isMember(pool, actor.teamId) && !(await this.queries.find(actor, id))) throw LEADS.NOT_FOUND();
      if (lead.state !== 'pooled') return this.refuseClaim(actor, lead);
      const now = this.around.clock.now();
      const verdict = judgeClaim({
        userId: actor.userId, now, ...(await this.commands.room(actor.userId)), dailyQuota: pool.dailyQuota, cooldownDays: pool.cooldownDays, lastOwnerId: lead.lastOwnerId, lastReleasedAt: lead.lastReleasedAt,
      });
      if (!verdict.ok) {
        if (verdict.code === 'HOLDING_CAP') throw LEADS.HOLDING_CAP(verdict);
        throw verdict.code === 'DAILY_QUOTA' ? LEADS.DAILY_QUOTA(verdict) : LEADS.COOLING_DOWN(verdict);
      }
      await this.holding.give(lead, pool, actor, 'held', { event: 'claim', actorId: actor.userId });
      await this.commands.say(leadsEvents.claimed, lead, actor.userId, actor.userId);
    });
    return this.byId(actor, id);
  }

  /** Gives a lead back to its pool or another; the giver cools down. */
  async release(actor: Actor, id: string, how: { reason?: string; poolId?: string } = {}, version?: number): Promise<LeadView> {
    let last: LeadView | undefined;
    const view = await this.commands.run(actor, id, 'release', version, async (lead) => {
      last = await this.byId(actor, id);
      const pool = how.poolId ? await this.pools.usable(actor, how.poolId) : await this.pools.byId(lead.poolId);
      await this.holding.toPool(lead, pool, { event: 'release', actorId: actor.userId, reason: how.reason });
      await this.commands.say(leadsEvents.released, lead, null, actor.userId);
    });
    return view ?? (last as LeadView);
  }

  /** A lead of the team gives it to one of their people, or lets the rules choose. */
  async assign(actor: Actor, id: string, to: { ownerId?: string; byRule?: boolean; reason?: string }, version?: number): Promise<LeadView> {
    return this.commands.run(actor, id, 'assign', version, async (lead) => {
      const ownerId = to.ownerId ?? (await this.around.rules.choose(actor, lead));
      const holder = await this.commands.holder(ownerId);
      if (holder.teamId !== actor.teamId) throw LEADS.OTHER_TEAM();
      await this.handTo(lead, holder, { event: 'assign', actorId: actor.userId, reason: to.reason });
    });
  }

  /** Hands a lead in hand to a colleague; across teams only a team's lead may. */
  async transfer(actor: Actor, id: string, to: { ownerId: string; reason?: string }, version?: number): Promise<LeadView> {
    let seen: LeadView | undefined;
    const view = await this.commands.run(actor, id, 'transfer', version, async (lead) => {
      seen = await this.byId(actor, id);
      const holder = await this.commands.holder(to.ownerId);
      if (holder.teamId !== actor.teamId && !hasRole(actor, 'team_lead')) throw LEADS.OTHER_TEAM();
      await this.handTo(lead, holder, { event: 'transfer', actorId: actor.userId, reason: to.reason });
      seen = { ...seen, state: lead.state, ownerId: holder.userId, owner: { id: holder.userId, name: holder.name }, allowedEvents: [] };
    });
    return view ?? (seen as LeadView);
  }

  async qualify(actor: Actor, id: string, input: { intent?: string; note?: string } = {}, version?: number): Promise<LeadView> {
    return this.commands.run(actor, id, 'qualify', version, async (lead, to) => {
      await this.holding.turn(lead, to, { event: 'qualify', actorId: actor.userId, reason: input.note }, input.intent ? { intent: input.intent } : {});
      await this.around.sla.meet(id, ['screening'], this.around.clock.now());
      await this.commands.say(leadsEvents.qualified, lead, lead.ownerId, actor.userId);
    });
  }

  /** Ends a lead with a reason; the company is free to be reported again. */
  async discard(actor: Actor, id: string, input: { reason: string; note?: string }, version?: number): Promise<LeadView> {
    return this.commands.run(actor, id, 'discard', version, async (lead, to) => {
      const now = this.around.clock.now();
      await this.holding.turn(lead, to, { event: 'discard', actorId: actor.userId, reason: input.note ?? input.reason }, { open_company_id: null, discard_reason: input.reason, recycle_at: null, warn_at: null, protected_until: null });
      await this.around.sla.meet(id, ['screening', 'feedback'], now);
      await this.around.sla.stop(id, now);
      await this.commands.say(leadsEvents.discarded, lead, lead.ownerId, actor.userId);
    });
  }

  /** The result was told to whoever referred the lead. */
  async feedback(actor: Actor, id: string, text: string): Promise<LeadView> {
    return this.commands.run(actor, id, 'transfer', undefined, async (lead) => {
      const now = this.around.clock.now();
      await this.around.sla.meet(lead.id, ['feedback'], now);
      await this.holding.remark(lead, '已反馈结果', text, actor.userId, now);
    }, 'edit');
  }

  /** Brings a discarded lead back to its last owner, or to its pool when there is none. */
  async restore(actor: Actor, id: string, reason?: string): Promise<LeadView> {
    const lead = await this.rows.findById(id);
    if (lead?.state === 'converted') throw LEADS.NOT_ALLOWED({ state: 'converted', event: 'reopen' });
    return this.commands.run(actor, id, 'reopen', undefined, (locked) => this.commands.comeBack(locked, actor.userId, reason));
  }

  /** What the actor holds, against the cap. */
  async holdingOf(actor: Actor): Promise<HoldingView> {
    const { holding, holdingCap, claimedToday } = await this.commands.room(actor.userId);
    return { holding, cap: holdingCap, claimedToday };
  }

  private async handTo(lead: LeadRow, holder: Holder, change: { event: LeadEvent; actorId: string; reason?: string }): Promise<void> {
    const to = nextState(lead.state, change.event) as LeadState;
    await this.holding.give(lead, await this.pools.byId(lead.poolId), holder, to, change);
    await this.around.tell(holder.userId, change.actorId, lead, change.event);
    await this.commands.say(leadsEvents.assigned, lead, holder.userId, change.actorId);
  }

  private async refuseClaim(actor: Actor, lead: LeadRow): Promise<void> {
    if (lead.ownerId === actor.userId && (lead.state === 'held' || lead.state === 'qualified')) return;
    if (lead.state === 'held' || lead.state === 'qualified') {
      const owner = lead.ownerId ? await this.around.directory.userById(lead.ownerId) : undefined;
      throw LEADS.ALREADY_CLAIMED({ by: owner?.name ?? '他人', at: lead.ownedAt ?? lead.createdAt });
    }
    throw LEADS.NOT_ALLOWED({ state: lead.state, event: 'claim' });
  }

  private async companyFor(actor: Actor, input: NewLead): Promise<string> {
    if (input.companyId) {
      const companyId = await this.around.access.assertCanSee(actor, input.companyId);
      const open = await this.rows.openOfCompany(companyId);
      if (open) throw LEADS.HAS_OPEN_LEAD({ leadId: open.id, ownerTeam: await this.around.access.teamName(open.teamId) });
      return companyId;
    }
    try {
      const own = [{ subjectKind: 'user' as const, subjectId: actor.userId, why: 'lead' }];
      return (await this.around.companies.create(actor, input.company as NewCompany, { grants: own, how: '登记线索' })).id;
    } catch (error) {
      if (error instanceof AppError && error.code === 'COMPANIES.ALREADY_EXISTS') throw LEADS.DUPLICATE(error.data as Parameters<typeof LEADS.DUPLICATE>[0], error.errors);
      throw error;
    }
  }

  private async mustHaveRoom(userId: string): Promise<void> {
    const { holding, holdingCap } = await this.commands.room(userId);
    if (holding >= holdingCap) throw LEADS.HOLDING_CAP({ holding, excess: holding - holdingCap + 1 });
  }
}
