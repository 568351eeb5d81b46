import type { Actor } from '@crm/identity';
import { Audit, PLATFORM, Settings, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { LedgerRepository } from './data/ledger.repository';
import { ProjectRepository } from './data/project.repository';
import { deliveryOf } from './domain/delivery';
import { complianceDepartments } from './domain/review';
import { capacityShareSetting } from './pipeline.settings';
import type { ActualView, ComplianceView, DeliveryView, MilestoneView } from './pipeline.views';

/** What was promised and what came: milestones, yearly figures, 非普惠事项. */
@Injectable()
export class DeliveryService {
  constructor(
    private readonly tx: Tx,
    private readonly projects: ProjectRepository,
    private readonly ledgers: LedgerRepository,
    private readonly settings: Settings,
    private readonly audit: Audit,
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
