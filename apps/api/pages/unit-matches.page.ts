import { CompanyAccess } from '@crm/companies';
import type { Actor } from '@crm/identity';
import { businessDate, Clock } from '@crm/platform';
import { Holders, SpaceMatch } from '@crm/space';
import { Injectable } from '@nestjs/common';
import { ProspectQueries } from './data/prospect.queries';
import { demandOf } from './prospects.page';
import type { UnitMatchesView } from './unit-matches.views';

/** Rooms for a company: those of its newest open project with a demand that the reader may see. */
@Injectable()
export class UnitMatches {
  constructor(
    private readonly access: CompanyAccess,
    private readonly queries: ProspectQueries,
    private readonly holders: Holders,
    private readonly matches: SpaceMatch,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, companyId: string): Promise<UnitMatchesView> {
    const id = await this.access.assertCanSee(actor, companyId);
    const rows = await this.queries.ofCompany(id);
    const standings = await this.holders.standings(actor, rows.map((r) => ({ kind: 'project', id: r.id })));
    for (const row of rows) {
      const demand = demandOf(row);
      const standing = standings.get(`project:${row.id}`);
      if (demand && standing?.maySee) return { ...(await this.matches.match(actor, demand)), projectId: row.id, mayHold: standing.mayHold, demand };
    }
    return { asOf: businessDate(this.clock.now()), candidates: [], nearMisses: [], projectId: null, mayHold: false, demand: null };
  }
}
