/** 联审: rounds, opinions, conditions, and what a member sees through a link. */
import type { Department, ReviewOutcome, Verdict } from '../words';
import { PersonView } from './project.views';

export class OpinionView {
  id!: string;
  department!: Department;
  dueOn!: string | null;
  verdict!: Verdict | null;
  text!: string | null;
  memberName!: string | null;
  answeredAt!: Date | null;
  linkUntil!: Date | null;
  revoked!: boolean;
  overdue!: boolean;
}
export class ConditionView {
  id!: string;
  reviewId!: string;
  projectId!: string;
  projectTitle?: string;
  text!: string;
  owner!: PersonView;
  dueOn!: string;
  evidence!: string | null;
  closedAt!: Date | null;
  overdue!: boolean;
  version!: number;
}
export class ReviewView {
  id!: string;
  projectId!: string;
  round!: number;
  state!: 'open' | 'decided';
  agenda!: string | null;
  material!: string | null;
  meetingOn!: string | null;
  outcome!: ReviewOutcome | null;
  decisionNote!: string | null;
  minutes!: string | null;
  decidedAt!: Date | null;
  frozenFit!: Record<string, unknown> | null;
  opinions!: OpinionView[];
  conditions!: ConditionView[];
  version!: number;
}
export class ReviewsView {
  items!: ReviewView[];
}
/** The token is shown once; only its hash is kept. */
export class LinkView {
  path!: string;
  expiresAt!: Date;
}
export class MaterialFileView {
  id!: string;
  name!: string;
  size!: number;
}
/** All a member sees through the link. */
export class OpinionFormView {
  department!: Department;
  projectTitle!: string;
  companyName!: string;
  sheet!: { label: string; value: string }[];
  agenda!: string | null;
  material!: string | null;
  /** papers laid before the review, to be taken through the same link */
  files!: MaterialFileView[];
  meetingOn!: string | null;
  dueOn!: string | null;
  verdict!: Verdict | null;
  text!: string | null;
  memberName!: string | null;
  answeredAt!: Date | null;
}
export class ConditionsView {
  items!: ConditionView[];
}
