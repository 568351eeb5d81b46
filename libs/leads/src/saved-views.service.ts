import { Clock, newId, PLATFORM } from '@crm/platform';
import type { Actor } from '@crm/identity';
import { Injectable } from '@nestjs/common';
import { ExportRepository } from './data/export.repository';
import type { SavedLeadView } from './leads.views';

/** A person's own names for filters of the list. */
@Injectable()
export class SavedViews {
  constructor(
    private readonly rows: ExportRepository,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<SavedLeadView[]> {
    return this.rows.views(actor.userId);
  }

  async save(actor: Actor, input: { name: string; query: string }): Promise<SavedLeadView[]> {
    await this.rows.saveView({ id: newId(), userId: actor.userId, ...input, at: this.clock.now() });
    return this.list(actor);
  }

  async remove(actor: Actor, id: string): Promise<void> {
    if (!(await this.rows.removeView(actor.userId, id))) throw PLATFORM.NOT_FOUND();
  }
}
