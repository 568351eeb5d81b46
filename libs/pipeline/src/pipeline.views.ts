import type { ParkCode } from './pipeline.codes';
import type {
  BoardKind,
  Confidence,
  CoordinationKind,
  Department,
  EscalationLevel,
  KeyLevel,
  LostParty,
  LostReason,
  MilestoneKind,
  Metric,
  Nature,
  Origin,
  PackageKind,
  PackageState,
  ReviewOutcome,
  Secrecy,
  Stage,
  TargetStep,
  Track,
  Verdict,
} from './words';

export class PersonView {
  id!: string;
  name!: string;
}
export class ExpectedView {
  investmentWan!: number | null;
  fixedInvestmentWan!: number | null;
  outputWan!: number | null;
  taxWan!: number | null;
  headcount!: number | null;
  areaM2!: number | null;
}
/** A card and a table row. */
export class ProjectListItem {
  id!: string;
  title!: string; /** the real name is covered: a code name stands in `title` and `companyName` */
  covered!: boolean;
  companyId!: string | null;
  companyName!: string;
  companyKinds!: string[];
  direction!: string | null;
  subField!: string | null;
  stage!: Stage;
  stageEnteredAt!: Date;
  track!: Track;
  resumeStage!: Stage | null;
  owner!: PersonView;
  teamId!: string | null;
  teamName!: string | null;
  parks!: ParkCode[];
  source!: string | null;
  confidence!: Confidence | null;
  keyLevel!: KeyLevel | null;
  secrecy!: Secrecy;
  expected!: ExpectedView;
  demandAreaM2!: number | null;
  nextFollowUpAt!: Date | null;
  nextPlan!: string | null;
  nextDueOn!: string | null; /** days without an act beyond the stage's norm */
  stalledDays!: number | null; /** days beyond the norm of the stage */
  overStayDays!: number | null;
  daysInStage!: number;
  lostReason!: LostReason | null;
  competitor!: string | null;
  enteredAt!: Date;
  updatedAt!: Date;
  version!: number;
}
export class ProjectPage {
  items!: ProjectListItem[];
  nextCursor!: string | null;
  total?: number;
}
export class BoardColumnView {
  stage!: Stage;
  count!: number;
  investmentWan!: number;
  items!: ProjectListItem[];
  nextCursor!: string | null;
}
export class BoardCountsView {
  leader!: number;
  specialised!: number;
  service!: number;
  all!: number;
}
export class BoardSummaryView {
  active!: number;
  investmentWan!: number;
  weightedWan!: number;
  demandAreaM2!: number;
  stalled!: number;
  overdue!: number;
  paused!: number;
  lostThisQuarter!: number;
}
export class BoardView {
  kind!: BoardKind;
  columns!: BoardColumnView[];
  summary!: BoardSummaryView;
  kinds!: BoardCountsView;
}

export class AllowedMoveView {
  to!: Stage;
  kind!: 'forward' | 'repeat' | 'back' | 'pause' | 'lose' | 'resume'; /** PATCH paths or records still missing */
  missing!: string[];
}
export class GapView {
  path!: string;
  message!: string;
}
export class GateView {
  to!: Stage;
  gaps!: GapView[];
}
export class SheetRowView {
  no!: number;
  label!: string;
  starred!: boolean;
  known!: boolean;
  paths!: string[];
  value!: string;
}
export class ProjectView extends ProjectListItem {
  codeName!: string | null;
  leadId!: string | null;
  nature!: Nature | null;
  origin!: Origin | null;
  summary!: string | null;
  sheet!: Record<string, string | null>;
  sheetRows!: SheetRowView[];
  sheetKnown!: number;
  prohibitedListNote!: string | null;
  safetyNote!: string | null;
  spaceOpinion!: string | null;
  landDecision!: string | null;
  lowFitReason!: string | null;
  demand!: Record<string, unknown> | null;
  licence!: Record<string, unknown>;
  landing!: Record<string, unknown>;
  frozenFit!: Record<string, unknown> | null;
  lostBy!: LostParty | null;
  allowedMoves!: AllowedMoveView[]; /** stages a lead may force with a reason; empty for others */
  forcedMoves!: Stage[]; /** the gate in front of the project */
  nextGate!: GateView | null; /** what its entry into screening still owes */
  entryGaps!: GapView[];
  probability!: number;
  ladder!: string;
  editable!: boolean;
  createdAt!: Date;
}
export class StageLogEntryView {
  id!: string;
  from!: Stage | null;
  to!: Stage;
  by!: string | null;
  byName!: string | null;
  movedAt!: Date;
  recordedAt!: Date;
  spentDays!: number | null;
  reason!: string | null;
  note!: string | null;
  forced!: boolean;
  undone!: boolean;
}
export class StageLogView {
  items!: StageLogEntryView[]; /** days per stage over the whole life */
  timeInStages!: Record<string, number>;
}
export class MoveView {
  project!: ProjectView; /** until when the move may be undone */
  undoUntil!: Date;
  logId!: string;
}
export class ConvertView {
  projectId!: string;
}
export class CollaboratorView {
  user!: PersonView;
  teamName!: string | null;
  knows!: boolean;
  addedBy!: string;
  createdAt!: Date;
}
export class CollaboratorsView {
  items!: CollaboratorView[];
}
export class CreatedView {
  id!: string;
}

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
/** All a member sees through the link. */
export class OpinionFormView {
  department!: Department;
  projectTitle!: string;
  companyName!: string;
  sheet!: { label: string; value: string }[];
  agenda!: string | null;
  material!: string | null;
  meetingOn!: string | null;
  dueOn!: string | null;
  verdict!: Verdict | null;
  text!: string | null;
  memberName!: string | null;
  answeredAt!: Date | null;
}

export class PackageView {
  id!: string;
  projectId!: string;
  kind!: PackageKind;
  versionNo!: number;
  state!: PackageState;
  ready!: boolean;
  failed!: boolean;
  renderMs!: number | null;
  createdBy!: PersonView;
  createdAt!: Date;
  approvedAt!: Date | null;
  approvedBy!: PersonView | null;
  model?: Record<string, unknown>;
  version!: number;
}
export class PackagesView {
  items!: PackageView[];
}
export class PlanLinkView {
  id!: string;
  expiresAt!: Date;
  revokedAt!: Date | null;
  opened!: number;
  lastOpenedAt!: Date | null;
  createdAt!: Date;
}
export class PlanLinksView {
  items!: PlanLinkView[];
}
export class PublicPlanView {
  title!: string;
  subtitle!: string;
  dateLine!: string;
  foot!: string;
  expiresAt!: Date;
  sections!: { title: string; blocks: Record<string, unknown>[] }[];
}
export class ComplianceOpinionView {
  department!: Department;
  text!: string;
  paper!: string;
  givenBy!: string;
  at!: Date;
}
export class ComplianceItemView {
  id!: string;
  text!: string;
  missing!: Department[];
  opinions!: ComplianceOpinionView[];
}
export class ComplianceView {
  items!: ComplianceItemView[];
}

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
export class ConditionsView {
  items!: ConditionView[];
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
  state!: 'proposed' | 'accepted' | 'declined';
  proposedBy!: PersonView;
  createdAt!: Date;
  answeredAt!: Date | null;
}
export class ReferralsView {
  items!: ReferralView[];
}
export class HandOverView {
  projects!: number;
  leads!: number;
  companies!: number;
  conditions!: number;
}

export class TargetListView {
  id!: string;
  name!: string;
  purpose!: string | null;
  owner!: PersonView;
  dueOn!: string | null;
  closedAt!: Date | null;
  companies!: number;
  contacted!: number;
  visited!: number;
  projects!: number;
  version!: number;
}
export class TargetListsView {
  items!: TargetListView[];
}
export class TargetView {
  companyId!: string;
  companyName!: string;
  direction!: string | null;
  fitTotal!: number | null;
  subField!: string | null;
  note!: string | null;
  step!: TargetStep;
  lastFollowUpAt!: Date | null;
  projectId!: string | null;
  stage!: Stage | null;
  owner!: PersonView | null;
}
export class TargetListDetailView extends TargetListView {
  items!: TargetView[];
}
export class ChainLinkView {
  code!: string;
  label!: string;
  state!: 'has' | 'pursues' | 'lacks';
  landed!: number;
  open!: number;
  companies!: { id: string; projectId: string; name: string; stage: Stage }[];
}
export class ChainDirectionView {
  direction!: string;
  links!: ChainLinkView[];
  unplaced!: number;
}
export class ChainMapView {
  directions!: ChainDirectionView[];
}
