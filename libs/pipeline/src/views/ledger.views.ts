/** The small ledgers on a project: 批示, 需协调事项, milestones, yearly figures, 流转. */
import type { CoordinationKind, EscalationLevel, Metric, MilestoneKind, Stage } from '../words';
import { PersonView } from './project.views';

export class InstructionView {
  id!: string;
  projectId!: string;
  projectTitle?: string;
  kind!: 'instruction' | 'attention';
  author!: PersonView;
  text!: string;
  givenOn!: string;
  unit!: string | null;
  dueOn!: string | null;
  feedback!: string | null;
  feedbackAt!: Date | null;
  closedAt!: Date | null;
  overdue!: boolean;
  version!: number;
}
export class InstructionsView {
  items!: InstructionView[];
}
export class CoordinationView {
  id!: string;
  projectId!: string;
  projectTitle?: string;
  kind!: CoordinationKind;
  text!: string;
  ownerUnit!: string;
  dueOn!: string | null;
  level!: EscalationLevel;
  result!: string | null;
  closedAt!: Date | null;
  overdue!: boolean;
  createdAt!: Date;
  version!: number;
}
export class CoordinationsView {
  items!: CoordinationView[];
}
export class MilestoneView {
  kind!: MilestoneKind;
  plannedOn!: string | null;
  actualOn!: string | null;
  amountWan!: number | null;
  evidence!: string | null;
}
export class ActualView {
  metric!: Metric;
  year!: number;
  value!: number;
  evidence!: string | null;
}
export class DeliveryRowView {
  metric!: Metric;
  promised!: number | null;
  actual!: number | null;
  year!: number | null;
  share!: number | null;
  evidence!: string | null;
  short!: boolean;
}
export class DeliveryView {
  milestones!: MilestoneView[];
  actuals!: ActualView[];
  rows!: DeliveryRowView[];
}
export class ReferralView {
  id!: string;
  projectId!: string;
  projectTitle?: string;
  fromJurisdiction!: string;
  toJurisdiction!: string;
  reason!: string;
  /** what the asked side may judge by before it knows the name */
  direction!: string | null;
  investmentWan!: number | null;
  areaM2!: number | null;
  stage!: Stage;
  state!: 'proposed' | 'accepted' | 'declined';
  proposedBy!: PersonView;
  answeredBy!: PersonView | null;
  createdAt!: Date;
  answeredAt!: Date | null;
}
export class ReferralsView {
  items!: ReferralView[];
}
