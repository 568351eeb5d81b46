import type { DirectionCode, SubFieldCode } from '../words';
import { PULLS } from './compile';
import type { Hit } from './read';

export const [DEV, DRUG, FRONT, AI, PROD, LIVE, OUT] = PULLS.map((_, i) => i) as [number, number, number, number, number, number, number];
export const PULL_OF: Record<DirectionCode, number> = { high_end_device: DEV, innovative_drug: DRUG, frontier_therapy: FRONT, ai_health: AI, producer_service: PROD, living_service: LIVE };

/** Raw points given to one pull by a word (or, with field `facts`, by a fact, whose words are in `text`). */
export interface Share {
  hit: Pick<Hit, 'field' | 'start' | 'end' | 'mode'>;
  text: string;
  raw: number;
  rule: string;
  sub?: SubFieldCode;
}

export interface RawScore {
  /** per PULLS index, after all rules */
  total: number[];
  shares: Share[][];
  scopeLike: boolean;
  /** something medical was met */
  medical: boolean;
  /** [leader, follower]: a technique of its own kind leads what it aims at */
  led: [number, number][];
  /** the trained layer was asked */
  consulted: boolean;
  cues: { own: boolean; client: boolean; said: number[]; words: number; importSub: Hit | null; serviceOf: Hit | null; hospital: Hit | null; made: boolean; madeFirst: boolean; researched: boolean; traded: boolean; served: boolean; nameTrap: boolean; deny: boolean; noOwn: boolean; forOthers: boolean; holding: boolean };
}

/** words found per group; most groups of a text have none */
export type Best = (Hit[] | undefined)[];
