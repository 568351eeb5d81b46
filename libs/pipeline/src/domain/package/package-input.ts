/** What a package is made of: figures as the screens read them, gathered by package.sources.ts. */
import type { PackageKind } from '../../words';

/** A floor of the excerpt, rooms from left to right, width by area. */
export interface PlanFloor {
  name: string;
  units: { code: string; areaM2: number; state: 'mine' | 'free' | 'taken' }[];
}
export interface PackageRoom {
  code: string;
  park: string;
  building: string;
  floor: string;
  areaM2: number;
  rentFenPerM2Day: number | null;
  facts: { label: string; value: string }[];
  /** when it can be had, in words: 现房, 已预留, 已签租约, 2027-03-01 起 */
  available: string;
  reasons: string[];
  misses: string[];
}
/** Excerpt of the stacking plan: one building with the offered rooms marked. */
export interface PackagePlan {
  title: string;
  floors: PlanFloor[];
}
export type PolicyStatus = 'eligible' | 'needs_info' | 'not_eligible' | 'not_in_force' | 'draft';
export interface PackagePolicy {
  /** where the text stands in its document */
  clause: string;
  title: string;
  document: string;
  department: string | null;
  status: PolicyStatus;
  amountKind: string;
  amountWan: number | null;
  upperWan: number | null;
  arithmetic: string | null;
  need: string[];
  ask: string[];
}
export interface PackageEstimate {
  asOf: string;
  landing: 'now' | 'assumed';
  catalogueVersion: string;
  items: PackagePolicy[];
  /** year and company limits that cut something, in words */
  cuts: string[];
  bestWan: number | null;
  upperWan: number | null;
  needsInfoUpperWan: number | null;
}
export interface PackageInput {
  kind: PackageKind;
  versionNo: number;
  on: string;
  approved: boolean;
  parkTeam: string;
  watermark: string | null;
  companyName: string;
  projectTitle: string;
  headline: { label: string; value: string }[];
  sheet: { no: number; label: string; value: string }[];
  promises: { label: string; value: string }[];
  risks: string[];
  rooms: PackageRoom[];
  plans: PackagePlan[];
  policy: PackageEstimate | null;
  requests: { ask: string; answer: string; owner: string; dueOn: string | null }[];
  commitments: { by: string; what: string; dueOn: string | null }[];
  nonUniversal: { text: string; opinions: { department: string; text: string; hasPaper: boolean }[] }[];
  services: string[];
  plan: { step: string; owner: string; dueOn: string | null }[];
  contact: { name: string; phone: string | null } | null;
  showTotal: boolean;
}
