import { CompanyAccess } from '@crm/companies';
import type { Actor } from '@crm/identity';
import { type Page, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { ProjectQueries } from './data/project.queries';
import { ProjectRepository } from './data/project.repository';
import type { NewProject, ProjectFilter } from './pipeline.types';
import type { ProjectListItem, ProjectView } from './pipeline.views';
import { ProjectOpening } from './project.opening';
import { ProjectViews } from './project.view';

/** Projects as people open and read them. Changes and moves have their own services. */
@Injectable()
export class ProjectsService {
  constructor(
    private readonly tx: Tx,
    private readonly access: CompanyAccess,
    private readonly opening: ProjectOpening,
    private readonly repository: ProjectRepository,
    private readonly queries: ProjectQueries,
    private readonly views: ProjectViews,
  ) {}

  /** Creates a project in 研判 for the actor. @throws COMPANIES.NOT_YOURS for a foreign company */
  async create(actor: Actor, input: NewProject): Promise<ProjectView> {
    const companyId = await this.access.assertCanSee(actor, input.companyId);
    return this.tx.run(async () => {
      const p = await this.opening.open({ ...input, companyId }, { id: actor.userId, teamId: actor.teamId, by: actor.userId });
      return this.views.of(actor, p);
    });
  }

  /** One project. @throws PLATFORM.NOT_FOUND for a foreign one */
  async byId(actor: Actor, id: string): Promise<ProjectView> {
    return this.views.of(actor, await this.repository.readable(actor, id));
  }

  /** The projects the actor may see, by filter and cursor. */
  list(actor: Actor, filter: ProjectFilter): Promise<Page<ProjectListItem>> {
    return this.queries.list(actor, filter);
  }
}
