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
  drill!: string;
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
  drill!: string;
}

export class LostView {
  asOf!: Date;
  from!: string;
  to!: string;
  reasons!: LostReasonView[];
}

/** The lists behind the other figures of a person. */
export class LoadDrills {
  overdue!: string;
  noPlan!: string;
  leadsHeld!: string;
  followUps7!: string;
  followUps30!: string;
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
  drills!: LoadDrills;
}

export class ActivityDayView {
  day!: string;
  count!: number;
  drill!: string;
}

export class WorkloadView {
  asOf!: Date;
  people!: PersonLoadView[];
  activity!: ActivityDayView[];
}

export class ClockDrills {
  met!: string;
  breached!: string;
  running!: string;
}

export class SourceDrills {
  converted!: string;
  discarded!: string;
}

export class SlaClockView {
  clock!: string;
  started!: number;
  met!: number;
  breached!: number;
  running!: number;
  drill!: string;
  drills!: ClockDrills;
}

export class SourceView {
  source!: string;
  leads!: number;
  converted!: number;
  discarded!: number;
  drill!: string;
  drills!: SourceDrills;
}

export class SlaView {
  asOf!: Date;
  from!: string;
  to!: string;
  clocks!: SlaClockView[];
  sources!: SourceView[];
}
