import { Injectable } from '@nestjs/common';
import { scoreCompany } from './domain/score';
import type { FitModel } from './domain/model';
import { compareModels, type ModelChange } from './domain/compare';
import type { FitResult, ScoreInput } from './domain/types';

/** Milliseconds of scoring after which the event loop gets its turn. */
const SLICE_MS = 12;
const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

/** Scores many companies without holding the event loop for more than a few milliseconds. */
@Injectable()
export class Scoring {
  async many(items: readonly ScoreInput[], model: FitModel): Promise<FitResult[]> {
    const results: FitResult[] = [];
    let since = performance.now();
    for (const item of items) {
      results.push(scoreCompany(item, model));
      if (performance.now() - since < SLICE_MS) continue;
      await turn();
      since = performance.now();
    }
    return results;
  }

  /** Whose score moves between two models; same order rule as compareModels. */
  async compare(items: readonly ScoreInput[], before: FitModel, after: FitModel): Promise<ModelChange[]> {
    const changes: ModelChange[] = [];
    for (let i = 0; i < items.length; i += 50) {
      changes.push(...compareModels(items.slice(i, i + 50), before, after).map((c) => ({ ...c, index: c.index + i })));
      await turn();
    }
    return changes.sort((x, y) => Math.abs(y.delta) - Math.abs(x.delta));
  }
}
