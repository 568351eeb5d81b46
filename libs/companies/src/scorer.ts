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
  async version(): Promise<string> {
    return 'none';
  }
  async score(_companies: ComputeInput[]): Promise<Scored[]> {
    return [];
  }
}
