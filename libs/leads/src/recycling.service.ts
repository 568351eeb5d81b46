import { Clock, Outbox, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { LeadRepository } from './data/lead.repository';
import { SlaRepository } from './data/sla.repository';
import { LeadHolding } from './holding.service';
import { leadsEvents } from './leads.events';
import { LeadNotices } from './notices.service';
import { Pools } from './pools.service';

const BATCH = 200;

@Injectable()
export class RecyclingSurroundings {
  constructor(
    readonly tx: Tx,
    readonly clock: Clock,
    readonly outbox: Outbox,
    readonly notices: LeadNotices,
  ) {}
}

/** What happens to leads nobody touches: a warning, then the pool; and the breaches that people are told of. Every lead in its own transaction. */
@Injectable()
export class Recycling {
  constructor(
    private readonly leads: LeadRepository,
    private readonly holding: LeadHolding,
    private readonly pools: Pools,
    private readonly clocks: SlaRepository,
    private readonly around: RecyclingSurroundings,
  ) {}

  /** Job handler; may run at any time and any number of times. Returns what it did. */
  async sweep(): Promise<{ recycled: number; warned: number; breached: number }> {
    const now = this.around.clock.now();
    let recycled = 0;
    for (const id of await this.leads.due('recycle', now, BATCH)) recycled += await this.recycle(id, now);
    let warned = 0;
    for (const id of await this.leads.due('warn', now, BATCH)) warned += await this.warn(id, now);
    const breached = await this.around.tx.run(async () => {
      const breaches = await this.clocks.takeUntold(now, BATCH);
      for (const breach of breaches) await this.around.notices.breached(breach);
      return breaches.length;
    });
    return { recycled, warned, breached };
  }

  private async recycle(id: string, now: Date): Promise<number> {
    return this.around.tx.run(async () => {
      const lead = await this.leads.lock(id);
      // A follow-up may have come between the list and the lock; a converted lead never goes back.
      if (!lead || (lead.state !== 'held' && lead.state !== 'qualified') || !lead.recycleAt || lead.recycleAt > now) return 0;
      await this.holding.toPool(lead, await this.pools.byId(lead.poolId), { event: 'recycle', actorId: null, reason: '超期未跟进' });
      await this.around.notices.recycled(lead);
      await this.around.outbox.emit(leadsEvents.recycled, { leadId: id, companyId: lead.companyId, ownerId: lead.ownerId, poolId: lead.poolId, actorId: null });
      return 1;
    });
  }

  private async warn(id: string, now: Date): Promise<number> {
    return this.around.tx.run(async () => {
      const lead = await this.leads.lock(id);
      if (!lead?.warnAt || lead.warnAt > now) return 0;
      await this.around.notices.recycleSoon(lead, (await this.pools.byId(lead.poolId)).warnWorkdays);
      await this.leads.clearWarning(id);
      return 1;
    });
  }
}
