/** What a clause version does to one company. Money in 万元. */
export class PolicyImpactLineView {
  companyId!: string;
  name!: string;
  /** gains, loses, more, less, questions. */
  change!: string;
  beforeStatus!: string;
  afterStatus!: string;
  clauseBeforeWan!: number;
  clauseAfterWan!: number;
  totalBeforeWan!: number;
  totalAfterWan!: number;
}
/** Who newly qualifies, who loses, by how much. */
export class PolicyImpactView {
  clause!: string;
  asOf!: string;
  landing!: string;
  companies!: number;
  changed!: number;
  gains!: number;
  loses!: number;
  /** Sum of the differences of the totals. */
  differenceWan!: number;
  /** The largest differences first; at most 200. */
  items!: PolicyImpactLineView[];
}
