import { CompanyAccess, CompanyStanding, Timeline } from '@crm/companies';
import { type Actor, Directory, hasRole } from '@crm/identity';
import { Audit, Clock, newId, Outbox, type Page, PLATFORM, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { CompanyFacts } from './data/company.queries';
import { ProjectQueries } from './data/project.queries';
import { ProjectRepository } from './data/project.repository';
import { noteKeys, type ProjectRow } from './data/project.row';
import { StageLogRepository } from './data/stage-log.repository';
import { movedAtProblem } from './domain/stage-time';
import { PIPELINE } from './pipeline.errors';
import { pipelineEvents } from './pipeline.events';
import type { NewProject, ProjectFilter, ProjectPatch } from './pipeline.types';
import type { ProjectListItem, ProjectView } from './pipeline.views';
import { ProjectGrants } from './project.grants';
import { ProjectViews } from './project.view';

/** Projects: creating, reading, changing. Moves have their own service. */
@Injectable()
export class ProjectsService {
  constructor(
    private readonly tx: Tx,
    private readonly repository: ProjectRepository,
    private readonly queries: ProjectQueries,
    private readonly views: ProjectViews,
    private readonly log: StageLogRepository,
    private readonly companies: CompanyFacts,
    private readonly access: CompanyAccess,
    private readonly standing: CompanyStanding,
    private readonly timeline: Timeline,
    private readonly grants: ProjectGrants,
    private readonly directory: Directory,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Creates a project in 研判 for the actor. @throws COMPANIES.NOT_YOURS for a foreign company */
  async create(actor: Actor, input: NewProject): Promise<ProjectView> {
    const companyId = await this.access.assertCanSee(actor, input.companyId);
    return this.tx.run(async () => {
      const p = await this.open({ ...input, companyId }, { id: actor.userId, teamId: actor.teamId, by: actor.userId });
      return this.views.of(actor, p);
    });
  }

  /** Opens a project for an owner: rights are judged by the caller (create, convert, demo). Joins the caller's transaction. */
  async open(input: NewProject, owner: { id: string; teamId: string | null; by: string }): Promise<ProjectRow> {
    const now = this.clock.now(),
      at = input.enteredAt ?? now;
    if (movedAtProblem(at, now, new Date(0)))
      throw PIPELINE.BAD_MOVED_AT({}, [{ path: 'enteredAt', code: 'INVALID', message: '时间不能在将来。' }]);
    const company = await this.companies.of(input.companyId);
    if (!company) throw PLATFORM.NOT_FOUND();
    const p = applyPatch(blank(newId(), company, owner, at), input);
    p.source = input.source ?? company.source ?? 'self';
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

  async byId(actor: Actor, id: string): Promise<ProjectView> {
    return this.views.of(actor, await this.repository.readable(actor, id));
  }
  list(actor: Actor, filter: ProjectFilter): Promise<Page<ProjectListItem>> {
    return this.queries.list(actor, filter);
  }

  /** Merge patch under a version. A new owner needs a lead, exists and is active. */
  async patch(actor: Actor, id: string, patch: ProjectPatch, version?: number): Promise<ProjectView> {
    return this.tx.run(async () => {
      const before = await this.repository.writable(actor, id, version);
      const p = applyPatch({ ...before }, patch);
      if (patch.direction === undefined && !before.direction)
        p.direction = (await this.companies.of(p.companyId))?.direction ?? null;
      if (patch.ownerId && patch.ownerId !== before.ownerId) await this.changeOwner(actor, p, patch.ownerId);
      p.lastActAt = this.clock.now();
      p.version = await this.repository.save(p);
      if (patch.parks) await this.repository.saveParks(p.id, p.parks);
      if (patch.parks || p.ownerId !== before.ownerId) await this.grants.replace(before, p);
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.project.changed',
        subject: { kind: 'project', id },
        data: { fields: Object.keys(patch) },
      });
      return this.views.of(actor, p);
    });
  }

  private async changeOwner(actor: Actor, p: ProjectRow, ownerId: string): Promise<void> {
    if (!hasRole(actor, 'team_lead')) throw PIPELINE.OWNER_NEEDS_LEAD();
    const user = await this.directory.userById(ownerId);
    if (!user?.active)
      throw PIPELINE.OWNER_UNKNOWN({}, [{ path: 'ownerId', code: 'UNKNOWN', message: '负责人不存在或已停用。' }]);
    const from = p.ownerId;
    p.ownerId = user.id;
    p.teamId = user.teamId;
    await this.standing.set(p.companyId, { ownerId: user.id, ownerTeamId: user.teamId });
    await this.timeline.add({
      companyId: p.companyId,
      kind: 'project',
      at: this.clock.now(),
      actorId: actor.userId,
      title: `项目移交给${user.name}`,
      subject: { kind: 'project', id: p.id },
    });
    await this.outbox.emit(pipelineEvents.ownerChanged, { projectId: p.id, companyId: p.companyId, from, to: user.id });
    await this.audit.record({
      actorId: actor.userId,
      action: 'pipeline.project.ownerChanged',
      subject: { kind: 'project', id: p.id },
      data: { from, to: user.id },
    });
  }
}

function blank(
  id: string,
  company: {
    id: string;
    name: string;
    direction: string | null;
    kindLeader: boolean;
    kindSpecialised: boolean;
    kindService: boolean;
  },
  owner: { id: string; teamId: string | null; by: string },
  at: Date,
): ProjectRow {
  return {
    id,
    title: company.name,
    codeName: null,
    companyId: company.id,
    leadId: null,
    stage: 'screening',
    stageEnteredAt: at,
    resumeStage: null,
    track: 'lease',
    ownerId: owner.id,
    teamId: owner.teamId,
    direction: company.direction,
    subField: null,
    parks: [],
    source: null,
    kindLeader: company.kindLeader,
    kindSpecialised: company.kindSpecialised,
    kindService: company.kindService,
    confidence: null,
    keyLevel: null,
    secrecy: 'internal',
    nature: null,
    origin: null,
    summary: null,
    expected: {},
    demand: null,
    sheet: {},
    licence: {},
    landing: {},
    frozenFit: null,
    lostReason: null,
    lostBy: null,
    competitor: null,
    nextDueOn: null,
    nextFollowUpAt: null,
    nextPlan: null,
    lastActAt: at,
    enteredAt: at,
    reachedNo: 1,
    lastLogId: null,
    createdBy: owner.by,
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
}
const plainKeys = [
  'title',
  'track',
  'parks',
  'direction',
  'subField',
  'nature',
  'origin',
  'confidence',
  'keyLevel',
  'secrecy',
  'codeName',
  'summary',
  'nextDueOn',
  ...noteKeys,
] as const;
const nestedKeys = ['expected', 'sheet', 'licence', 'landing'] as const;
/** RFC 7396 over the known keys: null forgets, absent stays. Pure. */
export function applyPatch(p: ProjectRow, patch: ProjectPatch): ProjectRow {
  const next = { ...p } as ProjectRow & Record<string, unknown>,
    given = patch as Record<string, unknown>;
  for (const key of plainKeys)
    if (given[key] !== undefined)
      (next as Record<string, unknown>)[key] = key === 'parks' ? [...new Set(given[key] as string[])] : given[key];
  for (const key of nestedKeys)
    if (given[key])
      (next as Record<string, unknown>)[key] = Object.fromEntries(
        Object.entries({ ...(p[key] as object), ...(given[key] as object) }).filter(([, v]) => v !== null && v !== undefined),
      );
  if (patch.demand !== undefined) {
    const demand =
      patch.demand === null
        ? null
        : Object.fromEntries(
            Object.entries({ ...(p.demand ?? {}), ...patch.demand }).filter(([, v]) => v !== null && v !== undefined),
          );
    Object.assign(next, { demand });
  }
  if (patch.demand?.parks?.length && next.parks.length === 0) next.parks = [...patch.demand.parks];
  return next;
}
