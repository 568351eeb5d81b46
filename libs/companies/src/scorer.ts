import { type FitFacts, FitModels, Scoring, type ScoreInput } from '@crm/fit';
import { Injectable } from '@nestjs/common';
import type { ComputeInput } from './data/computed.repository';

/** What the record keeps of a score, its total in whole points; `result` is the whole answer of @crm/fit. */
export interface Scored {
  modelVersion: string;
  primary: string | null;
  secondary: string[];
  total: number;
  knownShare: number;
  range: [number, number];
  result: object;
}

/** Scores stored companies with the active model of @crm/fit. */
@Injectable()
export class Scorer {
  constructor(
    private readonly models: FitModels,
    private readonly scoring: Scoring,
  ) {}

  /** The version whose scores count now. */
  async version(): Promise<string> {
    return (await this.models.active()).version;
  }

  async score(companies: ComputeInput[]): Promise<Scored[]> {
    const results = await this.scoring.many(companies.map(scoreInput), await this.models.active());
    return results.map((result) => {
      const { modelVersion, primary, secondary, total, knownShare, range } = result;
      return { modelVersion, primary, secondary, total: Math.round(total), knownShare, range, result };
    });
  }
}

/** What fit reads of a stored company. No kinds on record: nobody asked, which is not "none". */
export function scoreInput({ name, englishName, description, businessScope, kinds, products, profile }: ComputeInput): ScoreInput {
  return { name, englishName, description, businessScope, ...(kinds.length && { kinds }), products, facts: profile as FitFacts };
}
