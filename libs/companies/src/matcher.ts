import { Injectable } from '@nestjs/common';
import type { ComputeInput } from './data/computed.repository';

/** What the record keeps of a match; `result` is the whole answer of @crm/policy. */
export interface Matched {
  catalogueVersion: string;
  bestWan: number;
  upperWan: number;
  needsInfoWan: number;
  /** `clause` or `clause/item` of every eligible result. */
  eligible: string[];
  result: object;
}
export type Landing = { kind: 'now' } | { kind: 'assumed'; park: string; from: string };

/** Matches stored profiles against the active catalogue of @crm/policy. */
@Injectable()
export class Matcher {
  async match(_companies: ComputeInput[], _asOf: string, _landing: Landing): Promise<Matched[]> {
    return [];
  }
}
