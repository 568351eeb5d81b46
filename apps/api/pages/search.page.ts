import { CompanyReading } from '@crm/companies';
import { type Actor, PARKS, type ParkCode } from '@crm/identity';
import { LeadQueries, leadStates } from '@crm/leads';
import { ProjectsService } from '@crm/pipeline';
import { PolicyCatalogue } from '@crm/policy';
import { SpaceUnits } from '@crm/space';
import { Injectable } from '@nestjs/common';
import type { SearchGroup, SearchHit } from './search.views';

const group = (kind: SearchGroup['kind'], label: string, items: SearchHit[], more: boolean): SearchGroup => ({ kind, label, items, more });

/** What each part of the product finds for a text; each applies its own rights. */
@Injectable()
export class SearchParts {
  constructor(
    private readonly companyDoor: CompanyReading,
    private readonly projectDoor: ProjectsService,
    private readonly leadDoor: LeadQueries,
    private readonly unitDoor: SpaceUnits,
    private readonly catalogue: PolicyCatalogue,
  ) {}

  async companies(actor: Actor, q: string, limit: number): Promise<SearchGroup> {
    const { items, nextCursor } = await this.companyDoor.list(actor, { q, limit });
    return group('company', '企业', items.map(({ id, name, region, fit, standing }) => ({ id, title: name, note: [region, standing.ownerName].filter(Boolean).join('·') || null, link: `/companies/${id}`, direction: fit.primary })), nextCursor !== null);
  }

  async projects(actor: Actor, q: string, limit: number): Promise<SearchGroup> {
    const { items, nextCursor } = await this.projectDoor.list(actor, { q, limit });
    return group('project', '项目', items.map(({ id, title, companyName, direction, stage, owner }) => ({ id, title, note: [companyName === title ? null : companyName, owner.name].filter(Boolean).join('·'), link: `/projects/${id}`, direction, stage })), nextCursor !== null);
  }

  /** Leads are nobody's business but of those who sell and those who read all. */
  async leads(actor: Actor, q: string, limit: number): Promise<SearchGroup> {
    if (!actor.roles.some((role) => role === 'recruiter' || role === 'team_lead' || role === 'manager')) return group('lead', '线索', [], false);
    const { items, nextCursor } = await this.leadDoor.list(actor, { q, limit });
    return group('lead', '线索', items.map(({ id, company, state, sourceLabel, owner }) => ({ id, title: company.name, note: [leadStates[state], sourceLabel, owner?.name].filter(Boolean).join('·'), link: `/leads/${id}` })), nextCursor !== null);
  }

  async units(actor: Actor, q: string, limit: number): Promise<SearchGroup> {
    const { items, nextCursor } = await this.unitDoor.list(actor, { q, limit });
    return group('unit', '房源', items.map(({ id, code, park, buildingName, areaM2 }) => ({ id, title: `${PARKS[park as ParkCode] ?? park} ${code}`, note: `${buildingName}·${areaM2.toFixed(2)} ㎡`, link: `/space/${park}?unit=${id}` })), nextCursor !== null);
  }

  /** Clauses by code, title or summary, and documents by title or number. The catalogue is in memory. */
  async policies(q: string, limit: number): Promise<SearchGroup> {
    const { def } = await this.catalogue.active();
    const wanted = q.toLowerCase();
    const says = (...texts: (string | null | undefined)[]) => texts.some((text) => text?.toLowerCase().includes(wanted));
    const documents = new Map(def.documents.map((document) => [document.id, document]));
    const hits: SearchHit[] = [
      ...def.documents.filter((document) => says(document.title, document.number)).map((document) => ({ id: document.id, title: document.title, note: document.number ?? null, link: `/policies/${document.id}` })),
      ...def.clauses.filter((clause) => says(clause.id, clause.title, clause.summary)).map((clause) => ({ id: clause.id, title: `${clause.id} ${clause.title}`, note: documents.get(clause.document)?.title ?? null, link: `/policies/${clause.document}?clause=${clause.id}` })),
    ];
    return group('policy', '政策', hits.slice(0, limit), hits.length > limit);
  }
}
