/** One indicator: 目标 · 实绩 · 其中招商新增 · 储备可贡献; `confirmed` false shows 「口径待主管部门确认」. */
export class IndicatorView {
  id!: string;
  code!: string;
  name!: string;
  unit!: string;
  target!: number | null;
  actual!: number | null;
  actualOn!: string | null;
  fromRecruiting!: number | null;
  reserve!: number | null;
  rule!: string;
  evidence!: string;
  evidenceMissing!: number | null;
  confirmed!: boolean;
  progress!: number | null;
  version!: number;
}

export class TargetSetView {
  id!: string;
  code!: string;
  name!: string;
  jurisdiction!: string;
  startsOn!: string;
  endsOn!: string;
  note!: string;
  state!: 'closed' | 'waiting' | 'running';
  timeProgress!: number;
  indicators!: IndicatorView[];
}

export class TargetSetList {
  asOf!: Date;
  items!: TargetSetView[];
}

export class DeliveryDrills {
  registered!: string;
  landed!: string;
  inProduction!: string;
}

/** Signed projects of one track: promised against actual. Rates 0 to 1, null where nothing was promised or is due. */
export class DeliveryTrackView {
  track!: string;
  signed!: number;
  registered!: number;
  landed!: number;
  inProduction!: number;
  agreedWan!: number;
  unknownAgreed!: number;
  paidInWan!: number;
  paidInProjects!: number;
  due!: number;
  kept!: number;
  landingRate!: number | null;
  startRate!: number | null;
  fundingRate!: number | null;
  fulfilmentRate!: number | null;
  drill!: string;
  drills!: DeliveryDrills;
}

/** One measure over the projects that have both the promise and a year's figure. */
export class PromiseView {
  metric!: string;
  projects!: number;
  promised!: number;
  actual!: number;
  without!: number;
  evidenceMissing!: number;
  share!: number | null;
}

export class DeliveryReportView {
  asOf!: Date;
  method!: string;
  tracks!: DeliveryTrackView[];
  promises!: PromiseView[];
}

export class TeamMetricView {
  metric!: string;
  target!: number | null;
  actual!: number;
  count!: number;
  progress!: number | null;
  drill!: string;
}

export class TeamTargetView {
  teamId!: string;
  team!: string;
  jurisdiction!: string;
  metrics!: TeamMetricView[];
}

export class TeamTargetsView {
  asOf!: Date;
  year!: number;
  timeProgress!: number;
  teams!: TeamTargetView[];
}

/** Money in 万元, computed, never a promise. */
export class PolicyReportView {
  asOf!: Date;
  method!: string;
  companies!: number;
  matched!: number;
  eligible!: number;
  open!: number;
  bestWan!: number;
  upperWan!: number;
  needsInfoWan!: number;
  /** The list of all of them, then of each outcome. */
  drill!: string;
  drills!: PolicyDrillsView;
}

export class PolicyDrillsView {
  matched!: string;
  eligible!: string;
  open!: string;
}
