import { businessDate, newId } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { LeadRepository, type NewLeadRow } from './data/lead.repository';
import { nextState } from './domain/lead-states';
import { LeadHolding } from './holding.service';
import { LeadCommands } from './lead-commands';
import { LeadSurroundings } from './lead-surroundings';
import { LEADS } from './leads.errors';
import { leadsEvents } from './leads.events';
import type { LeadView } from './leads.views';
import { Pools } from './pools.service';

/** What happens to leads from outside: projects, hand-overs, follow-ups, the demo. Joins the caller's transaction; nobody's right is asked here. */
@Injectable()
export class LeadLifecycle {
  constructor(
    private readonly rows: LeadRepository,
    private readonly holding: LeadHolding,
    private readonly pools: Pools,
    private readonly commands: LeadCommands,
    private readonly around: LeadSurroundings,
  ) {}

  /** Pooled leads with their own dates, for the demo. The companies must have nobody yet. */
  async seedPooled(seeds: (Pick<NewLeadRow, 'id' | 'companyId' | 'poolId' | 'source' | 'referrer' | 'intent' | 'wantedPark' | 'wantedAreaM2'> & { at: Date })[], createdBy: string): Promise<void> {
    await this.around.tx.run(async () => {
      await this.rows.insert(seeds.map(({ at, ...seed }) => ({ ...seed, note: null, reportedOn: businessDate(at), importId: null, createdBy, createdAt: at })));
      await this.around.access.grantMany(seeds.map((s) => ({ companyId: s.companyId, subjectKind: 'pool', subjectId: s.poolId, why: 'lead' })));
    });
  }

  /** A lead that somebody has held since `at`, for the demo: its clocks began then. */
  async seedHeldSince(lead: Pick<LeadView, 'id' | 'owner' | 'company'>, at: Date): Promise<void> {
    await this.around.tx.run(() => this.around.sla.startedAt({ id: lead.id, companyName: lead.company.name }, lead.owner!.id, at));
  }

  /** A lead of the past that became this project, for the demo: its events and lines in the timeline bear their own dates. */
  async seedConverted(seed: { companyId: string; projectId: string; source: string; owner: { userId: string; teamId: string | null; teamName: string | null }; at: Date; endedAt: Date }): Promise<void> {
    const { companyId, projectId, source, owner, at, endedAt } = seed;
    await this.around.tx.run(async () => {
      const pool = await this.pools.homeOf(owner);
      const id = newId();
      await this.rows.insert([{ id, companyId, poolId: pool.id, source, referrer: null, intent: null, wantedPark: null, wantedAreaM2: null, note: null, reportedOn: businessDate(at), importId: null, createdBy: owner.userId, createdAt: at }]);
      const lead = await this.commands.locked(id);
      const patch = { state: 'converted', owner_id: owner.userId, team_id: owner.teamId, owned_at: at, last_touch_at: endedAt, open_company_id: null, project_id: projectId };
      await this.rows.patch(id, patch, endedAt);
      const event = { leadId: id, actorId: owner.userId, toOwner: owner.userId, poolId: pool.id, reason: null };
      await this.rows.noteEvent({ ...event, event: 'create', from: null, to: 'held', fromOwner: null, at });
      await this.rows.noteEvent({ ...event, event: 'convert', from: 'held', to: 'converted', fromOwner: owner.userId, at: endedAt });
      await this.holding.remark(lead, '登记线索', '', owner.userId, at);
      await this.holding.remark(lead, '线索转为招商项目', '', owner.userId, endedAt);
    });
  }

  /** The lead became a project. Twice is no fault. */
  async markConverted(leadId: string, projectId: string, actorId: string | null = null): Promise<void> {
    await this.around.tx.run(async () => {
      const lead = await this.commands.locked(leadId);
      if (lead.state === 'converted' && lead.projectId === projectId) return;
      const to = nextState(lead.state, 'convert');
      if (!to) throw LEADS.NOT_ALLOWED({ state: lead.state, event: 'convert' });
      const now = this.around.clock.now();
      await this.holding.turn(lead, to, { event: 'convert', actorId: actorId ?? lead.ownerId }, { open_company_id: null, project_id: projectId, recycle_at: null, warn_at: null });
      await this.around.sla.meet(leadId, ['screening', 'feedback'], now);
      await this.around.sla.stop(leadId, now);
      await this.commands.say(leadsEvents.converted, lead, lead.ownerId, actorId);
    });
  }

  /** The project gave the lead back: it is in its owner's hands again. */
  async reopen(leadId: string, reason: string, actorId: string | null = null): Promise<void> {
    await this.around.tx.run(async () => {
      const lead = await this.commands.locked(leadId);
      if (lead.state === 'converted' || lead.state === 'discarded') await this.commands.comeBack(lead, actorId, reason);
    });
  }

  /** Everything a leaver holds goes to another person in one step: stages, clocks, timelines and dates stay as they are. Returns how many. */
  async handOver(fromUserId: string, toUserId: string, actorId: string): Promise<number> {
    return this.around.tx.run(async () => {
      const holder = await this.commands.holder(toUserId);
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
}
