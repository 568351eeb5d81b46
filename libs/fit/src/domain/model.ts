import type { FitPartCode } from '../words';
import { fitParts } from '../words';
import { LEXICON_VERSION } from './lexicon';

/** Every number an admin may change. Multipliers are 1 = as shipped. */
export interface FitWeights {
  /** how much a word counts by the field it stands in */
  fields: { name: number; products: number; description: number; businessScope: number };
  /** multiplier per lexicon group id; missing = 1 */
  groups: Record<string, number>;
  /** strength of each rule of context and interplay */
  rules: Record<RuleCode, number>;
  /** maxima of the total's parts; together 100 */
  parts: Record<FitPartCode, number>;
  /** raw points at which a direction reaches 63 of 100 */
  scale: number;
  /** raw points a direction needs to be claimed at all */
  threshold: number;
  /** a second direction needs this share of the first one's raw points */
  secondaryShare: number;
  /** weight of the trained text layer (0 = rules only) */
  statistical: number;
}

export const ruleCodes = [
  'traded', 'tradedScopeName', 'served', 'made', 'aside', 'client', 'livingClient', 'serviceFrame', 'ownProduct', 'clientBonus', 'hospitalFrame', 'vetFrame', 'agriFrame', 'shopFrame',
  'aiHardware', 'aiDrugPair', 'aiDiagnosisPair', 'aiAlone', 'industryFrame', 'tradedOutside', 'buildFrame', 'servedBehind', 'serviceBonus', 'mainLine', 'frontierFrame', 'aiDrugFrame', 'aiImageFrame', 'aiDigitalFrame', 'beautyFrame', 'foodFrame', 'careBeside', 'nameTrap', 'denied', 'tested', 'ownStep', 'scopeService', 'merelyNamed',
] as const;
export type RuleCode = (typeof ruleCodes)[number];

/** A model version as stored: numbers and extra words; the lexicon itself ships with the code. */
export interface FitModel {
  version: string;
  lexiconVersion: string;
  weights: FitWeights;
  /** words an admin added: term → group id */
  extraTerms: { term: string; group: string }[];
}

export const defaultWeights: FitWeights = {
  fields: { name: 1, products: 1.1, description: 1, businessScope: 0.9 },
  groups: {},
  rules: {
    traded: 0.06, tradedScopeName: 0.2, served: 0.75, made: 1.15, aside: 0.4, client: 0.5, livingClient: 0.1, serviceFrame: 0.45, ownProduct: 0.8, clientBonus: 2.5, hospitalFrame: 0.4,
    vetFrame: 0.12, agriFrame: 0.15, shopFrame: 0.25, aiHardware: 0.5, aiDrugPair: 6.5, aiDiagnosisPair: 5.5, aiAlone: 3, industryFrame: 0.3, tradedOutside: 0.1, buildFrame: 0.2, servedBehind: 0.35, serviceBonus: 3.5, mainLine: 1.6, frontierFrame: 0.5, aiDrugFrame: 0.5, aiImageFrame: 0.6, aiDigitalFrame: 0.6, beautyFrame: 0.3, foodFrame: 0.5, careBeside: 0.3, nameTrap: 0.2, denied: 0.2, tested: 0.3, ownStep: 0.15, scopeService: 0.4, merelyNamed: 0.5,
  },
  parts: Object.fromEntries(Object.entries(fitParts).map(([k, v]) => [k, v.max])) as Record<FitPartCode, number>,
  scale: 8,
  threshold: 2,
  secondaryShare: 0.45,
  statistical: 0.8,
};

/** The model a fresh installation starts with. */
export const defaultModel: FitModel = { version: `fit-${LEXICON_VERSION}.1`, lexiconVersion: LEXICON_VERSION, weights: defaultWeights, extraTerms: [] };
