import { type Actor, Directory, hasRole, readsAll } from '@crm/identity';
import type { Jurisdiction } from '@crm/identity/words';
import { Audit, Clock, PLATFORM, Tx } from '@crm/platform';
import { Notifications } from '@crm/reminders';
import { Injectable } from '@nestjs/common';
import { CollaboratorRepository } from './data/collaborator.repository';
import { ProjectRepository } from './data/project.repository';
import { ReferralRepository } from './data/referral.repository';
import { PIPELINE } from './pipeline.errors';
import type { ReferralsView } from './pipeline.views';
import { ProjectGrants } from './project.grants';

const covered = '（接收后可见）';

/** 项目流转: a team lead recommends a project to another jurisdiction, a lead there accepts or declines. Both keep the credit: the owner stays, the accepting lead joins. */
@Injectable()
export class ReferralsService {
  constructor(
    private readonly tx: Tx,
    private readonly projects: ProjectRepository,
    private readonly referrals: ReferralRepository,
    private readonly collaborators: CollaboratorRepository,
    private readonly grants: ProjectGrants,
    private readonly directory: Directory,
    private readonly notifications: Notifications,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws PIPELINE.REFERRED_HERE for the own jurisdiction, PIPELINE.REFERRAL_OPEN while one waits there */
  async refer(actor: Actor, projectId: string, to: Jurisdiction, reason: string): Promise<ReferralsView> {
    const from = actor.jurisdiction;
    if (!from || from === to) throw PIPELINE.REFERRED_HERE({}, [{ path: 'to', code: 'INVALID', message: '选另一个区。' }]);
    const teams = (await this.directory.teams()).filter((t) => t.jurisdiction === to);
    const leads = (await Promise.all(teams.map((t) => this.directory.leadsOfTeam(t.id)))).flat();
    await this.tx.run(async () => {
      await this.projects.writable(actor, projectId);
      if (await this.referrals.openTo(projectId, to)) throw PIPELINE.REFERRAL_OPEN();
      const id = await this.referrals.add({ projectId, from, to, reason, by: actor.userId });
      if (leads.length)
        await this.notifications.send({
          key: `pipeline.referral:${id}`,
          kind: 'referral',
          title: '有项目推荐到本区',
          body: reason.slice(0, 200),
          subject: { kind: 'referral', id },
          link: '/projects/referrals',
          recipients: leads,
        });
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.project.referred',
        subject: { kind: 'project', id: projectId },
        data: { to },
      });
    });
    return this.of(actor, projectId);
  }
  async of(actor: Actor, projectId: string): Promise<ReferralsView> {
    await this.projects.readable(actor, projectId);
    return { items: await this.referrals.list(actor, 'r.project_id = ?', [projectId]) };
  }
  /** Those waiting for the actor's jurisdiction and the own ones; managers read all. The name stays covered until accepted. */
  async list(actor: Actor): Promise<ReferralsView> {
    const items = readsAll(actor)
      ? await this.referrals.list(actor, '1 = 1', [])
      : await this.referrals.concerning(actor, {
          jurisdiction: actor.jurisdiction ?? '',
          userId: actor.userId,
          teamId: actor.teamId ?? '',
        });
    const may = readsAll(actor)
      ? null
      : new Set(
          await this.projects.readableAmong(
            actor,
            items.map((r) => r.projectId),
          ),
        );
    return { items: items.map((r) => (!may || may.has(r.projectId) ? r : { ...r, projectTitle: covered })) };
  }
  /** Accepting makes the accepting lead a collaborator on the 知悉名单; the proposer hears the answer. Twice is no fault. */
  async answer(actor: Actor, id: string, accept: boolean): Promise<ReferralsView> {
    await this.tx.run(async () => {
      const [r] = await this.referrals.list(actor, 'r.id = ?', [id]);
      if (!r || r.toJurisdiction !== actor.jurisdiction || !hasRole(actor, 'team_lead')) throw PLATFORM.NOT_FOUND();
      const state = accept ? 'accepted' : 'declined';
      if ((await this.referrals.answer(id, state, actor.userId, this.clock.now())) === 0) return;
      if (accept) {
        const p = await this.projects.locked(r.projectId);
        await this.collaborators.add(p.id, actor.userId, { knows: true, addedBy: r.proposedBy.id });
        await this.grants.addUser(p, actor.userId);
      }
      await this.notifications.send({
        key: `pipeline.referral:${id}:${state}`,
        kind: 'referral',
        title: accept ? '推荐的项目已被接收' : '推荐的项目未被接收',
        subject: { kind: 'project', id: r.projectId },
        link: `/projects/${r.projectId}`,
        recipients: [r.proposedBy.id],
      });
      await this.audit.record({
        actorId: actor.userId,
        action: `pipeline.referral.${state}`,
        subject: { kind: 'project', id: r.projectId },
        data: { referralId: id },
      });
    });
    return this.list(actor);
  }
}
