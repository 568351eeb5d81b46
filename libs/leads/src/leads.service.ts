import { CompaniesService, CompanyAccess, type NewCompany } from '@crm/companies';
import { type Actor, Directory, hasRole } from '@crm/identity';
import { AppError, Audit, businessDate, Clock, DUPLICATE_KEY, errnoOf, newId, Outbox, PLATFORM, Settings, startOfBusinessDay, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { LeadQueries } from './data/lead.queries';
import { LeadRepository, type LeadRow, type NewLeadRow } from './data/lead.repository';
import { judgeClaim } from './domain/claim-rules';
import { allowedEvents, nextState } from './domain/lead-states';
import { readerOf } from './domain/readers';
import { type Holder, LeadHolding } from './holding.service';
import { LEADS } from './leads.errors';
import { leadsEvents } from './leads.events';
import { HOLDING_CAP } from './leads.settings';
import type { HoldingView, LeadView } from './leads.views';
import { isMember, Pools } from './pools.service';
import { LeadSla } from './sla.service';
import { AssignmentRules } from './assignment-rules.service';
import { LeadNotices } from './notices.service';
import { sourceCode } from './domain/sources';
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

/** What stands around the commands: transaction, time, people, other libs. */
@Injectable()
export class LeadSurroundings {
  constructor(
    readonly tx: Tx,
    readonly clock: Clock,
    readonly outbox: Outbox,
    readonly audit: Audit,
    readonly settings: Settings,
    readonly directory: Directory,
    readonly companies: CompaniesService,
    readonly access: CompanyAccess,
    readonly sla: LeadSla,
    readonly rules: AssignmentRules,
    private readonly notices: LeadNotices,
  ) {}

  /** Tells a person that a lead came to them from somebody else. */
  async tell(userId: string, actorId: string, lead: LeadRow, event: LeadEvent): Promise<void> {
    if (userId !== actorId) await this.notices.handed(userId, lead, event);
  }
}

/** 线索: from report to project or end. Every command locks the lead, asks the machine, and leaves one event. */
@Injectable()
export class LeadsService {
  constructor(
    private readonly rows: LeadRepository,
    private readonly queries: LeadQueries,
    private readonly holding: LeadHolding,
    private readonly pools: Pools,
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
      const lead = await this.locked(id);
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
    return this.command(actor, id, 'transfer', version, async (lead) => {
      const columns = { source: patch.source && sourceCode(patch.source), referrer: patch.referrer, note: patch.note, intent: patch.intent, wanted_park: patch.wantedPark, wanted_area_m2: patch.wantedAreaM2 };
      const given = Object.fromEntries(Object.entries(columns).filter(([, v]) => v !== undefined));
      if (Object.keys(given).length > 0) await this.rows.patch(lead.id, given, this.around.clock.now());
    }, 'edit');
  }

  /** Takes a lead from a pool. The second of two gets 409 LEADS.ALREADY_CLAIMED with the winner's name; one's own lead again is no fault. */
  async claim(actor: Actor, id: string): Promise<LeadView> {
    await this.around.tx.run(async () => {
      await this.rows.lockHolder(actor.userId);
      const lead = await this.locked(id);
      const pool = await this.pools.byId(lead.poolId);
      if (!isMember(pool, actor.teamId) && !(await this.queries.find(actor, id))) throw LEADS.NOT_FOUND();
      if (lead.state !== 'pooled') return this.refuseClaim(actor, lead);
      const now = this.around.clock.now();
      const verdict = judgeClaim({
        userId: actor.userId, now, ...(await this.room(actor.userId)), dailyQuota: pool.dailyQuota, cooldownDays: pool.cooldownDays, lastOwnerId: lead.lastOwnerId, lastReleasedAt: lead.lastReleasedAt,
      });
      if (!verdict.ok) {
        if (verdict.code === 'HOLDING_CAP') throw LEADS.HOLDING_CAP(verdict);
        throw verdict.code === 'DAILY_QUOTA' ? LEADS.DAILY_QUOTA(verdict) : LEADS.COOLING_DOWN(verdict);
      }
      await this.holding.give(lead, pool, actor, 'held', { event: 'claim', actorId: actor.userId });
      await this.say(leadsEvents.claimed, lead, actor.userId, actor.userId);
    });
    return this.byId(actor, id);
  }

  /** Gives a lead back to its pool or another; the giver cools down. */
  async release(actor: Actor, id: string, how: { reason?: string; poolId?: string } = {}, version?: number): Promise<LeadView> {
    let last: LeadView | undefined;
    const view = await this.command(actor, id, 'release', version, async (lead) => {
      last = await this.byId(actor, id);
      const pool = how.poolId ? await this.pools.usable(actor, how.poolId) : await this.pools.byId(lead.poolId);
      await this.holding.toPool(lead, pool, { event: 'release', actorId: actor.userId, reason: how.reason });
      await this.say(leadsEvents.released, lead, null, actor.userId);
    });
    return view ?? (last as LeadView);
  }

  /** A lead of the team gives it to one of their people, or lets the rules choose. */
  async assign(actor: Actor, id: string, to: { ownerId?: string; byRule?: boolean; reason?: string }, version?: number): Promise<LeadView> {
    return this.command(actor, id, 'assign', version, async (lead) => {
      const ownerId = to.ownerId ?? (await this.around.rules.choose(actor, lead));
      const holder = await this.holder(ownerId);
      if (holder.teamId !== actor.teamId) throw LEADS.OTHER_TEAM();
      await this.handTo(lead, holder, { event: 'assign', actorId: actor.userId, reason: to.reason });
    });
  }

  /** Hands a lead in hand to a colleague; across teams only a team's lead may. */
  async transfer(actor: Actor, id: string, to: { ownerId: string; reason?: string }, version?: number): Promise<LeadView> {
    let seen: LeadView | undefined;
    const view = await this.command(actor, id, 'transfer', version, async (lead) => {
      seen = await this.byId(actor, id);
      const holder = await this.holder(to.ownerId);
      if (holder.teamId !== actor.teamId && !hasRole(actor, 'team_lead')) throw LEADS.OTHER_TEAM();
      await this.handTo(lead, holder, { event: 'transfer', actorId: actor.userId, reason: to.reason });
      seen = { ...seen, state: lead.state, ownerId: holder.userId, owner: { id: holder.userId, name: holder.name }, allowedEvents: [] };
    });
    return view ?? (seen as LeadView);
  }

  async qualify(actor: Actor, id: string, input: { intent?: string; note?: string } = {}, version?: number): Promise<LeadView> {
    return this.command(actor, id, 'qualify', version, async (lead, to) => {
      await this.holding.turn(lead, to, { event: 'qualify', actorId: actor.userId, reason: input.note }, input.intent ? { intent: input.intent } : {});
      await this.around.sla.meet(id, ['screening'], this.around.clock.now());
      await this.say(leadsEvents.qualified, lead, lead.ownerId, actor.userId);
    });
  }

  /** Ends a lead with a reason; the company is free to be reported again. */
  async discard(actor: Actor, id: string, input: { reason: string; note?: string }, version?: number): Promise<LeadView> {
    return this.command(actor, id, 'discard', version, async (lead, to) => {
      const now = this.around.clock.now();
      await this.holding.turn(lead, to, { event: 'discard', actorId: actor.userId, reason: input.note ?? input.reason }, { open_company_id: null, discard_reason: input.reason, recycle_at: null, warn_at: null, protected_until: null });
      await this.around.sla.meet(id, ['screening', 'feedback'], now);
      await this.around.sla.stop(id, now);
      await this.say(leadsEvents.discarded, lead, lead.ownerId, actor.userId);
    });
  }

  /** The result was told to whoever referred the lead. */
  async feedback(actor: Actor, id: string, text: string): Promise<LeadView> {
    return this.command(actor, id, 'transfer', undefined, async (lead) => {
      const now = this.around.clock.now();
      await this.around.sla.meet(lead.id, ['feedback'], now);
      await this.holding.remark(lead, '已反馈结果', text, actor.userId, now);
    }, 'edit');
  }

  /** Brings a discarded lead back to its last owner, or to its pool when there is none. */
  async restore(actor: Actor, id: string, reason?: string): Promise<LeadView> {
    const lead = await this.rows.findById(id);
    if (lead?.state === 'converted') throw LEADS.NOT_ALLOWED({ state: 'converted', event: 'reopen' });
    return this.command(actor, id, 'reopen', undefined, (locked) => this.comeBack(locked, actor.userId, reason).catch(asOpenLead));
  }

  /** Pooled leads with their own dates, for the demo. The companies must have nobody yet. */
  async seedPooled(seeds: (Pick<NewLeadRow, 'id' | 'companyId' | 'poolId' | 'source' | 'referrer' | 'intent' | 'wantedPark' | 'wantedAreaM2'> & { at: Date })[], createdBy: string): Promise<void> {
    await this.around.tx.run(async () => {
      await this.rows.insert(seeds.map(({ at, ...seed }) => ({ ...seed, note: null, reportedOn: businessDate(at), importId: null, createdBy, createdAt: at })));
      await this.around.access.grantMany(seeds.map((s) => ({ companyId: s.companyId, subjectKind: 'pool', subjectId: s.poolId, why: 'lead' })));
    });
  }

  // ── for the libs above, inside their transaction ──

  /** The lead became a project. Twice is no fault. */
  async markConverted(leadId: string, projectId: string, actorId: string | null = null): Promise<void> {
    await this.around.tx.run(async () => {
      const lead = await this.locked(leadId);
      if (lead.state === 'converted' && lead.projectId === projectId) return;
      const to = nextState(lead.state, 'convert');
      if (!to) throw LEADS.NOT_ALLOWED({ state: lead.state, event: 'convert' });
      const now = this.around.clock.now();
      await this.holding.turn(lead, to, { event: 'convert', actorId: actorId ?? lead.ownerId }, { open_company_id: null, project_id: projectId, recycle_at: null, warn_at: null });
      await this.around.sla.meet(leadId, ['screening', 'feedback'], now);
      await this.around.sla.stop(leadId, now);
      await this.say(leadsEvents.converted, lead, lead.ownerId, actorId);
    });
  }

  /** The project gave the lead back: it is in its owner's hands again. */
  async reopen(leadId: string, reason: string, actorId: string | null = null): Promise<void> {
    await this.around.tx.run(async () => {
      const lead = await this.locked(leadId);
      if (lead.state === 'converted' || lead.state === 'discarded') await this.comeBack(lead, actorId, reason);
    });
  }

  /** Everything a leaver holds goes to another person in one step: stages, clocks, timelines and dates stay as they are. Returns how many. */
  async handOver(fromUserId: string, toUserId: string, actorId: string): Promise<number> {
    return this.around.tx.run(async () => {
      const holder = await this.holder(toUserId);
      const leads = await this.rows.ownedIn(fromUserId);
      for (const lead of leads) await this.holding.keepRunning(lead, holder, { event: 'transfer', actorId, reason: '离岗移交' });
      return leads.length;
    });
  }

  /** Somebody logged a follow-up on the company. Told by event, so it may come twice. */
  async noteFollowUp(said: { companyId: string; happenedAt: string; nextFollowUpAt: string | null }): Promise<void> {
    await this.around.tx.run(async () => {
      for (const lead of await this.rows.heldOfCompany(said.companyId)) {
        const at = new Date(said.happenedAt);
        const touched = lead.lastTouchAt && lead.lastTouchAt > at ? lead.lastTouchAt : at;
        const dates = await this.holding.recycleDates(await this.pools.byId(lead.poolId), this.around.clock.now());
        const again = lead.lastTouchAt?.getTime() === at.getTime();
        await this.rows.touch(lead.id, { last_touch_at: touched, next_follow_up_at: said.nextFollowUpAt ? new Date(said.nextFollowUpAt) : null, ...dates });
        if (!again) await this.around.sla.talked(lead.id, this.around.clock.now());
      }
    });
  }

  /** What the actor holds, against the cap. */
  async holdingOf(actor: Actor): Promise<HoldingView> {
    const { holding, holdingCap, claimedToday } = await this.room(actor.userId);
    return { holding, cap: holdingCap, claimedToday };
  }

  private async handTo(lead: LeadRow, holder: Holder, change: { event: LeadEvent; actorId: string; reason?: string }): Promise<void> {
    const to = nextState(lead.state, change.event) as LeadState;
    await this.holding.give(lead, await this.pools.byId(lead.poolId), holder, to, change);
    await this.around.tell(holder.userId, change.actorId, lead, change.event);
    await this.say(leadsEvents.assigned, lead, holder.userId, change.actorId);
  }

  private async comeBack(lead: LeadRow, actorId: string | null, reason?: string): Promise<void> {
    const pool = await this.pools.byId(lead.poolId);
    const change = { event: 'reopen' as const, actorId, reason };
    if (lead.ownerId) await this.holding.give(lead, pool, await this.holder(lead.ownerId), 'held', change);
    else {
      await this.rows.patch(lead.id, { open_company_id: lead.companyId, discard_reason: null }, this.around.clock.now());
      await this.holding.toPool(lead, pool, change);
    }
  }

  /** Locks, checks version, state and right, works, and answers with the lead as it is then (undefined when it left the actor's sight). */
  private async command(actor: Actor, id: string, event: LeadEvent, version: number | undefined, work: (lead: LeadRow, to: LeadState) => Promise<unknown>, mode: 'event' | 'edit' = 'event'): Promise<LeadView> {
    await this.around.tx.run(async () => {
      const lead = await this.locked(id);
      if (!(await this.queries.find(actor, id))) throw LEADS.NOT_FOUND();
      if (version !== undefined && version !== lead.version) throw PLATFORM.STALE();
      const to = mode === 'edit' ? lead.state : nextState(lead.state, event);
      if (!to) throw LEADS.NOT_ALLOWED({ state: lead.state, event });
      const reader = readerOf(actor);
      const own = lead.ownerId === actor.userId || (reader.lead && (lead.teamId === null || lead.teamId === actor.teamId));
      if (mode === 'edit' ? !own : !allowedEvents(lead, reader).includes(event)) throw LEADS.NOT_YOURS({ event });
      await work(lead, to);
    });
    return (await this.queries.find(actor, id)) as LeadView;
  }

  private async locked(id: string): Promise<LeadRow> {
    const lead = await this.rows.lock(id);
    if (!lead) throw LEADS.NOT_FOUND();
    return lead;
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
    const { holding, holdingCap } = await this.room(userId);
    if (holding >= holdingCap) throw LEADS.HOLDING_CAP({ holding, excess: holding - holdingCap + 1 });
  }

  private async room(userId: string): Promise<{ holding: number; holdingCap: number; claimedToday: number }> {
    const { settings, clock } = this.around;
    const today = startOfBusinessDay(businessDate(clock.now()));
    return { holding: (await this.rows.holding([userId])).get(userId) ?? 0, holdingCap: await settings.get(HOLDING_CAP), claimedToday: await this.rows.claimedSince(userId, today) };
  }

  private async holder(userId: string): Promise<Holder> {
    const user = await this.around.directory.userById(userId);
    if (!user?.active || !user.roles.some((role) => role === 'recruiter' || role === 'team_lead')) throw LEADS.BAD_OWNER({}, [{ path: 'ownerId', code: 'INVALID', message: '负责人要是在职的招商人员' }]);
    return { userId: user.id, name: user.name, teamId: user.teamId };
  }

  private async say(event: string, lead: LeadRow, ownerId: string | null, actorId: string | null): Promise<void> {
    await this.around.outbox.emit(event, { leadId: lead.id, companyId: lead.companyId, ownerId, poolId: lead.poolId, actorId });
    await this.around.audit.record({ actorId, action: event.replace(/\.v1$/, ''), subject: { kind: 'lead', id: lead.id }, data: { owner: ownerId } });
  }
}

/** Someone made an open lead of the same company first. */
function asOpenLead(error: unknown): never {
  throw errnoOf(error) === DUPLICATE_KEY ? LEADS.HAS_OPEN_LEAD({ leadId: null, ownerTeam: null }) : error;
}
