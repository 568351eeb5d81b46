import { CompanyStanding, Timeline } from '@crm/companies';
import { type Actor, hasRole } from '@crm/identity';
import { Audit, Clock, Outbox, Settings, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { CompanyFacts } from './data/company.queries';
import { ProjectRepository } from './data/project.repository';
import type { ProjectRow } from './data/project.row';
import { furthest, type LogRow, StageLogRepository } from './data/stage-log.repository';
import { gapsInto, type Gap } from './domain/gates';
import { isForward, judgeMove, type MoveKind, passesGate, stageOrder } from './domain/stages';
import { countingRows, daysBetween, movedAtProblem, timeInStages } from './domain/stage-time';
import { gapFaults } from './gate-words';
import { GateReader } from './gate.reader';
import { PIPELINE } from './pipeline.errors';
import { pipelineEvents, type ProjectMoved } from './pipeline.events';
import { undoMinutesSetting } from './pipeline.settings';
import type { MoveInput } from './pipeline.types';
import type { MoveView, ProjectView, StageLogView } from './pipeline.views';
import { ProjectGrants } from './project.grants';
import { ProjectViews } from './project.view';
import { StalledReminder } from './stalled.reminder';
import { lostReasonLabels, lostReasons, stageLabelOn, type ForwardStage, type LostParty, type LostReason } from './words';

/** Moves through the stages: judged by the machine, held by gates, written to an append-only log. */
@Injectable()
export class MovesService {
  constructor(
    private readonly tx: Tx,
    private readonly repository: ProjectRepository,
    private readonly log: StageLogRepository,
    private readonly gates: GateReader,
    private readonly views: ProjectViews,
    private readonly companies: CompanyFacts,
    private readonly standing: CompanyStanding,
    private readonly timeline: Timeline,
    private readonly stalled: StalledReminder,
    private readonly grants: ProjectGrants,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @throws PIPELINE.MOVE_NOT_ALLOWED, PIPELINE.GATE_NOT_MET (with what misses), PIPELINE.LOST_REASON_NEEDED, PLATFORM.STALE */
  async move(actor: Actor, id: string, input: MoveInput, version?: number): Promise<MoveView> {
    const undoMs = (await this.settings.get(undoMinutesSetting)) * 60_000;
    return this.tx.run(async () => {
      const p = await this.repository.writable(actor, id, version);
      const { kind, gaps } = await this.judge(actor, p, input);
      const now = this.clock.now(),
        at = input.movedAt ?? now;
      if (movedAtProblem(at, now, p.stageEnteredAt))
        throw PIPELINE.BAD_MOVED_AT({}, [{ path: 'movedAt', code: 'INVALID', message: '不能在将来，也不能早于上一次变更。' }]);
      const logId = await this.write(actor.userId, p, input, kind, gaps, at, now);
      return { project: await this.views.of(actor, p), undoUntil: new Date(now.getTime() + undoMs), logId };
    });
  }

  /** Writes a move another service has judged, inside its transaction: a project given back, or come back with its lead. */
  async record(byId: string, p: ProjectRow, input: MoveInput, kind: MoveKind): Promise<void> {
    const now = this.clock.now();
    await this.write(byId, p, input, kind, [], now, now);
  }

  private async judge(actor: Actor, p: ProjectRow, input: MoveInput): Promise<{ kind: MoveKind; gaps: Gap[] }> {
    const by = { lead: hasRole(actor, 'team_lead'), reasoned: Boolean(input.reason?.trim()) };
    const answer = judgeMove(p, input.to, by);
    if (!answer.ok) throw PIPELINE.MOVE_NOT_ALLOWED({ from: p.stage, to: input.to, why: answer.why });
    if (input.to === 'lost' && !lostReasons.includes(input.reason as LostReason))
      throw PIPELINE.LOST_REASON_NEEDED({}, [
        { path: 'reason', code: 'REQUIRED', message: `从中选一项：${lostReasons.map((r) => lostReasonLabels[r]).join('、')}。` },
      ]);
    if (answer.kind !== 'forced' && !passesGate(answer.kind)) return { kind: answer.kind, gaps: [] };
    const gaps = gapsInto(input.to as ForwardStage, await this.gates.factsOf(p));
    if (answer.kind === 'forced' || gaps.length === 0) return { kind: answer.kind, gaps };
    if (by.lead && by.reasoned) return { kind: 'forced', gaps };
    const faults = gapFaults(gaps);
    throw PIPELINE.GATE_NOT_MET({ to: input.to, gaps: faults.map((f) => f.message) }, faults);
  }

  private async write(
    byId: string,
    p: ProjectRow,
    input: MoveInput,
    kind: MoveKind,
    gaps: Gap[],
    at: Date,
    now: Date,
  ): Promise<string> {
    const from = p.stage,
      company = await this.companies.of(p.companyId),
      lost = input.to === 'lost';
    const spentMs = at.getTime() - p.stageEnteredAt.getTime();
    p.resumeStage = isForward(input.to) ? null : isForward(p.stage) ? p.stage : p.resumeStage;
    p.stage = input.to;
    p.stageEnteredAt = at;
    p.lastActAt = now;
    p.reachedNo = Math.max(p.reachedNo, stageOrder(input.to) ?? 0);
    p.lostReason = lost ? (input.reason as LostReason) : null;
    p.lostBy = lost ? (input.lostBy ?? partyOf(input.reason as LostReason)) : null;
    p.competitor = lost ? (input.competitor ?? null) : p.competitor;
    if (company)
      Object.assign(p, {
        direction: p.direction ?? company.direction,
        kindLeader: company.kindLeader,
        kindSpecialised: company.kindSpecialised,
        kindService: company.kindService,
      });
    if (input.to === 'review') p.frozenFit = { total: company?.fitTotal ?? null, at: now.toISOString() };
    p.lastLogId = await this.log.add(p, {
      from,
      to: input.to,
      movedAt: at,
      recordedAt: now,
      byId,
      spentMs,
      reasonCode: lost ? input.reason : null,
      reason: lost ? null : input.reason,
      note: input.note,
      forced: kind === 'forced',
      missing: gaps,
    });
    p.version = await this.repository.save(p);
    if (input.to === 'signed') await this.grants.give(p); // a code name ends here
    await this.told(byId, p, from, kind, at);
    return p.lastLogId;
  }
  private async told(byId: string, p: ProjectRow, from: ProjectRow['stage'], kind: MoveKind, at: Date): Promise<void> {
    await this.standing.set(p.companyId, { stage: p.stage, stageSince: at });
    await this.timeline.add({
      companyId: p.companyId,
      kind: 'project',
      at,
      actorId: byId,
      title: `项目${kind === 'back' ? '退回' : kind === 'resume' ? '恢复到' : '进入'}${stageLabelOn(p.track, p.stage)}${kind === 'forced' ? '（组长推进）' : ''}`,
      subject: { kind: 'project', id: p.id },
    });
    await this.stalled.plan(p);
    const moved: ProjectMoved = {
      projectId: p.id,
      companyId: p.companyId,
      from,
      to: p.stage,
      movedAt: at.toISOString(),
      ownerId: p.ownerId,
      teamId: p.teamId,
      kind,
    };
    await this.outbox.emit(pipelineEvents.projectMoved, moved);
    await this.audit.record({
      actorId: byId,
      action: 'pipeline.project.moved',
      subject: { kind: 'project', id: p.id },
      data: { from, to: p.stage, kind },
    });
  }

  /** Takes the last move back with a compensating row; neither counts. Same writers, within the set minutes. @throws PIPELINE.NOTHING_TO_UNDO */
  async undo(actor: Actor, id: string): Promise<ProjectView> {
    const undoMs = (await this.settings.get(undoMinutesSetting)) * 60_000;
    return this.tx.run(async () => {
      const p = await this.repository.writable(actor, id),
        now = this.clock.now();
      const rows = countingRows(await this.log.of(id)),
        last = rows.at(-1),
        before = rows.at(-2);
      if (!last || !before || p.givenBackAt || last.id !== p.lastLogId || now.getTime() - last.recordedAt.getTime() > undoMs)
        throw PIPELINE.NOTHING_TO_UNDO();
      const undone = p.stage;
      Object.assign(p, {
        stage: before.to,
        stageEnteredAt: before.movedAt,
        resumeStage: before.resumeStage,
        reachedNo: furthest(rows.slice(0, -1)),
        lastActAt: now,
        lostReason: before.reasonCode,
        lostBy: before.to === 'lost' ? p.lostBy : null,
      });
      if (undone === 'review') p.frozenFit = null;
      await this.log.add(p, {
        from: undone,
        to: before.to,
        movedAt: now,
        recordedAt: now,
        byId: actor.userId,
        spentMs: null,
        undoesId: last.id,
      });
      p.lastLogId = before.id;
      p.version = await this.repository.save(p);
      await this.standing.set(p.companyId, { stage: p.stage, stageSince: p.stageEnteredAt });
      await this.stalled.plan(p);
      await this.outbox.emit(pipelineEvents.moveUndone, { projectId: p.id, companyId: p.companyId, from: undone, to: p.stage });
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.project.moveUndone',
        subject: { kind: 'project', id },
        data: { from: undone, to: p.stage },
      });
      return this.views.of(actor, p);
    });
  }

  /** The log as it counts; `all` also shows undone rows, marked. */
  async history(actor: Actor, id: string, show: 'counting' | 'all' = 'counting'): Promise<StageLogView> {
    await this.repository.readable(actor, id);
    const rows = await this.log.of(id),
      counting = countingRows(rows),
      counts = new Set(counting.map((r) => r.id));
    const entry = (r: LogRow): StageLogView['items'][number] => ({
      id: r.id,
      from: r.from,
      to: r.to,
      by: r.by,
      byName: r.byName,
      movedAt: r.movedAt,
      recordedAt: r.recordedAt,
      spentDays: r.spentMs === null ? null : daysBetween(new Date(0), new Date(r.spentMs)),
      reason: r.reasonCode ?? r.reason,
      note: r.note,
      forced: Boolean(r.forced),
      undone: !counts.has(r.id),
    });
    return {
      items: (show === 'all' ? rows : counting).map(entry),
      timeInStages: timeInStages(rows, this.clock.now()) as Record<string, number>,
    };
  }
}
/** Who said no, as far as the reason tells it. */
const partyOf = (reason: LostReason): LostParty | null =>
  reason === 'rejected_by_us'
    ? 'rejected_by_us'
    : reason === 'other_region'
      ? 'other_province'
      : reason === 'other'
        ? null
        : 'company_gave_up';
