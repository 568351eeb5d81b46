import { type Actor, hasRole } from '@crm/identity';
import { Audit, Clock, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { CompanyFacts } from './data/company.queries';
import { ProjectRepository } from './data/project.repository';
import type { ProjectRow } from './data/project.row';
import { Ownership } from './ownership';
import { PIPELINE } from './pipeline.errors';
import type { ProjectPatch } from './pipeline.types';
import type { ProjectView } from './pipeline.views';
import { applyPatch } from './project.fields';
import { ProjectGrants } from './project.grants';
import { ProjectViews } from './project.view';
import { StalledReminder } from './stalled.reminder';

/** What a project's sheet says, changed field by field; a change is an act, so the project does not stand still. */
@Injectable()
export class ProjectChanges {
  constructor(
    private readonly tx: Tx,
    private readonly repository: ProjectRepository,
    private readonly views: ProjectViews,
    private readonly companies: CompanyFacts,
    private readonly grants: ProjectGrants,
    private readonly stalled: StalledReminder,
    private readonly ownership: Ownership,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Merge patch under a version. @throws PLATFORM.STALE, PIPELINE.OWNER_NEEDS_LEAD, PIPELINE.OWNER_UNKNOWN */
  async patch(actor: Actor, id: string, patch: ProjectPatch, version?: number): Promise<ProjectView> {
    return this.tx.run(async () => {
      const before = await this.repository.writable(actor, id, version);
      let p = applyPatch({ ...before }, patch);
      if (patch.direction === undefined && !before.direction)
        p.direction = (await this.companies.of(p.companyId))?.direction ?? null;
      p.lastActAt = this.clock.now();
      p.version = await this.repository.save(p);
      if (patch.parks) await this.repository.saveParks(p.id, p.parks);
      if (patch.parks || patch.secrecy) await this.grants.replace(before, p);
      if (patch.ownerId && patch.ownerId !== before.ownerId) p = await this.changeOwner(actor, p, patch.ownerId);
      else await this.stalled.plan(p);
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.project.changed',
        subject: { kind: 'project', id },
        data: { fields: Object.keys(patch) },
      });
      return this.views.of(actor, p);
    });
  }

  private async changeOwner(actor: Actor, p: ProjectRow, ownerId: string): Promise<ProjectRow> {
    if (!hasRole(actor, 'team_lead')) throw PIPELINE.OWNER_NEEDS_LEAD();
    const to = await this.ownership.receiver(ownerId, 'ownerId');
    const given = await this.ownership.give(p, to, { title: `项目移交给${to.name}`, by: actor.userId });
    await this.audit.record({
      actorId: actor.userId,
      action: 'pipeline.project.ownerChanged',
      subject: { kind: 'project', id: p.id },
      data: { from: p.ownerId, to: to.id },
    });
    return given;
  }
}
