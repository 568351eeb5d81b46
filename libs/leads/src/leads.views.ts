import type { AssignMode, ConflictState, ExportState, LeadColumn, LeadEvent, LeadIntent, LeadState, Ruling, SlaClock } from './words';

export class LeadCompanyView {
  id!: string;
  name!: string;
  uscc!: string | null;
  region!: string | null;
  direction!: string | null;
  fitTotal!: number | null;
  stage!: string | null;
}

export class LeadPersonView {
  id!: string;
  name!: string;
}

export class LeadClockView {
  clock!: SlaClock;
  startedAt!: Date;
  dueAt!: Date;
  breached!: boolean;
}

/** A lead as lists and its drawer show it. */
export class LeadView {
  id!: string;
  companyId!: string;
  company!: LeadCompanyView;
  source!: string;
  sourceLabel!: string;
  referrer!: string | null;
  note!: string | null;
  intent!: LeadIntent | null;
  state!: LeadState;
  pool!: LeadPersonView;
  ownerId!: string | null;
  owner!: LeadPersonView | null;
  teamId!: string | null;
  team!: LeadPersonView | null;
  wantedPark!: string | null;
  wantedAreaM2!: number | null;
  /** YYYY-MM-DD: when the sheet says it was reported */
  reportedOn!: string | null;
  ownedAt!: Date | null;
  lastTouchAt!: Date | null;
  nextFollowUpAt!: Date | null;
  recycleAt!: Date | null;
  protectedUntil!: Date | null;
  discardReason!: string | null;
  projectId!: string | null;
  importId!: string | null;
  /** running SLA clocks, nearest first */
  clocks!: LeadClockView[];
  createdAt!: Date;
  updatedAt!: Date;
  version!: number;
  allowedEvents!: LeadEvent[];
}

export class LeadHistoryItem {
  id!: string;
  event!: string;
  fromState!: LeadState | null;
  toState!: LeadState;
  by!: string | null;
  fromOwner!: string | null;
  toOwner!: string | null;
  reason!: string | null;
  at!: Date;
}

export class PoolView {
  id!: string;
  name!: string;
  openToAll!: boolean;
  teams!: LeadPersonView[];
  dailyQuota!: number;
  cooldownDays!: number;
  recycleWorkdays!: number;
  warnWorkdays!: number;
  active!: boolean;
  /** leads waiting to be claimed */
  waiting!: number;
  version!: number;
}

/** How much one may still claim. */
export class HoldingView {
  holding!: number;
  cap!: number;
  claimedToday!: number;
}

/** Working days of each clock. */
export class SlaLimitsView {
  answer!: number;
  screening!: number;
  feedback!: number;
  note!: number;
}

export class SlaBreachView {
  leadId!: string;
  clock!: SlaClock;
  startedAt!: Date;
  dueAt!: Date;
  metAt!: Date | null;
  /** working days late, so far or when it was met */
  lateWorkdays!: number;
  companyId!: string;
  companyName!: string;
  owner!: LeadPersonView | null;
  team!: LeadPersonView | null;
}

export class ConflictView {
  id!: string;
  companyId!: string;
  /** masked for those who may not see the company */
  companyName!: string;
  leadId!: string | null;
  state!: ConflictState;
  claimant!: LeadPersonView;
  claimantTeam!: string | null;
  holder!: LeadPersonView | null;
  holderTeam!: string | null;
  firstReportedAt!: Date | null;
  protectedUntil!: Date | null;
  lastTouchAt!: Date | null;
  evidence!: string;
  ruling!: Ruling | null;
  reason!: string | null;
  ruledBy!: string | null;
  ruledAt!: Date | null;
  createdAt!: Date;
  version!: number;
  allowedEvents!: string[];
}

export class AssignRuleView {
  id!: string;
  position!: number;
  name!: string;
  direction!: string | null;
  park!: string | null;
  source!: string | null;
  mode!: AssignMode;
  people!: LeadPersonView[];
  active!: boolean;
  version!: number;
}

export class SavedLeadView {
  id!: string;
  name!: string;
  /** query string of the list */
  query!: string;
}

export class LeadExportView {
  id!: string;
  format!: 'xlsx' | 'csv';
  state!: ExportState;
  rows!: number;
  /** what the file holds: a lead who approves sees it */
  columns!: LeadColumn[];
  filter!: Record<string, unknown>;
  requestedBy!: LeadPersonView;
  decidedBy!: LeadPersonView | null;
  createdAt!: Date;
  allowedEvents!: string[];
}

/** What became of each record of a bulk command. */
export class BulkItemView {
  id!: string;
  ok!: boolean;
  code!: string | null;
  detail!: string | null;
}

export class BulkView {
  done!: number;
  failed!: number;
  items!: BulkItemView[];
}
