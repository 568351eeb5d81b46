import type { Actor } from '@crm/identity';
import { businessDate, DUPLICATE_KEY, errnoOf, PLATFORM, startOfBusinessDay } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { LeadQueries } from './data/lead.queries';
import { LeadRepository, type LeadRow } from './data/lead.repository';
import { allowedEvents, nextState } from './domain/lead-states';
import { readerOf } from './domain/readers';
import { type Holder, LeadHolding } from './holding.service';
import { LeadSurroundings } from './lead-surroundings';
import { LEADS } from './leads.errors';
import { HOLDING_CAP } from './leads.settings';
import type { LeadView } from './leads.views';
import { Pools } from './pools.service';
import type { LeadEvent, LeadState } from './words';

/** What every change of a lead goes through: the lock, the state machine, the rights, and who may hold how much. */
@Injectable()
export class LeadCommands {
  constructor(
    private readonly rows: LeadRepository,
    private readonly queries: LeadQueries,
    private readonly holding: LeadHolding,
    private readonly pools: Pools,
    private readonly around: LeadSurroundings,
  ) {}

  /** Locks, checks version, state and right, works, and answers with the lead as it is then (undefined when it left the actor's sight). */
  async run(actor: Actor, id: string, event: LeadEvent, version: number | undefined, work: (lead: LeadRow, to: LeadState) => Promise<unknown>, mode: 'event' | 'edit' = 'event'): Promise<LeadView> {
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

  /** The lead, locked for a change, or LEADS.NOT_FOUND. */
  async locked(id: string): Promise<LeadRow> {
    const lead = await this.rows.lock(id);
    if (!lead) throw LEADS.NOT_FOUND();
    return lead;
  }

  /** Back to the last owner's hands, or to its pool when it had none. 409 LEADS.HAS_OPEN_LEAD when the company has another one by now. */
  async comeBack(lead: LeadRow, actorId: string | null, reason?: string): Promise<void> {
    const pool = await this.pools.byId(lead.poolId);
    const change = { event: 'reopen' as const, actorId, reason };
    if (lead.ownerId) await this.holding.give(lead, pool, await this.holder(lead.ownerId), 'held', change).catch(asOpenLead);
    else {
      await this.rows.patch(lead.id, { open_company_id: lead.companyId, discard_reason: null }, this.around.clock.now()).catch(asOpenLead);
      await this.holding.toPool(lead, pool, change);
    }
  }

  /** How many leads a person holds, may hold, and took today (business day). */
  async room(userId: string): Promise<{ holding: number; holdingCap: number; claimedToday: number }> {
    const { settings, clock } = this.around;
    const today = startOfBusinessDay(businessDate(clock.now()));
    return { holding: (await this.rows.holding([userId])).get(userId) ?? 0, holdingCap: await settings.get(HOLDING_CAP), claimedToday: await this.rows.claimedSince(userId, today) };
  }

  /** Somebody in service who may own leads, or 422 LEADS.BAD_OWNER. */
  async holder(userId: string): Promise<Holder> {
    const user = await this.around.directory.userById(userId);
    if (!user?.active || !user.roles.some((role) => role === 'recruiter' || role === 'team_lead')) throw LEADS.BAD_OWNER({}, [{ path: 'ownerId', code: 'INVALID', message: '负责人要是在职的招商人员' }]);
    return { userId: user.id, name: user.name, teamId: user.teamId };
  }

  /** One event and one audit row about the lead. */
  async say(event: string, lead: LeadRow, ownerId: string | null, actorId: string | null): Promise<void> {
    await this.around.outbox.emit(event, { leadId: lead.id, companyId: lead.companyId, ownerId, poolId: lead.poolId, actorId });
    await this.around.audit.record({ actorId, action: event.replace(/\.v1$/, ''), subject: { kind: 'lead', id: lead.id }, data: { owner: ownerId } });
  }
}

/** Turns a broken key into 409 LEADS.HAS_OPEN_LEAD: someone made an open lead of the same company first. */
export function asOpenLead(error: unknown): never {
  throw errnoOf(error) === DUPLICATE_KEY ? LEADS.HAS_OPEN_LEAD({ leadId: null, ownerTeam: null }) : error;
}
