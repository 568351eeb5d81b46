import { CompanyStanding } from '@crm/companies';
import type { Actor } from '@crm/identity';
import { LeadLifecycle } from '@crm/leads';
import { Audit, Clock, Outbox, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { ProjectRepository } from './data/project.repository';
import { stageOrder } from './domain/stages';
import { MovesService } from './moves.service';
import { PIPELINE } from './pipeline.errors';
import { pipelineEvents } from './pipeline.events';
import type { ProjectView } from './pipeline.views';
import { ProjectGrants } from './project.grants';
import { ProjectViews } from './project.view';

/** A project that came too early goes back to its lead, and comes back the same project when the lead is converted again. */
@Injectable()
export class GiveBackService {
  constructor(
    private readonly tx: Tx,
    private readonly projects: ProjectRepository,
    private readonly moves: MovesService,
    private readonly leads: LeadLifecycle,
    private readonly views: ProjectViews,
    private readonly grants: ProjectGrants,
    private readonly standing: CompanyStanding,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The project ends, its lead is in its owner's hands again. @throws PIPELINE.NO_LEAD, PIPELINE.ALREADY_LANDED, PIPELINE.MOVE_NOT_ALLOWED when given back before */
  async giveBack(actor: Actor, projectId: string, reason: string, version?: number): Promise<ProjectView> {
    return this.tx.run(async () => {
      const p = await this.projects.writable(actor, projectId, version);
      if (!p.leadId) throw PIPELINE.NO_LEAD();
      if (p.givenBackAt) throw PIPELINE.MOVE_NOT_ALLOWED({ from: p.stage, to: 'lost', why: 'given_back' });
      if (p.reachedNo >= (stageOrder('signed') ?? 0)) throw PIPELINE.ALREADY_LANDED();
      p.givenBackAt = this.clock.now();
      if (p.stage === 'lost') p.version = await this.projects.save(p);
      else await this.moves.record(actor.userId, p, { to: 'lost', reason: 'other', note: `退回线索：${reason}` }, 'lose');
      await this.leads.reopen(p.leadId, reason, actor.userId);
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.project.givenBack',
        subject: { kind: 'project', id: projectId },
        data: { leadId: p.leadId },
      });
      return this.views.of(actor, p);
    });
  }

  /** The project a lead became before, back where it was and with the lead's owner; null when there is none. Joins the caller's transaction. */
  async comeBack(leadId: string, owner: { id: string; teamId: string | null; by: string }): Promise<string | null> {
    const id = await this.projects.ofLead(leadId);
    if (!id) return null;
    const before = await this.projects.locked(id);
    const p = { ...before, ownerId: owner.id, teamId: owner.teamId, givenBackAt: null };
    await this.moves.record(owner.by, p, { to: before.resumeStage ?? 'screening', note: '线索再次转为项目' }, 'resume');
    if (before.ownerId === owner.id) return id;
    await this.grants.replace(before, p);
    await this.standing.set(p.companyId, { ownerId: p.ownerId, ownerTeamId: p.teamId });
    await this.outbox.emit(pipelineEvents.ownerChanged, {
      projectId: id,
      companyId: p.companyId,
      from: before.ownerId,
      to: p.ownerId,
    });
    return id;
  }
}
