import type { SubFieldCode } from '../../words';

/** Letters of the model: six directions, `out` = industries outside 2+4, `cue` = words that only change how others count. */
export type Pull = 'dev' | 'drug' | 'front' | 'ai' | 'prod' | 'live' | 'out' | 'cue';

/**
 * One group of words with one meaning. `terms` is a blank-separated list; `_` stands for a blank inside an English phrase.
 * `pull` gives raw points per direction; context and fields change them afterwards (see score.ts).
 */
export interface LexGroup {
  id: string;
  sub?: SubFieldCode;
  pull: Partial<Record<Pull, number>>;
  terms: string;
}
