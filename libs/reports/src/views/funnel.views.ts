/** The lists behind the other figures of a stage. */
export class FunnelDrills {
  entered!: string;
  here!: string;
  paused!: string;
  lost!: string;
}

/** Whole days from the first entry into 研判 to the first signing, over those who signed. */
export class VelocityView {
  n!: number;
  medianDays!: number | null;
  p90Days!: number | null;
}

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
  drills!: FunnelDrills;
}

/** The funnel of one group. */
export class FunnelGroupView {
  key!: string;
  label!: string;
  stages!: FunnelStageView[];
}

/** The same funnel over a second period. */
export class FunnelPeriodView {
  from!: string;
  to!: string;
  stages!: FunnelStageView[];
  velocity!: VelocityView;
}

/** A funnel with the moment it is true for and its counting rule. */
export class FunnelView {
  asOf!: Date;
  from!: string;
  to!: string;
  method!: string;
  stages!: FunnelStageView[];
  velocity!: VelocityView;
  groups!: FunnelGroupView[];
  compare!: FunnelPeriodView | null;
}

export class CohortCellView {
  stage!: string;
  reached!: number;
  share!: number | null;
  drill!: string;
}

export class CohortMonthView {
  from!: string;
  to!: string;
  cells!: CohortCellView[];
}

export class CohortsView {
  asOf!: Date;
  from!: string;
  to!: string;
  months!: CohortMonthView[];
}
