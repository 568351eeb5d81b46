import type { CompanyFitSummary, ContactView, FactCounts, FollowUpView, StandingView } from '@crm/companies';
import type {
  CollaboratorView,
  ComplianceItemView,
  CoordinationView,
  DeliveryView,
  InstructionView,
  PackageView,
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
/** Everything about one project in one answer. */
export class ProjectOverviewView {
  project!: ProjectView;
  log!: StageLogView;
  company!: OverviewCompany | null;
  followUps!: FollowUpView[];
  holds!: OverviewHold[];
  leases!: OverviewLease[];
  policy!: OverviewPolicy | null;
  reviews!: ReviewView[];
  packages!: PackageView[];
  compliance!: ComplianceItemView[];
  instructions!: InstructionView[];
  coordinations!: CoordinationView[];
  delivery!: DeliveryView;
  collaborators!: CollaboratorView[];
  referrals!: ReferralView[];
  /** Other projects of the same company in sight. */
  siblings!: ProjectListItem[];
}
