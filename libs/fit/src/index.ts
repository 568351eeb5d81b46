export * from './words';
export type { DirectionScore, FitEvidence, FitFacts, FitProduct, FitResult, PartScore, ScoreInput } from './domain/types';
export { scoreCompany, gradeOf, roundToFive } from './domain/score';
export { defaultModel, type FitModel, type FitWeights } from './domain/model';
export { evaluate, type Evaluation, type LabelledCompany } from './domain/evaluate';
