/** What the API answers with, by subject. */
export * from './views/board.views';
export * from './views/ledger.views';
export * from './views/package.views';
export * from './views/project.views';
export * from './views/review.views';
export * from './views/target.views';
