import { Clock, Tx } from '@crm/platform';
import { Notifications } from '@crm/reminders';
import { Injectable } from '@nestjs/common';
import { ProjectRepository } from './data/project.repository';
import { ReactionQueries } from './data/reaction.queries';
import { StalledReminder } from './stalled.reminder';

interface FollowUpLogged {
  companyId: string;
  followUpId: string;
  subject: { kind: string; id: string } | null;
  nextFollowUpAt: string | null;
}
interface HoldSaid {
  holdId: string;
  holder: { kind: string; id: string };
  state: string;
  until: string;
}
interface CompanySaid {
  companyId?: string;
  keptId?: string;
  mergedId?: string;
}

/** What the pipeline does when something happens below it. Every handler may run twice. */
@Injectable()
export class ReactionsService {
  constructor(
    private readonly tx: Tx,
    private readonly queries: ReactionQueries,
    private readonly projects: ProjectRepository,
    private readonly stalled: StalledReminder,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
  ) {}

  /** A follow-up is an act and sets the next date, on its own project or on every open one of the company. */
  async noteFollowUp(e: FollowUpLogged): Promise<void> {
    if (e.subject && e.subject.kind !== 'project') return;
    await this.tx.run(async () => {
      for (const id of await this.queries.openProjects(e.companyId, e.subject?.id ?? null)) {
        await this.projects.locked(id);
        await this.queries.applyFollowUp(id, e.companyId);
        await this.stalled.plan(await this.projects.locked(id));
      }
    });
  }

  /** An expired hold closes the gate again by itself (gates read holds); the owner is told, since the room may go. */
  async holdChanged(e: HoldSaid): Promise<void> {
    if (e.holder.kind !== 'project') return;
    await this.tx.run(async () => {
      const p = await this.projects.locked(e.holder.id).catch(() => null);
      if (!p) return;
      await this.queries.touch(p.id, this.clock.now());
      await this.stalled.plan(await this.projects.locked(p.id));
      if (e.state === 'expired') {
        await this.notifications.send({
          key: `pipeline.holdExpired:${e.holdId}`,
          kind: 'hold_expired',
          title: '预留已到期，房源已放出',
          body: `${p.secrecy === 'secret' ? (p.codeName ?? '商密项目') : p.title}。签约前要有有效预留。`,
          subject: { kind: 'project', id: p.id },
          link: `/projects/${p.id}?tab=rooms`,
          recipients: [p.ownerId],
        });
      }
    });
  }

  /** Kinds and direction are copied onto open projects; a merged record's projects move to the kept one. */
  async refreshCompany(e: CompanySaid): Promise<void> {
    await this.tx.run(async () => {
      if (e.mergedId && e.keptId) await this.queries.moveCompany(e.mergedId, e.keptId);
      const id = e.keptId ?? e.companyId;
      if (id) await this.queries.refreshKinds(id);
    });
  }
}
