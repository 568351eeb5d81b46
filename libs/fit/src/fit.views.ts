import type { DirectionCode, EvidenceField, FitPartCode, GradeCode, SubFieldCode } from './words';

export class FitEvidenceView {
  field!: EvidenceField;
  text!: string;
  /** UTF-16 offsets into the field, end exclusive */
  start!: number;
  end!: number;
  points!: number;
  rule!: string;
}
export class FitDirectionView {
  direction!: DirectionCode;
  /** null = unknown */
  points!: number | null;
  evidence!: FitEvidenceView[];
}
export class FitPartView {
  part!: FitPartCode;
  points!: number;
  max!: number;
  why!: string;
  known!: boolean;
}
export class FitParkView {
  park!: string;
  points!: number;
  why!: string[];
}
export class FitScoreView {
  modelVersion!: string;
  /** null = it does not belong to 2+4 (or nothing is known) */
  primary!: DirectionCode | null;
  secondary!: DirectionCode[];
  subField!: SubFieldCode | null;
  total!: number;
  rounded!: number;
  grade!: GradeCode;
  knownShare!: number;
  /** lowest and highest total the unknown facts allow */
  range!: number[];
  parts!: FitPartView[];
  directions!: FitDirectionView[];
  unknown!: string[];
  /** three plain lines */
  reasons!: string[];
  /** fit with each park, best first */
  parks!: FitParkView[];
}
export class FitBatchView {
  items!: FitScoreView[];
}
export class FitModelSummaryView {
  version!: string;
  baseVersion!: string | null;
  lexiconVersion!: string;
  note!: string;
  /** shipped = comes with the code */
  origin!: 'shipped' | 'edited';
  active!: boolean;
  createdAt!: Date | null;
  createdBy!: string | null;
  activatedAt!: Date | null;
}
export class FitModelListView {
  active!: string;
  items!: FitModelSummaryView[];
}
export class FitGroupView {
  id!: string;
  label!: string;
  direction!: string;
  subField!: SubFieldCode | null;
  terms!: number;
  sample!: string[];
}
export class FitTermView {
  term!: string;
  group!: string;
}
export class FitWeightsView {
  fields!: Record<string, number>;
  groups!: Record<string, number>;
  rules!: Record<string, number>;
  parts!: Record<string, number>;
  scale!: number;
  threshold!: number;
  secondaryShare!: number;
  statistical!: number;
}
export class FitModelView {
  version!: string;
  lexiconVersion!: string;
  weights!: FitWeightsView;
  extraTerms!: FitTermView[];
  groups!: FitGroupView[];
}
export class FitClassFigureView {
  label!: string;
  support!: number;
  precision!: number;
  recall!: number;
  f1!: number;
}
export class FitWorstView {
  id!: string;
  name!: string;
  text!: string;
  gold!: string;
  got!: string;
  points!: number;
  evidence!: string;
}
export class FitEvaluationView {
  n!: number;
  strict!: number;
  lenient!: number;
  macroF1!: number;
  falseOnNone!: number;
  none!: number;
  withoutEvidence!: number;
  perClass!: FitClassFigureView[];
  confusion!: Record<string, Record<string, number>>;
  worst!: FitWorstView[];
}
export class FitModelEvaluationView {
  version!: string;
  /** null where the labelled set is not installed */
  evaluation!: FitEvaluationView | null;
}
