import type { DirectionCode } from '../words';
import type { FitModel } from './model';
import { scoreCompany } from './score';
import type { ScoreInput } from './types';

/** How one company's score differs between two models. */
export interface ModelChange {
  index: number;
  before: { primary: DirectionCode | null; total: number };
  after: { primary: DirectionCode | null; total: number };
  /** after − before */
  delta: number;
}

/** Scores each company with both models and keeps those whose direction or total moves; largest move first. */
export function compareModels(items: readonly ScoreInput[], before: FitModel, after: FitModel): ModelChange[] {
  const changes: ModelChange[] = [];
  items.forEach((item, index) => {
    const a = scoreCompany(item, before);
    const b = scoreCompany(item, after);
    if (a.primary === b.primary && a.total === b.total) return;
    changes.push({ index, before: { primary: a.primary, total: a.total }, after: { primary: b.primary, total: b.total }, delta: Math.round((b.total - a.total) * 10) / 10 });
  });
  return changes.sort((x, y) => Math.abs(y.delta) - Math.abs(x.delta));
}
