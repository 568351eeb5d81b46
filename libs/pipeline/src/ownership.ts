import { CompanyStanding, Timeline } from '@crm/companies';
import { Directory, type UserRef } from '@crm/identity';
import { Clock, Outbox } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { ProjectRepository } from './data/project.repository';
import type { ProjectRow } from './data/project.row';
import { PIPELINE } from './pipeline.errors';
import { pipelineEvents } from './pipeline.events';
import { ProjectGrants } from './project.grants';
import { StalledReminder } from './stalled.reminder';

/** A project changes hands whole: rights, standing, reminders follow; stage, log and follow-ups stay as they are. */
@Injectable()
export class Ownership {
  constructor(
    private readonly projects: ProjectRepository,
    private readonly grants: ProjectGrants,
    private readonly standing: CompanyStanding,
    private readonly timeline: Timeline,
    private readonly stalled: StalledReminder,
    private readonly outbox: Outbox,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** Who may hold projects: active, recruiter or team lead. @param path the field that named the person @throws PIPELINE.OWNER_UNKNOWN */
  async receiver(userId: string, path: string): Promise<UserRef> {
    const user = await this.directory.userById(userId);
    if (!user?.active || !user.roles.some((role) => role === 'recruiter' || role === 'team_lead'))
      throw PIPELINE.OWNER_UNKNOWN({}, [{ path, code: 'UNKNOWN', message: '接收人不存在、已停用或不能持有项目。' }]);
    return user;
  }

  /** Inside the caller's transaction, the project locked by it. @param title what the company's timeline says */
  async give(
    before: ProjectRow,
    to: { id: string; teamId: string | null },
    said: { title: string; by: string | null },
  ): Promise<ProjectRow> {
    const p = { ...before, ownerId: to.id, teamId: to.teamId };
    p.version = await this.projects.save(p);
    await this.grants.replace(before, p);
    await this.standing.set(p.companyId, { ownerId: to.id, ownerTeamId: to.teamId });
    await this.timeline.add({
      companyId: p.companyId,
      kind: 'project',
      at: this.clock.now(),
      actorId: said.by,
      title: said.title,
      subject: { kind: 'project', id: p.id },
    });
    await this.stalled.plan(p);
    await this.outbox.emit(pipelineEvents.ownerChanged, {
      projectId: p.id,
      companyId: p.companyId,
      from: before.ownerId,
      to: to.id,
    });
    return p;
  }
}
