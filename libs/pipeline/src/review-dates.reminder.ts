import { Directory } from '@crm/identity';
import { addDays, businessTime } from '@crm/platform';
import { Reminders } from '@crm/reminders';
import { Injectable } from '@nestjs/common';
import type { ProjectRow } from './data/project.row';
import { type ReviewOutcome, reviewOutcomeLabels } from './words';

const PARTS = ['meeting', 'opinions'] as const;

/** The dates of a review: the meeting, the afternoon before; the departments' opinions, on the morning they are due. */
@Injectable()
export class ReviewDates {
  constructor(
    private readonly reminders: Reminders,
    private readonly directory: Directory,
  ) {}

  /** Joins the caller's transaction. Dates are `YYYY-MM-DD`. */
  async planned(p: ProjectRow, reviewId: string, { meetingOn, opinionsDueOn }: { meetingOn?: string | null; opinionsDueOn?: string | null }): Promise<void> {
    const leads = p.teamId ? await this.directory.leadsOfTeam(p.teamId) : [];
    const name = p.secrecy === 'secret' ? (p.codeName ?? '商密项目') : p.title;
    const about = { subject: { kind: 'project', id: p.id }, link: `/projects/${p.id}?tab=review`, recipients: [...new Set([p.ownerId, ...leads])] };
    if (meetingOn) await this.reminders.set({ key: keyOf(reviewId, 'meeting'), kind: 'review_meeting', dueAt: businessTime(addDays(meetingOn, -1), '15:00'), title: `评审会 ${meetingOn}：${name}`, ...about });
    if (opinionsDueOn) await this.reminders.set({ key: keyOf(reviewId, 'opinions'), kind: 'opinions_due', dueAt: businessTime(opinionsDueOn, '09:00'), title: `部门意见今天到期：${name}`, ...about });
  }

  /** A condition of the decision, on the morning it is due; the lead hears of it when it stays open. */
  async conditionDue(projectId: string, conditionId: string, outcome: ReviewOutcome, condition: { dueOn: string; ownerId: string }): Promise<void> {
    await this.reminders.set({
      key: `pipeline.condition:${conditionId}`,
      kind: 'condition_due',
      dueAt: businessTime(condition.dueOn, '09:00'),
      title: '评审条件到期',
      body: `${reviewOutcomeLabels[outcome]}：请办结并附凭据`,
      subject: { kind: 'project', id: projectId },
      link: `/projects/${projectId}?tab=review`,
      recipients: [condition.ownerId],
      escalate: true,
    });
  }

  async conditionOver(conditionId: string): Promise<void> {
    await this.reminders.clear(`pipeline.condition:${conditionId}`);
  }

  /** Decided: nothing is waited for any more. */
  async over(reviewId: string): Promise<void> {
    for (const part of PARTS) await this.reminders.clear(keyOf(reviewId, part));
  }
}

const keyOf = (reviewId: string, part: (typeof PARTS)[number]) => `pipeline.review:${reviewId}:${part}`;
