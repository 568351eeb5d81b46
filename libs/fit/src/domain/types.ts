import type { DirectionCode, EvidenceField, FitPartCode, GradeCode, SubFieldCode } from '../words';

/** The part of a company profile that fit reads; every fact may be missing (= unknown unless listed in `none`). */
export interface FitFacts {
  legalForm?: string | null;
  entityKind?: string[] | null;
  activities?: string[] | null;
  isHeadCdmo?: boolean | null;
  foreignSharePct?: number | null;
  products?: FitProduct[] | null;
  projects?: { type?: string; field?: string; totalInvestmentWan?: number | null; engineeringInvestmentWan?: number | null; breakthrough?: boolean | null }[] | null;
  newFixedAssetInvestmentWan?: number | null;
  outputWan?: Record<string, number> | null;
  revenueWan?: Record<string, number> | null;
  hospitalPartners?: string[] | null;
  /** paths asked and found absent: known, and worth zero */
  none?: string[] | null;
  /** paths never asked; wins over anything present */
  unknown?: string[] | null;
}

export interface FitProduct {
  id?: string;
  kind?: string;
  modality?: string;
  drugClass?: number | null;
  isCgt?: boolean | null;
  deviceClass?: number | null;
  milestones?: { type?: string }[] | null;
  certificate?: string;
  registrationNew?: boolean | null;
  registrationDate?: string | null;
  highEnd?: boolean | null;
  importSubstitution?: boolean | null;
  specialReview?: boolean | null;
}

/** What is scored: text and facts of one company, never an id. */
export interface ScoreInput {
  name: string;
  englishName?: string | null;
  description?: string | null;
  businessScope?: string | null;
  kinds?: (string | { kind: string; year?: number | null })[] | null;
  products?: string[] | null;
  facts?: FitFacts | null;
}

/** One reason: these characters of this field gave these points by this rule. Offsets are UTF-16 units, end exclusive. */
export interface FitEvidence {
  field: EvidenceField;
  text: string;
  start: number;
  end: number;
  points: number;
  rule: string;
}

export interface DirectionScore {
  direction: DirectionCode;
  /** 0–100; null = nothing known that could tell */
  points: number | null;
  evidence: FitEvidence[];
}

export interface PartScore {
  part: FitPartCode;
  /** points given; 0 also while unknown (see `known`) */
  points: number;
  max: number;
  why: string;
  known: boolean;
}

export interface FitResult {
  modelVersion: string;
  /** null: it does not belong to 2+4, or nothing is known */
  primary: DirectionCode | null;
  secondary: DirectionCode[];
  subField: SubFieldCode | null;
  total: number;
  /** total rounded to 5, for leaders */
  rounded: number;
  grade: GradeCode;
  /** 0–1: share of the total's maxima whose facts are known */
  knownShare: number;
  /** lowest and highest total the unknown facts allow */
  range: [number, number];
  parts: PartScore[];
  /** all six, in the order of the plan */
  directions: DirectionScore[];
  /** paths of facts never asked */
  unknown: string[];
  /** three plain lines */
  reasons: string[];
  /** fit with each park, best first */
  parks: { park: string; points: number; why: string[] }[];
}
