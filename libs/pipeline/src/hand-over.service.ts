import { CompanyStanding, FollowUps, Timeline } from '@crm/companies';
import { type Actor, Directory, hasRole } from '@crm/identity';
import { LeadsService } from '@crm/leads';
import { Audit, Clock, Outbox, PLATFORM, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { HandOverRepository } from './data/hand-over.repository';
import { ProjectRepository } from './data/project.repository';
import { PIPELINE } from './pipeline.errors';
import { pipelineEvents } from './pipeline.events';
import type { HandOverView } from './pipeline.views';
import { ProjectGrants } from './project.grants';
import { StalledReminder } from './stalled.reminder';

/** A leaver's records in one step: leads, projects, open conditions, planned follow-ups. Stages, logs and follow-ups stay as they are. */
@Injectable()
export class HandOverService {
  constructor(
    private readonly tx: Tx,
    private readonly rows: HandOverRepository,
    private readonly projects: ProjectRepository,
    private readonly leads: LeadsService,
    private readonly followUps: FollowUps,
    private readonly grants: ProjectGrants,
    private readonly standing: CompanyStanding,
    private readonly timeline: Timeline,
    private readonly stalled: StalledReminder,
    private readonly directory: Directory,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws PIPELINE.OWNER_UNKNOWN for a receiver who cannot own; a lead hands over only the own team's people */
  async handOver(actor: Actor, input: { fromUserId: string; toUserId: string; reason?: string | null }): Promise<HandOverView> {
    if (input.fromUserId === input.toUserId) throw PIPELINE.SAME_PERSON();
    const [from, to] = await Promise.all([this.directory.userById(input.fromUserId), this.directory.userById(input.toUserId)]);
    if (!from || (!hasRole(actor, 'admin') && (actor.teamId === null || from.teamId !== actor.teamId)))
      throw PLATFORM.NOT_FOUND();
    if (!to?.active || !to.roles.some((r) => r === 'recruiter' || r === 'team_lead'))
      throw PIPELINE.OWNER_UNKNOWN({}, [{ path: 'toUserId', code: 'UNKNOWN', message: '接收人不存在、已停用或不能持有项目。' }]);
    return this.tx.run(async () => {
      const ids = await this.rows.projectsOf(from.id),
        companies = new Set<string>(),
        now = this.clock.now();
      for (const id of ids) {
        const before = await this.projects.locked(id),
          p = { ...before, ownerId: to.id, teamId: to.teamId };
        companies.add(p.companyId);
        p.version = await this.projects.save(p);
        await this.grants.replace(before, p);
        await this.standing.set(p.companyId, { ownerId: to.id, ownerTeamId: to.teamId });
        await this.timeline.add({
          companyId: p.companyId,
          kind: 'project',
          at: now,
          actorId: actor.userId,
          title: `由${from.name}移交${to.name}`,
          subject: { kind: 'project', id },
        });
        await this.stalled.plan(p);
        await this.outbox.emit(pipelineEvents.ownerChanged, { projectId: id, companyId: p.companyId, from: from.id, to: to.id });
      }
      const leads = await this.leads.handOver(from.id, to.id, actor.userId);
      const conditions = await this.rows.moveConditions(from.id, to.id);
      await this.rows.moveCollaborations(from.id, to.id);
      await this.followUps.handOver(from.id, to.id);
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.handOver',
        subject: { kind: 'user', id: from.id },
        data: { to: to.id, projects: ids.length, leads, conditions },
      });
      return { projects: ids.length, leads, companies: companies.size, conditions };
    });
  }
}
