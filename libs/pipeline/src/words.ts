/** Codes of the pipeline with their Chinese labels, by subject. No other imports: the web app reads these files too. */
export * from './words/ledgers';
export * from './words/papers';
export * from './words/reviews';
export * from './words/sheet';
export * from './words/stages';
export * from './words/targets';
