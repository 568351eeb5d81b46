import { type Actor, Directory } from '@crm/identity';
import { Audit, businessDate, Clock, Outbox, PLATFORM, Tx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { LedgerRepository } from './data/ledger.repository';
import { ProjectRepository } from './data/project.repository';
import type { ProjectRow } from './data/project.row';
import { conditionView, opinionView, ReviewRepository, type ReviewRow, reviewView } from './data/review.repository';
import { projectScope } from './data/scope';
import { decisionGap, departmentsFor } from './domain/review';
import { PIPELINE } from './pipeline.errors';
import { pipelineEvents } from './pipeline.events';
import type { NewReview, OpinionAnswer, ReviewDecision } from './pipeline.types';
import type { ConditionsView, ReviewsView } from './pipeline.views';
import { ReviewDates } from './review-dates.reminder';

/** Joint review: agenda and material, opinions by department, one of five outcomes, conditions as tasks. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly tx: Tx,
    private readonly projects: ProjectRepository,
    private readonly reviews: ReviewRepository,
    private readonly ledgers: LedgerRepository,
    private readonly directory: Directory,
    private readonly dates: ReviewDates,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Opens a round; departments by rule unless named (法制 is always asked). @throws PIPELINE.REVIEW_OPEN */
  async open(actor: Actor, projectId: string, input: NewReview): Promise<ReviewsView> {
    await this.tx.run(async () => {
      const p = await this.projects.writable(actor, projectId);
      if (await this.reviews.openOf(projectId)) throw PIPELINE.REVIEW_OPEN();
      const nonUniversal = (await this.ledgers.complianceItems(projectId)).length > 0;
      const asked = input.departments?.length
        ? [...new Set([...input.departments, 'legal' as const])]
        : departmentsFor({
            track: p.track,
            use: p.demand?.use,
            hazardClassA: p.demand?.hazardClassA,
            effluentM3Day: p.demand?.effluentM3Day,
            biosafety: p.demand?.biosafety,
            nonUniversal,
          });
      const id = await this.reviews.open({
        projectId,
        agenda: input.agenda ?? null,
        material: input.material ?? null,
        meetingOn: input.meetingOn ?? null,
        frozen: p.frozenFit,
        createdBy: actor.userId,
      });
      await this.reviews.ask(id, projectId, asked, input.opinionsDueOn ?? input.meetingOn ?? null);
      await this.dates.planned(p, id, input);
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.review.opened',
        subject: { kind: 'project', id: projectId },
        data: { reviewId: id, departments: asked },
      });
    });
    return this.of(actor, projectId);
  }

  async of(actor: Actor, projectId: string): Promise<ReviewsView> {
    await this.projects.readable(actor, projectId);
    const rows = await this.reviews.ofProject(projectId),
      ids = rows.map((r) => r.id),
      now = this.clock.now(),
      today = businessDate(now);
    const [opinions, conditions] = await Promise.all([
      this.reviews.opinions(ids),
      this.reviews.conditions(actor, 'k.project_id = ?', [projectId]),
    ]);
    return {
      items: rows.map((r) =>
        reviewView(
          r,
          opinions.filter((o) => o.reviewId === r.id).map((o) => opinionView(o, today, now)),
          conditions.filter((k) => k.reviewId === r.id).map((k) => conditionView(k, today)),
        ),
      ),
    };
  }

  /** @throws PIPELINE.REVIEW_DECIDED, PIPELINE.CONDITIONS_MISMATCH */
  async decide(actor: Actor, reviewId: string, input: ReviewDecision): Promise<ReviewsView> {
    const projectId = await this.tx.run(async () => {
      const { review, p } = await this.writableReview(actor, reviewId);
      if (review.state === 'decided') throw PIPELINE.REVIEW_DECIDED();
      const gap = decisionGap(input.outcome, input.conditions?.length ?? 0);
      if (gap)
        throw PIPELINE.CONDITIONS_MISMATCH({ gap }, [
          {
            path: 'conditions',
            code: 'INVALID',
            message: gap === 'conditions_needed' ? '写明条件、责任人和时限。' : '去掉条件，或改为附条件。',
          },
        ]);
      const now = this.clock.now(),
        items = (input.conditions ?? []).map((c) => ({ text: c.text, dueOn: c.dueOn, ownerId: c.ownerId ?? p.ownerId }));
      await this.assertPeople(items.map((i) => i.ownerId));
      await this.reviews.decide(reviewId, {
        outcome: input.outcome,
        decisionNote: input.note ?? null,
        minutes: input.minutes ?? null,
        by: actor.userId,
        at: now,
      });
      const ids = await this.reviews.addConditions(reviewId, p.id, items);
      for (const [i, id] of ids.entries()) {
        const item = items[i]!;
        await this.dates.conditionDue(p.id, id, input.outcome, item);
      }
      await this.dates.over(reviewId);
      await this.outbox.emit(pipelineEvents.reviewDecided, { projectId: p.id, reviewId, outcome: input.outcome });
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.review.decided',
        subject: { kind: 'project', id: p.id },
        data: { reviewId, outcome: input.outcome, conditions: ids },
      });
      return p.id;
    });
    return this.of(actor, projectId);
  }

  /** Minutes may follow the decision. */
  async attachMinutes(actor: Actor, reviewId: string, minutes: string): Promise<ReviewsView> {
    const projectId = await this.tx.run(async () => {
      const { p } = await this.writableReview(actor, reviewId);
      await this.reviews.setMinutes(reviewId, minutes);
      return p.id;
    });
    return this.of(actor, projectId);
  }

  /** Writes a department's opinion in its name, for answers that came on paper. */
  async answerFor(actor: Actor, opinionId: string, answer: OpinionAnswer): Promise<ReviewsView> {
    const projectId = await this.tx.run(async () => {
      const opinion = await this.reviews.opinion(opinionId);
      if (!opinion) throw PLATFORM.NOT_FOUND();
      await this.projects.writable(actor, opinion.projectId);
      await this.reviews.answer(opinionId, {
        verdict: answer.verdict,
        text: answer.text,
        memberName: answer.memberName ?? null,
        at: this.clock.now(),
        by: actor.userId,
      });
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.opinion.written',
        subject: { kind: 'project', id: opinion.projectId },
        data: { opinionId, verdict: answer.verdict },
      });
      return opinion.projectId;
    });
    return this.of(actor, projectId);
  }

  /** Closes a condition with its evidence. @throws PIPELINE.ALREADY_CLOSED */
  async closeCondition(actor: Actor, conditionId: string, evidence: string): Promise<ReviewsView> {
    const projectId = await this.tx.run(async () => {
      const [k] = await this.reviews.conditions(actor, 'k.id = ?', [conditionId]);
      if (!k) throw PLATFORM.NOT_FOUND();
      if (k.ownerId !== actor.userId) await this.projects.writable(actor, k.projectId);
      if (k.closedAt) throw PIPELINE.ALREADY_CLOSED();
      await this.reviews.close(conditionId, evidence, actor.userId, this.clock.now());
      await this.dates.conditionOver(conditionId);
      await this.audit.record({
        actorId: actor.userId,
        action: 'pipeline.condition.closed',
        subject: { kind: 'project', id: k.projectId },
        data: { conditionId },
      });
      return k.projectId;
    });
    return this.of(actor, projectId);
  }

  /** Open conditions of every project the actor sees, due first. */
  async conditions(actor: Actor): Promise<ConditionsView> {
    const scope = projectScope(actor, 'p');
    const rows = await this.reviews.conditions(actor, `k.closed_at IS NULL AND (k.owner_id = ? OR ${scope.sql})`, [
      actor.userId,
      ...scope.params,
    ]);
    return { items: rows.map((k) => conditionView(k, businessDate(this.clock.now()))) };
  }

  private async writableReview(actor: Actor, reviewId: string): Promise<{ review: ReviewRow; p: ProjectRow }> {
    const review = await this.reviews.byId(reviewId);
    if (!review) throw PLATFORM.NOT_FOUND();
    return { review, p: await this.projects.writable(actor, review.projectId) };
  }
  private async assertPeople(ids: readonly string[]): Promise<void> {
    const people = await this.directory.usersByIds([...new Set(ids)]);
    if (ids.some((id) => !people.some((u) => u.id === id && u.active)))
      throw PIPELINE.OWNER_UNKNOWN({}, [{ path: 'conditions.ownerId', code: 'UNKNOWN', message: '责任人不存在或已停用。' }]);
  }
}
