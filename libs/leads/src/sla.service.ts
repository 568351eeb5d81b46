import { Settings } from '@crm/platform';
import { Reminders, Workdays } from '@crm/reminders';
import { Injectable } from '@nestjs/common';
import { SlaRepository } from './data/sla.repository';
import { SLA_DAYS } from './leads.settings';
import { type SlaClock, slaClockCodes, slaClocks } from './words';

/** Clocks that run while somebody holds a lead. */
@Injectable()
export class LeadSla {
  constructor(
    private readonly rows: SlaRepository,
    private readonly settings: Settings,
    private readonly workdays: Workdays,
    private readonly reminders: Reminders,
  ) {}

  /** A new holder: all clocks begin anew, and the holder is reminded when the first contact and the screening are due. */
  async begin(lead: { id: string; companyName: string }, ownerId: string, at: Date): Promise<void> {
    await this.stop(lead.id, at);
    const clocks = await Promise.all(slaClockCodes.map(async (clock) => ({ clock, dueAt: await this.due(clock, at) })));
    await this.rows.start(lead.id, clocks, at);
    await this.remind(lead, ownerId, clocks);
  }

  /** The running clocks begin at another time, their reminders with them: for the demo's past. */
  async startedAt(lead: { id: string; companyName: string }, ownerId: string, at: Date): Promise<void> {
    const clocks = await Promise.all(slaClockCodes.map(async (clock) => ({ clock, dueAt: await this.due(clock, at) })));
    await this.rows.move(lead.id, clocks, at);
    await this.remind(lead, ownerId, clocks);
  }

  /** The running clocks remind another person from now on. */
  async readdress(lead: { id: string; companyName: string }, ownerId: string): Promise<void> {
    await this.remind(lead, ownerId, await this.rows.open([lead.id]));
  }

  private async remind(lead: { id: string; companyName: string }, ownerId: string, clocks: { clock: SlaClock; dueAt: Date }[]): Promise<void> {
    for (const { clock, dueAt } of clocks) {
      if (clock !== 'answer' && clock !== 'screening') continue;
      await this.reminders.set({
        key: keyOf(lead.id, clock), kind: 'leads.sla', dueAt, title: `${slaClocks[clock]}到期：${lead.companyName}`, subject: { kind: 'lead', id: lead.id }, link: `/leads?open=${lead.id}`, recipients: [ownerId],
      });
    }
  }

  /** Somebody talked to the company: the first contact is made, the regular note starts over. */
  async talked(leadId: string, at: Date): Promise<void> {
    await this.meet(leadId, ['answer', 'note'], at);
    await this.rows.start(leadId, [{ clock: 'note', dueAt: await this.due('note', at) }], at);
  }

  async meet(leadId: string, clocks: SlaClock[], at: Date): Promise<void> {
    await this.rows.meet(leadId, clocks, at);
    for (const clock of clocks) await this.reminders.clear(keyOf(leadId, clock));
  }

  /** The lead left its holder: what still runs is void, neither met nor breached. */
  async stop(leadId: string, at: Date): Promise<void> {
    await this.rows.voidAll(leadId, at);
    for (const clock of ['answer', 'screening'] as const) await this.reminders.clear(keyOf(leadId, clock));
  }

  private async due(clock: SlaClock, at: Date): Promise<Date> {
    return this.workdays.add(at, await this.settings.get(SLA_DAYS[clock]));
  }
}

const keyOf = (leadId: string, clock: SlaClock) => `leads.sla:${leadId}:${clock}`;
