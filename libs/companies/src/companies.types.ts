import type { AccessSubject, Certainty, FollowUpKind, KindCode } from './words';

/** JSON as a stored profile holds it. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
/** CompanyProfile (see @crm/policy) with `none: [path]` instead of `unknown`. */
export interface StoredProfile {
  none?: string[];
  [key: string]: unknown;
}

export interface NewContact {
  name: string;
  title?: string;
  /** As written: several forms are read; kept as E.164 when it is a phone number, else as typed. */
  phone?: string;
  email?: string;
  idNumber?: string;
}
export interface NewKind {
  kind: KindCode;
  year?: number;
  evidence?: string;
}

/** What a new 企业 may carry. Only the name is needed. */
export interface NewCompany {
  name: string;
  uscc?: string;
  englishName?: string;
  aliases?: string[];
  parentGroup?: string;
  description?: string;
  businessScope?: string;
  products?: string[];
  kinds?: (KindCode | NewKind)[];
  contacts?: NewContact[];
  profile?: StoredProfile;
  address?: string;
  /** YYYY-MM-DD */
  registeredOn?: string;
  registeredCapital?: string;
  companyType?: string;
}

/** Merge patch (RFC 7396): null removes. `source` and `date` belong to the facts changed in `profile`. */
export type CompanyPatch = { [K in Exclude<keyof NewCompany, 'contacts' | 'name'>]?: NewCompany[K] | null } & {
  name?: string;
  source?: string;
  /** YYYY-MM-DD: when the fact was true or told. */
  date?: string;
};

export interface NewFollowUp {
  kind: FollowUpKind;
  content: string;
  happenedAt: Date;
  nextFollowUpAt?: Date;
  noNext?: boolean;
  nextPlan?: string;
  people?: string[];
  subject?: { kind: string; id: string };
}

export interface Grant {
  subjectKind: AccessSubject;
  subjectId: string;
  /** Why the row stands: 'creator', 'owner', 'collaborator', 'pool', 'project' … one row per reason. */
  why: string;
}

/** What is known of a company when asking whether it is there already; any part may be missing. */
export interface DuplicateQuestion {
  name?: string;
  uscc?: string;
  phones?: string[];
}
/** A hit for code inside the house; the API shows `shownHit(hit)` instead. */
export interface DuplicateHit {
  companyId: string;
  name: string;
  maskedName: string;
  /** Whether the asking actor may open it. */
  visible: boolean;
  certainty: Certainty;
  /** The strongest thing that matched. */
  by: 'uscc' | 'phone' | 'name' | 'alias' | 'near_name';
  ownerId: string | null;
  ownerTeamId: string | null;
  ownerTeam: string | null;
  stage: string | null;
  protectedUntil: Date | null;
}

/** Where a company stands, written by leads and pipeline in their own transaction. Absent keys stay. */
export interface Standing {
  ownerId?: string | null;
  ownerTeamId?: string | null;
  stage?: string | null;
  stageSince?: Date | null;
  protectedUntil?: Date | null;
}

export interface CreateOptions {
  /** Rows instead of the creator's own; an import grants the pool only. */
  grants?: Grant[];
  /** The team it stands with from the start. */
  ownerTeamId?: string | null;
  /** What the timeline says: 「导入 展会名单.xlsx」. */
  how?: string;
  /** When it was entered, for records older than this product; now when missing. */
  at?: Date;
  /** Scoring and matching start this much later: an import lets its own writing go first. */
  computeDelayMs?: number;
  /** What made it, kept in the audit: {kind: 'import', id}. */
  origin?: { kind: string; id: string };
}

export interface BulkRemoval {
  removed: string[];
  /** Kept because somebody touched it since. */
  kept: { id: string; reason: 'changed' | 'followed_up' | 'granted' | 'merged' }[];
}

/** A follow-up that happened before this product, with its true author. */
export interface PastFollowUp extends NewFollowUp {
  companyId: string;
  authorId: string;
}
