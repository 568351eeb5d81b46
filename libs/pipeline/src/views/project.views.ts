/** A project, its card, its moves and its people. */
import type { ParkCode } from '../pipeline.codes';
import type { Confidence, FilePurpose, KeyLevel, LostParty, LostReason, Nature, Origin, Secrecy, Stage, Track } from '../words';

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
  /** it went back to its lead */
  givenBackAt!: Date | null;
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
/** What one person of the team holds: what a hand-over would move. */
export class HoldingsView {
  user!: PersonView;
  active!: boolean;
  /** last day of an absence, or null */
  absentUntil!: string | null;
  projects!: number;
  leads!: number;
  /** open conditions of reviews */
  conditions!: number;
}
export class HoldingsListView {
  items!: HoldingsView[];
}
export class HandOverView {
  projects!: number;
  leads!: number;
  companies!: number;
  conditions!: number;
}
/** A paper on the project; `subjectId` = the review, opinion, condition or 非普惠事项 it belongs to. */
export class ProjectFileView {
  id!: string;
  purpose!: FilePurpose;
  subjectId!: string | null;
  name!: string;
  /** bytes */
  size!: number;
  createdBy!: PersonView;
  createdAt!: Date;
}
export class ProjectFilesView {
  items!: ProjectFileView[];
}
