import type { Actor } from '@crm/identity';
import { Clock, type Page } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { CompanyAccess } from './access.service';
import type { TimelineEntryView } from './companies.views';
import { type NewEntry, type TimelineFilter, TimelineRepository } from './data/timeline.repository';

export type { NewEntry as NewTimelineEntry, TimelineFilter } from './data/timeline.repository';

/** One timeline per company; every lib above adds its own entries in its own transaction. */
@Injectable()
export class Timeline {
  constructor(
    private readonly repository: TimelineRepository,
    private readonly access: CompanyAccess,
    private readonly clock: Clock,
  ) {}

  /** Adds an entry. `at` is when it happened, which may lie in the past. */
  async add(entry: NewEntry): Promise<void> {
    await this.addMany([entry]);
  }
  async addMany(entries: NewEntry[]): Promise<void> {
    await this.repository.add(entries, this.clock.now());
  }
  /** Newest first; needs sight of the company. */
  async page(actor: Actor, companyId: string, filter: TimelineFilter): Promise<Page<TimelineEntryView>> {
    return this.repository.page(await this.access.assertCanSee(actor, companyId), filter);
  }
}
