import type { CompanyFitSummary, ContactView, FactCounts, FollowUpView, StandingView } from '@crm/companies';
import type {
  CollaboratorView,
  ComplianceItemView,
  CoordinationView,
  DeliveryView,
  InstructionView,
  PackageView,
  ProjectFileView,
  ProjectListItem,
  ProjectView,
  ReferralView,
  ReviewView,
  StageLogView,
} from '@crm/pipeline';

/** The company behind the project, when the reader may open it. */
export class OverviewCompany {
  id!: string;
  name!: string;
  uscc!: string | null;
  kinds!: { kind: string; year?: number | null }[];
  fit!: CompanyFitSummary;
  facts!: FactCounts;
  contacts!: ContactView[];
  standing!: StandingView;
}
export class OverviewHold {
  holdId!: string;
  unitId!: string;
  code!: string;
  park!: string;
  areaM2!: number;
  state!: string;
  until!: Date;
}
export class OverviewLease {
  id!: string;
  park!: string;
  startsOn!: string;
  endsOn!: string;
  areaM2!: number;
  rentFenPerM2Day!: number | null;
}
/** 政策测算（非承诺）, both ways of landing. */
export class OverviewPolicy {
  landing!: 'now' | 'assumed';
  asOf!: string;
  bestWan!: number | null;
  upperWan!: number | null;
  needsInfoUpperWan!: number | null;
  eligible!: number;
  needsInfo!: number;
  nextQuestions!: { path: string; question: string; unlocksWan: number }[];
}
export class OverviewValuePart {
  part!: string;
  label!: string;
  points!: number | null;
  max!: number;
}
/** 项目价值, 落地可行 and the field of the 2×2. */
export class OverviewJudgement {
  /** points 0–100 over what is known, null = nothing known */
  value!: { points: number | null; knownShare: number; parts: OverviewValuePart[] };
  outlook!: { light: 'green' | 'amber' | 'red'; why: string[] };
  quadrant!: 'push' | 'grow' | 'choose' | 'watch' | null;
}
/** Everything about one project in one answer. */
export class ProjectOverviewView {
  project!: ProjectView;
  log!: StageLogView;
  company!: OverviewCompany | null;
  followUps!: FollowUpView[];
  holds!: OverviewHold[];
  leases!: OverviewLease[];
  policy!: OverviewPolicy | null;
  /** null for those outside the team: operators */
  judgement!: OverviewJudgement | null;
  reviews!: ReviewView[];
  packages!: PackageView[];
  compliance!: ComplianceItemView[];
  instructions!: InstructionView[];
  coordinations!: CoordinationView[];
  delivery!: DeliveryView;
  collaborators!: CollaboratorView[];
  referrals!: ReferralView[];
  files!: ProjectFileView[];
  /** Other projects of the same company in sight. */
  siblings!: ProjectListItem[];
}
