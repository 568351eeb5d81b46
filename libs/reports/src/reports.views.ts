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
