import { FollowUps } from '@crm/companies';
import { type Actor, Directory, hasRole } from '@crm/identity';
import { LeadLifecycle } from '@crm/leads';
import { Audit, PLATFORM, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { HandOverRepository } from './data/hand-over.repository';
import { ProjectRepository } from './data/project.repository';
import { Ownership } from './ownership';
import { PIPELINE } from './pipeline.errors';
import type { HandOverView, HoldingsListView } from './pipeline.views';

/** A leaver's records in one step: leads, projects, open conditions, planned follow-ups. Stages, logs and follow-ups stay as they are. */
@Injectable()
export class HandOverService {
  constructor(
    private readonly tx: Tx,
    private readonly rows: HandOverRepository,
    private readonly projects: ProjectRepository,
    private readonly leads: LeadLifecycle,
    private readonly followUps: FollowUps,
    private readonly ownership: Ownership,
    private readonly directory: Directory,
    private readonly audit: Audit,
  ) {}

  /** What each person of the caller's team holds, people who have left included; nothing without a team. */
  async holdings(actor: Actor): Promise<HoldingsListView> {
    const rows = actor.teamId === null ? [] : await this.rows.holdings(actor.teamId);
    return { items: rows.map(({ id, name, active, ...held }) => ({ user: { id, name }, active: active === 1, ...held })) };
  }

  /** @throws PIPELINE.OWNER_UNKNOWN for a receiver who cannot own; a lead hands over only the own team's people */
  async handOver(actor: Actor, input: { fromUserId: string; toUserId: string; reason?: string | null }): Promise<HandOverView> {
    if (input.fromUserId === input.toUserId) throw PIPELINE.SAME_PERSON();
    const from = await this.directory.userById(input.fromUserId);
    if (!from || (!hasRole(actor, 'admin') && (actor.teamId === null || from.teamId !== actor.teamId)))
      throw PLATFORM.NOT_FOUND();
    const to = await this.ownership.receiver(input.toUserId, 'toUserId');
    return this.tx.run(async () => {
      const ids = await this.rows.projectsOf(from.id),
        companies = new Set<string>();
      for (const id of ids) {
        const before = await this.projects.locked(id);
        companies.add(before.companyId);
        await this.ownership.give(before, to, { title: `由${from.name}移交${to.name}`, by: actor.userId });
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
