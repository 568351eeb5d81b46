import { type Actor, Directory, hasRole } from '@crm/identity';
import { Audit, businessDate, Clock, endOfBusinessDay, PLATFORM, Tx } from '@crm/platform';
import { Notifications, Reminders } from '@crm/reminders';
import { Injectable } from '@nestjs/common';
import { LedgerRepository } from './data/ledger.repository';
import { ProjectRepository } from './data/project.repository';
import type { ProjectRow } from './data/project.row';
import { projectScope } from './data/scope';
import { PIPELINE } from './pipeline.errors';
import type { CoordinationsView, CoordinationView, InstructionsView, InstructionView } from './pipeline.views';
import { escalationLevels } from './words';

/** 批示与督办 and 需协调事项: who, what, by when, closed by whom; one list each over all projects. */
@Injectable()
export class LedgersService {
  constructor(
    private readonly tx: Tx,
    private readonly projects: ProjectRepository,
    private readonly ledgers: LedgerRepository,
    private readonly directory: Directory,
    private readonly reminders: Reminders,
    private readonly notifications: Notifications,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** A manager's instruction (批示) or attention (关注); the owner and the leads hear of it at once. */
  async instruct(
    actor: Actor,
    projectId: string,
    input: { kind?: 'instruction' | 'attention'; text: string; givenOn?: string; unit?: string | null; dueOn?: string | null },
  ): Promise<InstructionsView> {
    await this.tx.run(async () => {
      const p = await this.projects.readable(actor, projectId),
        to = await this.concerned(p);
      const id = await this.ledgers.addInstruction({
        projectId,
        kind: input.kind ?? 'instruction',
        authorId: actor.userId,
        text: input.text,
        givenOn: input.givenOn ?? this.today(),
        unit: input.unit ?? null,
        dueOn: input.dueOn ?? null,
      });
      await this.notifications.send({
        key: `pipeline.instruction:${id}`,
        kind: 'instruction',
        title: `${input.kind === 'attention' ? '关注' : '批示'}：${nameOf(p)}`,
        body: p.secrecy === 'secret' ? undefined : input.text.slice(0, 200),
        subject: { kind: 'project', id: projectId },
        link: `/projects/${projectId}?tab=ledger`,
        recipients: to,
      });
      if (input.dueOn)
        await this.reminders.set({
          key: `pipeline.instruction:${id}`,
          kind: 'instruction_due',
          dueAt: morningOf(input.dueOn),
          title: `批示到期：${nameOf(p)}`,
          subject: { kind: 'project', id: projectId },
          link: `/projects/${projectId}?tab=ledger`,
          recipients: to,
          escalate: true,
        });
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.instruction.given',
        subject: { kind: 'project', id: projectId },
        data: { instructionId: id },
      });
    });
    return this.instructionsOf(actor, projectId);
  }
  async instructionsOf(actor: Actor, projectId: string): Promise<InstructionsView> {
    await this.projects.readable(actor, projectId);
    return { items: await this.ledgers.instructions(actor, 'i.project_id = ?', [projectId], this.today()) };
  }
  /** All open instructions in sight, overdue first. */
  async instructions(actor: Actor, show: 'open' | 'all'): Promise<InstructionsView> {
    const scope = projectScope(actor, 'p');
    return {
      items: await this.ledgers.instructions(
        actor,
        `${show === 'open' ? 'i.closed_at IS NULL AND ' : ''}${scope.sql}`,
        scope.params,
        this.today(),
      ),
    };
  }
  /** The unit's answer; the author hears of it. */
  async feedback(actor: Actor, id: string, text: string): Promise<InstructionsView> {
    const one = await this.instruction(actor, id);
    await this.tx.run(async () => {
      const p = await this.projects.writable(actor, one.projectId);
      await this.ledgers.feedback(id, text, actor.userId, this.clock.now());
      await this.notifications.send({
        key: `pipeline.feedback:${id}:${one.version}`,
        kind: 'instruction_feedback',
        title: `批示有反馈：${nameOf(p)}`,
        subject: { kind: 'project', id: p.id },
        link: `/projects/${p.id}?tab=ledger`,
        recipients: [one.author.id],
      });
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.instruction.answered',
        subject: { kind: 'project', id: p.id },
        data: { instructionId: id },
      });
    });
    return this.instructionsOf(actor, one.projectId);
  }
  /** Closed by its author or a lead. @throws PIPELINE.ALREADY_CLOSED */
  async closeInstruction(actor: Actor, id: string): Promise<InstructionsView> {
    const one = await this.instruction(actor, id);
    await this.tx.run(async () => {
      await this.projects.readable(actor, one.projectId);
      if (one.author.id !== actor.userId && !hasRole(actor, 'team_lead', 'manager')) throw PLATFORM.NOT_FOUND();
      if (one.closedAt) throw PIPELINE.ALREADY_CLOSED();
      await this.ledgers.closeInstruction(id, actor.userId, this.clock.now());
      await this.reminders.clear(`pipeline.instruction:${id}`);
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.instruction.closed',
        subject: { kind: 'project', id: one.projectId },
        data: { instructionId: id },
      });
    });
    return this.instructionsOf(actor, one.projectId);
  }

  async coordinate(
    actor: Actor,
    projectId: string,
    input: { kind: string; text: string; ownerUnit: string; dueOn?: string | null },
  ): Promise<CoordinationsView> {
    await this.tx.run(async () => {
      const p = await this.projects.writable(actor, projectId);
      const id = await this.ledgers.addCoordination({
        projectId,
        kind: input.kind,
        text: input.text,
        ownerUnit: input.ownerUnit,
        dueOn: input.dueOn ?? null,
        createdBy: actor.userId,
      });
      if (input.dueOn)
        await this.reminders.set({
          key: `pipeline.coordination:${id}`,
          kind: 'coordination_due',
          dueAt: morningOf(input.dueOn),
          title: `需协调事项到期：${nameOf(p)}`,
          subject: { kind: 'project', id: projectId },
          link: `/projects/${projectId}?tab=ledger`,
          recipients: await this.concerned(p),
        });
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.coordination.added',
        subject: { kind: 'project', id: projectId },
        data: { coordinationId: id, kind: input.kind },
      });
    });
    return this.coordinationsOf(actor, projectId);
  }
  async coordinationsOf(actor: Actor, projectId: string): Promise<CoordinationsView> {
    await this.projects.readable(actor, projectId);
    return { items: await this.ledgers.coordinations(actor, 'c.project_id = ?', [projectId], this.today()) };
  }
  async coordinations(actor: Actor, show: 'open' | 'all'): Promise<CoordinationsView> {
    const scope = projectScope(actor, 'p');
    return {
      items: await this.ledgers.coordinations(
        actor,
        `${show === 'open' ? 'c.closed_at IS NULL AND ' : ''}${scope.sql}`,
        scope.params,
        this.today(),
      ),
    };
  }
  /** 组长 → 专班 → 链长, one step up at a time. */
  async escalate(actor: Actor, id: string): Promise<CoordinationsView> {
    const one = await this.coordination(actor, id);
    await this.tx.run(async () => {
      await this.projects.writable(actor, one.projectId);
      if (one.closedAt) throw PIPELINE.ALREADY_CLOSED();
      const next = escalationLevels[Math.min(escalationLevels.indexOf(one.level) + 1, escalationLevels.length - 1)]!;
      await this.ledgers.escalate(id, next, this.clock.now());
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.coordination.escalated',
        subject: { kind: 'project', id: one.projectId },
        data: { coordinationId: id, level: next },
      });
    });
    return this.coordinationsOf(actor, one.projectId);
  }
  async closeCoordination(actor: Actor, id: string, result: string): Promise<CoordinationsView> {
    const one = await this.coordination(actor, id);
    await this.tx.run(async () => {
      await this.projects.writable(actor, one.projectId);
      if (one.closedAt) throw PIPELINE.ALREADY_CLOSED();
      await this.ledgers.closeCoordination(id, result, actor.userId, this.clock.now());
      await this.reminders.clear(`pipeline.coordination:${id}`);
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.coordination.closed',
        subject: { kind: 'project', id: one.projectId },
        data: { coordinationId: id },
      });
    });
    return this.coordinationsOf(actor, one.projectId);
  }

  private async instruction(actor: Actor, id: string): Promise<InstructionView> {
    const [one] = await this.ledgers.instructions(actor, 'i.id = ?', [id], this.today());
    if (!one) throw PLATFORM.NOT_FOUND();
    return one;
  }
  private async coordination(actor: Actor, id: string): Promise<CoordinationView> {
    const [one] = await this.ledgers.coordinations(actor, 'c.id = ?', [id], this.today());
    if (!one) throw PLATFORM.NOT_FOUND();
    return one;
  }
  private async concerned(p: ProjectRow): Promise<string[]> {
    return [...new Set([p.ownerId, ...(p.teamId ? await this.directory.leadsOfTeam(p.teamId) : [])])];
  }
  private today(): string {
    return businessDate(this.clock.now());
  }
}
const nameOf = (p: ProjectRow): string => (p.secrecy === 'secret' ? (p.codeName ?? '商密项目') : p.title);
/** 09:00 of the last day. */
const morningOf = (on: string): Date => new Date(endOfBusinessDay(on).getTime() - 15 * 3_600_000);
