import type { DirectionCode } from '@crm/fit/words';

export class FitStandingView {
  primary!: DirectionCode | null;
  total!: number;
}
export class FitChangeView {
  companyId!: string;
  name!: string;
  before!: FitStandingView;
  after!: FitStandingView;
  delta!: number;
}
export class FitFiguresView {
  n!: number;
  strict!: number;
  lenient!: number;
  macroF1!: number;
  falseOnNone!: number;
  none!: number;
}
export class FitFiguresPairView {
  before!: FitFiguresView | null;
  after!: FitFiguresView | null;
}
export class FitPreviewView {
  /** stored companies compared */
  compared!: number;
  changed!: number;
  /** of them, with another first direction */
  redirected!: number;
  /** the largest moves, at most 50 */
  items!: FitChangeView[];
  evaluation!: FitFiguresPairView;
}
