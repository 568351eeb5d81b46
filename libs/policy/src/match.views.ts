export class MatchReasonView {
  code!: string;
  need?: unknown;
  have?: unknown;
  path?: string;
}
export class MatchMissingView {
  path!: string;
  question!: string;
  code?: string;
}
export class MatchSourceView {
  document!: string;
  clause!: string;
}
/** One clause and item. Money in 万元. */
export class MatchResultView {
  clause!: string;
  item!: string | null;
  status!: string;
  amountKind!: string;
  amountWan!: number | null;
  payableWan!: number | null;
  upperWan!: number | null;
  year!: number | null;
  way!: string | null;
  arithmetic!: object[];
  reasons!: MatchReasonView[];
  missing!: MatchMissingView[];
  source!: MatchSourceView;
}
export class MatchCapView {
  cap!: string;
  year!: number | null;
  beforeWan!: number;
  afterWan!: number;
}
export class MatchTotalsView {
  bestWan!: number;
  upperWan!: number;
  needsInfoUpperWan!: number;
  draftUpperWan!: number;
  draftByFormulaWan!: number;
}
export class MatchQuestionView {
  path!: string;
  question!: string;
  unlocksWan!: number;
  clauses!: string[];
  /** How the answer is entered: {type, unit?, options?}. */
  answer!: object;
}
export class MatchAlternativeView {
  clause!: string;
  item!: string | null;
  ownWan!: number;
  otherName!: string;
  otherWan!: number;
  chosen!: string;
}
/** 政策测算（非承诺）: what a company can use on a day. */
export class MatchAnswerView {
  asOf!: string;
  catalogueVersion!: number;
  results!: MatchResultView[];
  draftUnmet!: MatchResultView[];
  caps!: MatchCapView[];
  totals!: MatchTotalsView;
  nextQuestions!: MatchQuestionView[];
  alternatives!: MatchAlternativeView[];
}
export class ParkMatchView {
  park!: string;
  answer!: MatchAnswerView;
}
export class ParkComparisonView {
  asOf!: string;
  items!: ParkMatchView[];
}
