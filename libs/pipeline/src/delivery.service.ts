import { type Actor, Directory, hasRole } from '@crm/identity';
import type { Jurisdiction } from '@crm/identity/words';
import { Audit, Clock, PLATFORM, Settings, Tx } from '@crm/platform';
import { Notifications } from '@crm/reminders';
import { Injectable } from '@nestjs/common';
import { CollaboratorRepository } from './data/collaborator.repository';
import { LedgerRepository } from './data/ledger.repository';
import { ProjectRepository } from './data/project.repository';
import { deliveryOf } from './domain/delivery';
import { complianceDepartments } from './domain/review';
import { capacityShareSetting } from './pipeline.settings';
import type { ActualView, ComplianceView, DeliveryView, MilestoneView, ReferralsView } from './pipeline.views';
import { ProjectGrants } from './project.grants';

/** What was promised and what came: milestones, yearly figures, 非普惠事项, and 流转 to another jurisdiction. */
@Injectable()
export class DeliveryService {
  constructor(
    private readonly tx: Tx,
    private readonly projects: ProjectRepository,
    private readonly ledgers: LedgerRepository,
    private readonly collaborators: CollaboratorRepository,
    private readonly grants: ProjectGrants,
    private readonly directory: Directory,
    private readonly notifications: Notifications,
    private readonly settings: Settings,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, projectId: string): Promise<DeliveryView> {
    const p = await this.projects.readable(actor, projectId);
    const [milestones, actuals, floor] = await Promise.all([
      this.ledgers.milestones(projectId),
      this.ledgers.actuals(projectId),
      this.settings.get(capacityShareSetting),
    ]);
    return { milestones, actuals, rows: deliveryOf(p.expected, actuals, floor / 100) };
  }
  async setMilestone(actor: Actor, projectId: string, m: MilestoneView): Promise<DeliveryView> {
    await this.change(actor, projectId, 'pipeline.milestone.set', { kind: m.kind }, () =>
      this.ledgers.putMilestone(projectId, m, actor.userId),
    );
    return this.of(actor, projectId);
  }
  async setActual(actor: Actor, projectId: string, a: ActualView): Promise<DeliveryView> {
    await this.change(actor, projectId, 'pipeline.actual.set', { metric: a.metric, year: a.year }, () =>
      this.ledgers.putActual(projectId, a, actor.userId),
    );
    return this.of(actor, projectId);
  }

  async compliance(actor: Actor, projectId: string): Promise<ComplianceView> {
    await this.projects.readable(actor, projectId);
    return { items: await this.ledgers.complianceItems(projectId) };
  }
  async addCompliance(actor: Actor, projectId: string, text: string): Promise<ComplianceView> {
    await this.change(actor, projectId, 'pipeline.compliance.added', {}, () =>
      this.ledgers.addCompliance(projectId, text, actor.userId),
    );
    return this.compliance(actor, projectId);
  }
  /** The opinion of 法制, 财政 or 公平竞争审查 with the number of its paper. */
  async complianceOpinion(
    actor: Actor,
    itemId: string,
    o: { department: (typeof complianceDepartments)[number]; text: string; paper: string },
  ): Promise<ComplianceView> {
    const projectId = await this.itemProject(itemId);
    await this.change(actor, projectId, 'pipeline.compliance.opinion', { itemId, department: o.department }, () =>
      this.ledgers.putComplianceOpinion({ itemId, ...o, by: actor.userId }),
    );
    return this.compliance(actor, projectId);
  }
  async removeCompliance(actor: Actor, itemId: string): Promise<ComplianceView> {
    const projectId = await this.itemProject(itemId);
    await this.change(actor, projectId, 'pipeline.compliance.removed', { itemId }, () => this.ledgers.removeCompliance(itemId));
    return this.compliance(actor, projectId);
  }

  /** Recommends a project to another jurisdiction; its leads decide. Both keep the credit. */
  async refer(actor: Actor, projectId: string, to: Jurisdiction, reason: string): Promise<ReferralsView> {
    const teams = (await this.directory.teams()).filter((t) => t.jurisdiction === to);
    const leads = (await Promise.all(teams.map((t) => this.directory.leadsOfTeam(t.id)))).flat();
    await this.change(actor, projectId, 'pipeline.project.referred', { to }, async () => {
      const id = await this.ledgers.addReferral({ projectId, from: actor.jurisdiction ?? to, to, reason, by: actor.userId });
      await this.notifications.send({
        key: `pipeline.referral:${id}`,
        kind: 'referral',
        title: '有项目推荐到本区',
        body: reason.slice(0, 200),
        subject: { kind: 'project', id: projectId },
        link: '/projects/referrals',
        recipients: leads,
      });
    });
    return this.referralsOf(actor, projectId);
  }
  async referralsOf(actor: Actor, projectId: string): Promise<ReferralsView> {
    await this.projects.readable(actor, projectId);
    return { items: await this.ledgers.referrals('r.project_id = ?', [projectId]) };
  }
  /** Referrals waiting for the actor's jurisdiction; the name stays covered until accepted. */
  async referrals(actor: Actor): Promise<ReferralsView> {
    const items = await this.ledgers.referrals('r.to_jurisdiction = ? OR r.proposed_by = ?', [
      actor.jurisdiction ?? '',
      actor.userId,
    ]);
    return {
      items: items.map((r) =>
        r.state === 'accepted' || r.proposedBy.id === actor.userId ? r : { ...r, projectTitle: '（接收后可见）' },
      ),
    };
  }
  /** Accepting makes the accepting lead a collaborator. */
  async answerReferral(actor: Actor, id: string, accept: boolean): Promise<ReferralsView> {
    await this.tx.run(async () => {
      const [r] = await this.ledgers.referrals('r.id = ?', [id]);
      if (!r || r.toJurisdiction !== actor.jurisdiction || !hasRole(actor, 'team_lead')) throw PLATFORM.NOT_FOUND();
      if ((await this.ledgers.answerReferral(id, accept ? 'accepted' : 'declined', actor.userId, this.clock.now())) === 0) return;
      if (accept) {
        const p = await this.projects.locked(r.projectId);
        await this.collaborators.add(p.id, actor.userId, { knows: true, addedBy: r.proposedBy.id });
        await this.grants.addUser(p, actor.userId);
      }
      await this.audit.record({
        actorId: actor.userId,
        action: accept ? 'pipeline.referral.accepted' : 'pipeline.referral.declined',
        subject: { kind: 'project', id: r.projectId },
        data: { referralId: id },
      });
    });
    return this.referrals(actor);
  }

  private async itemProject(itemId: string): Promise<string> {
    const item = await this.ledgers.complianceProject(itemId);
    if (!item) throw PLATFORM.NOT_FOUND();
    return item.projectId;
  }
  private async change(
    actor: Actor,
    projectId: string,
    action: string,
    data: object,
    work: () => Promise<unknown>,
  ): Promise<void> {
    await this.tx.run(async () => {
      await this.projects.writable(actor, projectId);
      await work();
      await this.audit.record({ actorId: actor.userId, action, subject: { kind: 'project', id: projectId }, data });
    });
  }
}
