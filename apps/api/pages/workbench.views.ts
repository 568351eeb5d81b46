/** Where the person a row belongs to stands in it. Codes and numbers; the screen makes the words. */
export class WorkbenchCompany {
  id!: string;
  name!: string;
  direction!: string | null;
  stage!: string | null;
}

/** What was said last. */
export class LastTalk {
  kind!: string;
  content!: string;
  at!: Date;
}

/** One thing to do. `follow_up` and `sla` come from the ledger of reminders, as everything that was promised for a time. */
export class TodoView {
  id!: string;
  kind!: 'follow_up' | 'sla' | 'reminder' | 'hold_approval' | 'watch' | 'idle';
  /** The ledger's own kind: `leads.sla`, `instruction_due`, `personal`. */
  reminderKind!: string | null;
  title!: string;
  body!: string | null;
  dueAt!: Date | null;
  /** Days without an act, for `idle`. */
  idleDays!: number | null;
  link!: string | null;
  /** Absent when the row is no reminder; done and snooze need it. */
  reminderId!: string | null;
  subject!: { kind: string; id: string } | null;
  company!: WorkbenchCompany | null;
  lastTalk!: LastTalk | null;
  leadId!: string | null;
  projectId!: string | null;
  track!: string | null;
  source!: string | null;
  /** Whose it is, when that is not the reader. */
  ownerName!: string | null;
}

export class TodoCounts {
  overdue!: number;
  today!: number;
  tomorrow!: number;
  /** From now to the end of Sunday, today included. */
  week!: number;
  idle!: number;
}

/** One figure of the strip. `of` is a cap or target, `before` the period before. */
export class FigureView {
  code!: 'weekFollowUps' | 'openProjects' | 'holdings' | 'recycling' | 'monthSigned' | 'pendingHolds' | 'endingHolds' | 'vacantArea' | 'endingLeases' | 'overdueSla' | 'openCoordination';
  value!: number;
  of!: number | null;
  before!: number | null;
  /** A second figure: stalled projects, 万元 signed, share occupied. */
  second!: number | null;
  on!: string | null;
}

/** What ends within seven days. */
export class EndingView {
  kind!: 'hold' | 'recycle' | 'lease' | 'condition' | 'policy';
  id!: string;
  endsAt!: Date;
  title!: string;
  names!: string[];
  count!: number;
  areaM2!: number | null;
  waiting!: number | null;
  link!: string | null;
}

/** This month so far against the whole month before. */
export class MonthFigureView {
  code!: 'followUps' | 'newProjects' | 'siteVisits' | 'signed';
  value!: number;
  before!: number;
}

export class WorkbenchView {
  asOf!: Date;
  on!: string;
  scope!: 'mine' | 'team';
  /** A record counts as idle after so many days without a next step. */
  idleAfterDays!: number;
  counts!: TodoCounts;
  todo!: TodoView[];
  idle!: TodoView[];
  figures!: FigureView[];
  endings!: EndingView[];
  month!: MonthFigureView[];
}

/** Small figures of the side bar. */
export class NavCountsView {
  todo!: number;
  overdue!: number;
  leads!: number;
}
