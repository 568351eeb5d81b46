/** One bar of a funnel; `drill` opens exactly the projects counted as reached. */
export class FunnelStageView {
  stage!: string;
  entered!: number;
  reached!: number;
  here!: number;
  paused!: number;
  lost!: number;
  conversion!: number | null;
  medianDays!: number | null;
  p90Days!: number | null;
  drill!: string;
}

/** The funnel of one group. */
export class FunnelGroupView {
  key!: string;
  label!: string;
  stages!: FunnelStageView[];
}

/** A funnel with the moment it is true for and its counting rule. */
export class FunnelView {
  asOf!: Date;
  from!: string;
  to!: string;
  method!: string;
  stages!: FunnelStageView[];
  groups!: FunnelGroupView[];
}

/** Open projects of one stage, weighted twice. Money in 万元. */
export class ForecastStageView {
  stage!: string;
  count!: number;
  investmentWan!: number;
  unknownInvestment!: number;
  probability!: number;
  weightedWan!: number;
  measured!: number | null;
  measuredWan!: number | null;
  drill!: string;
}

export class ForecastView {
  asOf!: Date;
  method!: string;
  stages!: ForecastStageView[];
  totalWan!: number;
  weightedWan!: number;
  measuredWan!: number | null;
}

export class StageTimeView {
  stage!: string;
  n!: number;
  medianDays!: number | null;
  p90Days!: number | null;
}

export class StageTimesView {
  asOf!: Date;
  from!: string;
  to!: string;
  stages!: StageTimeView[];
}

export class LostReasonView {
  reason!: string;
  count!: number;
}

export class LostView {
  asOf!: Date;
  from!: string;
  to!: string;
  reasons!: LostReasonView[];
}

export class PersonLoadView {
  userId!: string;
  name!: string;
  teamName!: string | null;
  activeProjects!: number;
  investmentWan!: number;
  leadsHeld!: number;
  followUps7!: number;
  followUps30!: number;
  overdue!: number;
  noPlan!: number;
  drill!: string;
}

export class ActivityDayView {
  day!: string;
  count!: number;
}

export class WorkloadView {
  asOf!: Date;
  people!: PersonLoadView[];
  activity!: ActivityDayView[];
}

export class SlaClockView {
  clock!: string;
  started!: number;
  met!: number;
  breached!: number;
  running!: number;
}

export class SourceView {
  source!: string;
  leads!: number;
  converted!: number;
  discarded!: number;
}

export class SlaView {
  asOf!: Date;
  from!: string;
  to!: string;
  clocks!: SlaClockView[];
  sources!: SourceView[];
}

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
