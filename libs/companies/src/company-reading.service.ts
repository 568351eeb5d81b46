import type { Actor } from '@crm/identity';
import { Clock, type Page } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { CompanyAccess, mayWrite } from './access.service';
import { COMPANIES } from './companies.errors';
import type { CompanyListItem, CompanyView } from './companies.views';
import { type CompanyFilter, CompanyListQueries } from './data/company-list.queries';
import { CompanyQueries } from './data/company.queries';
import { CompanyRows } from './data/company-rows';
import { parsePhones } from './domain/phones';

/** The master record as others see it: one company, a list, a search. */
@Injectable()
export class CompanyReading {
  constructor(
    private readonly queries: CompanyQueries,
    private readonly lists: CompanyListQueries,
    private readonly rows: CompanyRows,
    private readonly access: CompanyAccess,
    private readonly clock: Clock,
  ) {}

  /** The company, whatever old id is asked; 404, or 403 COMPANIES.NOT_YOURS. */
  async byId(actor: Actor, companyId: string): Promise<CompanyView> {
    const id = await this.access.assertCanSee(actor, companyId);
    const view = await this.queries.detail(id);
    if (!view) throw COMPANIES.NOT_FOUND();
    return { ...view, editable: mayWrite(actor) };
  }
  /** Names and codes without a right check, for libs above that checked already. */
  async briefs(ids: string[]): Promise<{ id: string; name: string; uscc: string | null; ownerId: string | null }[]> {
    return this.queries.briefs(ids);
  }
  async list(actor: Actor, filter: CompanyFilter): Promise<Page<CompanyListItem>> {
    const phones = filter.q ? parsePhones(filter.q).map((p) => this.rows.phoneIndex(p.e164)) : [];
    return this.lists.list(actor, filter, this.clock.now(), phones);
  }
}
