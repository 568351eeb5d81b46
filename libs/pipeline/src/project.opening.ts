import { CompanyStanding, Timeline } from '@crm/companies';
import { Audit, Clock, newId, Outbox, PLATFORM } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { CompanyFacts } from './data/company.queries';
import { ProjectRepository } from './data/project.repository';
import type { ProjectRow } from './data/project.row';
import { StageLogRepository } from './data/stage-log.repository';
import { movedAtProblem } from './domain/stage-time';
import { PIPELINE } from './pipeline.errors';
import { pipelineEvents } from './pipeline.events';
import type { NewProject } from './pipeline.types';
import { applyPatch, blank } from './project.fields';
import { ProjectGrants } from './project.grants';
import { StalledReminder } from './stalled.reminder';

/** A project comes into being: its row and first log entry, rights, standing, and everybody who must hear of it. */
@Injectable()
export class ProjectOpening {
  constructor(
    private readonly repository: ProjectRepository,
    private readonly log: StageLogRepository,
    private readonly companies: CompanyFacts,
    private readonly grants: ProjectGrants,
    private readonly stalled: StalledReminder,
    private readonly standing: CompanyStanding,
    private readonly timeline: Timeline,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Opens a project for an owner: rights are judged by the caller (create, convert, demo). Joins the caller's transaction. */
  async open(input: NewProject, owner: { id: string; teamId: string | null; by: string }): Promise<ProjectRow> {
    const now = this.clock.now(),
      at = input.enteredAt ?? now;
    if (movedAtProblem(at, now, new Date(0)))
      throw PIPELINE.BAD_MOVED_AT({}, [{ path: 'enteredAt', code: 'INVALID', message: '时间不能在将来。' }]);
    const company = await this.companies.of(input.companyId);
    if (!company) throw PLATFORM.NOT_FOUND();
    const p = applyPatch(blank(newId(), company, owner, at), input);
    p.source = input.source ?? company.source ?? 'other';
    p.leadId = input.leadId ?? null;
    await this.repository.add(p);
    p.lastLogId = await this.log.add(p, {
      from: null,
      to: 'screening',
      movedAt: at,
      recordedAt: at,
      byId: owner.by,
      spentMs: null,
    });
    p.version = await this.repository.save({ ...p, version: p.version - 1 });
    await this.grants.give(p);
    await this.stalled.plan(p);
    await this.standing.set(p.companyId, { ownerId: p.ownerId, ownerTeamId: p.teamId, stage: p.stage, stageSince: at });
    await this.timeline.add({
      companyId: p.companyId,
      kind: 'project',
      at,
      actorId: owner.by,
      title: p.secrecy === 'secret' ? '立项' : `立项：${p.title}`,
      subject: { kind: 'project', id: p.id },
    });
    await this.outbox.emit(pipelineEvents.projectCreated, {
      projectId: p.id,
      companyId: p.companyId,
      ownerId: p.ownerId,
      teamId: p.teamId,
    });
    await this.audit.record({
      actorId: owner.by,
      action: 'pipeline.project.created',
      subject: { kind: 'project', id: p.id },
      data: { companyId: p.companyId },
    });
    return p;
  }
}
