import type { JurisdictionCode, ParkCode } from './pipeline.codes';
import type { SheetTexts } from './domain/sheet';
import type {
  Confidence,
  Department,
  KeyLevel,
  LostParty,
  LostReason,
  Nature,
  Origin,
  PackageKind,
  ReviewOutcome,
  Secrecy,
  Stage,
  Track,
  Verdict,
} from './words';

/** Money in 万元, area in ㎡. Blank = unknown. */
export interface Expected {
  investmentWan?: number | null;
  fixedInvestmentWan?: number | null;
  outputWan?: number | null;
  taxWan?: number | null;
  headcount?: number | null;
  areaM2?: number | null;
}
/** What a project asks of rooms; the same body as `POST space/match`. */
export interface Demand {
  areaMinM2?: number | null;
  areaMaxM2?: number | null;
  parks?: ParkCode[];
  use?: 'rd' | 'pilot' | 'production' | 'lab' | 'office' | 'animal_lab' | null;
  storeyHeightMinM?: number | null;
  clearHeightMinM?: number | null;
  floorLoadMinKnM2?: number | null;
  powerMinKva?: number | null;
  dualPower?: boolean | null;
  steam?: boolean | null;
  effluentM3Day?: number | null;
  cleanroom?: 'A' | 'B' | 'C' | 'D' | null;
  biosafety?: 1 | 2 | 3 | null;
  hazardClassA?: boolean | null;
  coldStore?: boolean | null;
  neededFrom?: string | null;
  budgetFenPerM2Day?: number | null;
  contiguous?: boolean | null;
}
/** First opinions and notes the gates read, each a sentence. */
export interface Notes {
  prohibitedListNote?: string | null;
  safetyNote?: string | null;
  spaceOpinion?: string | null;
  landDecision?: string | null;
  lowFitReason?: string | null;
}
export interface Licence {
  issuedOn?: string | null;
  address?: string | null;
  capitalWan?: number | null;
  jurisdiction?: JurisdictionCode | null;
  uscc?: string | null;
}
export interface Landing {
  leaseContractOn?: string | null;
  firstRentOn?: string | null;
  handoverOn?: string | null;
  landContractOn?: string | null;
  constructionPermitNo?: string | null;
  operatingLicenceNo?: string | null;
  firstInvoiceOn?: string | null;
  eiaAcceptanceNo?: string | null;
}
interface Facts extends Notes {
  title?: string;
  track?: Track;
  parks?: ParkCode[];
  direction?: string | null;
  subField?: string | null;
  nature?: Nature | null;
  origin?: Origin | null;
  confidence?: Confidence | null;
  keyLevel?: KeyLevel | null;
  secrecy?: Secrecy;
  codeName?: string | null;
  summary?: string | null;
  nextDueOn?: string | null;
  expected?: Expected;
  demand?: Demand | null;
  sheet?: SheetTexts;
  licence?: Licence;
  landing?: Landing;
}
export interface NewProject extends Facts {
  companyId: string;
  source?: string | null;
  leadId?: string | null /** when it entered screening, for history brought in; not in the future */;
  enteredAt?: Date;
}
/** Merge patch; `ownerId` changes hands and needs a lead. */
export interface ProjectPatch extends Facts {
  ownerId?: string;
}
export interface MoveInput {
  to: Stage;
  reason?: string | null;
  note?: string | null;
  lostBy?: LostParty | null;
  competitor?: string | null;
  movedAt?: Date;
}
export interface NewReview {
  agenda?: string | null;
  material?: string | null;
  meetingOn?: string | null;
  departments?: Department[];
  opinionsDueOn?: string | null;
}
export interface ReviewDecision {
  outcome: ReviewOutcome;
  note?: string | null;
  minutes?: string | null;
  conditions?: { text: string; ownerId?: string; dueOn: string }[];
}
export interface OpinionAnswer {
  verdict: Verdict;
  text: string;
  memberName?: string | null;
}
export interface PackageInputs {
  kind?: PackageKind;
  roomIds?: string[];
  risks?: string[];
  requests?: { ask: string; answer?: string; owner?: string; dueOn?: string | null }[];
  commitments?: { by: string; what: string; dueOn?: string | null }[];
  services?: string[];
  plan?: { step: string; owner?: string; dueOn?: string | null }[];
  contact?: { name: string; phone?: string | null } | null;
  showTotal?: boolean;
  landing?: 'now' | 'assumed';
}
/** Whether a project still goes on. */
export const standings = ['open', 'paused', 'lost'] as const;
export type Standing = (typeof standings)[number];
export interface ProjectFilter {
  limit?: number;
  cursor?: string;
  sort?: string;
  total?: boolean;
  q?: string;
  kind?: string;
  stage?: string;
  owner?: string;
  team?: string;
  direction?: string;
  park?: string;
  source?: string;
  track?: string;
  company?: string;
  cohortFrom?: string;
  cohortTo?: string;
  reached?: Stage;
  /** Furthest stage exactly, where `reached` says this or a later one. */
  furthest?: Stage;
  /** Ever in this very stage. */
  entered?: Stage;
  /** Ever left this stage. */
  left?: Stage;
  /** Still going, paused or lost. */
  standing?: Standing;
  /** The end of this business day instead of now, for the cohort filters. */
  asOf?: string;
  confidence?: string;
  keyLevel?: string;
  only?: 'stalled' | 'overdue' | 'no_plan' | 'mine' | 'key';
}
export type { LostReason };
