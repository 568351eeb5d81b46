import { Clock, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { LeadRepository } from './data/lead.repository';

/** Two companies became one: their leads go along. Told by event, so it may come twice. */
@Injectable()
export class MergedLeads {
  constructor(
    private readonly leads: LeadRepository,
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  async move(said: { keptId: string; mergedId: string }): Promise<void> {
    await this.tx.run(() => this.leads.moveCompany(said.mergedId, said.keptId, this.clock.now()));
  }
}
