import { defaultModel, type FitFacts, scoreCompany } from '@crm/fit';
import { Injectable } from '@nestjs/common';
import type { ComputeInput } from './data/computed.repository';

/** What the record keeps of a score; `result` is the whole answer of @crm/fit. */
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
  async score(companies: ComputeInput[]): Promise<Scored[]> {
    const model = defaultModel;
    return companies.map((c) => {
      const { name, englishName, description, businessScope, kinds, products, profile } = c;
      const result = scoreCompany({ name, englishName, description, businessScope, kinds, products, facts: profile as FitFacts }, model);
      const { modelVersion, primary, secondary, total, knownShare, range } = result;
      return { modelVersion, primary, secondary, total, knownShare, range, result };
    });
  }
}
