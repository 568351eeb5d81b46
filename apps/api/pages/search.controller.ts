import type { Actor } from '@crm/identity';
import { Controller, Get, Query } from '@nestjs/common';
import { CurrentActor, Roles } from '../http/decorators';
import { SearchQuery } from './search.dto';
import { SearchParts } from './search.page';
import type { SearchView } from './search.views';

const FEW = 5;

/** One box over all parts. Each part answers by its own rights. */
@Controller('search')
export class SearchController {
  constructor(private readonly parts: SearchParts) {}

  @Roles('recruiter', 'team_lead', 'operator', 'manager')
  @Get()
  async search(@CurrentActor() actor: Actor, @Query() { q, limit = FEW }: SearchQuery): Promise<SearchView> {
    const text = q.trim();
    const groups = await Promise.all([
      this.parts.companies(actor, text, limit), this.parts.projects(actor, text, limit), this.parts.leads(actor, text, limit), this.parts.units(actor, text, limit), this.parts.policies(text, limit),
    ]);
    return { groups: groups.filter((group) => group.items.length > 0) };
  }
}
