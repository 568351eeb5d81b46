import type { BlockShape, MendCode, NeedCode } from './words';

export class ReasonView {
  code!: NeedCode;
  need!: number | string | boolean | null;
  have!: number | string | boolean | null;
  text!: string;
}

export class MendView {
  code!: MendCode;
  text!: string;
  unitIds?: string[];
  months?: number;
}

export class MissView extends ReasonView {
  hard!: boolean;
  unknown!: boolean;
  mends!: MendView[];
}

export class CandidateView {
  unitIds!: string[];
  codes!: string[];
  park!: string;
  building!: string;
  floors!: number[];
  shape!: BlockShape;
  areaM2!: number;
  rentFenPerM2Day!: number | null;
  score!: number;
  reasons!: ReasonView[];
  misses!: MissView[];
  availableFrom!: string;
  free!: boolean;
}

export class MatchView {
  asOf!: string;
  candidates!: CandidateView[];
  /** One or two hard needs short, with what would mend it. Never among the candidates. */
  nearMisses!: CandidateView[];
}
