/** A move behind a figure; a 商密 project shows its code name. */
export class MoveRecordView {
  id!: string;
  projectId!: string;
  title!: string;
  from!: string | null;
  stage!: string;
  track!: string;
  direction!: string | null;
  movedAt!: Date;
  recordedAt!: Date;
  ownerName!: string | null;
  teamName!: string | null;
  reason!: string | null;
  investmentWan!: number | null;
}

export class MoveRecordList {
  items!: MoveRecordView[];
  nextCursor!: string | null;
  total?: number;
}

export class FollowUpRecordView {
  id!: string;
  companyId!: string;
  companyName!: string | null;
  kind!: string;
  happenedAt!: Date;
  byName!: string;
  nextFollowUpAt!: Date | null;
}

export class FollowUpRecordList {
  items!: FollowUpRecordView[];
  nextCursor!: string | null;
  total?: number;
}

export class ClockRecordView {
  id!: string;
  leadId!: string;
  companyName!: string | null;
  clock!: string;
  startedAt!: Date;
  dueAt!: Date;
  metAt!: Date | null;
  ownerName!: string | null;
}

export class ClockRecordList {
  items!: ClockRecordView[];
  nextCursor!: string | null;
  total?: number;
}

export class LeadRecordView {
  id!: string;
  companyName!: string | null;
  source!: string;
  state!: string;
  ownerName!: string | null;
  projectId!: string | null;
  createdAt!: Date;
}

export class LeadRecordList {
  items!: LeadRecordView[];
  nextCursor!: string | null;
  total?: number;
}

/** A company behind a figure of the policies, amounts in 万元 as computed; null = not computed yet. */
export class PolicyRecordView {
  id!: string;
  companyName!: string;
  direction!: string | null;
  /** How many clauses it fits as far as is known. */
  clauses!: number;
  bestWan!: number | null;
  upperWan!: number | null;
  needsInfoWan!: number | null;
  matchedOn!: string | null;
}

export class PolicyRecordList {
  items!: PolicyRecordView[];
  nextCursor!: string | null;
  total?: number;
}
