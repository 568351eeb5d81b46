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

/** Where a duplicate question comes from: any part may be missing. */
export interface DuplicateQuestion {
  name?: string;
  uscc?: string;
  phones?: string[];
}
/** A hit for code inside the house; the API shows `maskHit(hit)` instead. */
export interface DuplicateHit {
  companyId: string;
  name: string;
  uscc: string | null;
  certainty: Certainty;
  /** What matched: 'uscc' and 'phone' and 'name' (equal key) or 'near_name'. */
  by: ('uscc' | 'phone' | 'name' | 'near_name')[];
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

export interface BulkOptions {
  /** Replaces the creator's own rows: an import grants the pool only. */
  grants?: Grant[];
  /** Word for the timeline: 「导入 展会名单.xlsx」. */
  how?: string;
  /** Keeps history: an imported follow-up's author and time. */
  at?: Date;
}

export interface BulkRemoval {
  removed: string[];
  /** Kept because somebody touched it since. */
  kept: { id: string; name: string; why: 'changed' | 'followed_up' | 'granted' | 'merged' }[];
}
