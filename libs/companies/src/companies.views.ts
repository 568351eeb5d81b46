import type { AccessSubject, Certainty, FactState, FollowUpKind, KindCode, TimelineKind } from './words';

/** A 认定 with the year it was given and where that is written. */
export class KindView {
  kind!: KindCode;
  year?: number | null;
  evidence?: string | null;
}

/** A contact as lists show it: phone and mail masked, the whole values only through the audited reveal. */
export class ContactView {
  id!: string;
  name!: string;
  title!: string | null;
  phoneMasked!: string | null;
  emailMasked!: string | null;
}

/** The computed fit as the record keeps it; `null` fields: not scored yet. */
export class CompanyFitSummary {
  primary!: string | null;
  secondary!: string[];
  total!: number | null;
  knownShare!: number | null;
  range!: number[] | null;
  modelVersion!: string | null;
}

/** Who works on it and where it stands; written by leads and pipeline through `CompanyStanding`. */
export class StandingView {
  ownerId!: string | null;
  ownerName!: string | null;
  ownerTeam!: string | null;
  stage!: string | null;
  stageSince!: Date | null;
  protectedUntil!: Date | null;
}

export class CompanyListItem {
  id!: string;
  name!: string;
  uscc!: string | null;
  region!: string | null;
  kinds!: KindView[];
  fit!: CompanyFitSummary;
  standing!: StandingView;
  lastFollowUpAt!: Date | null;
  nextFollowUpAt!: Date | null;
  createdAt!: Date;
  updatedAt!: Date;
  version!: number;
}

/** How many of the facts that policies ask for are settled. */
export class FactCounts {
  total!: number;
  known!: number;
  none!: number;
  unknown!: number;
}

export class CompanyView extends CompanyListItem {
  englishName!: string | null;
  aliases!: string[];
  parentGroup!: string | null;
  /** The parent's name for a 分公司, else null: a branch is not its parent. */
  branchOf!: string | null;
  description!: string | null;
  businessScope!: string | null;
  products!: string[];
  address!: string | null;
  registeredOn!: string | null;
  registeredCapital!: string | null;
  companyType!: string | null;
  contacts!: ContactView[];
  /** CompanyProfile with `none: [path]`; a path that is neither present nor in `none` is unknown. */
  profile!: Record<string, unknown>;
  facts!: FactCounts;
  /** Ids of records merged into this one; they keep resolving. */
  mergedIds!: string[];
  /** False for those who may read but not write this record. */
  editable!: boolean;
}

/** One hit of the duplicate check as the whole company may see it. `companyId` only when the reader may open it. */
export class DuplicateHitView {
  certainty!: Certainty;
  maskedName!: string;
  ownerTeam!: string | null;
  stage!: string | null;
  companyId?: string;
  /** Protected by a first report until then. */
  protectedUntil?: Date | null;
}
export class DuplicateCheckView {
  hits!: DuplicateHitView[];
}

export class FollowUpView {
  id!: string;
  companyId!: string;
  subject!: { kind: string; id: string } | null;
  kind!: FollowUpKind;
  content!: string;
  people!: string[];
  happenedAt!: Date;
  nextFollowUpAt!: Date | null;
  noNext!: boolean;
  nextPlan!: string | null;
  createdBy!: string;
  createdByName!: string | null;
  createdAt!: Date;
  version!: number;
}

export class TimelineEntryView {
  id!: string;
  kind!: TimelineKind;
  at!: Date;
  title!: string;
  body!: string | null;
  actorId!: string | null;
  actorName!: string | null;
  subject!: { kind: string; id: string } | null;
  /** The record the entry was written on, when it came in by a merge. */
  fromCompany!: string | null;
  followUpKind!: FollowUpKind | null;
  nextFollowUpAt!: Date | null;
}

export class FactView {
  path!: string;
  label!: string;
  group!: string;
  /** How the form asks: bool, number, text, date, choice, tags, by_year, list. */
  type!: string;
  unit!: string | null;
  options!: Record<string, string> | null;
  state!: FactState;
  value!: unknown;
  source!: string | null;
  date!: string | null;
  updatedAt!: Date | null;
}
export class FactHistoryView {
  path!: string;
  state!: FactState;
  value!: unknown;
  source!: string | null;
  date!: string | null;
  changedAt!: Date;
  changedBy!: string | null;
}

export class AccessView {
  subjectKind!: AccessSubject;
  subjectId!: string;
  why!: string;
}

export class AttachmentView {
  id!: string;
  name!: string;
  contentType!: string;
  size!: number;
  followUpId!: string | null;
  createdBy!: string;
  createdByName!: string | null;
  createdAt!: Date;
}

export class RevealedContactView {
  id!: string;
  name!: string;
  phone!: string | null;
  email!: string | null;
  idNumber!: string | null;
}

/** One manual correction; `live` = it counts today. */
export class FitCorrectionView {
  id!: string;
  points!: number;
  reason!: string;
  byName!: string;
  setOn!: string;
  expiresOn!: string;
  live!: boolean;
  createdAt!: Date;
  withdrawnAt!: Date | null;
  withdrawnByName!: string | null;
}
/** The total people see: computed, corrected, rounded to 5, with its grade. */
export class FitCorrectedView {
  total!: number;
  rounded!: number;
  grade!: string;
  applied!: number;
  correction!: FitCorrectionView | null;
}
