import { CompanyStanding, Timeline } from '@crm/companies';
import { Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { ProjectRepository } from './data/project.repository';
import { furthest, StageLogRepository } from './data/stage-log.repository';
import { isForward, reachableFrom } from './domain/stages';
import { StalledReminder } from './stalled.reminder';
import { type LostParty, type LostReason, type Stage, stageLabelOn } from './words';

export interface PastMove {
  to: Stage;
  at: Date;
  byId: string;
  reason?: LostReason;
  note?: string;
  lostBy?: LostParty;
  competitor?: string;
}

/**
 * Brings in moves of the past (demo data, an older system's history): same machine, no gates, since the paper lies elsewhere.
 * They count as recorded when they happened, so that a report as of a past day finds them.
 */
@Injectable()
export class HistoryService {
  constructor(
    private readonly tx: Tx,
    private readonly repository: ProjectRepository,
    private readonly log: StageLogRepository,
    private readonly standing: CompanyStanding,
    private readonly timeline: Timeline,
    private readonly stalled: StalledReminder,
  ) {}

  /** Appends moves in order of time. Throws on a move the machine does not know. */
  async bring(projectId: string, moves: readonly PastMove[]): Promise<void> {
    if (moves.length === 0) return;
    await this.tx.run(async () => {
      const p = await this.repository.locked(projectId);
      for (const move of moves) {
        if (!reachableFrom(p).some((m) => m.to === move.to))
          throw new Error(`history of ${projectId}: no way from ${p.stage} to ${move.to}`);
        const from = p.stage;
        const spentMs = move.at.getTime() - p.stageEnteredAt.getTime();
        p.resumeStage = isForward(move.to) ? null : isForward(p.stage) ? p.stage : p.resumeStage;
        Object.assign(p, {
          stage: move.to,
          stageEnteredAt: move.at,
          lastActAt: move.at,
          lostReason: move.reason ?? null,
          lostBy: move.lostBy ?? null,
          competitor: move.competitor ?? p.competitor,
        });
        p.lastLogId = await this.log.add(p, {
          from,
          to: move.to,
          movedAt: move.at,
          recordedAt: move.at,
          byId: move.byId,
          spentMs,
          reasonCode: move.reason,
          note: move.note,
        });
      }
      p.reachedNo = Math.max(p.reachedNo, furthest(moves));
      await this.repository.save(p);
      await this.standing.set(p.companyId, { stage: p.stage, stageSince: p.stageEnteredAt });
      await this.timeline.addMany(
        moves.map((m) => ({
          companyId: p.companyId,
          kind: 'project' as const,
          at: m.at,
          actorId: m.byId,
          title: `项目进入${stageLabelOn(p.track, m.to)}`,
          subject: { kind: 'project', id: p.id },
        })),
      );
      await this.stalled.plan(p);
    });
  }
}
