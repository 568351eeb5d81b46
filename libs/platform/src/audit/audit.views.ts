/** One entry of the audit trail. */
export class AuditEntryView {
  id!: string;
  seq!: number | null;
  at!: Date;
  actorId!: string | null;
  action!: string;
  subjectKind!: string;
  subjectId!: string;
  data!: object;
}

/** The first entry at which the chain breaks, and how. */
export class AuditBreak {
  seq!: number;
  reason!: 'CHANGED' | 'MISSING' | 'TRUNCATED' | 'REWRITTEN';
}

/** Result of checking the whole chain. */
export class AuditVerdictView {
  ok!: boolean;
  checked!: number;
  unsealed!: number;
  firstBad?: AuditBreak;
}
