export class LedgerRowView {
  id!: string;
  no!: number;
  title!: string;
  investor!: string;
  direction!: string | null;
  nature!: string | null;
  origin!: string | null;
  investmentYi!: number | null;
  fixedInvestmentYi!: number | null;
  site!: string | null;
  areaM2!: number | null;
  outputWan!: number | null;
  taxWan!: number | null;
  stage!: string;
  weekProgress!: string | null;
  weekProgressEdited!: boolean;
  lastWeekProgress!: string | null;
  problem!: string | null;
  coordination!: string | null;
  next!: string | null;
  leaderInCharge!: string | null;
  unit!: string | null;
  person!: string | null;
  firstReportedOn!: string | null;
  enteredOn!: string;
  remark!: string | null;
}

/** The 台账 of a week, Monday to Sunday. */
export class LedgerView {
  asOf!: Date;
  from!: string;
  to!: string;
  rows!: LedgerRowView[];
}

/** A file of a report: ordered, then made by a job. */
export class ReportFileView {
  id!: string;
  kind!: 'weekly' | 'monthly' | 'ledger' | 'sheet';
  format!: 'xlsx' | 'pdf';
  title!: string;
  fromOn!: string;
  toOn!: string;
  issueId!: string | null;
  projectId!: string | null;
  state!: 'queued' | 'ready' | 'failed';
  createdAt!: Date;
  readyAt!: Date | null;
}

export class ReportFileList {
  items!: ReportFileView[];
  nextCursor!: string | null;
  total?: number;
}

/** 周报 or 月报 in a list. */
export class IssueRowView {
  id!: string;
  kind!: 'weekly' | 'monthly';
  scope!: string;
  startsOn!: string;
  endsOn!: string;
  state!: 'draft' | 'signed' | 'closed';
  signedBy!: string | null;
  signedAt!: Date | null;
  version!: number;
}

export class IssueListView {
  items!: IssueRowView[];
}

export class PageRowView {
  label!: string;
  count!: number;
  before!: number;
  year!: number;
  moneyWan!: number | null;
  yearMoneyWan!: number | null;
  rule!: string;
  drill!: string | null;
}

export class CoordinationRowView {
  project!: string;
  kind!: string;
  text!: string;
  unit!: string;
  dueOn!: string | null;
  level!: string;
  overdue!: boolean;
}

export class ParkRowView {
  name!: string;
  units!: number;
  totalM2!: number;
  vacantM2!: number;
  occupancyPercent!: number | null;
  waleYears!: number | null;
  expiringM2!: number;
}

export class TeamRowView {
  team!: string;
  entered!: number;
  signed!: number;
  registered!: number;
  landed!: number;
  inProduction!: number;
  followUps!: number;
}

export class FunnelRowView {
  stage!: string;
  reached!: number;
  here!: number;
  paused!: number;
  lost!: number;
  conversion!: number | null;
  medianDays!: number | null;
}

/** What a report of a period says, in its order. */
export class IssueModelView {
  kind!: 'weekly' | 'monthly';
  from!: string;
  to!: string;
  scope!: string;
  timeProgress!: number;
  note!: string;
  page!: PageRowView[];
  key!: LedgerRowView[];
  coordination!: CoordinationRowView[];
  parks!: ParkRowView[];
  teams!: TeamRowView[];
  funnel!: FunnelRowView[];
  funnelRule!: string;
}

/** One report with its figures: frozen, or of this moment while it is a draft. */
export class IssueView extends IssueRowView {
  note!: string;
  model!: IssueModelView;
  maySign!: boolean;
  asOf!: Date;
  files!: ReportFileView[];
}
